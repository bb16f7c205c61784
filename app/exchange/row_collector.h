#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"
#include "exchange/cell_values.h"
#include "exchange/csv_reader.h"

namespace tjc {

/// The record that the reader stands at, as names of columns.
[[nodiscard]] inline QStringList headerOf(const CsvReader &csv)
{
    QStringList names;
    for (qsizetype i = 0; i < csv.size(); ++i)
        names += clippedText(QString::fromUtf8(csv.cell(i)), maxName);
    return names;
}

/// Gathers the rows of a CSV file: a row without an error is kept, one with errors goes to the bad rows with
/// its cells as they were read.
template <typename Row>
class RowCollector
{
public:
    Result<void> readHeader(CsvReader &csv)
    {
        TJC_TRY(any, csv.next());
        if (!any)
            return Error{ErrorKind::Invalid, QStringLiteral("file.empty")};
        m_parsed.header = headerOf(csv);
        return {};
    }
    [[nodiscard]] const QStringList &header() const { return m_parsed.header; }
    [[nodiscard]] Error columnsMissing() const
    {
        return Error{ErrorKind::Invalid, QStringLiteral("csv.columns_missing"),
            m_parsed.header.join(QLatin1StringView(", "))};
    }
    void setUnused(const QStringList &unused) { m_parsed.unusedColumns = unused; }

    /// Calls `take` at every record; it calls begin(), error() for each thing wrong, and end(). Good rows go to `sink`
    /// where there is one, else to the result.
    template <typename Take>
    Result<void> readRows(CsvReader &csv, const Progress *progress, Take take, const RowSink<Row> &sink = {})
    {
        for (qint64 count = 1;; ++count) {
            TJC_TRY(more, csv.next());
            if (more)
                take();
            if (sink && (!more || count % 1024 == 0))
                sink(std::exchange(m_parsed.rows, {}), csv.position(), csv.totalBytes());
            if (!more)
                return {};
            if (progress && count % 1024 == 0) {
                if (progress->isCancelled())
                    return Error{ErrorKind::Cancelled, QStringLiteral("import")};
                progress->at(csv.position(), csv.totalBytes());
            }
        }
    }

    void begin(const CsvReader &csv)
    {
        m_csv = &csv;
        m_bad = false;
        for (qsizetype i = m_parsed.header.size(); i < csv.size(); ++i) {
            if (!trimmedCell(csv.cell(i)).isEmpty()) {
                error(QLatin1StringView("row.too_many_cells"), csv.cell(i));
                break;
            }
        }
    }
    /// `column` is where it stood, or -1.
    void error(QLatin1StringView subject, QByteArrayView value, qsizetype column = -1)
    {
        m_bad = true;
        m_parsed.errors += RowError{m_csv->line(), subject, shortValue(value), m_parsed.header.value(column)};
    }
    void end(Row &&row)
    {
        if (!m_bad) {
            m_parsed.rows += std::move(row);
            return;
        }
        BadRow bad{m_csv->line(), {}};
        for (qsizetype i = 0; i < m_csv->size(); ++i)
            bad.cells += QString::fromUtf8(m_csv->cell(i));
        m_parsed.badRows += std::move(bad);
    }
    [[nodiscard]] Parsed<Row> result() { return std::move(m_parsed); }

private:
    Parsed<Row> m_parsed;
    const CsvReader *m_csv = nullptr;
    bool m_bad = false;
};

} // namespace tjc
