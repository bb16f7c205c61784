#pragma once

#include "base/result.h"
#include "domain/catalogue.h"

#include <QHash>
#include <QSet>

namespace tjc {

/// Gathers the courses that a reader finds: keeps every text within its bounds, joins what is told in parts, and names
/// what cannot be taken. A reader calls begin(), error() for each thing wrong, and end().
class CatalogueCollector
{
public:
    static constexpr qsizetype maxCourses = 250'000;

    explicit CatalogueCollector(CatalogueFormat format) { m_parsed.format = format; }

    void begin(qint64 line);
    /// `column` is the header it stood under, where there is one.
    void error(QLatin1StringView subject, const QString &value, const QString &column = {});
    [[nodiscard]] bool isBad() const { return m_bad; }
    /// Takes a course whose texts are as they were read, but its url, which is clean. Row errors: row.title.empty, row.id, row.duplicate_id (the same
    /// identifier for another course, or with nothing new).
    void end(CatalogueCourse &&course);
    /// Whether a course with this identifier was taken.
    [[nodiscard]] bool has(const QString &identifier) const
    {
        return m_known.contains(QLatin1StringView("id:") + identifier);
    }
    /// Adds a date to a course that was taken.
    void addRun(const QString &identifier, CatalogueRun run);

    void setHeader(const QStringList &header) { m_parsed.header = header; }
    void setUnused(const QStringList &columns) { m_parsed.unusedColumns = columns; }
    void setWhole(bool isWhole) { m_parsed.isWhole = isWhole; }
    [[nodiscard]] qsizetype count() const { return m_parsed.rows.size() + m_parsed.errors.size(); }
    /// Invalid "catalogue.too_many" (argument: how many may be read) where no more may come.
    [[nodiscard]] Result<void> hasRoom() const;
    /// Invalid "catalogue.empty" where no course was found at all.
    [[nodiscard]] Result<ParsedCatalogue> result();

private:
    void join(CatalogueCourse &known, CatalogueCourse &&course);

    ParsedCatalogue m_parsed;
    QHash<QString, qsizetype> m_known; ///< by catalogueKey(): the place in the rows
    qint64 m_line = 0;
    bool m_bad = false;
};

} // namespace tjc
