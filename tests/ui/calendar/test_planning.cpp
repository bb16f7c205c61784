#include "calendar_rows.h"
#include "ui/calendar/plan_change.h"
#include "ui/calendar/plan_warnings.h"
#include "ui/calendar/time_grid_layout.h"
#include "ui/widgets/local_time.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

/// "2026-09-29 10:15"
qint64 wall(const QString &text)
{
    const QTime time = QTime::fromString(text.mid(11), u"HH:mm"_s);
    return wallMinute(*Day::fromIso(text.left(10)), time.hour() * 60 + time.minute());
}

QString text(qint64 at)
{
    return wallDay(at).iso() + u' ' + QTime(minuteOfDay(at) / 60, minuteOfDay(at) % 60).toString(u"HH:mm"_s);
}

QString text(const WallSpan &when)
{
    return text(when.begin) + u" / "_s + text(when.end);
}

} // namespace

/// What planning makes of a session, without a window.
class TestPlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drags_data();
    void drags();
    void clockTimeStays_data();
    void clockTimeStays();
    void theHourThatIsSkipped();
    void deadlinesFollow();
    void deadlinesNeverStayBehind();
    void durations_data();
    void durations();
    void warnings_data();
    void warnings();
    void roomsStandSideBySide();
    void trainersStandSideBySide();
};

void TestPlanning::drags_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("grabbed");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, DragKind kind, const char *begin, const char *end,
                         const char *grabbed, const char *at, const char *result, int step = planStep) {
        const auto on = [](const char *time) {
            const QString given = QString::fromLatin1(time);
            return given.size() > 5 ? given : u"2026-09-29 "_s + given;
        };
        QTest::newRow(name) << int(kind) << on(begin) << on(end) << on(grabbed) << on(at) << step
                            << QString::fromLatin1(result);
    };
    const auto move = DragKind::Move;
    row("an hour later", move, "10:00", "11:30", "10:40", "11:40", "2026-09-29 11:00 / 2026-09-29 12:30");
    row("snaps to the nearest quarter", move, "10:00", "11:00", "10:30", "10:38",
        "2026-09-29 10:15 / 2026-09-29 11:15");
    row("and back", move, "10:00", "11:00", "10:30", "10:37", "2026-09-29 10:00 / 2026-09-29 11:00");
    row("finer", move, "10:00", "11:00", "10:30", "10:37", "2026-09-29 10:05 / 2026-09-29 11:05", 5);
    row("an odd time falls in line", move, "10:07", "11:07", "10:30", "10:31",
        "2026-09-29 10:15 / 2026-09-29 11:15");
    row("to another day", move, "10:00", "11:00", "10:30", "2026-10-01 14:30",
        "2026-10-01 14:00 / 2026-10-01 15:00");
    row("not before the day begins", move, "10:00", "12:00", "11:30", "00:10",
        "2026-09-29 00:00 / 2026-09-29 02:00");
    row("not past its end", move, "10:00", "12:00", "10:10", "23:50", "2026-09-29 22:00 / 2026-09-30 00:00");
    row("a night by its second part", move, "23:00", "2026-09-30 02:00", "2026-09-30 01:00",
        "2026-09-30 00:30", "2026-09-29 22:30 / 2026-09-30 01:30");
    row("by days", DragKind::MoveDays, "00:00", "2026-10-02 00:00", "00:00", "2026-09-28 00:00",
        "2026-09-28 00:00 / 2026-10-01 00:00");
    row("by days keeps the time", DragKind::MoveDays, "10:10", "11:10", "00:00", "2026-10-06 23:00",
        "2026-10-06 10:10 / 2026-10-06 11:10");
    row("longer", DragKind::End, "10:00", "11:00", "11:00", "11:52", "2026-09-29 10:00 / 2026-09-29 11:45");
    row("never shorter than a step", DragKind::End, "10:00", "11:00", "11:00", "09:00",
        "2026-09-29 10:00 / 2026-09-29 10:15");
    row("to midnight", DragKind::End, "22:00", "23:00", "23:00", "2026-09-30 00:00",
        "2026-09-29 22:00 / 2026-09-30 00:00");
    row("earlier", DragKind::Begin, "10:00", "11:00", "10:00", "09:10",
        "2026-09-29 09:15 / 2026-09-29 11:00");
    row("begins no later than a step before the end", DragKind::Begin, "10:00", "11:00", "10:00", "12:00",
        "2026-09-29 10:45 / 2026-09-29 11:00");
    row("made downwards", DragKind::Make, "00:00", "00:00", "10:05", "11:20",
        "2026-09-29 10:00 / 2026-09-29 11:30");
    row("made upwards", DragKind::Make, "00:00", "00:00", "11:20", "10:05",
        "2026-09-29 10:00 / 2026-09-29 11:30");
    row("made without moving", DragKind::Make, "00:00", "00:00", "10:00", "10:00",
        "2026-09-29 10:00 / 2026-09-29 10:15");
}

