#include "benchmarks.h"
#include "measure.h"
#include "ui/calendar/plan_warnings.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPixmap>
#include <QRandomGenerator>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int sessions = 500;
constexpr int rounds = 100;
constexpr int frames = 600;
constexpr double frameMs = 16.7;

QList<CalendarItem> fullWeek(Day monday)
{
    QRandomGenerator random(7);
    QList<SessionRow> rows;
    for (int i = 1; i <= sessions; ++i) {
        const Day day = monday.plusDays(random.bounded(5));
        const int from = 8 * 60 + random.bounded(36) * 15;
        SessionRow row{.id = *SessionId::from(i),
            .training = *TrainingId::from(i),
            .uid = QString::number(i),
            .title = u"Bijeenkomst %1 over klare taal en open data"_s.arg(i),
            .format = Format(i % 8),
            .formal = false,
            .when = *Span::from(instantOf(day, from), instantOf(day, from + 30 + random.bounded(8) * 15)),
            .allDay = false,
            .state = SessionState::Planned,
            .minSeats = 0,
            .maxSeats = 12,
            .enrolled = i % 13,
            .waitlisted = 0,
            .pending = 0,
            .updated = Instant::fromMs(0)};
        row.room = u"B2.%1"_s.arg(i % 20);
        row.building = u"Turfmarkt 147"_s;
        rows += row;
    }
    std::ranges::sort(rows, {}, [](const SessionRow &row) { return row.when.begin(); });
    return calendarItems(rows);
}

void addRow(Report &report, const QString &what, const std::vector<double> &times, double part, double limit)
{
    report.add(atMost(Row{.what = what,
                          .unit = u"ms"_s,
                          .measured = percentile(times, part),
                          .note = u"a week of %1 sessions, %2 times"_s.arg(sessions).arg(times.size())},
        limit));
}

/// The same week as it is planned: twenty rooms that need time between, sixty trainers, some of them away.
ClashIndex planOf(const QList<CalendarItem> &items)
{
    QRandomGenerator random(11);
    PlanFacts facts{.span = spanOfDays(items.first().first, items.first().first.plusDays(6)),
        .sessions = {},
        .rooms = {},
        .absences = {},
        .daysOff = {}};
    for (int i = 0; i < 20; ++i) {
        facts.rooms += Room{*RoomId::from(i + 1), u"B2.%1"_s.arg(i), u"Turfmarkt 147"_s, 12};
        facts.rooms.last().bufferMinutes = 15;
    }
    for (const CalendarItem &item : items) {
        PlannedSession session{.id = item.row.id, .title = item.row.title, .when = item.row.when};
        session.room = RoomId::from(item.row.id.value() % 20 + 1);
        session.maxSeats = item.row.maxSeats;
        for (int i = 0; i < 2; ++i) {
            const int person = 1 + random.bounded(60);
            session.trainers += PlannedTrainer{*PersonId::from(person), u"Collega %1"_s.arg(person)};
        }
        facts.sessions += session;
    }
    for (int i = 1; i <= 40; ++i)
        facts.absences += Absence{AbsenceId::from(i), *PersonId::from(i), {}, items[i * 7].row.when, {}};
    return {std::move(facts), [](Instant at) { return localMoment(at).day; }};
}

/// What clashes with a session, asked of every other one in turn: what the index spares.
int naiveClashes(const PlanFacts &facts, const PlannedSession &wanted)
{
    int count = 0;
    const auto near = [&](Span other, int minutes) {
        return wanted.when.begin() < other.end().plusMinutes(minutes)
               && other.begin() < wanted.when.end().plusMinutes(minutes);
    };
    for (const PlannedSession &other : facts.sessions) {
        if (other.id == wanted.id || other.takesNothing())
            continue;
        int needed = std::max(wanted.bufferMinutes, other.bufferMinutes);
        for (const PlannedTrainer &trainer : wanted.trainers)
            count += other.trainers.contains(trainer) && near(other.when, needed);
        if (!wanted.room || other.room != wanted.room)
            continue;
        for (const Room &room : facts.rooms)
            needed = room.id == *wanted.room ? std::max(needed, room.bufferMinutes) : needed;
        count += near(other.when, needed);
    }
    for (const Absence &absence : facts.absences) {
        for (const PlannedTrainer &trainer : wanted.trainers)
            count += absence.person == trainer.person && absence.when.overlaps(wanted.when);
    }
    return count;
}

