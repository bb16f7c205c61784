#pragma once

#include "exchange/csv_writer.h"
#include "exchange/local_time.h"
#include "exchange/table.h"

namespace tjc {

/// A list as CSV.
///
/// Datum is the local day (ISO). Times are local, HH:MM or HH:MM:SS; an end on another day stands with its date
/// (2026-03-03 01:00), and of whole days it is the last one, or nothing where that is Datum. In the hour that the clock
/// repeats in autumn the second pass has its offset behind it (02:30+01:00). Moments are 2026-03-02 09:05:59. Lists are
/// as appendListCell() writes them.
class CsvTable final : public Table
{
public:
    /// `device` must be open for writing and outlive the table.
    CsvTable(QIODevice &device, CsvDialect dialect, LocalTime local = {});

    void header(const QList<QByteArrayView> &names) override;
    void text(QByteArrayView utf8) override { m_csv.cell(utf8); }
    void number(qint64 value) override { m_csv.cell(value); }
    void empty() override { m_csv.emptyCell(); }
    void list(QByteArrayView items) override;
    void span(Span when, bool allDay, End end) override;
    void spanCell(Span when, bool allDay, SpanCell which) override;
    void moment(Instant at) override;
    void endRow() override { m_csv.endRow(); }
    [[nodiscard]] Result<void> finish() override { return m_csv.finish(); }

private:
    CsvWriter m_csv;
    LocalTime m_local;
    QByteArray m_list;
};

} // namespace tjc
