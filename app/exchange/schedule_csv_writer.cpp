#include "exchange/cell_values.h"
#include "exchange/labels.h"
#include "exchange/schedule_csv.h"
#include "exchange/time_texts.h"

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
    const SpanTexts when = spanTexts(cells.when, cells.allDay, m_local);
    m_csv.plainCell(when.date.view());
    m_csv.plainCell(when.begin.view());
    m_csv.plainCell(when.end.view());
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
    m_csv.plainCell(momentText(cells.updated, m_local).view());
    m_csv.endRow();
}

} // namespace tjc