void TestPlanning::drags()
{
    QFETCH(int, kind);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QString, grabbed);
    QFETCH(QString, at);
    QFETCH(int, step);
    const DragStart start{DragKind(kind), {wall(begin), wall(end)}, wall(grabbed)};
    QTEST(text(dragged(start, wall(at), step)), "result");
}

void TestPlanning::clockTimeStays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("utc");
    QTest::newRow("into summer time") << u"2026-03-27"_s << 3 << u"2026-03-30T08:00:00Z"_s;
    QTest::newRow("back to winter") << u"2026-04-01"_s << -7 << u"2026-03-25T09:00:00Z"_s;
    QTest::newRow("out of summer time") << u"2026-10-23"_s << 3 << u"2026-10-26T09:00:00Z"_s;
    QTest::newRow("before 1970") << u"1969-12-30"_s << 3 << u"1970-01-02T09:00:00Z"_s;
}

void TestPlanning::clockTimeStays()
{
    QFETCH(QString, from);
    QFETCH(int, days);
    QFETCH(QString, utc);
    const SessionRow ten = row(1, from.toLatin1().constData(), 600, 690);
    const auto when = spanOf(shifted(wallSpan(ten.when), days * 1440));
    QVERIFY(when);
    QCOMPARE(when->begin().iso(), utc);
    QCOMPARE(when->ms(), 90 * 60'000);
}

void TestPlanning::theHourThatIsSkipped()
{
    // From 02:00 to 03:00 there is no time on that day.
    QVERIFY(!spanOf({wall(u"2026-03-29 02:00"_s), wall(u"2026-03-29 03:00"_s)}));
    const auto over = spanOf({wall(u"2026-03-29 01:00"_s), wall(u"2026-03-29 04:00"_s)});
    QVERIFY(over);
    QCOMPARE(over->ms(), 2 * 3'600'000);
    const PlanSpot spot{std::nullopt, {wall(u"2026-03-29 02:00"_s), wall(u"2026-03-29 03:00"_s)}};
    QCOMPARE(warningsFor(spot, nullptr, Instant::fromMs(0)).size(), 1);
}

void TestPlanning::deadlinesFollow()
{
    SessionDraft draft{.when = row(1, "2026-03-25", 600, 690).when};
    draft.signupOpens = instantOf(day("2026-03-02"), 540);
    draft.signupCloses = instantOf(day("2026-03-20"), 1020);
    draft.rules.cancelUntil = instantOf(day("2026-03-18"), 1020);
    draft.building = u"Online"_s;
    const SessionDraft later = planned(draft, {row(1, "2026-04-01", 600, 690).when});
    QCOMPARE(later.when, row(1, "2026-04-01", 600, 690).when);
    QCOMPARE(*later.signupCloses, instantOf(day("2026-03-27"), 1020));
    // On the other side of the change to summer time the clock shows the same.
    const SessionDraft far = planned(draft, {row(1, "2026-04-08", 600, 690).when});
    QCOMPARE(*far.rules.cancelUntil, instantOf(day("2026-04-01"), 1020));
    QCOMPARE(*later.signupOpens, *draft.signupOpens);
    QCOMPARE(later.building, u"Online"_s);
    const SessionDraft moved = planned(draft, {draft.when, true, RoomId::from(4)});
    QCOMPARE(moved.roomId, RoomId::from(4));
    QVERIFY(moved.building.isEmpty());
}

void TestPlanning::deadlinesNeverStayBehind()
{
    SessionDraft draft{.when = row(1, "2026-03-25", 600, 690).when};
    draft.signupCloses = draft.when.begin();
    draft.signupOpens = instantOf(day("2026-03-20"), 540);
    const SessionDraft earlier = planned(draft, {row(1, "2026-03-25", 540, 630).when});
    QCOMPARE(*earlier.signupCloses, earlier.when.begin());
    // Sign-up would open after it closed.
    const SessionDraft before = planned(draft, {row(1, "2026-03-18", 600, 690).when});
    QCOMPARE(*before.signupOpens, instantOf(day("2026-03-13"), 540));
    QVERIFY(*before.signupOpens < *before.signupCloses);
}

void TestPlanning::durations_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 45 << u"45 min"_s;
    QTest::newRow("hours") << 120 << u"2 h"_s;
    QTest::newRow("both") << 90 << u"1 h 30 min"_s;
}

void TestPlanning::durations()
{
    QFETCH(int, minutes);
    QTEST(durationText({0, minutes}, false), "text");
}

void TestPlanning::warnings_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("self");
    QTest::addColumn<int>("count");
    QTest::newRow("taken") << 1 << 630 << 0 << 1;
    QTest::newRow("another room") << 2 << 630 << 0 << 0;
    QTest::newRow("right after") << 1 << 660 << 0 << 0;
    QTest::newRow("right before") << 1 << 540 << 0 << 0;
    QTest::newRow("by itself") << 1 << 630 << 7 << 0;
    QTest::newRow("no room at all") << 0 << 630 << 0 << 0;
    QTest::newRow("with its own trainer and room") << -1 << 630 << 8 << 2;
    QTest::newRow("with its trainer to another room") << 2 << 630 << 8 << 1;
}

