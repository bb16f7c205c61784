#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/schedule_cells.h"
#include "domain/schedule_columns.h"
#include "domain/session.h"

#include <QByteArrayView>
#include <QList>

namespace tjc {

/// A list on its way to a file, cell by cell from the left and row by row. Text is UTF-8, times become local ones. What
/// goes wrong is told by finish(); a table that is not finished leaves no file, or half of one.
class Table
{
public:
    Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;
    virtual ~Table() = default;

    /// The names of the columns: the first row.
    virtual void header(const QList<QByteArrayView> &names) = 0;
    virtual void text(QByteArrayView utf8) = 0;
    virtual void number(qint64 value) = 0;
    virtual void empty() = 0;
    /// Items that are joined by listSeparator, in one cell.
    virtual void list(QByteArrayView items) = 0;
    /// Two cells, the day and the time of the begin, the second empty for whole days; a third one for the end,
    /// where that is asked.
    enum class End { With, Without };
    virtual void span(Span when, bool allDay, End end) = 0;
    /// One cell of what span() writes.
    enum class SpanCell { Date, Begin, End };
    virtual void spanCell(Span when, bool allDay, SpanCell which) = 0;
    virtual void moment(Instant at) = 0;
    virtual void endRow() = 0;

    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// The schedule, which readScheduleCsv() reads back to the same values:
/// `Sessie-id;Titel;Soort;Trainer(s);Trainer e-mail;Datum;Begin;Einde;Locatie;Ruimte;Organisatie;Themaweek;Min;Max;
/// Ingeschreven;Wachtlijst;Status;Onderwerp(en);Laatst gewijzigd`. Max is empty where there is no limit. Soort is the
/// Dutch word, followed by " (formeel)" for a formal training. The addresses stand in the order of the trainers.
/// Other columns, or in another order, where that is asked.
void scheduleHeader(Table &to, const ScheduleColumns &columns = allScheduleColumns());
void scheduleRow(
    Table &to, const ScheduleCells &cells, const ScheduleColumns &columns = allScheduleColumns());

/// `Sessie-id;Titel;Datum;Begin;Naam;Account;E-mail;Organisatie;Status;Plaats in wachtlijst;Sinds`; the place is empty
/// for who does not wait.
void participantsHeader(Table &to);
void participantsRow(Table &to, const SessionRow &session, const Participant &participant);

/// `Collega-id;Naam;Account;E-mail;Organisatie;Functie;Onderwerp(en)`, which readPeopleCsv() reads back.
void peopleHeader(Table &to);
void peopleRow(Table &to, const PersonRow &person);

} // namespace tjc
