#include "calendar_rows.h"
#include "ui/calendar/format_style.h"
#include "ui/calendar/month_layout.h"
#include "ui/calendar/period.h"
#include "ui/calendar/time_grid_geometry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

QList<CalendarItem> week(int count)
{
    QRandomGenerator random(7);
    QList<SessionRow> rows;
    for (int i = 1; i <= count; ++i) {
        const QByteArray iso = QByteArray("2026-09-") + QByteArray::number(21 + random.bounded(7));
        const int from = 8 * 60 + random.bounded(36) * 15;
        rows += row(i, iso.constData(), from, from + 30 + random.bounded(8) * 15);
    }
    std::ranges::sort(rows, {}, [](const SessionRow &r) { return r.when.begin(); });
    return calendarItems(rows);
}

/// What colours of light remain for somebody without one kind of cone (Machado and others, severity 1).
using Matrix = std::array<std::array<double, 3>, 3>;
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

std::array<double, 3> lab(const QColor &color, const Matrix &eye)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const std::array<double, 3> seen{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> rgb{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            rgb[i] += eye[i][j] * seen[j];
        rgb[i] = std::clamp(rgb[i], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

class TestCalendarLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsKnowTheirLocalDays();
    void summerTimeMovesNothing_data();
    void summerTimeMovesNothing();
    void periods_data();
    void periods();
    void monthKeepsALaneThroughTheWeek();
    void monthFits_data();
    void monthFits();
    void overlappingSessionsStandSideBySide_data();
    void overlappingSessionsStandSideBySide();
    void blocksNeverCoverEachOther();
    void tooManyBecomeOne();
    void whatIsMoreTakesNoWidth();
    void onlyWhatOverlapsIsPutTogether();
    void everySessionIsAStop();
    void aSessionOverMidnightHasTwoBlocks();
    void barsKeepTheirLane();
    void whatIsPaintedIsWhatIsHit();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void coloursCanBeToldApart_data();
    void coloursCanBeToldApart();
};

void TestCalendarLayout::itemsKnowTheirLocalDays()
{
    const CalendarItem evening = calendarItem(row(1, "2026-09-29", 22 * 60, 1440));
    QCOMPARE(evening.first, day("2026-09-29"));
    QCOMPARE(evening.last, day("2026-09-29"));
    QCOMPARE(evening.endMinute, 1440);
    const CalendarItem days = calendarItem(longRow(2, "2026-09-28", "2026-09-30"));
    QCOMPARE(days.last, day("2026-09-30"));
    QVERIFY(days.isLong());
}

void TestCalendarLayout::summerTimeMovesNothing_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("utc");
    QTest::newRow("winter") << u"2026-03-02"_s << 540 << u"2026-03-02T08:00:00Z"_s;
    QTest::newRow("summer") << u"2026-09-29"_s << 600 << u"2026-09-29T08:00:00Z"_s;
    QTest::newRow("the day it begins") << u"2026-03-29"_s << 600 << u"2026-03-29T08:00:00Z"_s;
    QTest::newRow("the day it ends") << u"2026-10-25"_s << 600 << u"2026-10-25T09:00:00Z"_s;
    QTest::newRow("before 1970") << u"1969-07-20"_s << 600 << u"1969-07-20T09:00:00Z"_s;
}

void TestCalendarLayout::summerTimeMovesNothing()
{
    QFETCH(QString, iso);
    QFETCH(int, minute);
    QFETCH(QString, utc);
    const Instant at = instantOf(*Day::fromIso(iso), minute);
    QCOMPARE(at.iso(), utc);
    QCOMPARE(localMoment(at).day.iso(), iso);
    QCOMPARE(localMoment(at).minute, minute);
}

void TestCalendarLayout::periods_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("month of five weeks") << int(CalendarView::Month) << u"2026-09-29"_s << u"2026-08-31"_s
                                         << u"2026-10-04"_s << u"2026-10-29"_s;
    QTest::newRow("month of four weeks") << int(CalendarView::Month) << u"2027-02-10"_s << u"2027-02-01"_s
                                         << u"2027-02-28"_s << u"2027-03-10"_s;
    QTest::newRow("month of six weeks") << int(CalendarView::Month) << u"2026-08-31"_s << u"2026-07-27"_s
                                        << u"2026-09-06"_s << u"2026-09-30"_s;
    QTest::newRow("week") << int(CalendarView::Week) << u"2026-10-01"_s << u"2026-09-28"_s << u"2026-10-04"_s
                          << u"2026-10-08"_s;
    QTest::newRow("week over new year") << int(CalendarView::Week) << u"2027-01-01"_s << u"2026-12-28"_s
                                        << u"2027-01-03"_s << u"2027-01-08"_s;
    QTest::newRow("day") << int(CalendarView::Day) << u"2026-09-30"_s << u"2026-09-30"_s << u"2026-09-30"_s
                         << u"2026-10-01"_s;
}

