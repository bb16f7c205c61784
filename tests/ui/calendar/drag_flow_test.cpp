#include "drag_support.h"

#include "ui/calendar/conflict_dialog.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/session_form.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

std::function<void(SessionDraft &)> later(int minutes)
{
    return [minutes](SessionDraft &draft) {
        draft.when =
            *Span::from(draft.when.begin().plusMinutes(minutes), draft.when.end().plusMinutes(minutes));
    };
}

QString undoText(const Flow &flow)
{
    return flow.commands->action(u"edit.history.undo"_s)->text().remove(u'&');
}

} // namespace

/// A coordinator plans with the mouse and with the keys, and takes it back.
class DragFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void draggedToAnotherDayAndBack();
    void anEdgeChangesTheLength();
    void escapeLetsItBe();
    void onEmptyMakesOne();
    void scrollsAtTheEdge();
    void keysMoveIt();
    void keysMakeOne();
    void aMonthMovesByDays();
    void roomsTakeWhatIsDraggedThere();
    void somebodyElseMovedItFirst();
    void undoNeverOverwrites();
    void theFormIsUndoneToo();
    void onlyForWhoPlans();
    void fieldsKeepTheirKeys();

private:
    /// The week of a session of one hour at half past seven, chosen.
    static SessionId inWeek(Flow &flow);
    static void saveByOther(Flow &flow, SessionId id, const std::function<void(SessionDraft &)> &change);
    static QPoint middleOf(const Flow &flow, SessionId id);
    static int hourOf(const Flow &flow, SessionId id);
};

SessionId DragFlowTest::inWeek(Flow &flow)
{
    const SessionId id = flow.make(u"Rekenen met de hand"_s, 10);
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(localMoment(flow.details(id).row.when.begin()).day);
    auto *grid = flow.part<TimeGridView>();
    (void)QTest::qWaitFor([&] { return stopOf(grid, id) >= 0; });
    flow.page->choose(id);
    grid->setFocus();
    return id;
}

QPoint DragFlowTest::middleOf(const Flow &flow, SessionId id)
{
    const auto *grid = flow.part<TimeGridView>();
    return grid->stopRect(stopOf(grid, id)).center();
}

/// The pixels of an hour: what the session takes.
int DragFlowTest::hourOf(const Flow &flow, SessionId id)
{
    const auto *grid = flow.part<TimeGridView>();
    return grid->stopRect(stopOf(grid, id)).height() + 2;
}

void DragFlowTest::saveByOther(Flow &flow, SessionId id, const std::function<void(SessionDraft &)> &change)
{
    const auto other = flow.another();
    QVERIFY(other->open().result());
    const auto details = other->calendar().session(id).result();
    QVERIFY(details);
    SessionDraft theirs = draftOf(*details);
    change(theirs);
    QVERIFY(other->calendar().save(theirs).result());
}

void DragFlowTest::draggedToAnotherDayAndBack()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    const WallSpan before = stored(flow, id);
    const QRect rect = grid->stopRect(stopOf(grid, id));
    const bool isFriday = wallDay(before.begin).date().dayOfWeek() == 5;
    const int days = isFriday ? -1 : 1;
    const int width = (grid->viewport()->width() - 50) / 5;
    const QPoint to = rect.center() + QPoint(days * width, hourOf(flow, id));

    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, rect.center());
    moveTo(grid->viewport(), rect.center() + QPoint(days * 30, 5));
    moveTo(grid->viewport(), to);
    // Before anything is saved it is said where it would stand.
    QVERIFY(grid->ghost());
    const WallSpan wanted = shifted(before, days * 1440 + 60);
    QCOMPARE(grid->ghost()->when, wanted);
    QCOMPARE(grid->ghost()->title, u"Rekenen met de hand"_s);
    QCOMPARE(stored(flow, id), before);
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(stored(flow, id), wanted);
    QTRY_VERIFY(!grid->ghost());
    QTRY_COMPARE(wallSpan(grid->stopItem(stopOf(grid, id)).row.when), wanted);
    QCOMPARE(undoText(flow), u"Verplaatsen van Rekenen met de hand ongedaan maken"_s);

    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(flow, id), before);
    QTRY_VERIFY(flow.commands->action(u"edit.history.redo"_s)->isEnabled());
    QVERIFY(!flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(flow, id), wanted);
    QVERIFY(!flow.toldError);
    // A screen reader finds it where it stands now.
    QTRY_COMPARE(wallSpan(grid->stopItem(stopOf(grid, id)).row.when), wanted);
    const QAccessibleInterface *view = QAccessible::queryAccessibleInterface(grid);
    const QString name = view->child(stopOf(grid, id))->text(QAccessible::Name);
    QVERIFY2(name.contains(clockText(minuteOfDay(wanted.begin))), qPrintable(name));
}

