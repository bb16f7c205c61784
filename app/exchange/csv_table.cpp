#include "exchange/csv_table.h"

#include "exchange/cell_values.h"
#include "exchange/time_texts.h"

namespace tjc {

CsvTable::CsvTable(QIODevice &device, CsvDialect dialect, LocalTime local)
    : m_csv(device, dialect), m_local(std::move(local))
{
}

void CsvTable::header(const QList<QByteArrayView> &names)
{
    for (const QByteArrayView name : names)
        m_csv.cell(name);
    m_csv.endRow();
}

void CsvTable::list(QByteArrayView items)
{
    m_list.resize(0);
    appendListCell(m_list, items);
    m_csv.cell(m_list);
}

void CsvTable::span(Span when, bool allDay, End end)
{
    const SpanTexts texts = spanTexts(when, allDay, m_local);
    m_csv.plainCell(texts.date.view());
    m_csv.plainCell(texts.begin.view());
    if (end == End::With)
        m_csv.plainCell(texts.end.view());
}

void CsvTable::spanCell(Span when, bool allDay, SpanCell which)
{
    const SpanTexts texts = spanTexts(when, allDay, m_local);
    const TimeText &text = which == SpanCell::Date    ? texts.date
                           : which == SpanCell::Begin ? texts.begin
                                                      : texts.end;
    m_csv.plainCell(text.view());
}

void CsvTable::moment(Instant at)
{
    m_csv.plainCell(momentText(at, m_local).view());
}

} // namespace tjc
