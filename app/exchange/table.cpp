#include "exchange/table.h"

#include "exchange/labels.h"

namespace tjc {

namespace {

QByteArrayView headerOf(ScheduleColumn column)
{
    switch (column) {
    case ScheduleColumn::Id:
        return "Sessie-id";
    case ScheduleColumn::Title:
        return "Titel";
    case ScheduleColumn::Format:
        return "Soort";
    case ScheduleColumn::Trainers:
        return "Trainer(s)";
    case ScheduleColumn::TrainerEmails:
        return "Trainer e-mail";
    case ScheduleColumn::Date:
        return "Datum";
    case ScheduleColumn::Begin:
        return "Begin";
    case ScheduleColumn::End:
        return "Einde";
    case ScheduleColumn::Building:
        return "Locatie";
    case ScheduleColumn::Room:
        return "Ruimte";
    case ScheduleColumn::Organisation:
        return "Organisatie";
    case ScheduleColumn::ThemeWeek:
        return "Themaweek";
    case ScheduleColumn::Min:
        return "Min";
    case ScheduleColumn::Max:
        return "Max";
    case ScheduleColumn::Enrolled:
        return "Ingeschreven";
    case ScheduleColumn::Waitlisted:
        return "Wachtlijst";
    case ScheduleColumn::State:
        return "Status";
    case ScheduleColumn::Topics:
        return "Onderwerp(en)";
    case ScheduleColumn::Updated:
        return "Laatst gewijzigd";
    }
    return {};
}

void scheduleCell(Table &to, const ScheduleCells &cells, ScheduleColumn column)
{
    switch (column) {
    case ScheduleColumn::Id:
        return to.text(cells.uid);
    case ScheduleColumn::Title:
        return to.text(cells.title);
    case ScheduleColumn::Format:
        if (cells.formal)
            return to.text(fileLabel(cells.format).toByteArray() + " (formeel)");
        return to.text(fileLabel(cells.format));
    case ScheduleColumn::Trainers:
        return to.list(cells.trainers);
    case ScheduleColumn::TrainerEmails:
        return to.list(cells.trainerEmails);
    case ScheduleColumn::Date:
        return to.spanCell(cells.when, cells.allDay, Table::SpanCell::Date);
    case ScheduleColumn::Begin:
        return to.spanCell(cells.when, cells.allDay, Table::SpanCell::Begin);
    case ScheduleColumn::End:
        return to.spanCell(cells.when, cells.allDay, Table::SpanCell::End);
    case ScheduleColumn::Building:
        return to.text(cells.building);
    case ScheduleColumn::Room:
        return to.text(cells.room);
    case ScheduleColumn::Organisation:
        return to.text(cells.organisation);
    case ScheduleColumn::ThemeWeek:
        return to.text(cells.themeWeek);
    case ScheduleColumn::Min:
        return to.number(cells.minSeats);
    case ScheduleColumn::Max:
        return cells.maxSeats ? to.number(*cells.maxSeats) : to.empty();
    case ScheduleColumn::Enrolled:
        return to.number(cells.enrolled);
    case ScheduleColumn::Waitlisted:
        return to.number(cells.waitlisted);
    case ScheduleColumn::State:
        return to.text(fileLabel(cells.state));
    case ScheduleColumn::Topics:
        return to.list(cells.topics);
    case ScheduleColumn::Updated:
        return to.moment(cells.updated);
    }
}

} // namespace

void scheduleHeader(Table &to, const ScheduleColumns &columns)
{
    QList<QByteArrayView> names;
    for (const ScheduleColumn column : columns)
        names += headerOf(column);
    to.header(names);
}

void scheduleRow(Table &to, const ScheduleCells &cells, const ScheduleColumns &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        // All three of a time cost hardly more than one.
        if (columns[i] == ScheduleColumn::Date && columns.value(i + 1) == ScheduleColumn::Begin
            && columns.value(i + 2) == ScheduleColumn::End) {
            to.span(cells.when, cells.allDay, Table::End::With);
            i += 2;
        } else {
            scheduleCell(to, cells, columns[i]);
        }
    }
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
