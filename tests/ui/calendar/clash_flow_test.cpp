#include "drag_support.h"

#include "service/planning_service.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/clash_panel.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/session_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/search_combo.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

/// A Tuesday without anything planned, far from the example week.
Day theDay()
{
    return *Day::fromIso(u"2031-06-03"_s);
}

RoomId roomOf(Flow &flow, const QString &name)
{
    const QList<Room> rooms = flow.calendar().lists().result()->rooms;
    return std::ranges::find(rooms, name, &Room::name)->id;
}

SessionId makeAt(Flow &flow, const QString &title, int minute, std::optional<RoomId> room)
{
    const Instant begin = instantOf(theDay(), minute);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(60))};
    draft.title = title;
    draft.maxSeats = 12;
    draft.roomId = room;
    const auto saved = flow.calendar().save(draft).result();
    if (!saved)
        qFatal("%s", qPrintable(saved.error().subject));
    return *saved;
}

QTreeView *list(const Flow &flow)
{
    return flow.part<ClashPanel>()->findChild<QTreeView *>();
}

QString cell(const Flow &flow, int row, int column)
{
    return list(flow)->model()->index(row, column).data().toString();
}

QString commandText(const Flow &flow)
{
    return flow.commands->action(u"view.clashes.list"_s)->text().remove(u'&');
}

/// Both at once in B2.14, on screen, with the list of what clashes open and the focus in it.
struct Pair {
    explicit Pair(Flow &flow)
        : first(makeAt(flow, u"Twitteren voor beleidsmakers"_s, 600, roomOf(flow, u"B2.14"_s))),
          second(makeAt(flow, u"Wiki's voor beginners"_s, 630, roomOf(flow, u"B2.14"_s)))
    {
        flow.page->showView(CalendarView::Week);
        flow.page->showDay(theDay());
        flow.trigger("view.clashes.list");
    }
    SessionId first;
    SessionId second;
};

QString warningsOf(const SessionForm *form, FormPart part)
{
    return form->field(part)->warnings();
}

} // namespace

/// A coordinator sees what clashes while planning, and mends it from the list.
class ClashFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void nothingClashes();
    void counted();
    void whatAFilterHidesCountsToo();
    void anotherRoomByKeys();
    void anotherTimeByMouse();
    void goesToTheSession();
    void opensTheFormAtTheField();
    void theFormWarnsWhileItIsFilled();
    void aDragWarns();
    void keysWarn();
    void whatOthersPlanIsSeen();
    void onlyForWhoPlans();
};

void ClashFlowTest::nothingClashes()
{
    Flow flow;
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(theDay());
    QVERIFY(!flow.part<ClashPanel>()->isVisible());
    flow.trigger("view.clashes.list");
    auto *panel = flow.part<ClashPanel>();
    QVERIFY(panel->isVisible());
    const auto says = [&](const QString &text) {
        const auto labels = panel->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"In deze periode zijn er geen conflicten."_s));
    QCOMPARE(commandText(flow), u"Conflicten"_s);
    QCOMPARE(nameless(panel), QStringList());
    flow.trigger("view.clashes.list");
    QVERIFY(!panel->isVisible());
}

void ClashFlowTest::counted()
{
    Flow flow;
    const Pair pair(flow);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    QCOMPARE(commandText(flow), u"Conflicten (1)"_s);
    // The button in the bar says it too.
    QVERIFY(button(flow.part<CalendarToolbar>(), u"Conflicten (1)"_s));
    QCOMPARE(cell(flow, 0, ClashModel::Session), u"Wiki's voor beginners"_s);
    QCOMPARE(cell(flow, 0, ClashModel::Kind), u"Zaal bezet"_s);
    QCOMPARE(cell(flow, 0, ClashModel::Sentence),
        u"B2.14 is bezet: Twitteren voor beleidsmakers (10:00–11:00)."_s);
    QCOMPARE(nameless(flow.part<ClashPanel>()), QStringList());
    // A day later there is none; the month has it again.
    flow.page->showView(CalendarView::Day);
    flow.page->showDay(theDay().plusDays(1));
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 0);
    flow.page->showView(CalendarView::Month);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    flow.page->showView(CalendarView::Agenda);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 0);
    flow.page->showDay(theDay());
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
}

