#include "exchange/participants_csv.h"

#include "exchange/labels.h"

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

    char text[19];
    const LocalFields begin = m_local.fields(session.when.begin());
    LocalTime::writeDate(text, begin);
    m_csv.plainCell(QByteArrayView(text, 10));
    LocalTime::writeTime(text, begin);
    m_csv.plainCell(session.allDay ? QByteArrayView() : QByteArrayView(text, 5));

    for (const QString *cell :
        {&participant.name, &participant.login, &participant.email, &participant.organisation})
        m_csv.cell(cell->toUtf8());
    m_csv.cell(fileLabel(participant.state));
    if (participant.position > 0)
        m_csv.cell(qint64(participant.position));
    else
        m_csv.emptyCell();

    const LocalFields since = m_local.fields(participant.since);
    LocalTime::writeDate(text, since);
    text[10] = ' ';
    LocalTime::writeTimeWithSeconds(text + 11, since);
    m_csv.plainCell(QByteArrayView(text, sizeof text));
    m_csv.endRow();
}

} // namespace tjc
