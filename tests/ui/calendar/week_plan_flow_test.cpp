#include "drag_support.h"

#include "domain/clashes.h"
#include "service/planning_service.h"
#include "ui/calendar/session_form.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/search_combo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

constexpr int days = 5;
constexpr int roomsUsed = 6;
constexpr int perDay = 8;

SessionForm *form()
{
    auto *found = qobject_cast<SessionForm *>(modal());
    if (found)
        QApplication::setActiveWindow(found);
    return found;
}

/// How many of a day a room gets: eight in six rooms.
int inRoom(int room)
{
    return room < perDay - roomsUsed ? 2 : 1;
}

} // namespace

/// A coordinator plans a week of five days, forty sessions in six rooms.
class WeekPlanFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void byKeysAlone();
    void byMouse();

private:
    static Day emptyMonday(Flow &flow);
    static void check(Flow &flow, Day monday);
    static bool waitForForm();
    static bool waitForNoForm(const Flow &flow, const QString &title);
};

/// Far from what the example holds.
Day WeekPlanFlowTest::emptyMonday(Flow &flow)
{
    const Day some = localMoment(flow.joinable(true).when.begin()).day.plusDays(400);
    return some.plusDays(1 - some.date().dayOfWeek());
}

bool WeekPlanFlowTest::waitForForm()
{
    return QTest::qWaitFor([] { return form() != nullptr; });
}

bool WeekPlanFlowTest::waitForNoForm(const Flow &flow, const QString &title)
{
    return QTest::qWaitFor([&] { return !modal() && flow.told.contains(u"gemaakt"_s); })
           || (qWarning("not saved: %s, %s", qPrintable(title), qPrintable(flow.told)), false);
}

void WeekPlanFlowTest::check(Flow &flow, Day monday)
{
    const Span week = spanOfDays(monday, monday.plusDays(days - 1));
    const QList<SessionRow> rows = flow.rows({.from = week.begin(), .to = week.end()});
    QCOMPARE(rows.size(), days * perDay);
    QMap<QString, int> byRoom;
    QMap<QString, int> byDay;
    for (const SessionRow &row : rows) {
        ++byRoom[row.building + u'/' + row.room];
        ++byDay[localMoment(row.when.begin()).day.iso()];
        QVERIFY(!row.room.isEmpty());
    }
    QCOMPARE(byRoom.size(), roomsUsed);
    QCOMPARE(byDay.size(), days);
    const auto plan = flow.workspace->planning().plan(week).result();
    QVERIFY(plan);
    for (const Clash &clash : (*plan)->clashes)
        QVERIFY2(clash.kind == ClashKind::Seats || clash.kind == ClashKind::Holiday,
            qPrintable(clash.session.title));
}

void WeekPlanFlowTest::byKeysAlone()
{
    Flow flow;
    const Day monday = emptyMonday(flow);
    const QList<Room> rooms = flow.calendar().lists().result()->rooms.mid(0, roomsUsed);
    QCOMPARE(rooms.size(), roomsUsed);
    flow.page->showView(CalendarView::Day);
    flow.page->showDay(monday);
    auto *grid = flow.part<TimeGridView>();
    int keys = 0;
    const auto press = [&keys](int which, Qt::KeyboardModifiers with = {}) {
        key(which, with);
        ++keys;
    };
    for (int day = 0; day < days; ++day) {
        QApplication::setActiveWindow(flow.window.get());
        grid->setFocus();
        if (day > 0) {
            flow.trigger("view.period.next");
            ++keys;
        }
        for (int room = 0; room < roomsUsed; ++room) {
            press(Qt::Key_N, Qt::ControlModifier);
            for (int n = 0; n < inRoom(room); ++n) {
                QVERIFY(waitForForm());
                const QString title = u"Sessie %1-%2-%3"_s.arg(day).arg(room).arg(n);
                QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
                type(title);
                if (n == 0) {
                    const auto isRoom = [&] {
                        const auto *box = qobject_cast<SearchCombo *>(QApplication::focusWidget());
                        return box && box->findData(rooms[room].id.value()) >= 0 && box->count() <= 100
                               && box->itemText(0) == u"Een andere plaats"_s;
                    };
                    for (int tab = 0; tab < 40 && !isRoom(); ++tab)
                        press(Qt::Key_Tab);
                    auto *box = qobject_cast<SearchCombo *>(QApplication::focusWidget());
                    QVERIFY2(box, "Tab reaches the room");
                    // The arrows go through the list.
                    for (int step = 0; step < 100 && box->key() != rooms[room].id.value(); ++step)
                        press(Qt::Key_Down);
                    QCOMPARE(box->key(), std::optional(rooms[room].id.value()));
                }
                const bool isLast = n == inRoom(room) - 1;
                flow.told.clear();
                press(Qt::Key_Return, isLast ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
                if (isLast)
                    QVERIFY(waitForNoForm(flow, title));
                else
                    QTRY_VERIFY(form() && form()->draft().title.isEmpty());
            }
            QApplication::setActiveWindow(flow.window.get());
            grid->setFocus();
        }
    }
    check(flow, monday);
    qInfo("%d keys besides the titles for %d sessions", keys, days * perDay);
}

void WeekPlanFlowTest::byMouse()
{
    Flow flow;
    const Day monday = emptyMonday(flow);
    flow.page->showDay(monday);
    flow.trigger("view.columns.rooms");
    auto *grid = flow.part<TimeGridView>();
    QTRY_VERIFY(flow.page->place().period.view == CalendarView::Day);
    for (int day = 0; day < days; ++day) {
        if (day > 0)
            flow.trigger("view.period.next");
        QTRY_COMPARE(flow.page->place().period.day, monday.plusDays(day));
        QTRY_COMPARE(grid->stopCount(), 0);
        // All rooms, beside each other.
        QTRY_VERIFY(grid->horizontalScrollBar()->maximum() > 0);
        QSet<qint64> used;
        int made = 0;
        grid->horizontalScrollBar()->setValue(0);
        for (int x = 100, step = 0; used.size() < roomsUsed; x += step) {
            // The columns go on to the right.
            const int before = grid->horizontalScrollBar()->value();
            grid->horizontalScrollBar()->setValue(before + std::max(0, x + 100 - grid->viewport()->width()));
            x -= grid->horizontalScrollBar()->value() - before;
            const int top = grid->viewport()->height() / 3;
            const int wanted = inRoom(int(used.size()));
            for (int n = 0; n < wanted; ++n) {
                const QPoint from(x, top + n * 160);
                flow.told.clear();
                dragFromTo(grid->viewport(), from, from + QPoint(0, 60));
                QVERIFY2(waitForForm(),
                    qPrintable(u"day %1, at %2, %3: %4"_s.arg(day).arg(x).arg(n).arg(flow.told)));
                const auto room = form()->draft().roomId;
                QVERIFY(room);
                QCOMPARE(used.contains(room->value()), n > 0);
                type(u"Sessie %1-%2-%3"_s.arg(day).arg(room->value()).arg(n));
                QTest::mouseClick(button(form(), u"Bijeenkomst opslaan"_s), Qt::LeftButton);
                QVERIFY(waitForNoForm(flow, {}));
                used.insert(room->value());
                ++made;
                QTRY_COMPARE(grid->stopCount(), made);
                step = grid->stopRect(0).width() + 4;
            }
        }
        QCOMPARE(made, perDay);
    }
    check(flow, monday);
}

QTEST_MAIN(WeekPlanFlowTest)
#include "week_plan_flow_test.moc"
