#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace tjc {

/// The objects of a JSON text one at a time, so that only one of them is held as a tree, and each has its line.
///
/// They are those of the array at the top, or of the array that is the member `list` of the object at the top; else the
/// object at the top is the only one. Nesting deeper than `maxDepth` is refused before anything is parsed.
class JsonItems
{
public:
    static constexpr int maxDepth = 64;
    static constexpr qsizetype maxBytes = 64LL * 1024 * 1024;

    /// `text` is UTF-8 and must outlive it. `firstLine` is where it begins in its file. Errors: Invalid "file.too_large", "json.broken" (argument: the
    /// line), "json.too_deep".
    [[nodiscard]] static Result<JsonItems> open(
        const QByteArray &text, std::initializer_list<QLatin1StringView> lists, qint64 firstLine = 1);

    /// The next object; none at the end. What is no object is passed over. Invalid "json.broken" (argument: the line).
    [[nodiscard]] Result<std::optional<QJsonObject>> next();

    /// The line that the last object began at, from 1.
    [[nodiscard]] qint64 line() const { return m_itemLine; }
    /// Whether there is a list: else next() gives the object at the top.
    [[nodiscard]] bool isList() const { return m_isList; }
    /// The members of the object at the top beside the list; empty where an array is at the top.
    [[nodiscard]] const QJsonObject &top() const { return m_top; }
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    JsonItems(const QByteArray &text, qint64 line) : m_text(&text), m_line(line) {}
    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<void> findList(std::initializer_list<QLatin1StringView> lists);
    [[nodiscard]] Result<QJsonObject> parsed(QByteArrayView part, qint64 line) const;
    [[nodiscard]] Error syntax(qint64 line) const;
    void skipSpace();
    void skipString();
    void skipValue();
    [[nodiscard]] char here() const { return m_at < m_text->size() ? m_text->at(m_at) : '\0'; }
    void step();

    const QByteArray *m_text;
    qint64 m_line;
    qint64 m_itemLine = 0;
    qsizetype m_at = 0;
    bool m_isList = false;
    bool m_isDone = false;
    QJsonObject m_top;
};

} // namespace tjc
