#include "exchange/table.h"

#include "exchange/labels.h"

namespace tjc {

void scheduleHeader(Table &to)
{
    to.header({"Sessie-id", "Titel", "Soort", "Trainer(s)", "Trainer e-mail", "Datum", "Begin", "Einde",
        "Locatie", "Ruimte", "Organisatie", "Themaweek", "Min", "Max", "Ingeschreven", "Wachtlijst", "Status",
        "Onderwerp(en)", "Laatst gewijzigd"});
}

void scheduleRow(Table &to, const ScheduleCells &cells)
{
    to.text(cells.uid);
    to.text(cells.title);
    if (cells.formal)
        to.text(fileLabel(cells.format).toByteArray() + " (formeel)");
    else
        to.text(fileLabel(cells.format));
    to.list(cells.trainers);
    to.list(cells.trainerEmails);
    to.span(cells.when, cells.allDay, Table::End::With);
    to.text(cells.building);
    to.text(cells.room);
    to.text(cells.organisation);
    to.text(cells.themeWeek);
    to.number(cells.minSeats);
    if (cells.maxSeats)
        to.number(*cells.maxSeats);
    else
        to.empty();
    to.number(cells.enrolled);
    to.number(cells.waitlisted);
    to.text(fileLabel(cells.state));
    to.list(cells.topics);
    to.moment(cells.updated);
    to.endRow();
}

void participantsHeader(Table &to)
{
    to.header({"Sessie-id", "Titel", "Datum", "Begin", "Naam", "Account", "E-mail", "Organisatie", "Status",
        "Plaats in wachtlijst", "Sinds"});
}

void participantsRow(Table &to, const SessionRow &session, const Participant &participant)
{
    to.text(session.uid.toUtf8());
    to.text(session.title.toUtf8());
    to.span(session.when, session.allDay, Table::End::Without);
    for (const QString *cell :
        {&participant.name, &participant.login, &participant.email, &participant.organisation})
        to.text(cell->toUtf8());
    to.text(fileLabel(participant.state));
    if (participant.position > 0)
        to.number(participant.position);
    else
        to.empty();
    to.moment(participant.since);
    to.endRow();
}

void peopleHeader(Table &to)
{
    to.header({"Collega-id", "Naam", "Account", "E-mail", "Organisatie", "Functie", "Onderwerp(en)"});
}

void peopleRow(Table &to, const PersonRow &person)
{
    for (const QString *cell :
        {&person.uid, &person.name, &person.login, &person.email, &person.organisation, &person.jobTitle})
        to.text(cell->toUtf8());
    to.list(person.topics.join(QLatin1Char(listSeparator)).toUtf8());
    to.endRow();
}

} // namespace tjc