void TestPlanning::warnings()
{
    QFETCH(int, room);
    QFETCH(int, from);
    QFETCH(int, self);
    const auto session = [](int id, const SessionRow &like) {
        PlannedSession made{.id = SessionId::from(id), .title = like.title, .when = like.when};
        made.room = RoomId::from(1);
        made.trainers = {{*PersonId::from(3), u"Noor"_s}};
        return made;
    };
    const ClashIndex index({.span = row(1, "2026-09-29", 0, 1440).when,
                               .sessions = {session(7, row(7, "2026-09-29", 600, 660)),
                                   session(8, row(8, "2026-09-29", 900, 960))},
                               .rooms = {{*RoomId::from(1), u"B2.14"_s, {}, 12}},
                               .absences = {},
                               .daysOff = {}},
        [](Instant at) { return localMoment(at).day; });
    const qint64 begin = wallMinute(day("2026-09-29"), from);
    PlanSpot spot{.session = SessionId::from(self), .when = {begin, begin + 60}};
    spot.changesRoom = room >= 0;
    spot.room = RoomId::from(room);
    const Instant before = instantOf(day("2026-09-01"), 0);
    QTEST(int(warningsFor(spot, &index, before).size()), "count");
    // What is known of a time alone is told before the rest is known.
    QCOMPARE(warningsFor(spot, nullptr, before), QStringList());
    QCOMPARE(warningsFor(spot, nullptr, instantOf(day("2026-10-01"), 0)).size(), 1);
}

void TestPlanning::roomsStandSideBySide()
{
    SessionRow in = row(1, "2026-09-29", 600, 660);
    in.room = u"A1"_s;
    in.building = u"Noord"_s;
    SessionRow other = in;
    other.id = *SessionId::from(2);
    other.room = u"B2"_s;
    SessionRow online = row(3, "2026-09-29", 600, 660);
    online.building = u"Online"_s;
    SessionRow whole = longRow(4, "2026-09-28", "2026-09-30");
    whole.room = u"A1"_s;
    whole.building = u"Noord"_s;
    SessionRow elsewhere = row(5, "2026-09-30", 600, 660);
    const auto items = calendarItems({in, other, online, whole, elsewhere});
    const QList<Room> rooms{{*RoomId::from(1), u"B2"_s, u"Noord"_s, 12},
        {*RoomId::from(2), u"A1"_s, u"Noord"_s, 8}, {*RoomId::from(3), u"C3"_s, u"Oost"_s, 8}};
    const GridColumns columns = columnsFor(DayColumns::Rooms, items, rooms);
    QCOMPARE(columns.columns.size(), size_t(4));
    QCOMPARE(columns.columns[0].name, u"A1"_s);
    QCOMPARE(columns.columns[0].room, RoomId::from(2));
    QVERIFY(columns.columns[3].name.isEmpty());
    const TimeGridLayout grid = layOutTimeGrid(items, day("2026-09-29"), 1, {}, columns);
    QCOMPARE(grid.days, 4);
    QCOMPARE(grid.blocks.size(), size_t(3));
    QCOMPARE(grid.blocks[0].day, 0);
    QCOMPARE(grid.blocks[1].day, 1);
    QCOMPARE(grid.blocks[2].day, 3);
    QCOMPARE(grid.bars.size(), size_t(1));
    QCOMPARE(grid.bars[0].firstDay, 0);
    QVERIFY(!grid.bars[0].begins && !grid.bars[0].ends);
    QCOMPARE(grid.dayOf(3), day("2026-09-29"));
    // What is painted is what is hit, here as well.
    const TimeGridMetrics metrics{.dayWidth = 200, .minuteHeight = 1};
    for (size_t i = 0; i < grid.blocks.size(); ++i)
        QCOMPARE(blockAt(grid, metrics, rectOf(grid.blocks[i], metrics).center()), int(i));
}

void TestPlanning::trainersStandSideBySide()
{
    SessionRow both = row(1, "2026-09-29", 600, 660);
    both.trainers = {u"Noor"_s, u"Aad"_s};
    const SessionRow nobody = row(2, "2026-09-29", 600, 660);
    const auto items = calendarItems({both, nobody});
    const GridColumns columns = columnsFor(DayColumns::Trainers, items, {});
    QCOMPARE(columns.columns.size(), size_t(3));
    QCOMPARE(columns.columns[0].name, u"Aad"_s);
    const TimeGridLayout grid = layOutTimeGrid(items, day("2026-09-29"), 1, {}, columns);
    // Who gives it together see it twice, and it is still one session.
    QCOMPARE(grid.blocks.size(), size_t(3));
    QCOMPARE(grid.blocks[0].item, grid.blocks[1].item);
    QCOMPARE(grid.blocks[2].day, 2);
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "test_planning.moc"