void ClashFlowTest::whatAFilterHidesCountsToo()
{
    Flow flow;
    const Pair pair(flow);
    flow.page->setFilter({.text = u"twitteren"_s});
    QTRY_COMPARE(flow.part<TimeGridView>()->stopCount(), 1);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
}

void ClashFlowTest::anotherRoomByKeys()
{
    Flow flow;
    const Pair pair(flow);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    list(flow)->setFocus();
    key(Qt::Key_Home);
    // The smallest that fits, in the same building.
    QTRY_VERIFY(button(flow.part<ClashPanel>(), u"Verplaats naar B2.18 (16 plaatsen)"_s));
    QVERIFY(tabTo(u"Verplaats naar B2.18 (16 plaatsen)"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(flow.details(pair.second).roomId, std::optional(roomOf(flow, u"B2.18"_s)));
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 0);
    QCOMPARE(commandText(flow), u"Conflicten"_s);
    QTRY_VERIFY(flow.commands->action(u"edit.history.undo"_s)->isEnabled());
    flow.trigger("edit.history.undo");
    QTRY_COMPARE(flow.details(pair.second).roomId, std::optional(roomOf(flow, u"B2.14"_s)));
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
}

void ClashFlowTest::anotherTimeByMouse()
{
    Flow flow;
    const Pair pair(flow);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    const QRect row = list(flow)->visualRect(list(flow)->model()->index(0, 1));
    QTest::mouseClick(list(flow)->viewport(), Qt::LeftButton, {}, row.center());
    QAbstractButton *later = nullptr;
    QTRY_VERIFY(later = button(flow.part<ClashPanel>(), u"Verplaats naar 11:00–12:00"_s));
    QTest::mouseClick(later, Qt::LeftButton);
    QTRY_COMPARE(flow.details(pair.second).row.when.begin(), instantOf(theDay(), 660));
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 0);
    QCOMPARE(flow.details(pair.second).roomId, std::optional(roomOf(flow, u"B2.14"_s)));
}

void ClashFlowTest::goesToTheSession()
{
    Flow flow;
    const Pair pair(flow);
    flow.page->showView(CalendarView::Month);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    list(flow)->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    QTRY_VERIFY(flow.part<DetailsPanel>()->details());
    QTRY_COMPARE(flow.part<DetailsPanel>()->details()->row.id, pair.second);
    QVERIFY(flow.part<MonthView>()->hasFocus());
    // Where one stands now the week opens.
    flow.page->showView(CalendarView::Week);
    QTRY_VERIFY(flow.part<TimeGridView>()->selectedStop() >= 0);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    list(flow)->setFocus();
    key(Qt::Key_Escape);
    QVERIFY(!flow.part<ClashPanel>()->isVisible());
    QVERIFY(flow.part<TimeGridView>()->hasFocus());
}

