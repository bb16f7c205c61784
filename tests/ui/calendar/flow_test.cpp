#include "flow_fixture.h"

#include "service/directory_service.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

constexpr int plenty = 60;

QString focused()
{
    const auto *at = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    return at ? at->text().remove(u'&') : QString();
}

/// Where the user stands in `id` as the view on screen tells it.
std::optional<EnrolmentState> standingInView(const Flow &flow, SessionId id)
{
    const auto *grid = flow.part<TimeGridView>();
    if (grid->isVisible()) {
        for (int stop = 0; stop < grid->stopCount(); ++stop) {
            if (grid->stopItem(stop).row.id == id)
                return grid->stopItem(stop).row.mine;
        }
    }
    if (auto *agenda = flow.part<AgendaView>(); agenda->isVisible()) {
        const QModelIndex at = agenda->rows().indexOfSession(id);
        if (at.siblingAtColumn(AgendaModel::Mine).data().toString() == u"ingeschreven"_s)
            return EnrolmentState::Enrolled;
    }
    return std::nullopt;
}

bool isOnGrid(const TimeGridView &grid, SessionId id)
{
    for (int stop = 0; stop < grid.stopCount(); ++stop) {
        if (grid.stopItem(stop).row.id == id)
            return true;
    }
    return false;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, AgendaModel::Title).data().toString();
    return all;
}

} // namespace

/// The tab Kalender as a user works with it.
class FlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void signUpAndOff_data();
    void signUpAndOff();
    void theQueueIsCounted();
    void typingNarrowsTheList();
    void othersAreSeen();
    void outOfReachIsSaidUntilItIsOver_data();
    void outOfReachIsSaidUntilItIsOver();
    void everythingIsNamedAndReached_data();
    void everythingIsNamedAndReached();
};

void FlowTest::signUpAndOff_data()
{
    QTest::addColumn<int>("view");
    QTest::newRow("month") << int(CalendarView::Month);
    QTest::newRow("week") << int(CalendarView::Week);
    QTest::newRow("day") << int(CalendarView::Day);
    QTest::newRow("agenda") << int(CalendarView::Agenda);
}