void DragFlowTest::anEdgeChangesTheLength()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    const WallSpan before = stored(flow, id);
    QRect rect = grid->stopRect(stopOf(grid, id));
    const QPoint bottom(rect.center().x(), rect.bottom() - 1);
    dragFromTo(grid->viewport(), bottom, bottom + QPoint(40, hourOf(flow, id) / 2));
    QTRY_COMPARE(stored(flow, id), (WallSpan{before.begin, before.end + 30}));
    QTRY_COMPARE(grid->stopItem(stopOf(grid, id)).row.when.ms(), 90 * 60'000);
    // The upper one too; and Shift is finer.
    rect = grid->stopRect(stopOf(grid, id));
    const QPoint top(rect.center().x(), rect.top() + 1);
    dragFromTo(grid->viewport(), top, top - QPoint(0, 20), Qt::ShiftModifier);
    QTRY_VERIFY(stored(flow, id).begin < before.begin);
    QCOMPARE(stored(flow, id).begin % 5, 0);
    QVERIFY(stored(flow, id).begin % 15 != 0);
    QCOMPARE(stored(flow, id).end, before.end + 30);
}

void DragFlowTest::escapeLetsItBe()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    const WallSpan before = stored(flow, id);
    const QPoint from = middleOf(flow, id);
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
    moveTo(grid->viewport(), from + QPoint(0, 200));
    QVERIFY(grid->ghost());
    key(Qt::Key_Escape);
    QVERIFY(!grid->ghost());
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, from + QPoint(0, 200));
    // A press without a drag is a choice, and no more.
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, from);
    QTest::qWait(50);
    QCOMPARE(stored(flow, id), before);
    QVERIFY(!flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    QVERIFY(!modal());
}

void DragFlowTest::onEmptyMakesOne()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    const WallSpan near = stored(flow, id);
    const int hour = hourOf(flow, id);
    // Before it begins, at half past five, nothing else is going on.
    const QRect rect = grid->stopRect(stopOf(grid, id));
    grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->value() - 3 * hour);
    const QPoint from(rect.center().x(), grid->stopRect(stopOf(grid, id)).top() - 2 * hour + 3);
    dragFromTo(grid->viewport(), from, from + QPoint(0, hour + hour / 2 - 4));
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    auto *form = qobject_cast<SessionForm *>(modal());
    QCOMPARE(wallSpan(form->draft().when), (WallSpan{near.begin - 120, near.begin - 30}));
    QVERIFY(grid->ghost());
    QApplication::setActiveWindow(form);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(!grid->ghost());
}

void DragFlowTest::scrollsAtTheEdge()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    const QPoint from = middleOf(flow, id);
    const int before = grid->verticalScrollBar()->value();
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
    moveTo(grid->viewport(), QPoint(from.x(), grid->viewport()->height() - 2));
    const qint64 first = grid->ghost()->when.begin;
    QTRY_VERIFY(grid->verticalScrollBar()->value() > before + 20);
    QVERIFY(grid->ghost()->when.begin > first);
    key(Qt::Key_Escape);
    const int after = grid->verticalScrollBar()->value();
    QTest::qWait(100);
    QCOMPARE(grid->verticalScrollBar()->value(), after);
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, from);
}

void DragFlowTest::keysMoveIt()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    const WallSpan before = stored(flow, id);
    QTRY_VERIFY(flow.part<DetailsPanel>()->details());
    // Faster than they can be saved.
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(stored(flow, id), shifted(before, 45));
    key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(stored(flow, id), shifted(before, 30));
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(flow, id), (WallSpan{before.begin + 30, before.end + 45}));
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(flow, id), shifted(before, 30));
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(flow, id), shifted(before, 30 + 7 * 1440));
    // One goes along with it.
    QTRY_VERIFY(stopOf(flow.part<TimeGridView>(), id) >= 0);
    QTRY_COMPARE(flow.page->place().period.day, wallDay(before.begin + 7 * 1440));
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(stored(flow, id), shifted(before, 30 + 6 * 1440));
    for (int i = 0; i < 8; ++i) {
        QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
        key(Qt::Key_Z, Qt::ControlModifier);
    }
    QTRY_COMPARE(stored(flow, id), before);
    QVERIFY(!flow.toldError);
}

