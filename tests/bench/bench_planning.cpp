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

    times.clear();
    const WallSpan when = wallSpan(items[250].row.when);
    const PlanSpot spot{items[250].row.id, when, items[250].row.room, items[250].row.building};
    for (int i = 0; i < rounds; ++i)
        measured([&] { (void)warningsFor(spot, items, Instant::fromMs(0)); });
    addRow(report, u"week view: what speaks against a place, p95"_s, times, 0.95, 5);

    TimeGridView grid;
    grid.resize(980, 670);
    grid.setPlanning(true, [](const PlanSpot &at, const QList<CalendarItem> &among) {
        return warningsFor(at, among, Instant::fromMs(0));
    });
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
