#pragma once

#include "base/result.h"
#include "domain/import.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace tjc {

/// Reads the records of a CSV file, one at a time. The encoding, the delimiter (, ; or TAB) and the line ends
/// are found out, the first two where `shape` does not say; a leading `sep=` line is followed and left out; blank lines are skipped. Quoting is RFC
/// 4180, with line breaks in cells; a quote in the middle of a cell is taken as it stands. The guard of
/// isGuardedCell() is taken off.
class CsvReader
{
public:
    static constexpr qsizetype maxCell = 1024 * 1024;
    static constexpr size_t maxColumns = 1000;
    static constexpr qint64 maxRows = 5'000'000;

    /// Errors are those of textAsUtf8().
    [[nodiscard]] static Result<CsvReader> open(const QByteArray &bytes, const CsvShape &shape = {});

    CsvReader(CsvReader &&) = default;
    CsvReader &operator=(CsvReader &&) = default;

    /// Goes to the next record; false at the end. Invalid "csv.quote" (a quote that is never closed),
    /// "csv.cell_too_long", "csv.too_many_columns" or "csv.too_many_rows", each with the line as argument.
    [[nodiscard]] Result<bool> next();

    /// The line that the record starts at, from 1.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_cells.size()); }
    /// UTF-8, valid as long as the reader lives; empty beyond the last cell.
    [[nodiscard]] QByteArrayView cell(qsizetype i) const
    {
        return i < size() ? m_cells[size_t(i)] : QByteArrayView();
    }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    /// How it is read.
    [[nodiscard]] CsvShape shape() const { return {m_encoding, m_delimiter}; }
    /// How far the reading is, of totalBytes().
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] qsizetype totalBytes() const { return m_text.size(); }

private:
    CsvReader(QByteArray text, char delimiter, TextEncoding encoding = TextEncoding::Utf8);
    [[nodiscard]] Error failure(QLatin1StringView subject, qint64 line) const;
    [[nodiscard]] Result<void> readCell();
    [[nodiscard]] Result<void> readQuoted(qsizetype &from, qsizetype &to);
    void skipLineBreak();
    static char findDelimiter(const QByteArray &text);
    static double fitness(const QByteArray &sample, char delimiter);

    QByteArray m_text; ///< changed in place: quoted cells shrink to what they mean
    char *m_data = nullptr;
    char m_delimiter;
    TextEncoding m_encoding;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    qint64 m_rows = 0;
    std::vector<QByteArrayView> m_cells;
};

} // namespace tjc
