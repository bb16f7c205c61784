#include "calendar_rows.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/time_grid_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// The month, the week and the agenda, each by itself.
class TestCalendarViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gridSpeaksItsSessions();
    void arrowsWalkOverTheGrid();
    void arrowsVisitWhatIsFolded();
    void aNarrowAgendaScrollsRatherThanCuts();
    void aMonthShowsASessionWithLargeLetters();
};

void TestCalendarViews::gridSpeaksItsSessions()
{
    TimeGridView grid;
    grid.resize(800, 600);
    SessionRow mine = row(1, "2026-09-29", 600, 690, u"Twitteren"_s);
    mine.mine = EnrolmentState::Enrolled;
    grid.show(calendarItems({mine, row(2, "2026-09-30", 600, 690)}), day("2026-09-28"), 5);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&grid);
    QVERIFY(view);
    QCOMPARE(view->role(), QAccessible::List);
    QCOMPARE(view->childCount(), 2);
    QAccessibleInterface *first = view->child(0);
    QVERIFY(first && first->isValid());
    const QString name = first->text(QAccessible::Name);
    QVERIFY2(name.contains(u"Twitteren, workshop") && name.contains(u"10:00–11:30")
                 && name.endsWith(u"you are enrolled"),
        qPrintable(name));
    QCOMPARE(view->indexOfChild(first), 0);
    QSignalSpy chosen(&grid, &TimeGridView::sessionChosen);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(first->state().selected);
    grid.show({}, day("2026-10-05"), 5);
    QCOMPARE(QAccessible::queryAccessibleInterface(&grid)->childCount(), 0);
}

void TestCalendarViews::arrowsWalkOverTheGrid()
{
    TimeGridView grid;
    grid.resize(800, 600);
    grid.show(calendarItems({row(1, "2026-09-28", 540, 600), row(2, "2026-09-28", 660, 700),
                  row(3, "2026-09-29", 660, 700)}),
        day("2026-09-28"), 5);
    grid.setCurrentDay(day("2026-09-28"));
    QSignalSpy turned(&grid, &TimeGridView::turned);
    QSignalSpy opened(&grid, &TimeGridView::sessionOpened);
    qint64 last = 0;
    connect(&grid, &TimeGridView::sessionChosen, this, [&](SessionId id) { last = id.value(); });
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(last, 1);
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(last, 2);
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(last, 3);
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(&grid, Qt::Key_Left);
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(turned.size(), 1);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    QCOMPARE(turned.size(), 2);
}

void TestCalendarViews::arrowsVisitWhatIsFolded()
{
    TimeGridView grid;
    grid.resize(800, 600);
    grid.show(calendarItems({row(1, "2026-09-29", 600, 660), row(2, "2026-09-29", 600, 660),
                  row(3, "2026-09-29", 600, 660), row(4, "2026-09-29", 600, 660, u"Verstopt"_s),
                  row(5, "2026-09-29", 700, 760)}),
        day("2026-09-28"), 5);
    grid.setCurrentDay(day("2026-09-29"));
    QList<qint64> ids;
    connect(&grid, &TimeGridView::sessionChosen, this, [&ids](SessionId id) { ids += id.value(); });
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(ids, (QList<qint64>{1, 2, 3, 4, 5}));
    // What is chosen comes out from behind the others, for the mouse and for a screen reader too.
    grid.setSelectedSession(SessionId::from(4));
    const QRect rect = grid.stopRect(grid.selectedStop());
    QVERIFY(rect.height() > 10);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(ids.last(), 4);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&grid);
    QVERIFY(view->childCount() == 5 && view->child(3)->text(QAccessible::Name).startsWith(u"Verstopt"));
}

void TestCalendarViews::aNarrowAgendaScrollsRatherThanCuts()
{
    SessionRow full = row(1, "2026-09-29", 600, 690, u"Data-visualisatie: een grafiek"_s);
    full.room = u"Zaal Kompas"_s;
    full.building = u"Parnassusplein 5"_s;
    full.trainers = {u"Tomasz Wieczorek"_s};
    AgendaView agenda([full](auto &&...) {
        QPromise<AgendaModel::Answer> promise;
        promise.start();
        promise.addResult(AgendaModel::Answer({{full}, {}}));
        promise.finish();
        return promise.future();
    });
    QFont large = agenda.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    agenda.setFont(large);
    agenda.resize(600, 400);
    agenda.show();
    agenda.rows().show({});
    QTRY_COMPARE(agenda.model()->rowCount(), 1);
    const QFontMetrics metrics(large);
    for (int column = 0; column < AgendaModel::ColumnCount; ++column) {
        const QModelIndex index = agenda.model()->index(0, column);
        const QRect cell = agenda.visualRect(index);
        const QRect text = metrics.boundingRect(
            QRect(0, 0, cell.width() - 8, 1'000), Qt::TextWordWrap, index.data().toString());
        QVERIFY2(text.height() <= cell.height() && text.width() <= cell.width(),
            qPrintable(index.data().toString()));
    }
}

void TestCalendarViews::aMonthShowsASessionWithLargeLetters()
{
    MonthView month;
    QFont large = month.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    month.setFont(large);
    month.resize(700, 420);
    month.show(calendarItems({row(1, "2026-09-29", 600, 660), row(2, "2026-09-29", 700, 760)}),
        day("2026-08-31"), 5, day("2026-09-01"));
    month.QWidget::show();
    month.setCurrentDay(day("2026-09-29"));
    month.scrollTo(month.currentIndex());
    const QRect cell = month.visualRect(month.currentIndex());
    QSet<qint64> ids;
    connect(&month, &MonthView::sessionChosen, this, [&ids](SessionId id) { ids += id.value(); });
    for (int y = cell.top(); y < cell.bottom(); y += 4)
        QTest::mouseClick(month.viewport(), Qt::LeftButton, {}, {cell.center().x(), y});
    QCOMPARE(ids, (QSet<qint64>{1, 2}));
}

QTEST_MAIN(TestCalendarViews)
#include "test_calendar_views.moc"