/// Every session of the week at every quarter of a day, as if it were dragged there.
void benchClashes(Report &report, const ClashIndex &index)
{
    std::vector<double> times;
    std::vector<double> naive;
    qsizetype found = 0;
    qsizetype foundNaively = 0;
    for (int i = 0; i < sessions; ++i) {
        PlannedSession wanted = index.facts().sessions[i];
        const Day day = localMoment(wanted.when.begin()).day;
        const Instant begin = instantOf(day, 8 * 60 + i % 40 * 15);
        wanted.when = *Span::from(begin, begin.plusMs(wanted.when.ms()));
        const double before = nowMs();
        found +=
            warningsFor(PlanSpot{.session = wanted.id, .when = wallSpan(wanted.when)}, &index, begin).size();
        const double between = nowMs();
        foundNaively += naiveClashes(index.facts(), wanted);
        times.push_back(between - before);
        naive.push_back(nowMs() - between);
    }
    report.add(
        atMost(Row{.what = u"clash check while dragging, p99"_s,
                   .unit = u"ms"_s,
                   .measured = percentile(times, 0.99),
                   .reference = percentile(naive, 0.99),
                   .referenceName = u"every session in turn, without the sentences"_s,
                   .note = u"a week of %1 sessions, %2 clashes (in turn: %3)"_s.arg(sessions).arg(found).arg(
                       foundNaively)},
            5));
    times.clear();
    for (int i = 0; i < rounds; ++i) {
        const double before = nowMs();
        (void)index.all();
        times.push_back(nowMs() - before);
    }
    addRow(report, u"all clashes of a week, p95"_s, times, 0.95, 5);
}

void mouse(QWidget *to, QEvent::Type type, QPointF at)
{
    const bool isUp = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, to->mapToGlobal(at),
        type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, isUp ? Qt::NoButton : Qt::LeftButton,
        Qt::NoModifier);
    QCoreApplication::sendEvent(to, &event);
}

} // namespace

void benchPlanning(Report &report)
{
    const Day monday = *Day::from(QDate(2026, 9, 28));
    const QList<CalendarItem> items = fullWeek(monday);
    std::vector<double> times;
    const auto measured = [&times](auto f) {
        const double before = nowMs();
        f();
        times.push_back(nowMs() - before);
    };

    for (int i = 0; i < rounds; ++i)
        measured([&] { (void)layOutTimeGrid(items, monday, 5, {.maxColumns = 3}); });
    addRow(report, u"week view: layout, p95"_s, times, 0.95, 2);

    const ClashIndex index = planOf(items);
    benchClashes(report, index);

    TimeGridView grid;
    grid.resize(980, 670);
    grid.setPlanning(
        true, [&index](const PlanSpot &at) { return warningsFor(at, &index, Instant::fromMs(0)); });
    grid.QWidget::show();
    grid.show(items, monday, 5);
    QCoreApplication::processEvents();

    times.clear();
    QPixmap paper(grid.viewport()->size());
    for (int i = 0; i < rounds; ++i)
        measured([&] { grid.viewport()->render(&paper); });
    addRow(report, u"week view: paint, p95"_s, times, 0.95, 12);

    times.clear();
    int stop = 0;
    while (stop < grid.stopCount() && !grid.viewport()->rect().contains(grid.stopRect(stop)))
        ++stop;
    const QPointF from = grid.stopRect(stop).center();
    mouse(grid.viewport(), QEvent::MouseButtonPress, from);
    for (int i = 0; i < frames; ++i) {
        // Over the days and down the hours, past the edge where it scrolls.
        const QPointF at(
            80 + i * 7 % (grid.viewport()->width() - 100), 40 + i * 5 % grid.viewport()->height());
        measured([&] {
            mouse(grid.viewport(), QEvent::MouseMove, at);
            grid.viewport()->repaint();
        });
    }
    const bool wasDragged = grid.ghost().has_value();
    mouse(grid.viewport(), QEvent::MouseButtonRelease, from);
    if (!wasDragged)
        return report.skip(u"week view: drag"_s, u"nothing was dragged"_s);
    addRow(report, u"week view: drag, every frame, p99"_s, times, 0.99, frameMs);
}

} // namespace tjc::bench
