#include "exchange/cell_values.h"
#include "exchange/labels.h"
#include "exchange/schedule_csv.h"

namespace tjc {

ScheduleCsvWriter::ScheduleCsvWriter(QIODevice &device, CsvDialect dialect, LocalTime local)
    : m_csv(device, dialect), m_local(std::move(local))
{
}

void ScheduleCsvWriter::header()
{
    for (const char *name : {"Sessie-id", "Titel", "Soort", "Trainer(s)", "Trainer e-mail", "Datum", "Begin",
             "Einde", "Locatie", "Ruimte", "Organisatie", "Themaweek", "Min", "Max", "Ingeschreven",
             "Wachtlijst", "Status", "Onderwerp(en)", "Laatst gewijzigd"})
        m_csv.cell(name);
    m_csv.endRow();
}

void ScheduleCsvWriter::list(QByteArrayView items)
{
    m_list.resize(0);
    appendListCell(m_list, items);
    m_csv.cell(m_list);
}

void ScheduleCsvWriter::times(const ScheduleCells &cells)
{
    constexpr qsizetype dateSize = 10;
    char text[dateSize + 1 + 8];
    const auto write = [&](char *to, const LocalFields &at) -> qsizetype {
        if (at.second == 0) {
            LocalTime::writeTime(to, at);
            return 5;
        }
        LocalTime::writeTimeWithSeconds(to, at);
        return 8;
    };
    const auto isSameDay = [](const LocalFields &a, const LocalFields &b) {
        return a.day == b.day && a.month == b.month && a.year == b.year;
    };

    const LocalFields begin = m_local.fields(cells.when.begin());
    LocalTime::writeDate(text, begin);
    m_csv.plainCell(QByteArrayView(text, dateSize));
    if (cells.allDay) {
        // The end lies behind the last day.
        const LocalFields last = m_local.fields(cells.when.end().plusMs(-1));
        m_csv.emptyCell();
        LocalTime::writeDate(text, last);
        m_csv.plainCell(isSameDay(begin, last) ? QByteArrayView() : QByteArrayView(text, dateSize));
        return;
    }
    m_csv.plainCell(QByteArrayView(text, write(text, begin)));
    const LocalFields end = m_local.fields(cells.when.end());
    if (isSameDay(begin, end)) {
        m_csv.plainCell(QByteArrayView(text, write(text, end)));
        return;
    }
    LocalTime::writeDate(text, end);
    text[dateSize] = ' ';
    m_csv.plainCell(QByteArrayView(text, dateSize + 1 + write(text + dateSize + 1, end)));
}

void ScheduleCsvWriter::row(const ScheduleCells &cells)
{
    m_csv.cell(cells.uid);
    m_csv.cell(cells.title);
    if (cells.formal) {
        m_list.resize(0);
        m_list.append(fileLabel(cells.format));
        m_list.append(" (formeel)");
        m_csv.cell(m_list);
    } else {
        m_csv.cell(fileLabel(cells.format));
    }
    list(cells.trainers);
    list(cells.trainerEmails);
    times(cells);
    m_csv.cell(cells.building);
    m_csv.cell(cells.room);
    m_csv.cell(cells.organisation);
    m_csv.cell(cells.themeWeek);
    m_csv.cell(qint64(cells.minSeats));
    if (cells.maxSeats)
        m_csv.cell(qint64(*cells.maxSeats));
    else
        m_csv.emptyCell();
    m_csv.cell(qint64(cells.enrolled));
    m_csv.cell(qint64(cells.waitlisted));
    m_csv.cell(fileLabel(cells.state));
    list(cells.topics);

    char text[19];
    const LocalFields updated = m_local.fields(cells.updated);
    LocalTime::writeDate(text, updated);
    text[10] = ' ';
    LocalTime::writeTimeWithSeconds(text + 11, updated);
    m_csv.plainCell(QByteArrayView(text, sizeof text));
    m_csv.endRow();
}

} // namespace tjc
