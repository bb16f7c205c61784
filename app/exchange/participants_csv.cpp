#include "exchange/participants_csv.h"

#include "exchange/labels.h"
#include "exchange/time_texts.h"

namespace tjc {

ParticipantsCsvWriter::ParticipantsCsvWriter(QIODevice &device, CsvDialect dialect, LocalTime local)
    : m_csv(device, dialect), m_local(std::move(local))
{
}

void ParticipantsCsvWriter::header()
{
    for (const char *name : {"Sessie-id", "Titel", "Datum", "Begin", "Naam", "Account", "E-mail",
             "Organisatie", "Status", "Plaats in wachtlijst", "Sinds"})
        m_csv.cell(name);
    m_csv.endRow();
}

void ParticipantsCsvWriter::row(const SessionRow &session, const Participant &participant)
{
    m_csv.cell(session.uid.toUtf8());
    m_csv.cell(session.title.toUtf8());

    const SpanTexts when = spanTexts(session.when, session.allDay, m_local);
    m_csv.plainCell(when.date.view());
    m_csv.plainCell(when.begin.view());

    for (const QString *cell :
        {&participant.name, &participant.login, &participant.email, &participant.organisation})
        m_csv.cell(cell->toUtf8());
    m_csv.cell(fileLabel(participant.state));
    if (participant.position > 0)
        m_csv.cell(qint64(participant.position));
    else
        m_csv.emptyCell();
    m_csv.plainCell(momentText(participant.since, m_local).view());
    m_csv.endRow();
}

} // namespace tjc