void TestCalendarLayout::periods()
{
    QFETCH(int, view);
    QFETCH(QString, on);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, next);
    const Period period{CalendarView(view), *Day::fromIso(on)};
    QCOMPARE(firstDay(period).iso(), first);
    QCOMPARE(lastDay(period).iso(), last);
    QCOMPARE(neighbour(period, 1).day.iso(), next);
}

void TestCalendarLayout::monthKeepsALaneThroughTheWeek()
{
    const auto items = calendarItems({row(1, "2026-09-29", 600, 660), longRow(2, "2026-09-28", "2026-09-30"),
        row(3, "2026-09-30", 600, 660), longRow(4, "2026-09-29", "2026-10-06"),
        row(5, "2026-09-29", 540, 600)});
    const MonthLayout month = layOutMonth(items, day("2026-09-28"), 2);
    const auto lanes = [&](int cell) {
        QStringList list;
        for (const MonthEntry &entry : month.cells[size_t(cell)])
            list += u"%1:%2%3%4"_s.arg(entry.lane)
                        .arg(entry.item + 1)
                        .arg(entry.begins ? u"" : u"<")
                        .arg(entry.ends ? u"" : u">");
        return list.join(u' ');
    };
    QCOMPARE(lanes(0), u"0:2>"_s);
    QCOMPARE(lanes(1), u"0:2<> 1:4> 2:5 3:1"_s);
    QCOMPARE(lanes(2), u"0:2< 1:4<> 2:3"_s);
    QCOMPARE(lanes(3), u"1:4<>"_s);
    // A new week begins at the top again.
    QCOMPARE(lanes(7), u"0:4<>"_s);
    QCOMPARE(lanes(8), u"0:4<"_s);
    QCOMPARE(lanes(9), QString());
}

void TestCalendarLayout::monthFits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("more");
    QTest::newRow("none") << 0 << 3 << 0 << 0;
    QTest::newRow("exactly") << 3 << 3 << 3 << 0;
    QTest::newRow("one too many") << 4 << 3 << 2 << 2;
    QTest::newRow("hardly room") << 4 << 1 << 0 << 4;
}

void TestCalendarLayout::monthFits()
{
    QFETCH(int, count);
    QFETCH(int, lanes);
    std::vector<MonthEntry> cell;
    for (int i = 0; i < count; ++i)
        cell.push_back({i, i, true, true});
    const MonthFit fit = fitCell(cell, lanes);
    QTEST(fit.shown, "shown");
    QTEST(fit.more, "more");
}

void TestCalendarLayout::overlappingSessionsStandSideBySide_data()
{
    using Times = QList<std::pair<int, int>>;
    QTest::addColumn<QList<std::pair<int, int>>>("times");
    QTest::addColumn<QString>("columns");
    QTest::newRow("apart") << Times{{540, 600}, {660, 720}} << u"0/1 0/1"_s;
    QTest::newRow("touching") << Times{{540, 600}, {600, 660}} << u"0/1 0/1"_s;
    QTest::newRow("two") << Times{{540, 660}, {600, 660}} << u"0/2 1/2"_s;
    QTest::newRow("the third takes the free column")
        << Times{{540, 720}, {540, 600}, {600, 660}} << u"0/2 1/2 1/2"_s;
    QTest::newRow("a chain is one cluster") << Times{{540, 620}, {600, 680}, {660, 740}} << u"0/2 1/2 0/2"_s;
    QTest::newRow("short ones take the least height") << Times{{540, 545}, {550, 560}} << u"0/2 1/2"_s;
    QTest::newRow("the longest first") << Times{{540, 600}, {540, 720}} << u"0/2 1/2"_s;
}

void TestCalendarLayout::overlappingSessionsStandSideBySide()
{
    using Times = QList<std::pair<int, int>>;
    QFETCH(Times, times);
    QList<SessionRow> rows;
    for (const auto &[from, to] : times)
        rows += row(int(rows.size()) + 1, "2026-09-29", from, to);
    const TimeGridLayout grid = layOutTimeGrid(calendarItems(rows), day("2026-09-28"), 5);
    QStringList got;
    for (const GridBlock &block : grid.blocks) {
        QCOMPARE(block.day, 1);
        got += u"%1/%2"_s.arg(block.column).arg(block.columns);
    }
    QTEST(got.join(u' '), "columns");
}