void FlowTest::signUpAndOff()
{
    QFETCH(int, view);
    Flow flow;
    // Of sessions at one time a week shows only some; this one begins when no other does.
    const SessionRow target = flow.details(flow.make(u"Vrij uur"_s, 12)).row;
    const Day day = localMoment(target.when.begin()).day;
    const bool isWeek = view == int(CalendarView::Week) || view == int(CalendarView::Month);
    flow.page->showView(CalendarView(view));
    flow.page->showDay(isWeek ? mondayOf(day) : day);
    auto *month = flow.part<MonthView>();
    auto *grid = flow.part<TimeGridView>();
    auto *agenda = flow.part<AgendaView>();
    std::optional<SessionId> chosen;
    const auto note = [&chosen](SessionId id) { chosen = id; };
    connect(month, &MonthView::sessionChosen, month, note);
    connect(grid, &TimeGridView::sessionChosen, grid, note);
    connect(agenda, &AgendaView::sessionChosen, agenda, note);

    // To the session with the keyboard alone.
    if (view == int(CalendarView::Month)) {
        QTRY_VERIFY(indexOf(static_cast<MonthModel *>(month->model())->items(), target.id) >= 0);
        month->setFocus();
        for (Day at = mondayOf(day); at < day; at = at.plusDays(1))
            key(Qt::Key_Right);
        for (int i = 0; i < plenty && chosen != target.id; ++i)
            key(Qt::Key_Space);
        QVERIFY(chosen == target.id);
        key(Qt::Key_Return);
        QTRY_VERIFY(grid->isVisible() && grid->hasFocus());
        QTRY_VERIFY(grid->selectedStop() >= 0);
        QCOMPARE(grid->stopItem(grid->selectedStop()).row.id, target.id);
    } else if (view == int(CalendarView::Agenda)) {
        QTRY_VERIFY(agenda->rows().indexOfSession(target.id).isValid());
        agenda->setFocus();
        key(Qt::Key_Home);
        for (int i = 0; i < plenty && chosen != target.id; ++i)
            key(Qt::Key_Down);
        QVERIFY(chosen == target.id);
    } else {
        QTRY_VERIFY(isOnGrid(*grid, target.id));
        grid->setFocus();
        for (Day at = mondayOf(day); isWeek && at < day; at = at.plusDays(1))
            key(Qt::Key_Right);
        for (int i = 0; i < plenty; ++i)
            key(Qt::Key_Up);
        for (int i = 0; i < plenty && chosen != target.id; ++i)
            key(Qt::Key_Down);
        QVERIFY(chosen == target.id);
    }
    key(Qt::Key_Return);
    auto *details = flow.part<DetailsPanel>();
    QCOMPARE(QApplication::focusWidget(), details);
    QTRY_VERIFY(details->details() && details->details()->row.id == target.id);

    QVERIFY(tabTo(u"Schrijf me in"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY2(flow.detailsText().contains(u"Je bent ingeschreven"), qPrintable(flow.detailsText()));
    QTRY_VERIFY(standingInView(flow, target.id) == EnrolmentState::Enrolled);
    QVERIFY2(!flow.toldError && flow.told.startsWith(u"Je bent ingeschreven"), qPrintable(flow.told));
    QTRY_COMPARE(focused(), u"Meld me af"_s);

    key(Qt::Key_Space);
    QTRY_VERIFY(modal());
    QCOMPARE(nameless(modal()), QStringList());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QVERIFY(flow.details(target.id).mine);

    QApplication::setActiveWindow(flow.window.get());
    QTRY_COMPARE(focused(), u"Meld me af"_s);
    key(Qt::Key_Space);
    QTRY_VERIFY(modal());
    QVERIFY(tabTo(u"Meld me af"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(!flow.detailsText().contains(u"Je bent ingeschreven"));
    QTRY_VERIFY(!standingInView(flow, target.id));
    QApplication::setActiveWindow(flow.window.get());
    QTRY_COMPARE(focused(), u"Schrijf me in"_s);
}

void FlowTest::theQueueIsCounted()
{
    Flow flow;
    const SessionId id = flow.make(u"Vol huis"_s, 1);
    const auto people = flow.workspace->directory().people({}, std::nullopt, 20).result();
    QVERIFY(people);
    QList<PersonId> others;
    for (const PersonRow &person : people->rows) {
        if (person.id != flow.info.me.person)
            others += person.id;
    }
    const auto other = flow.another();
    QVERIFY(other->open().result());
    const auto enrol = [&](int i) {
        return other->calendar().enrol(id, others.at(i), QUuid::createUuid()).result().has_value();
    };
    for (int i = 0; i < 3; ++i)
        QVERIFY(enrol(i));

    flow.page->showDay(localMoment(flow.details(id).row.when.begin()).day);
    flow.page->choose(id);
    QTRY_VERIFY(button(flow.page, u"Zet me op de wachtlijst"_s));
    QTest::mouseClick(button(flow.page, u"Zet me op de wachtlijst"_s), Qt::LeftButton);
    QTRY_VERIFY(flow.detailsText().contains(u"Je bent 3e van 3 op de wachtlijst"));
    for (int i = 3; i < 7; ++i)
        QVERIFY(enrol(i));
    QTRY_VERIFY2(
        flow.detailsText().contains(u"Je bent 3e van 7 op de wachtlijst"), qPrintable(flow.detailsText()));
    QVERIFY(!button(flow.page, u"Zet me op de wachtlijst"_s));

    QTest::mouseClick(button(flow.page, u"Ga van de wachtlijst af"_s), Qt::LeftButton);
    QTRY_VERIFY(modal());
    const auto *box = qobject_cast<QMessageBox *>(modal());
    QVERIFY(box && box->informativeText().contains(u"plek kwijt"));
    QTest::mouseClick(button(modal(), u"Ga van de wachtlijst af"_s), Qt::LeftButton);
    QTRY_VERIFY(button(flow.page, u"Zet me op de wachtlijst"_s));
    QCOMPARE(flow.details(id).row.waitlisted, 6);
}

void FlowTest::typingNarrowsTheList()
{
    Flow flow;
    flow.page->showView(CalendarView::Agenda);
    auto *agenda = flow.part<AgendaView>();
    QTRY_VERIFY(agenda->rows().rowCount() > 10);
    const QStringList before = titles(agenda->rows());
    agenda->setFocus();
    key(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(u"klare taal"_s);
    QTRY_VERIFY(agenda->rows().rowCount() < before.size() && agenda->rows().rowCount() > 0);
    const QStringList narrowed = titles(agenda->rows());
    for (const QString &title : narrowed)
        QVERIFY2(title.startsWith(u"Klare taal"), qPrintable(title));
    type(u" zzz"_s);
    QTRY_COMPARE(agenda->rows().rowCount(), 0);
    QTRY_VERIFY(button(flow.page, u"Wis filters"_s));
    QTest::mouseClick(button(flow.page, u"Wis filters"_s), Qt::LeftButton);
    QTRY_COMPARE(titles(agenda->rows()), before);
    QVERIFY(!button(flow.page, u"Wis filters"_s));

    key(Qt::Key_F, Qt::ControlModifier);
    type(u"klare"_s);
    QTRY_VERIFY(agenda->rows().rowCount() < before.size());
    QVERIFY(tabTo(u"Wis 1 filter"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(titles(agenda->rows()), before);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void FlowTest::othersAreSeen()
{
    Flow flow;
    const SessionRow target = flow.details(flow.make(u"Vrij uur"_s, 12)).row;
    const auto other = flow.another();
    QVERIFY(other->open().result());
    flow.page->showView(CalendarView::Week);
    flow.page->showDay(localMoment(target.when.begin()).day);
    auto *grid = flow.part<TimeGridView>();
    QTRY_VERIFY(isOnGrid(*grid, target.id));
    flow.page->choose(target.id);
    QTRY_VERIFY(flow.part<DetailsPanel>()->details());
    QTRY_VERIFY(button(flow.page, u"Schrijf me in"_s));

    QVERIFY(other->calendar().enrol(target.id, std::nullopt, QUuid::createUuid()).result());
    QTRY_VERIFY_WITH_TIMEOUT(standingInView(flow, target.id) == EnrolmentState::Enrolled, 2'000);
    QTRY_VERIFY_WITH_TIMEOUT(flow.detailsText().contains(u"Je bent ingeschreven"), 2'000);
    QCOMPARE(grid->stopItem(grid->selectedStop()).row.id, target.id);
    QVERIFY(flow.told.isEmpty());
}

void FlowTest::outOfReachIsSaidUntilItIsOver_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("to be written") << false;
    QTest::newRow("to be read only") << true;
}

void FlowTest::outOfReachIsSaidUntilItIsOver()
{
    QFETCH(bool, readOnly);
    Flow flow;
    CommandRegistry commands(flow.window.get());
    CalendarPage page(*flow.workspace, flow.info.me, readOnly, commands);
    page.resize(1280, 800);
    page.show();
    const auto says = [&](const QString &words) {
        const auto bars = page.findChildren<MessageBar *>();
        return std::ranges::any_of(
            bars, [&](const MessageBar *bar) { return bar->isVisible() && bar->sentence().contains(words); });
    };
    const QString away = u"wat het laatst bekend was"_s;
    const QString onlyRead = u"alleen te lezen: je kunt kijken"_s;
    QTRY_COMPARE(says(onlyRead), readOnly);
    QVERIFY(!says(away));
    Q_EMIT flow.workspace->offline({ErrorKind::Offline, u"workspace.server"_s});
    QVERIFY(says(away));
    ChangeSet all;
    all.everything = true;
    Q_EMIT flow.workspace->changed(all);
    QTRY_VERIFY(!says(away));
    QCOMPARE(says(onlyRead), readOnly);
}

void FlowTest::everythingIsNamedAndReached_data()
{
    signUpAndOff_data();
}

void FlowTest::everythingIsNamedAndReached()
{
    QFETCH(int, view);
    Flow flow;
    const SessionRow target = flow.joinable(true);
    flow.page->showView(CalendarView(view));
    flow.page->showDay(localMoment(target.when.begin()).day);
    flow.page->choose(target.id);
    QTRY_VERIFY(button(flow.page, u"Schrijf me in"_s));
    QCOMPARE(nameless(flow.window.get()), QStringList());

    flow.part<FilterBar>()->setFocus();
    const QList<QWidget *> order = tabOrder();
    QWidget *on = flow.part<MonthView>();
    if (view == int(CalendarView::Agenda))
        on = flow.part<AgendaView>();
    else if (view != int(CalendarView::Month))
        on = flow.part<TimeGridView>();
    QVERIFY(order.contains(on));
    const qsizetype filter = order.indexOf(flow.part<FilterBar>()->focusProxy());
    QVERIFY(filter >= 0 && filter < order.indexOf(on));
    for (const QString &text : {u"Schrijf me in"_s, u"Bewerken"_s, u"Annuleer bijeenkomst…"_s}) {
        const qsizetype at = order.indexOf(button(flow.page, text));
        QVERIFY2(at > order.indexOf(on), qPrintable(text));
    }
}

QTEST_MAIN(FlowTest)
#include "flow_test.moc"
