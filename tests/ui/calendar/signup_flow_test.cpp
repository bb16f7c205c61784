#include "flow_fixture.h"

#include "service/directory_service.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/session_form.h"
#include "ui/calendar/signup_panel.h"
#include "ui/calendar/substitute_dialog.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

constexpr int morning = 7 * 60;

/// A session of the user's making, at this minute of a day of the example week.
struct Plan {
    QString title;
    std::optional<int> seats = 12;
    int fromMinute = morning;
    int minSeats = 0;
    bool needsApproval = false;
    SessionRules rules = {};
};

SessionId make(Flow &flow, const Plan &plan)
{
    const Day day = localMoment(flow.joinable(true).when.begin()).day;
    SessionDraft draft{
        .when = *Span::from(instantOf(day, plan.fromMinute), instantOf(day, plan.fromMinute + 60))};
    draft.title = plan.title;
    draft.maxSeats = plan.seats;
    draft.minSeats = plan.minSeats;
    draft.needsApproval = plan.needsApproval;
    draft.rules = plan.rules;
    return *flow.calendar().save(draft).result();
}

/// Others than the user, by name.
QList<PersonRow> others(const Flow &flow)
{
    QList<PersonRow> found;
    const auto people = flow.workspace->directory().people({}, std::nullopt, 30).result();
    for (const PersonRow &person : people->rows) {
        if (person.id != flow.info.me.person)
            found += person;
    }
    return found;
}

/// Somebody else's station does something to sessions.
struct Elsewhere {
    explicit Elsewhere(const Flow &flow) : workspace(flow.another())
    {
        if (!workspace->open().result())
            qFatal("the workspace does not open");
    }
    void enrol(SessionId id, std::optional<PersonId> who = {})
    {
        if (const auto done = workspace->calendar().enrol(id, who, QUuid::createUuid()).result(); !done)
            qFatal("%s", qPrintable(done.error().subject));
    }
    void leave(SessionId id, PersonId who)
    {
        if (const auto done = workspace->calendar().cancelEnrolment(id, who).result(); !done)
            qFatal("%s", qPrintable(done.error().subject));
    }
    std::unique_ptr<Workspace> workspace;
};

/// Chooses the session and waits until the panel has the button.
bool open(const Flow &flow, SessionId id, const QString &wanted)
{
    flow.page->choose(id);
    return QTest::qWaitFor([&] { return button(flow.page, wanted) != nullptr; });
}

void press(const QWidget *root, const QString &text)
{
    QTest::mouseClick(button(root, text), Qt::LeftButton);
}

std::optional<Participant> participant(Flow &flow, SessionId id, PersonId who)
{
    const auto people = flow.calendar().participants(id).result();
    for (const Participant &one : *people) {
        if (one.person == who)
            return one;
    }
    return std::nullopt;
}

} // namespace

/// Signing up as an employee meets it, and the rules as a coordinator sets them.
class SignupFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void anOfferIsConfirmedByKeys();
    void anOfferIsGivenOn();
    void aColleagueGoesInMyPlace();
    void elsewhereAtThatTimeIsAskedFirst();
    void aSeatThatBlocksIsSaidBefore();
    void aRequestIsNoQueue();
    void tooLateToSignOffButNotToBeReplaced();
    void aSessionBelowItsMinimumGoesAhead();
    void fewerSeatsPutNobodyOut();
    void theFormTakesTheRulesOfTheFormat();
    void readOnlyButtonsSayWhyNot();

private:
    /// The seat of another, for which the user waited, is offered to him.
    static SessionId offered(Flow &flow);
};

SessionId SignupFlowTest::offered(Flow &flow)
{
    const SessionId id =
        make(flow, {.title = u"Vrijgekomen"_s, .seats = 1, .rules = {.offerMinutes = 26 * 60}});
    Elsewhere station(flow);
    const PersonId first = others(flow).at(0).id;
    station.enrol(id, first);
    station.enrol(id);
    station.enrol(id, others(flow).at(1).id);
    station.leave(id, first);
    return id;
}