void TestCalendarLayout::blocksNeverCoverEachOther()
{
    const QList<CalendarItem> items = week(500);
    const TimeGridLayout grid = layOutTimeGrid(items, day("2026-09-21"), 7);
    QCOMPARE(grid.blocks.size(), size_t(500));
    const TimeGridMetrics metrics{.dayWidth = 2000, .minuteHeight = 2};
    for (size_t i = 0; i < grid.blocks.size(); ++i) {
        for (size_t j = i + 1; j < grid.blocks.size(); ++j)
            QVERIFY(!rectOf(grid.blocks[i], metrics).intersects(rectOf(grid.blocks[j], metrics)));
    }
}

void TestCalendarLayout::tooManyBecomeOne()
{
    QList<SessionRow> rows;
    for (int i = 1; i <= 10; ++i)
        rows += row(i, "2026-09-29", 600, 660 + i);
    const TimeGridLayout grid = layOutTimeGrid(calendarItems(rows), day("2026-09-29"), 1, {.maxColumns = 4});
    QCOMPARE(grid.blocks.size(), size_t(3));
    QCOMPARE(grid.overflows.size(), size_t(1));
    QCOMPARE(grid.overflows[0].count, 7);
    QCOMPARE(grid.overflows[0].column, 3);
    QCOMPARE(grid.widest[0], 4);
}

void TestCalendarLayout::whatIsMoreTakesNoWidth()
{
    QList<SessionRow> rows;
    for (int i = 1; i <= 5; ++i)
        rows += row(i, "2026-09-29", 600, 700);
    TimeGridMetrics metrics{.dayWidth = 184, .gap = 2, .moreWidth = 30};
    const TimeGridLayout grid = layOutTimeGrid(calendarItems(rows), day("2026-09-29"), 1, {.maxColumns = 3});
    QCOMPARE(grid.blocks.size(), size_t(2));
    const QRectF more = rectOf(grid.overflows.at(0), metrics);
    QCOMPARE(more.width(), 30.0);
    QCOMPARE(more.right(), 180.0);
    QCOMPARE(rectOf(grid.blocks[0], metrics).width(), 72.0);
    QCOMPARE(rectOf(grid.blocks[1], metrics).right() + metrics.gap, more.left());
    QCOMPARE(overflowAt(grid, metrics, more.center() + QPointF(14, 0)), 0);
    QCOMPARE(blockAt(grid, metrics, QPointF(70, 650)), 0);
    // A session that stands alone in the last column needs its width.
    rows += row(6, "2026-09-29", 540, 1320);
    rows += row(7, "2026-09-29", 900, 960);
    rows += row(8, "2026-09-29", 900, 960);
    const TimeGridLayout mixed = layOutTimeGrid(calendarItems(rows), day("2026-09-29"), 1, {.maxColumns = 3});
    QVERIFY(!mixed.overflows.empty());
    QCOMPARE(rectOf(mixed.overflows[0], metrics).width(), 58.0);
    metrics.moreWidth = 1000;
    QCOMPARE(rectOf(grid.overflows[0], metrics).width(), 58.0);
}

void TestCalendarLayout::onlyWhatOverlapsIsPutTogether()
{
    // A whole day beside pairs and a single one in the morning, the afternoon and the evening.
    QList<SessionRow> rows{row(1, "2026-09-29", 540, 1320)};
    for (const int begin : {600, 780}) {
        for (int i = 0; i < 3; ++i)
            rows += row(int(rows.size()) + 1, "2026-09-29", begin, begin + 60);
    }
    rows += row(8, "2026-09-29", 1000, 1060);
    rows += row(9, "2026-09-29", 1000, 1060);
    const TimeGridLayout grid = layOutTimeGrid(calendarItems(rows), day("2026-09-29"), 1, {.maxColumns = 3});
    QCOMPARE(grid.overflows.size(), size_t(2));
    QCOMPARE(grid.overflows[0].beginMinute, 600);
    QCOMPARE(grid.overflows[0].endMinute, 660);
    QCOMPARE(grid.overflows[0].count, 2);
    QCOMPARE(grid.overflows[1].beginMinute, 780);
    QCOMPARE(grid.hidden.size(), size_t(4));
    // The last one has the last column to itself.
    QCOMPARE(grid.blocks.size(), size_t(5));
    QCOMPARE(grid.blocks.back().item, 8);
    QCOMPARE(grid.blocks.back().column, 2);
}