void DragFlowTest::keysMakeOne()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    key(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(grid->ghost());
    QCOMPARE(minuteOfDay(grid->ghost()->when.begin), 9 * 60);
    QVERIFY(grid->accessibleDescription().contains(u"09:00"));
    key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_Up, Qt::ControlModifier);
    const WallSpan when = grid->ghost()->when;
    QCOMPARE(minuteOfDay(when.begin), 8 * 60);
    key(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    QCOMPARE(wallSpan(qobject_cast<SessionForm *>(modal())->draft().when), when);
    QApplication::setActiveWindow(modal());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    // A day without any: the arrows alone go over its hours.
    flow.page->showDay(wallDay(stored(flow, id).begin).plusDays(400));
    QTRY_VERIFY(grid->stopCount() == 0);
    QApplication::setActiveWindow(flow.window.get());
    grid->setFocus();
    key(Qt::Key_Down);
    QVERIFY(grid->ghost());
    key(Qt::Key_Escape);
    QVERIFY(!grid->ghost());
}

void DragFlowTest::aMonthMovesByDays()
{
    Flow flow;
    const SessionId id = flow.make(u"Maandwerk"_s, 10);
    const WallSpan before = stored(flow, id);
    flow.page->showView(CalendarView::Month);
    // Alone, so that it is not behind "+n more".
    flow.page->setFilter({.text = u"Maandwerk"_s});
    flow.page->showDay(wallDay(before.begin));
    auto *month = flow.part<MonthView>();
    const auto cellOf = [month](Day day) {
        month->setCurrentDay(day);
        return month->visualRect(month->currentIndex());
    };
    const Day target = wallDay(before.begin).plusDays(wallDay(before.begin).date().dayOfWeek() < 4 ? 2 : -2);
    QTRY_VERIFY(cellOf(wallDay(before.begin)).isValid());
    const QRect cell = cellOf(wallDay(before.begin));
    QPoint from;
    const QPoint to = cellOf(target).center();
    // From below: theme weeks of that day stand above it, and open.
    QTRY_VERIFY([&] {
        for (int y = cell.bottom() - 8; y > cell.top() + 16 && flow.page->place().chosen != id; y -= 8) {
            from = QPoint(cell.center().x(), y);
            QTest::mouseClick(month->viewport(), Qt::LeftButton, {}, from);
        }
        return flow.page->place().chosen == id;
    }());
    dragFromTo(month->viewport(), from, to);
    const qint64 days = wallDay(before.begin).date().daysTo(target.date());
    QTRY_COMPARE(stored(flow, id), shifted(before, days * 1440));
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(stored(flow, id), before);
    QTRY_VERIFY(flow.commands->action(u"edit.history.redo"_s)->isEnabled());
    // Enter on a day without any makes one.
    flow.page->showDay(wallDay(before.begin).plusDays(400));
    month->setFocus();
    QTRY_VERIFY(month->currentIndex().data().toInt() == wallDay(before.begin).plusDays(400).date().day()
                && !month->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u';'));
    key(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    QApplication::setActiveWindow(modal());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void DragFlowTest::roomsTakeWhatIsDraggedThere()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    flow.trigger("view.columns.rooms");
    auto *grid = flow.part<TimeGridView>();
    QTRY_VERIFY(flow.page->place().period.view == CalendarView::Day && stopOf(grid, id) >= 0);
    const QList<Room> rooms = flow.calendar().lists().result()->rooms;
    QVERIFY(rooms.size() > 2);
    QTRY_VERIFY(grid->horizontalScrollBar()->maximum() > 0);
    // It has no room yet: the last column. What is to the left of it is a room.
    grid->horizontalScrollBar()->setValue(grid->horizontalScrollBar()->maximum());
    const QPoint from = middleOf(flow, id);
    dragFromTo(grid->viewport(), from, QPoint(120, from.y()));
    QTRY_VERIFY(flow.details(id).roomId);
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!flow.details(id).roomId);
    flow.trigger("view.columns.trainers");
    QTRY_VERIFY(stopOf(grid, id) >= 0);
    flow.trigger("view.columns.together");
    QTRY_VERIFY(stopOf(grid, id) >= 0);
}

