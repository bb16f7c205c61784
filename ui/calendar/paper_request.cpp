#include "ui/calendar/paper_request.h"

#include "service/deliver.h"
#include "ui/calendar/period.h"
#include "ui/calendar/week_document.h"
#include "ui/print/list_document.h"
#include "ui/print/poster_document.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::Paper)
};

template <typename List, typename Id>
QString nameIn(const List &list, const std::optional<Id> &id)
{
    if (!id)
        return {};
    const auto found = std::ranges::find_if(list, [&](const auto &one) { return one.id == *id; });
    return found == list.end() ? QString() : found->name;
}

QString daysText(Day first, Day last)
{
    return first == last ? longDate(first) : longDate(first) + u" – "_s + longDate(last);
}

QString cellOnPaper(const SessionRow &row, AgendaModel::Column column)
{
    QString text = AgendaModel::text(row, column);
    // Figures belong together.
    return column == AgendaModel::Seats ? text.replace(u' ', QChar::Nbsp) : text;
}

PrintDocument agendaDocument(
    const PaperRequest &request, const QList<SessionRow> &rows, const CalendarLists &lists)
{
    PrintedList list{
        .title = Words::tr("Agenda"), .whenEmpty = Words::tr("There are no sessions in this period.")};
    QStringList about;
    if (request.filter.from && request.filter.to) {
        about +=
            daysText(localMoment(*request.filter.from).day, localMoment(request.filter.to->plusMs(-1)).day);
    } else if (request.filter.from) {
        about += Words::tr("from %1").arg(longDate(localMoment(*request.filter.from).day));
    }
    about += filterText(request.filter, lists);
    about += Words::tr("%n session(s)", nullptr, int(rows.size()));
    about.removeAll(QString());
    list.subtitle = about.join(u" · "_s);
    // The days stand above their sessions.
    for (const AgendaModel::Column column : request.columns) {
        if (column != AgendaModel::Date)
            list.heads += AgendaModel::heading(column);
    }
    list.rows.reserve(rows.size());
    for (const SessionRow &row : rows) {
        PrintedRow printed{
            longDate(localMoment(row.when.begin()).day), {}, row.state == SessionState::Cancelled};
        for (const AgendaModel::Column column : request.columns) {
            if (column != AgendaModel::Date)
                printed.cells += cellOnPaper(row, column);
        }
        list.rows += std::move(printed);
    }
    PrintDocument document = listDocument(list);
    document.paper = request.paper;
    return document;
}

PrintDocument weeksDocument(
    const PaperRequest &request, const QList<SessionRow> &rows, const CalendarLists &lists)
{
    const QList<CalendarItem> items = calendarItems(rows);
    QList<PrintedWeek> weeks;
    for (Day monday = mondayOf(request.first); monday <= request.last; monday = monday.plusDays(7)) {
        const Day saturday = monday.plusDays(5);
        const Day sunday = monday.plusDays(6);
        PrintedWeek week{.monday = monday, .days = 5};
        for (const CalendarItem &item : items) {
            if (item.last < monday || sunday < item.first)
                continue;
            week.items += item;
            if (saturday <= item.last)
                week.days = 7;
        }
        week.title = title({CalendarView::Week, monday}, week.days == 7);
        week.subtitle = filterText(request.filter, lists);
        weeks += std::move(week);
    }
    // Of a month only the weeks in which something is.
    if (weeks.size() > 1) {
        const auto empty =
            std::ranges::remove_if(weeks, [](const PrintedWeek &week) { return week.items.isEmpty(); });
        weeks.erase(empty.begin(), empty.end());
    }
    return weekDocument(
        Words::tr("Schedule of %1").arg(daysText(request.first, request.last)), weeks, request.paper);
}

PrintDocument documentOf(
    const PaperRequest &request, const QList<SessionRow> &rows, const CalendarLists &lists)
{
    switch (request.kind) {
    case PaperKind::Week:
        return weeksDocument(request, rows, lists);
    case PaperKind::Posters: {
        PrintDocument posters =
            posterDocument(posterDays(rows, request.first, request.last, lists.themeWeeks),
                daysText(request.first, request.last));
        posters.paper = request.paper;
        return posters;
    }
    case PaperKind::Agenda:
        break;
    }
    return agendaDocument(request, rows, lists);
}

} // namespace

QPageLayout paperFor(PaperKind kind)
{
    return printPaper(
        QPageSize::A4, kind == PaperKind::Week ? QPageLayout::Landscape : QPageLayout::Portrait);
}

QString filterText(const SessionFilter &filter, const CalendarLists &lists)
{
    QStringList parts;
    if (const QString text = filter.text.simplified(); !text.isEmpty())
        parts += u'“' + text + u'”';
    parts += nameIn(lists.themeWeeks, filter.themeWeek);
    parts += nameIn(lists.topics, filter.topic);
    parts += nameIn(lists.organisations, filter.organisation);
    if (filter.format)
        parts += label(*filter.format);
    if (filter.formal)
        parts += formalText(*filter.formal);
    if (filter.onlyMine)
        parts += Words::tr("only mine");
    if (filter.onlyWithSeats)
        parts += Words::tr("with a seat free");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void makeDocument(CalendarService &calendar, const PaperRequest &request, QObject *receiver,
    std::function<void(Result<PrintDocument>)> done)
{
    using Answer = Result<Page<SessionRow, SessionKey>>;
    PaperRequest wanted = request;
    if (wanted.kind == PaperKind::Week) {
        const Day monday = mondayOf(wanted.first);
        const Day sunday = mondayOf(wanted.last).plusDays(6);
        wanted.filter.from = instantOf(monday, 0);
        wanted.filter.to = instantOf(sunday, 1440);
    } else if (wanted.kind == PaperKind::Posters) {
        wanted.filter.from = instantOf(wanted.first, 0);
        wanted.filter.to = instantOf(wanted.last, 1440);
    }
    deliver(calendar.lists(), receiver,
        [&calendar, wanted, receiver, done = std::move(done)](Result<CalendarLists> lists) {
            if (!lists)
                return done(lists.error());
            deliver(calendar.sessions(wanted.filter, std::nullopt, mostOnPaper + 1), receiver,
                [wanted, done, known = *lists](Answer found) {
                    if (!found)
                        return done(found.error());
                    if (found->rows.size() > mostOnPaper)
                        return done(
                            Error{ErrorKind::Invalid, u"print.too_many"_s, QString::number(mostOnPaper)});
                    done(documentOf(wanted, found->rows, known));
                });
        });
}

} // namespace tjc