void SignupFlowTest::anOfferIsConfirmedByKeys()
{
    Flow flow;
    const SessionId id = offered(flow);
    QVERIFY(open(flow, id, u"Bevestig mijn plaats"_s));
    const QString text = flow.detailsText();
    QVERIFY2(text.contains(u"Er is een plaats voor je vrijgekomen."), qPrintable(text));
    QVERIFY2(text.contains(u"(nog 1 dag en 1 uur)"), qPrintable(text));
    QVERIFY(!button(flow.page, u"Meld me af"_s));
    flow.part<DetailsPanel>()->setFocus();
    QVERIFY(tabTo(u"Bevestig mijn plaats"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(flow.detailsText().contains(u"Je bent ingeschreven."));
    QCOMPARE(flow.told, u"Je plaats is bevestigd: je bent ingeschreven."_s);
    QVERIFY(!flow.details(id).mine->answerBy);
    QTRY_VERIFY(button(flow.page, u"Meld me af"_s) && button(flow.page, u"Meld me af"_s)->hasFocus());
}

void SignupFlowTest::anOfferIsGivenOn()
{
    Flow flow;
    const SessionId id = offered(flow);
    QVERIFY(open(flow, id, u"Geef door aan de volgende"_s));
    press(flow.page, u"Geef door aan de volgende"_s);
    QTRY_VERIFY(modal());
    QCOMPARE(nameless(modal()), QStringList());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QVERIFY(flow.details(id).mine);
    press(flow.page, u"Geef door aan de volgende"_s);
    QTRY_VERIFY(modal());
    press(modal(), u"Geef door aan de volgende"_s);
    QTRY_VERIFY(!flow.details(id).mine);
    const auto next = participant(flow, id, others(flow).at(1).id);
    QVERIFY(next && next->state == EnrolmentState::Enrolled && next->answerBy);
    QTRY_VERIFY(button(flow.page, u"Zet me op de wachtlijst"_s));
    QCOMPARE(flow.told, u"Je plaats gaat naar de volgende op de wachtlijst."_s);
}

void SignupFlowTest::aColleagueGoesInMyPlace()
{
    Flow flow;
    const SessionId id = make(flow, {.title = u"Volgeboekt"_s, .seats = 2});
    const QList<PersonRow> people = others(flow);
    Elsewhere station(flow);
    station.enrol(id);
    station.enrol(id, people.at(0).id);
    station.enrol(id, people.at(2).id);
    QVERIFY(open(flow, id, u"Laat een collega gaan…"_s));
    press(flow.page, u"Laat een collega gaan…"_s);
    QTRY_VERIFY(qobject_cast<SubstituteDialog *>(modal()));
    auto *dialog = qobject_cast<SubstituteDialog *>(modal());
    QApplication::setActiveWindow(dialog);
    QVERIFY(!button(dialog, u"Geef mijn plaats"_s)->isEnabled());
    const auto choose = [&](const PersonRow &person) {
        dialog->findChild<QLineEdit *>()->setFocus();
        type(person.name);
        auto *found = dialog->findChild<QListWidget *>();
        if (!QTest::qWaitFor([&] { return found->isVisible(); }))
            return false;
        key(Qt::Key_Return);
        return button(dialog, u"Geef mijn plaats aan "_s + person.name) != nullptr;
    };
    // Who has a seat already cannot have mine; that is said, and another can be chosen.
    QVERIFY(choose(people.at(0)));
    QCOMPARE(nameless(dialog), QStringList());
    press(dialog, u"Geef mijn plaats aan "_s + people.at(0).name);
    const auto says = [&](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"staat al op de lijst"_s));
    QVERIFY(flow.details(id).mine);
    QVERIFY(choose(people.at(1)));
    QVERIFY(!says(u"staat al op de lijst"_s));
    QVERIFY(tabTo(u"Geef mijn plaats aan "_s + people.at(1).name));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QVERIFY(!flow.details(id).mine);
    const auto now = participant(flow, id, people.at(1).id);
    QVERIFY(now && now->state == EnrolmentState::Enrolled);
    QCOMPARE(now->substituteFor, flow.info.me.name);
    QVERIFY(participant(flow, id, people.at(2).id)->state == EnrolmentState::Waitlisted);
    QCOMPARE(flow.told, people.at(1).name + u" heeft nu jouw plaats; jij bent afgemeld."_s);
    QTRY_VERIFY(button(flow.page, u"Zet me op de wachtlijst"_s));
}

void SignupFlowTest::elsewhereAtThatTimeIsAskedFirst()
{
    Flow flow;
    const SessionId there = make(flow, {.title = u"Daar al"_s});
    const SessionId here = make(flow, {.title = u"Ook hier"_s, .fromMinute = morning + 30});
    QVERIFY(open(flow, here, u"Schrijf me in"_s));
    QVERIFY(!flow.detailsText().contains(u"Daar al"));
    Elsewhere(flow).enrol(there);
    // Said before anything is pressed, also where it became so a moment ago.
    QTRY_VERIFY2(
        flow.detailsText().contains(u"Je zit dan al bij “Daar al” (07:00"), qPrintable(flow.detailsText()));
    press(flow.page, u"Schrijf me in"_s);
    QTRY_VERIFY(modal());
    auto *box = qobject_cast<QMessageBox *>(modal());
    QVERIFY(box && box->informativeText().contains(u"Je zit dan al bij “Daar al”"));
    QCOMPARE(nameless(box), QStringList());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QVERIFY(!flow.details(here).mine);
    QTRY_VERIFY(button(flow.page, u"Schrijf me in"_s)->isEnabled());
    press(flow.page, u"Schrijf me in"_s);
    QTRY_VERIFY(modal());
    press(modal(), u"Schrijf me ook hiervoor in"_s);
    QTRY_VERIFY(flow.detailsText().contains(u"Je bent ingeschreven."));
    QVERIFY(flow.detailsText().contains(u"Je zit dan al bij “Daar al”"));
}

void SignupFlowTest::aSeatThatBlocksIsSaidBefore()
{
    Flow flow;
    const SessionId there = make(flow, {.title = u"Daar al"_s, .rules = {.blocksClash = true}});
    const SessionId here = make(flow, {.title = u"Ook hier"_s, .fromMinute = morning + 30});
    QVERIFY(open(flow, here, u"Schrijf me in"_s));
    QVERIFY(button(flow.page, u"Schrijf me in"_s)->isEnabled());
    Elsewhere station(flow);
    station.enrol(there);
    QTRY_VERIFY(!button(flow.page, u"Schrijf me in"_s)->isEnabled());
    const QString why = u"Je hebt een plaats bij “Daar al” (07:00"_s;
    QVERIFY(button(flow.page, u"Schrijf me in"_s)->accessibleDescription().contains(why));
    QVERIFY2(flow.detailsText().contains(why), qPrintable(flow.detailsText()));
    station.leave(there, *flow.info.me.person);
    QTRY_VERIFY(button(flow.page, u"Schrijf me in"_s)->isEnabled());
    press(flow.page, u"Schrijf me in"_s);
    QTRY_VERIFY(flow.details(here).mine);
}

void SignupFlowTest::aRequestIsNoQueue()
{
    Flow flow;
    const SessionId id = make(flow, {.title = u"Op aanvraag"_s, .needsApproval = true});
    QVERIFY(open(flow, id, u"Vraag een plaats aan"_s));
    press(flow.page, u"Vraag een plaats aan"_s);
    QTRY_VERIFY(button(flow.page, u"Trek mijn aanvraag in"_s));
    QVERIFY(flow.detailsText().contains(u"Je aanvraag is in behandeling."));
    QVERIFY(!flow.detailsText().contains(u"wachtlijst"));
    press(flow.page, u"Trek mijn aanvraag in"_s);
    QTRY_VERIFY(modal());
    QVERIFY(!qobject_cast<QMessageBox *>(modal())->informativeText().contains(u"wachtlijst"));
    press(modal(), u"Trek mijn aanvraag in"_s);
    QTRY_VERIFY(button(flow.page, u"Vraag een plaats aan"_s));
}

void SignupFlowTest::tooLateToSignOffButNotToBeReplaced()
{
    Flow flow;
    const SessionId id =
        make(flow, {.title = u"Vast"_s, .rules = {.cancelUntil = SystemClock().now().plusMinutes(-60)}});
    Elsewhere(flow).enrol(id);
    QVERIFY(open(flow, id, u"Laat een collega gaan…"_s));
    QVERIFY(!button(flow.page, u"Meld me af"_s));
    QVERIFY2(flow.detailsText().contains(u"Afmelden kon tot"), qPrintable(flow.detailsText()));
}

void SignupFlowTest::aSessionBelowItsMinimumGoesAhead()
{
    Flow flow;
    const SessionId id = make(flow, {.title = u"Gaat dit door"_s,
                                        .minSeats = 4,
                                        .rules = {.decideBy = SystemClock().now().plusMinutes(-60)}});
    QVERIFY(open(flow, id, u"Gaat door"_s));
    QVERIFY(flow.detailsText().contains(u"nog 4 nodig"));
    QVERIFY(button(flow.page, u"Annuleer…"_s) && !button(flow.page, u"Annuleer bijeenkomst…"_s));
    // Somebody else changed it meanwhile: told, shown anew, and pressed again.
    const auto other = flow.another();
    QVERIFY(other->open().result());
    SessionDraft theirs = draftOf(*other->calendar().session(id).result());
    theirs.building = u"Online"_s;
    QVERIFY(other->calendar().save(theirs).result());
    press(flow.page, u"Gaat door"_s);
    QTRY_VERIFY(!flow.told.isEmpty());
    if (flow.toldError) {
        QTRY_VERIFY(flow.detailsText().contains(u"Online"));
        QTRY_VERIFY(button(flow.page, u"Gaat door"_s)->isEnabled());
        press(flow.page, u"Gaat door"_s);
    }
    QTRY_COMPARE(flow.told, u"De bijeenkomst gaat door."_s);
    QTRY_VERIFY(flow.detailsText().contains(u"Gaat door, ook met minder dan 4 deelnemers."));
    QVERIFY(!button(flow.page, u"Gaat door"_s) && button(flow.page, u"Annuleer bijeenkomst…"_s));
    QVERIFY(flow.details(id).rules.decided);
}

void SignupFlowTest::fewerSeatsPutNobodyOut()
{
    Flow flow;
    const SessionId id = make(flow, {.title = u"Kleinere zaal"_s, .seats = 3});
    const QList<PersonRow> people = others(flow);
    Elsewhere station(flow);
    for (int i = 0; i < 3; ++i)
        station.enrol(id, people.at(i).id);
    QVERIFY(open(flow, id, u"Bewerken"_s));
    press(flow.page, u"Bewerken"_s);
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    auto *form = qobject_cast<SessionForm *>(modal());
    for (QSpinBox *box : form->findChildren<QSpinBox *>()) {
        if (box->accessibleName() == u"Maximum aantal deelnemers")
            box->setValue(1);
    }
    press(form, u"Bijeenkomst opslaan"_s);
    QTRY_VERIFY(qobject_cast<QMessageBox *>(modal()));
    auto *box = qobject_cast<QMessageBox *>(modal());
    QVERIFY2(box->text().contains(people.at(1).name + u'\n' + people.at(2).name), qPrintable(box->text()));
    QVERIFY(!box->text().contains(people.at(0).name));
    QVERIFY(box->informativeText().contains(u"Niemand wordt eruit gezet"));
    QCOMPARE(nameless(box), QStringList());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_COMPARE(modal(), form);
    QCOMPARE(flow.details(id).row.maxSeats, 3);
    QVERIFY(button(form, u"Bijeenkomst opslaan"_s)->isEnabled());
    press(form, u"Bijeenkomst opslaan"_s);
    QTRY_VERIFY(qobject_cast<QMessageBox *>(modal()));
    press(modal(), u"Toch opslaan"_s);
    QTRY_VERIFY(!modal());
    QCOMPARE(flow.details(id).row.maxSeats, 1);
    QCOMPARE(flow.details(id).row.enrolled, 3);
    QTRY_VERIFY(flow.detailsText().contains(u"3 van 1 plaatsen"));
}

void SignupFlowTest::theFormTakesTheRulesOfTheFormat()
{
    Flow flow;
    flow.page->showDay(localMoment(flow.joinable(true).when.begin()).day);
    flow.trigger("edit.session.new");
    QTRY_VERIFY(qobject_cast<SessionForm *>(modal()));
    auto *form = qobject_cast<SessionForm *>(modal());
    QApplication::setActiveWindow(form);
    type(u"Koffie met de buren"_s);
    const auto says = [&](const QString &words) {
        const auto labels = form->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"vrij afmelden tot"_s));
    QTRY_VERIFY(form->draft().signupCloses);
    for (QComboBox *combo : form->findChildren<QComboBox *>()) {
        if (combo->accessibleName() == u"Soort training") {
            combo->setFocus();
            key(Qt::Key_Down);
        }
    }
    QCOMPARE(form->draft().format, Format::OpenCoffee);
    QTRY_VERIFY(says(u"Niemand hoeft zich in te schrijven"_s));
    QVERIFY(tabTo(u"Wijzig de regels"_s));
    key(Qt::Key_Space);
    QCOMPARE(nameless(form), QStringList());
    QVERIFY(button(form, u"Niemand hoeft zich in te schrijven: wie komt, loopt binnen"_s));
    QVERIFY(tabTo(u"Bijeenkomst opslaan"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(flow.detailsText().contains(u"Je hoeft je niet in te schrijven"));
    const SessionDetails stored = *flow.part<DetailsPanel>()->details();
    QVERIFY(stored.rules.walkIn && !stored.row.maxSeats && !stored.signupCloses);
    QVERIFY(button(flow.page, u"Schrijf me in"_s));
}

void SignupFlowTest::readOnlyButtonsSayWhyNot()
{
    Flow flow;
    const SessionId id = make(flow, {.title = u"Alleen kijken"_s});
    CommandRegistry commands(flow.window.get());
    CalendarPage page(*flow.workspace, flow.info.me, true, commands);
    page.setRemembers(false);
    page.resize(1280, 800);
    page.show();
    page.choose(id);
    for (const QString &text : {u"Schrijf me in"_s, u"Bewerken"_s, u"Annuleer bijeenkomst…"_s}) {
        QTRY_VERIFY2(button(&page, text), qPrintable(text));
        QVERIFY(!button(&page, text)->isEnabled());
        QVERIFY(button(&page, text)->toolTip().contains(u"alleen te lezen"));
    }
    QVERIFY(button(&page, u"Zet in mijn agenda…"_s)->isEnabled());
}

QTEST_MAIN(SignupFlowTest)
#include "signup_flow_test.moc"