void DragFlowTest::somebodyElseMovedItFirst()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    const WallSpan before = stored(flow, id);
    const QPoint from = middleOf(flow, id);
    const int hour = hourOf(flow, id);
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
    moveTo(grid->viewport(), from + QPoint(0, hour));
    // While it is held the other saves; the view does not know yet.
    saveByOther(flow, id, [](SessionDraft &theirs) {
        later(180)(theirs);
        theirs.title = u"Nieuwe titel"_s;
    });
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, from + QPoint(0, hour));
    QTRY_VERIFY(qobject_cast<ConflictDialog *>(modal()));
    QApplication::setActiveWindow(modal());
    QCOMPARE(nameless(modal()), QStringList());
    // Mine, theirs and before, in words.
    QStringList words;
    const auto labels = modal()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words += label->text();
    const QString all = words.join(u'\n');
    for (const qint64 at : {before.begin, before.begin + 60, before.begin + 180})
        QVERIFY2(all.contains(clockText(minuteOfDay(at))), qPrintable(all));
    QTest::mouseClick(button(modal(), u"Laat het zoals het nu is"_s), Qt::LeftButton);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(!grid->ghost());
    QCOMPARE(stored(flow, id), shifted(before, 180));
    QCOMPARE(flow.details(id).row.title, u"Nieuwe titel"_s);
    QVERIFY(!flow.commands->action(u"edit.history.undo"_s)->isEnabled());
}

void DragFlowTest::undoNeverOverwrites()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    const WallSpan before = stored(flow, id);
    QTRY_VERIFY(flow.part<DetailsPanel>()->details());
    key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(stored(flow, id), shifted(before, 15));
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    saveByOther(flow, id, later(300));
    flow.trigger("edit.history.undo");
    QTRY_VERIFY(qobject_cast<ConflictDialog *>(modal()));
    QCOMPARE(stored(flow, id), shifted(before, 315));
    // Mine is chosen after all.
    const auto choices = modal()->findChildren<QRadioButton *>();
    QVERIFY(!choices.isEmpty());
    choices.first()->setChecked(true);
    QTest::mouseClick(button(modal(), u"Deze keuze opslaan"_s), Qt::LeftButton);
    QTRY_COMPARE(stored(flow, id), before);
    QTRY_VERIFY(flow.commands->action(u"edit.history.redo"_s)->isEnabled());

    // And left this time: then that step is no longer there to be taken.
    flow.trigger("edit.history.redo");
    QTRY_COMPARE(stored(flow, id), shifted(before, 15));
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    saveByOther(flow, id, later(300));
    flow.trigger("edit.history.undo");
    QTRY_VERIFY(qobject_cast<ConflictDialog *>(modal()));
    QTest::mouseClick(button(modal(), u"Laat het zoals het nu is"_s), Qt::LeftButton);
    QTRY_VERIFY(!modal());
    QCOMPARE(stored(flow, id), shifted(before, 315));
    QTRY_VERIFY(!flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    QVERIFY(!flow.commands->action(u"edit.history.redo"_s)->isEnabled());
}

void DragFlowTest::theFormIsUndoneToo()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    QTRY_VERIFY(button(flow.page, u"Bewerken"_s));
    QTest::mouseClick(button(flow.page, u"Bewerken"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    QApplication::setActiveWindow(modal());
    key(Qt::Key_End);
    type(u" (vervolg)"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(!modal());
    QTRY_COMPARE(flow.details(id).row.title, u"Rekenen met de hand (vervolg)"_s);
    QTRY_COMPARE(undoText(flow), u"Bewerken van Rekenen met de hand (vervolg) ongedaan maken"_s);
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(flow.details(id).row.title, u"Rekenen met de hand"_s);
}

void DragFlowTest::onlyForWhoPlans()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    auto *grid = flow.part<TimeGridView>();
    grid->setPlanning(false);
    const QPoint from = middleOf(flow, id);
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
    moveTo(grid->viewport(), from + QPoint(0, 150));
    QVERIFY(!grid->ghost());
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, from + QPoint(0, 150));
    key(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(!grid->ghost());
    Identity employee = flow.info.me;
    employee.roles = {Role::Employee};
    flow.commands->setIdentity(employee);
    for (const char *command : {"edit.history.undo", "edit.plan.later"})
        QVERIFY(!flow.commands->action(QString::fromLatin1(command))->isVisible());
}

void DragFlowTest::fieldsKeepTheirKeys()
{
    Flow flow;
    const SessionId id = inWeek(flow);
    const WallSpan before = stored(flow, id);
    QTRY_VERIFY(flow.part<DetailsPanel>()->details());
    flow.trigger("edit.filter.text");
    QApplication::setActiveWindow(flow.window.get());
    key(Qt::Key_Down, Qt::AltModifier);
    QTest::qWait(50);
    QCOMPARE(stored(flow, id), before);
    QVERIFY(!flow.commands->action(u"edit.history.undo"_s)->isEnabled());
}

QTEST_MAIN(DragFlowTest)
#include "drag_flow_test.moc"