void TestCalendarLayout::everySessionIsAStop()
{
    const QList<CalendarItem> items = week(500) + calendarItems({longRow(900, "2026-09-22", "2026-09-24")});
    const TimeGridLayout grid = layOutTimeGrid(items, day("2026-09-21"), 7, {.maxColumns = 4});
    QVERIFY(!grid.hidden.empty());
    const std::vector<GridStop> stops = stopsOf(grid);
    QVERIFY(stops.front().kind == GridStop::Kind::Bar);
    QSet<int> seen{grid.bars.front().item};
    std::pair last(0, 0);
    for (const GridStop &stop : stops) {
        if (stop.kind == GridStop::Kind::Bar)
            continue;
        const bool isHidden = stop.kind == GridStop::Kind::Hidden;
        const GridBlock &block = (isHidden ? grid.hidden : grid.blocks)[size_t(stop.index)];
        const std::pair now(block.day, block.beginMinute);
        QVERIFY(last <= now);
        last = now;
        seen += block.item;
    }
    QCOMPARE(seen.size(), items.size());
}

void TestCalendarLayout::aSessionOverMidnightHasTwoBlocks()
{
    SessionRow night = row(1, "2026-09-29", 1380, 1440);
    night.when = *Span::from(night.when.begin(), night.when.begin().plusMinutes(120));
    const TimeGridLayout grid = layOutTimeGrid(calendarItems({night}), day("2026-09-28"), 7);
    QCOMPARE(grid.blocks.size(), size_t(2));
    QCOMPARE(grid.blocks[0].endMinute, 1440);
    QCOMPARE(grid.blocks[1].day, 2);
    QCOMPARE(grid.blocks[1].beginMinute, 0);
    QCOMPARE(grid.blocks[1].endMinute, 60);
}

void TestCalendarLayout::barsKeepTheirLane()
{
    const auto items =
        calendarItems({longRow(1, "2026-09-25", "2026-09-29"), longRow(2, "2026-09-28", "2026-09-28"),
            longRow(3, "2026-09-29", "2026-10-02"), longRow(4, "2026-09-30", "2026-10-10")});
    const TimeGridLayout grid = layOutTimeGrid(items, day("2026-09-28"), 5);
    QCOMPARE(grid.lanes, 2);
    QCOMPARE(grid.bars.size(), size_t(4));
    QVERIFY(!grid.bars[0].begins);
    QCOMPARE(grid.bars[2].lane, 1);
    QCOMPARE(grid.bars[3].lane, 0);
    QVERIFY(!grid.bars[3].ends);
}

void TestCalendarLayout::whatIsPaintedIsWhatIsHit()
{
    const QList<CalendarItem> items = week(60) + calendarItems({longRow(99, "2026-09-22", "2026-09-24")});
    const TimeGridLayout grid = layOutTimeGrid(items, day("2026-09-21"), 7);
    const TimeGridMetrics metrics{.left = 50, .dayWidth = 300, .minuteHeight = 1.5};
    for (size_t i = 0; i < grid.blocks.size(); ++i)
        QCOMPARE(blockAt(grid, metrics, rectOf(grid.blocks[i], metrics).center()), int(i));
    QCOMPARE(barAt(grid, metrics, rectOf(grid.bars[0], metrics).center()), 0);
    QCOMPARE(blockAt(grid, metrics, {60, 10}), -1);
}

void TestCalendarLayout::coloursCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("format");
    for (const bool dark : {false, true}) {
        for (const auto &known : formatCodes)
            QTest::addRow("%s %s", dark ? "dark" : "light", known.text.data()) << dark << int(known.value);
    }
}

void TestCalendarLayout::coloursCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(int, format);
    const FormatStyle style = styleOf(Format(format), dark);
    QVERIFY(contrast(style.fill, style.onFill) >= 4.5);
    // The lightest and the darkest ground on which bars are drawn.
    QVERIFY(contrast(style.edge, dark ? QColor(0x35, 0x35, 0x35) : QColor(0xf7, 0xf7, 0xf7)) >= 3);
}

void TestCalendarLayout::coloursCanBeToldApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("eye");
    for (const bool dark : {false, true}) {
        QTest::addRow("%s protanopia", dark ? "dark" : "light") << dark << 0;
        QTest::addRow("%s deuteranopia", dark ? "dark" : "light") << dark << 1;
        QTest::addRow("%s tritanopia", dark ? "dark" : "light") << dark << 2;
    }
}

void TestCalendarLayout::coloursCanBeToldApart()
{
    QFETCH(bool, dark);
    QFETCH(int, eye);
    const Matrix &matrix = eye == 0 ? protanopia : eye == 1 ? deuteranopia : tritanopia;
    for (const auto &a : formatCodes) {
        for (const auto &b : formatCodes) {
            if (a.value >= b.value)
                continue;
            const auto x = lab(styleOf(a.value, dark).fill, matrix);
            const auto y = lab(styleOf(b.value, dark).fill, matrix);
            const double distance = std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
            QVERIFY2(distance >= 10, qPrintable(u"%1 and %2: %3"_s.arg(a.text, b.text).arg(distance)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCalendarLayout)
#include "test_calendar_layout.moc"