void ClashFlowTest::opensTheFormAtTheField()
{
    Flow flow;
    const Pair pair(flow);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    list(flow)->setFocus();
    key(Qt::Key_Home);
    for (const auto &[text, id] : {std::pair(u"Bewerk “Wiki's voor beginners”…"_s, pair.second),
             std::pair(u"Bewerk “Twitteren voor beleidsmakers”…"_s, pair.first)}) {
        QTRY_VERIFY(button(flow.part<ClashPanel>(), text));
        QTest::mouseClick(button(flow.part<ClashPanel>(), text), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
        auto *form = qobject_cast<SessionForm *>(modal());
        QCOMPARE(form->draft().id, std::optional(id));
        QApplication::setActiveWindow(form);
        QTRY_VERIFY(form->field(FormPart::Room)->isAncestorOf(form->focusWidget()));
        QTRY_VERIFY(warningsOf(form, FormPart::Room).contains(u"B2.14 is bezet"_s));
        form->reject();
        QTRY_VERIFY(!modal());
    }
}

void ClashFlowTest::theFormWarnsWhileItIsFilled()
{
    Flow flow;
    const Pair pair(flow);
    QTRY_COMPARE(flow.part<ClashPanel>()->count(), 1);
    flow.page->choose(pair.second);
    QTRY_VERIFY(button(flow.page, u"Bewerken"_s));
    QTest::mouseClick(button(flow.page, u"Bewerken"_s), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    auto *form = qobject_cast<SessionForm *>(modal());
    QApplication::setActiveWindow(form);
    QTRY_VERIFY(warningsOf(form, FormPart::Room).contains(u"Twitteren voor beleidsmakers"_s));
    QVERIFY(warningsOf(form, FormPart::Room).contains(u"Dan vrij: B2.18"_s));
    QVERIFY(warningsOf(form, FormPart::When).contains(u"De zaal is vrij vanaf 11:00."_s));
    QVERIFY(warningsOf(form, FormPart::Seats).isEmpty());
    // A field speaks to who does not see it.
    auto *room = form->findChild<SearchCombo *>();
    QVERIFY(room->accessibleDescription().contains(u"bezet"_s));

    SessionDraft other = form->draft();
    other.roomId = roomOf(flow, u"B2.18"_s);
    form->setDraft(other, {});
    Q_EMIT form->draftChanged();
    QTRY_COMPARE(warningsOf(form, FormPart::Room), QString());
    QCOMPARE(warningsOf(form, FormPart::When), QString());
    const auto spins = form->findChildren<QSpinBox *>();
    for (QSpinBox *one : spins) {
        if (one->accessibleName() == u"Maximum aantal deelnemers")
            one->setValue(17);
    }
    QTRY_COMPARE(warningsOf(form, FormPart::Seats).section(u'\n', 0, 0),
        u"⚠ B2.18 heeft 16 plaatsen; er kunnen 17 collega's komen."_s);
    // A day that is not on screen, and a Saturday.
    other = form->draft();
    other.when = *Span::from(instantOf(theDay().plusDays(18), 600), instantOf(theDay().plusDays(18), 660));
    form->setDraft(other, {});
    Q_EMIT form->draftChanged();
    QTRY_VERIFY(warningsOf(form, FormPart::When).contains(u"za 21 jun. is in het weekend"_s));
    // It warns and lets be.
    QTest::mouseClick(button(form, u"Bijeenkomst opslaan"_s), Qt::LeftButton);
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.details(pair.second).row.maxSeats, std::optional(17));
}

void ClashFlowTest::aDragWarns()
{
    Flow flow;
    const SessionId first = makeAt(flow, u"Twitteren"_s, 600, roomOf(flow, u"B2.14"_s));
    const SessionId second = makeAt(flow, u"Wiki's"_s, 780, roomOf(flow, u"B2.14"_s));
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(theDay());
    auto *grid = flow.part<TimeGridView>();
    QTRY_VERIFY(stopOf(grid, first) >= 0 && stopOf(grid, second) >= 0);
    // Whoever asks the list of clashes knows that the plan is at hand.
    QTRY_VERIFY(!flow.page->findChild<ClashPanel *>()->findChild<QLabel *>()->text().isEmpty());
    QTest::qWait(0);
    const QPoint from = grid->stopRect(stopOf(grid, second)).center();
    const QPoint to = grid->stopRect(stopOf(grid, first)).center();
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
    moveTo(grid->viewport(), (from + to) / 2);
    const auto warnings = [&] {
        moveTo(grid->viewport(), to + QPoint(0, 1));
        moveTo(grid->viewport(), to);
        return grid->ghost() ? grid->ghost()->warnings : QStringList();
    };
    QTRY_COMPARE(warnings(), QStringList{u"B2.14 is bezet: Twitteren (10:00–11:00)."_s});
    QTest::keyClick(grid, Qt::Key_Escape);
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(flow.details(second).row.when.begin(), instantOf(theDay(), 780));
}

void ClashFlowTest::keysWarn()
{
    Flow flow;
    const SessionId first = makeAt(flow, u"Twitteren"_s, 600, roomOf(flow, u"B2.14"_s));
    const SessionId second = makeAt(flow, u"Wiki's"_s, 660, roomOf(flow, u"B2.14"_s));
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(theDay());
    auto *grid = flow.part<TimeGridView>();
    QTRY_VERIFY(stopOf(grid, second) >= 0);
    flow.page->choose(second);
    grid->setFocus();
    key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(flow.told, u"Let op: B2.14 is bezet: Twitteren (10:00–11:00)."_s);
    QVERIFY(!flow.toldError);
    QTRY_COMPARE(commandText(flow), u"Conflicten (1)"_s);
    key(Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(flow.told.startsWith(u"Daar botst niets"_s));
    QTRY_COMPARE(commandText(flow), u"Conflicten"_s);
    // To a week that is not on screen yet.
    (void)first;
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(flow.told.contains(u"zo 1 jun. is in het weekend"_s)
                || flow.told.contains(u"za 31 mei is in het weekend"_s));
}

void ClashFlowTest::whatOthersPlanIsSeen()
{
    Flow flow;
    const Pair pair(flow);
    QTRY_COMPARE(commandText(flow), u"Conflicten (1)"_s);
    const auto other = flow.another();
    QVERIFY(other->open().result());
    SessionDraft theirs = draftOf(*other->calendar().session(pair.first).result());
    theirs.roomId = roomOf(flow, u"B2.18"_s);
    QVERIFY(other->calendar().save(theirs).result());
    QTRY_COMPARE(commandText(flow), u"Conflicten"_s);
}

void ClashFlowTest::onlyForWhoPlans()
{
    Flow flow;
    Identity employee = flow.info.me;
    employee.roles = {Role::Employee};
    QMainWindow window;
    CommandRegistry commands(&window);
    commands.setIdentity(employee);
    CalendarPage page(*flow.workspace, employee, false, commands, &window);
    QVERIFY(!page.findChild<ClashPanel *>());
    QVERIFY(!commands.action(u"view.clashes.list"_s));
    // Where it can only be read a coordinator looks, and changes nothing.
    commands.setIdentity(flow.info.me);
    (void)makeAt(flow, u"Twitteren"_s, 600, roomOf(flow, u"B2.14"_s));
    (void)makeAt(flow, u"Wiki's"_s, 600, roomOf(flow, u"B2.14"_s));
    CalendarPage readOnly(*flow.workspace, flow.info.me, true, commands, &window);
    window.setCentralWidget(&readOnly);
    window.show();
    readOnly.showView(CalendarView::Week);
    readOnly.showDay(theDay());
    commands.action(u"view.clashes.list"_s)->trigger();
    auto *panel = readOnly.findChild<ClashPanel *>();
    QTRY_COMPARE(panel->count(), 1);
    panel->findChild<QTreeView *>()->setCurrentIndex(panel->findChild<QTreeView *>()->model()->index(0, 0));
    QVERIFY(button(panel, u"Ga naar “Twitteren”"_s));
    const auto buttons = panel->findChildren<QAbstractButton *>();
    for (const QAbstractButton *one : buttons)
        QVERIFY(!one->text().contains(u"Bewerk"_s) && !one->text().contains(u"Verplaats"_s));
    window.takeCentralWidget();
}

QTEST_MAIN(ClashFlowTest)
#include "clash_flow_test.moc"
