#include "ui/calendar/format_style.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/theme_band.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/widgets/metrics.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

ThemeWeek week(int id, const char *first, const char *last, const QString &color = {})
{
    return {*ThemeWeekId::from(id), u"Week %1"_s.arg(id), day(first), day(last), color};
}

QString described(const std::vector<ThemeBand> &bands)
{
    QStringList parts;
    for (const ThemeBand &band : bands)
        parts += u"%1:%2-%3/%4"_s.arg(band.week.value()).arg(band.firstDay).arg(band.lastDay).arg(band.lane);
    return parts.join(u' ');
}

QPalette paletteOf(const QColor &base, const QColor &window)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Window, window);
    return palette;
}

} // namespace

/// The bands of theme weeks: where they lie, that they can be read, and what a click on them does.
class ThemeBandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereBandsLie_data();
    void whereBandsLie();
    void everyColourCanBeRead();
    void theMonthShowsItsBands();
    void theWeekShowsItsBands();
    void largeLettersKeepTheName();
};

void ThemeBandTest::whereBandsLie_data()
{
    QTest::addColumn<QList<ThemeWeek>>("weeks");
    QTest::addColumn<QString>("bands");
    QTest::newRow("none") << QList<ThemeWeek>() << QString();
    QTest::newRow("a week of work") << QList<ThemeWeek>{week(1, "2026-09-28", "2026-10-02")} << u"1:0-4/0"_s;
    QTest::newRow("goes on on both sides")
        << QList<ThemeWeek>{week(1, "2026-09-01", "2026-12-02")} << u"1:0-6/0"_s;
    QTest::newRow("elsewhere") << QList<ThemeWeek>{week(1, "2026-09-21", "2026-09-27"),
        week(2, "2026-10-05", "2026-10-06")}
                               << QString();
    QTest::newRow("one after the other")
        << QList<ThemeWeek>{week(2, "2026-10-01", "2026-10-02"), week(1, "2026-09-28", "2026-09-30")}
        << u"1:0-2/0 2:3-4/0"_s;
    QTest::newRow("over each other") << QList<ThemeWeek>{week(2, "2026-09-30", "2026-10-02"),
        week(1, "2026-09-28", "2026-09-30")}
                                     << u"1:0-2/0 2:2-4/1"_s;
}

void ThemeBandTest::whereBandsLie()
{
    QFETCH(QList<ThemeWeek>, weeks);
    QTEST(described(bandsIn(weeks, day("2026-09-28"), 7)), "bands");
}

void ThemeBandTest::everyColourCanBeRead()
{
    const QPalette palettes[] = {paletteOf(Qt::white, QColor(0xf5, 0xf6, 0xf7)),
        paletteOf(QColor(0x1a, 0x1d, 0x20), QColor(0x35, 0x3a, 0x3f)), paletteOf(Qt::black, Qt::black)};
    QRandomGenerator random(7);
    for (int i = 0; i < 3'000; ++i) {
        const QString color = i == 0 ? QString() : QColor::fromRgb(random.generate()).name();
        for (const QPalette &palette : palettes) {
            const BandLook look = bandLook(color, palette);
            QVERIFY2(contrast(look.text, look.fill) >= 4.5, qPrintable(color));
            QVERIFY2(contrast(look.fill, palette.color(QPalette::Base)) >= 3, qPrintable(color));
        }
    }
    // What can be seen as it is stays as it is.
    QCOMPARE(bandLook(u"#154273"_s, palettes[0]).fill, QColor(0x15, 0x42, 0x73));
}

void ThemeBandTest::theMonthShowsItsBands()
{
    MonthView month;
    month.resize(1000, 700);
    month.QWidget::show();
    month.show({}, day("2026-08-31"), 5, day("2026-09-15"));
    month.setThemeWeeks({week(1, "2026-09-28", "2026-10-02", u"#d52b1e"_s)});
    QVERIFY(QTest::qWaitForWindowExposed(&month));
    const QAbstractItemModel &model = *month.model();
    const QModelIndex tuesday = model.index(4, 1);
    QVERIFY(tuesday.data(Qt::AccessibleTextRole).toString().contains(u"Week 1"_s));
    QVERIFY(!model.index(3, 1).data(Qt::AccessibleTextRole).toString().contains(u"Week 1"_s));
    // Somewhere in the cell of Tuesday the band is hit, and it has its colour there.
    QList<ThemeWeekId> opened;
    connect(&month, &MonthView::themeWeekOpened, this, [&opened](ThemeWeekId id) { opened += id; });
    QSignalSpy other(&month, &MonthView::emptySpotOpened);
    const QRect cell = month.visualRect(tuesday);
    const QImage picture = month.viewport()->grab().toImage();
    int hits = 0;
    for (int y = cell.top(); y < cell.bottom() && opened.isEmpty(); ++y) {
        const QPoint at(cell.right() - 10, y);
        if (picture.pixelColor(at) != QColor(0xd5, 0x2b, 0x1e))
            continue;
        ++hits;
        QTest::mouseClick(month.viewport(), Qt::LeftButton, {}, at);
    }
    QCOMPARE(hits, 1);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first() == *ThemeWeekId::from(1));
    QTest::mouseClick(month.viewport(), Qt::LeftButton, {}, month.visualRect(model.index(3, 1)).center());
    QCOMPARE(opened.size(), 1);
    QVERIFY(other.isEmpty());
}

void ThemeBandTest::theWeekShowsItsBands()
{
    TimeGridView grid;
    grid.resize(1000, 700);
    grid.QWidget::show();
    grid.show({}, day("2026-09-28"), 5);
    const QImage before = grid.viewport()->grab().toImage();
    grid.setThemeWeeks({week(1, "2026-09-30", "2026-10-02", u"#d52b1e"_s)});
    QSignalSpy opened(&grid, &TimeGridView::themeWeekOpened);
    QSignalSpy days(&grid, &TimeGridView::dayOpened);
    const QImage picture = grid.viewport()->grab().toImage();
    const int friday = picture.width() - 20;
    const int tuesday = picture.width() * 2 / 5;
    for (int y = 0; y < 200 && opened.isEmpty(); ++y) {
        QVERIFY(picture.pixelColor(tuesday, y) != QColor(0xd5, 0x2b, 0x1e));
        if (picture.pixelColor(friday, y) == QColor(0xd5, 0x2b, 0x1e))
            QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, QPoint(friday, y));
    }
    QCOMPARE(opened.size(), 1);
    QVERIFY(days.isEmpty());
    grid.setThemeWeeks({});
    QCOMPARE(grid.viewport()->grab().toImage(), before);
}

void ThemeBandTest::largeLettersKeepTheName()
{
    MonthView month;
    month.setFont(metrics::scaled(month.font(), 2));
    month.resize(700, 500);
    month.QWidget::show();
    month.show({}, day("2026-08-31"), 5, day("2026-09-15"));
    const int before = month.rowHeight(4);
    month.setThemeWeeks({week(1, "2026-09-28", "2026-10-02"), week(2, "2026-09-29", "2026-10-01")});
    // A row has room for the day, both bands and two lines of sessions, and scrolls where that is too much.
    QVERIFY(month.rowHeight(4) > before);
    QVERIFY(month.rowHeight(4) >= 5 * month.fontMetrics().height());
}

QTEST_MAIN(ThemeBandTest)
#include "theme_band_test.moc"
