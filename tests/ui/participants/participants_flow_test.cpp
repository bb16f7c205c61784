#include "participants_support.h"

#include "ui/calendar/details_panel.h"
#include "ui/participants/attendance_page.h"
#include "ui/participants/participants_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

constexpr int dayMinutes = 1440;
constexpr int week = 7 * dayMinutes;

ParticipantsView *listOf(const QWidget *window)
{
    return window->findChild<ParticipantsView *>();
}

ParticipantsModel &modelOf(const QWidget *window)
{
    return *static_cast<ParticipantsModel *>(listOf(window)->model());
}

QString partAt(const QWidget *window, int part)
{
    return modelOf(window).index(part, 0).data().toString();
}

void choose(const QWidget *window, PersonId person)
{
    auto *list = listOf(window);
    const QModelIndex at = modelOf(window).indexOf(person);
    list->scrollTo(at);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(at).center());
}

/// What the menu of a button does.
void pick(const QWidget *window, const QString &on, const QString &what)
{
    const auto *opened = qobject_cast<QPushButton *>(button(window, on));
    const QList<QAction *> actions = opened ? opened->menu()->actions() : QList<QAction *>();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return action->text().remove(u'&') == what; });
    if (found == actions.end())
        qFatal("no such button, or no such menu");
    (*found)->trigger();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Goes to a name by typing it, as lists do.
bool goTo(const QWidget *window, const QString &name)
{
    listOf(window)->setFocus();
    // Not as the end of what was typed before.
    listOf(window)->keyboardSearch({});
    type(name);
    const Participant *person = modelOf(window).personAt(listOf(window)->currentIndex());
    return person && person->name == name;
}

/// Notes what a program for mail would be given.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "open"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

} // namespace

/// A trainer or a coordinator looks after who comes.
class ParticipantsFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void requestsAreJudgedWithTheKeyboard();
    void requestsAreJudgedWithTheMouse();
    void aSeatIsGivenOn();
    void anOfferIsConfirmedForAnother();
    void aColleagueTakesTheSeat();
    void colleaguesAreSignedUp();
    void addressesAreCopiedAndMailed();
    void theListIsExported();
    void paperForTheDoorAndForWhoWasThere();
    void othersAreSeen();
    void anEmployeeDoesNotSeeThem();
    void whatMayNotBeDoneIsNotThere();
    void oneWindowForASession();
    void everythingIsNamedAndReached();
};

void ParticipantsFlowTest::requestsAreJudgedWithTheKeyboard()
{
    Flow flow;
    const SessionId session =
        soon(flow, u"Met goedkeuring"_s, 1, week, [](SessionDraft &draft) { draft.needsApproval = true; });
    const QList<PersonRow> people = colleagues(flow, 3);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 2), u"In behandeling: 3"_s);
    QCOMPARE(partAt(window, 0), u"Ingeschreven: 0 van 1 plaatsen"_s);
    QCOMPARE(partAt(window, 1), u"Wachtlijst: niemand"_s);
    QVERIFY(!button(window, u"Keur goed"_s)->isEnabled());

    QVERIFY(goTo(window, people.at(0).name));
    QVERIFY(tabTo(u"Keur goed"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(says(window, people.at(0).name + u" is ingeschreven."_s));
    QTRY_COMPARE(partAt(window, 0), u"Ingeschreven: 1 van 1 plaatsen"_s);
    QVERIFY(goTo(window, people.at(1).name));
    QVERIFY(tabTo(u"Keur goed"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(says(window, people.at(1).name + u" staat op de wachtlijst, als nummer 1."_s));
    QTRY_COMPARE(partAt(window, 1), u"Wachtlijst: 1"_s);
    QVERIFY(goTo(window, people.at(2).name));
    QVERIFY(tabTo(u"Wijs af…"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(modal());
    QCOMPARE(nameless(modal()), QStringList());
    QVERIFY(tabTo(u"Wijs af"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(says(window, u"is afgewezen"_s));
    QTRY_COMPARE(partAt(window, 2), u"In behandeling: niemand"_s);
    QVERIFY(!participant(flow, session, people.at(2).id));
}

void ParticipantsFlowTest::requestsAreJudgedWithTheMouse()
{
    Flow flow;
    const SessionId session =
        soon(flow, u"Met goedkeuring"_s, 2, week, [](SessionDraft &draft) { draft.needsApproval = true; });
    const QList<PersonRow> people = colleagues(flow, 3);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 2), u"In behandeling: 3"_s);
    choose(window, people.at(0).id);
    const QModelIndex last = modelOf(window).indexOf(people.at(2).id);
    QTest::mouseClick(listOf(window)->viewport(), Qt::LeftButton, Qt::ShiftModifier,
        listOf(window)->visualRect(last).center());
    QVERIFY(says(window, u"Voor 3 gekozen collega's"_s));
    click(button(window, u"Keur goed"_s));
    QTRY_VERIFY(says(window, u"2 ingeschreven · 1 op de wachtlijst"_s));
    QTRY_COMPARE(partAt(window, 0), u"Ingeschreven: 2 van 2 plaatsen"_s);
    // Who was chosen is chosen still, and asks no more.
    QCOMPARE(listOf(window)->chosen().size(), 3);
    QVERIFY(!button(window, u"Keur goed"_s)->isEnabled());
}

void ParticipantsFlowTest::aSeatIsGivenOn()
{
    Flow flow;
    const SessionId session = soon(flow, u"Vol"_s, 1, week);
    const QList<PersonRow> people = colleagues(flow, 3);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 1), u"Wachtlijst: 2"_s);
    QVERIFY(goTo(window, people.at(0).name));
    key(Qt::Key_Delete);
    QTRY_VERIFY(modal());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QCOMPARE(participant(flow, session, people.at(0).id)->state, EnrolmentState::Enrolled);
    key(Qt::Key_Delete);
    QTRY_VERIFY(modal());
    QVERIFY(says(modal(), u"eerste collega op de wachtlijst"_s));
    QVERIFY(tabTo(u"Meld af"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(says(window, people.at(0).name + u" is afgemeld."_s));
    QTRY_COMPARE(partAt(window, 1), u"Wachtlijst: 1"_s);
    QCOMPARE(participant(flow, session, people.at(1).id)->state, EnrolmentState::Enrolled);
    QVERIFY(!participant(flow, session, people.at(0).id));
}

void ParticipantsFlowTest::anOfferIsConfirmedForAnother()
{
    Flow flow;
    const SessionId session =
        soon(flow, u"Bevestigen"_s, 1, week, [](SessionDraft &draft) { draft.rules.offerMinutes = 60; });
    const QList<PersonRow> people = colleagues(flow, 2);
    QVERIFY(enrol(flow, session, people));
    QVERIFY(flow.calendar().cancelEnrolment(session, people.at(0).id).result());
    QVERIFY(participant(flow, session, people.at(1).id)->answerBy);
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_VERIFY(modelOf(window).indexOf(people.at(1).id).isValid());
    const QModelIndex at = modelOf(window).indexOf(people.at(1).id);
    QVERIFY(at.siblingAtColumn(ParticipantsModel::Stand).data().toString().startsWith(u"te bevestigen"));
    choose(window, people.at(1).id);
    click(button(window, u"Bevestig de plaats"_s));
    QTRY_VERIFY(says(window, u"De plaats van "_s + people.at(1).name + u" is bevestigd."_s));
    QVERIFY(!participant(flow, session, people.at(1).id)->answerBy);
    QTRY_VERIFY(!button(window, u"Bevestig de plaats"_s)->isEnabled());
}

void ParticipantsFlowTest::aColleagueTakesTheSeat()
{
    Flow flow;
    const SessionId session = soon(flow, u"Vol"_s, 1, week);
    const QList<PersonRow> people = colleagues(flow, 4);
    QVERIFY(enrol(flow, session, people.first(2)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 1), u"Wachtlijst: 1"_s);
    QVERIFY(goTo(window, people.at(0).name));
    QVERIFY(tabTo(u"Vervang…"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(modal());
    // One takes the seat: who is chosen last.
    for (const int i : {2, 3}) {
        QTest::keyClicks(modal()->findChild<QLineEdit *>(), people.at(i).name);
        QTRY_VERIFY((key(Qt::Key_Return),
            modal()->findChild<PersonPicker *>()->chosen().value(0, {people.at(0).id, {}}).id
                == people.at(i).id));
    }
    QCOMPARE(modal()->findChild<PersonPicker *>()->chosen().size(), 1);
    QVERIFY(tabTo(u"Draag de plaats over"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(
        says(window, people.at(3).name + u" neemt de plaats van "_s + people.at(0).name + u" over."_s));
    QTRY_VERIFY(modelOf(window).indexOf(people.at(3).id).isValid());
    const QModelIndex at = modelOf(window).indexOf(people.at(3).id);
    QCOMPARE(at.siblingAtColumn(ParticipantsModel::SubstituteFor).data().toString(), people.at(0).name);
    QCOMPARE(participant(flow, session, people.at(1).id)->state, EnrolmentState::Waitlisted);
}

void ParticipantsFlowTest::colleaguesAreSignedUp()
{
    Flow flow;
    const SessionId session = soon(flow, u"Nog leeg"_s, 5, week);
    const QList<PersonRow> people = colleagues(flow, 3);
    QVERIFY(enrol(flow, session, people.first(1)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 0), u"Ingeschreven: 1 van 5 plaatsen"_s);
    click(button(window, u"Schrijf een collega in…"_s));
    QTRY_VERIFY(modal());
    auto *picker = modal()->findChild<PersonPicker *>();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(modal()->findChild<QLineEdit *>(), people.at(i).name);
        QTRY_VERIFY((key(Qt::Key_Return), picker->chosen().size() == i + 1));
    }
    click(button(modal(), u"Schrijf in"_s));
    // Two are signed up; the one who was already stays in the dialog, with the reason.
    QTRY_VERIFY(says(modal(), people.at(0).name + u": "_s));
    QCOMPARE(picker->chosen().size(), 1);
    QCOMPARE(picker->chosen().constFirst().name, people.at(0).name);
    QTRY_COMPARE(partAt(window, 0), u"Ingeschreven: 3 van 5 plaatsen"_s);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
    QVERIFY(says(window, u"2 ingeschreven"_s));
}

void ParticipantsFlowTest::addressesAreCopiedAndMailed()
{
    Flow flow;
    MailProgram mail;
    const SessionId session = soon(flow, u"Mail & meer"_s, 100, week);
    const QList<PersonRow> people = colleagues(flow, 90);
    QVERIFY(enrol(flow, session, people.first(3)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    // Nobody is chosen: all with a seat are meant.
    QTRY_VERIFY(button(window, u"Kopieer 3 e-mailadressen"_s));
    click(button(window, u"Schrijf een mail…"_s));
    QCOMPARE(mail.opened.size(), 1);
    const QString link = mail.opened.first().toString(QUrl::FullyEncoded);
    QVERIFY2(link.startsWith(u"mailto:?bcc="_s) && link.endsWith(u"&subject=Mail%20%26%20meer"_s),
        qPrintable(link));
    for (const PersonRow &person : people.first(3))
        QVERIFY(link.contains(person.email));
    QVERIFY(goTo(window, people.at(1).name));
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), people.at(1).email);
    QVERIFY(says(window, u"1 e-mailadres gekopieerd"_s));

    QVERIFY(enrol(flow, session, people.sliced(3)));
    listOf(window)->clearSelection();
    QTRY_VERIFY(button(window, u"Kopieer 90 e-mailadressen"_s));
    click(button(window, u"Schrijf een mail…"_s));
    QCOMPARE(mail.opened.size(), 1);
    QVERIFY(says(window, u"90 adressen"_s));
    click(button(window, u"Kopieer de adressen"_s));
    QCOMPARE(QApplication::clipboard()->text().count(u"; "_s), 89);
}

void ParticipantsFlowTest::theListIsExported()
{
    Flow flow;
    const SessionId session = soon(flow, u"Lijst"_s, 1, week);
    const QList<PersonRow> people = colleagues(flow, 2);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_VERIFY(button(window, u"Exporteren"_s)->isEnabled());
    // Nothing chosen, nothing done.
    pick(window, u"Exporteren"_s, u"Naar CSV…"_s);
    QVERIFY(!says(window, u"geëxporteerd"_s));
    flow.toSave = flow.path(u"lijst.csv"_s);
    QVERIFY(tabTo(u"Exporteren"_s));
    QTimer::singleShot(0, this, [] {
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    key(Qt::Key_Space);
    QTRY_VERIFY(says(window, u"2 deelnemers geëxporteerd"_s) && says(window, u"lijst.csv"_s));
    const QByteArray csv = contentOf(flow.toSave);
    QVERIFY(csv.startsWith("\xef\xbb\xbf") && csv.contains(people.at(1).email.toUtf8()));
    flow.toSave = flow.path(u"lijst.xlsx"_s);
    pick(window, u"Exporteren"_s, u"Naar Excel…"_s);
    QTRY_VERIFY(says(window, u"lijst.xlsx"_s));
    QVERIFY(contentOf(flow.toSave).startsWith("PK"));
    flow.toSave = flow.path(u"weg/lijst.csv"_s);
    pick(window, u"Exporteren"_s, u"Naar CSV…"_s);
    QTRY_VERIFY(!says(window, u"geëxporteerd"_s));
}

void ParticipantsFlowTest::paperForTheDoorAndForWhoWasThere()
{
    Flow flow;
    const SessionId session = soon(flow, u"Op papier"_s, 5);
    const QList<PersonRow> people = colleagues(flow, 3);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 0), u"Ingeschreven: 3 van 5 plaatsen"_s);
    window->findChild<QTabWidget *>()->setCurrentIndex(0);
    QVERIFY(!button(window, u"Bewijs van deelname"_s)->isEnabled());
    flow.toSave = flow.path(u"lijst.pdf"_s);
    pick(window, u"Presentielijst"_s, u"Opslaan als PDF…"_s);
    QTRY_VERIFY(says(window, u"lijst.pdf"_s));
    QVERIFY(contentOf(flow.toSave).startsWith("%PDF"));
    pick(window, u"Presentielijst"_s, u"Afdrukken…"_s);
    QTRY_VERIFY(modal());
    QVERIFY(modal()->windowTitle().contains(u"Op papier"_s));
    modal()->close();
    QTRY_VERIFY(!modal());

    SignupService &signup = flow.workspace->signup();
    QVERIFY(signup.setAttendance(session, people.at(0).id, Attendance::Attended).result());
    QVERIFY(signup.setAttendance(session, people.at(1).id, Attendance::Partial).result());
    QVERIFY(signup.setAttendance(session, people.at(2).id, Attendance::NoShow).result());
    // All who were there, or those that are chosen.
    QTRY_VERIFY(button(window, u"Bewijs van deelname (2)"_s));
    flow.toSave = flow.path(u"bewijs.pdf"_s);
    pick(window, u"Bewijs van deelname (2)"_s, u"Opslaan als PDF…"_s);
    QTRY_VERIFY(says(window, u"2 pagina"_s) && says(window, u"bewijs.pdf"_s));
    choose(window, people.at(1).id);
    pick(window, u"Bewijs van deelname (1)"_s, u"Opslaan als PDF…"_s);
    QTRY_VERIFY(says(window, u"1 pagina"_s));
    choose(window, people.at(2).id);
    QVERIFY(!button(window, u"Bewijs van deelname"_s)->isEnabled());
}

void ParticipantsFlowTest::othersAreSeen()
{
    Flow flow;
    const SessionId session = soon(flow, u"Druk"_s, 2, week);
    const QList<PersonRow> people = colleagues(flow, 4);
    QVERIFY(enrol(flow, session, people.first(2)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 0), u"Ingeschreven: 2 van 2 plaatsen"_s);
    choose(window, people.at(1).id);
    const auto other = flow.another();
    QVERIFY(other->open().result());
    QVERIFY(other->calendar().enrol(session, people.at(2).id, QUuid::createUuid()).result());
    QTRY_COMPARE(partAt(window, 1), u"Wachtlijst: 1"_s);
    QVERIFY(other->calendar().cancelEnrolment(session, people.at(0).id).result());
    QTRY_COMPARE(partAt(window, 1), u"Wachtlijst: niemand"_s);
    QCOMPARE(partAt(window, 0), u"Ingeschreven: 2 van 2 plaatsen"_s);
    QCOMPARE(listOf(window)->chosen().size(), 1);
    QCOMPARE(listOf(window)->chosen().constFirst().person, people.at(1).id);
}

void ParticipantsFlowTest::anEmployeeDoesNotSeeThem()
{
    Flow flow;
    const SessionId mine = soon(flow, u"Die ik geef"_s, 5, week,
        [&](SessionDraft &draft) { draft.trainers = {*flow.info.me.person}; });
    const SessionId others = soon(flow, u"Die een ander geeft"_s, 5, week,
        [&](SessionDraft &draft) { draft.trainers = {colleagues(flow, 1).constFirst().id}; });
    Identity employee = flow.info.me;
    employee.roles = {Role::Employee};
    CommandRegistry commands(flow.window.get());
    commands.setIdentity(employee);
    CalendarPage page(*flow.workspace, employee, false, commands);
    page.show();
    page.choose(others);
    const auto *details = page.findChild<DetailsPanel *>();
    QTRY_VERIFY(details->details() && details->details()->row.id == others);
    QVERIFY(button(&page, u"Schrijf me in"_s));
    QVERIFY(!button(&page, u"Deelnemers…"_s));
    QVERIFY(!commands.action(u"view.session.participants"_s)->isEnabled());

    page.choose(mine);
    QTRY_VERIFY(button(&page, u"Deelnemers…"_s));
    QVERIFY(commands.action(u"view.session.participants"_s)->isEnabled());
    click(button(&page, u"Deelnemers…"_s));
    const auto *window = page.findChild<ParticipantsWindow *>();
    QVERIFY(window);
    // A trainer judges, but signs nobody up.
    QVERIFY(button(window, u"Keur goed"_s));
    QVERIFY(!button(window, u"Schrijf een collega in…"_s));
}

void ParticipantsFlowTest::whatMayNotBeDoneIsNotThere()
{
    Flow flow;
    const SessionId session = soon(flow, u"Alleen kijken"_s, 5, 60);
    QVERIFY(enrol(flow, session, colleagues(flow, 2)));
    const ParticipantsWindow::Context context{
        *flow.workspace, flow.info.me, true, std::make_shared<SystemClock>(), FileChooser::desktop()};
    auto *window = new ParticipantsWindow(context, flow.details(session), flow.page);
    window->show();
    QTRY_COMPARE(partAt(window, 0), u"Ingeschreven: 2 van 5 plaatsen"_s);
    QVERIFY(!window->findChild<AttendancePage *>());
    for (const auto text : {u"Keur goed", u"Wijs af…", u"Meld af…", u"Vervang…", u"Schrijf een collega in…"})
        QVERIFY(!button(window, QString::fromUtf16(text)));
    QVERIFY(button(window, u"Exporteren"_s)->isEnabled());
    QVERIFY(listOf(window)->actions().isEmpty());
    // Of a session that does not go on nobody takes attendance.
    delete window;
    auto *open = openParticipants(flow, session);
    QVERIFY(open);
    const auto *tabs = open->findChild<QTabWidget *>();
    QVERIFY(tabs->isTabVisible(1));
    const qint64 revision = flow.details(session).revision;
    QVERIFY(flow.calendar().cancelSession(session, revision, u"Ziek"_s).result());
    QTRY_VERIFY(!tabs->isTabVisible(1));
}

void ParticipantsFlowTest::oneWindowForASession()
{
    Flow flow;
    const SessionId one = soon(flow, u"Een"_s, 5, week);
    const SessionId two = soon(flow, u"Twee"_s, 5, week + 120);
    const auto *first = openParticipants(flow, one);
    QVERIFY(first);
    flow.trigger("view.session.participants");
    QCOMPARE(flow.page->findChildren<ParticipantsWindow *>().size(), 1);
    flow.page->choose(two);
    QTRY_VERIFY(flow.part<DetailsPanel>()->details() && flow.part<DetailsPanel>()->details()->row.id == two);
    flow.trigger("view.session.participants");
    const auto windows = flow.page->findChildren<ParticipantsWindow *>();
    QCOMPARE(windows.size(), 2);
    // What is closed opens anew.
    for (ParticipantsWindow *window : windows)
        window->close();
    QTRY_COMPARE(flow.page->findChildren<ParticipantsWindow *>().size(), 0);
    flow.trigger("view.session.participants");
    QCOMPARE(flow.page->findChildren<ParticipantsWindow *>().size(), 1);
}

void ParticipantsFlowTest::everythingIsNamedAndReached()
{
    Flow flow;
    const SessionId session =
        soon(flow, u"Alles"_s, 1, week, [](SessionDraft &draft) { draft.needsApproval = true; });
    const QList<PersonRow> people = colleagues(flow, 2);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(partAt(window, 2), u"In behandeling: 2"_s);
    QCOMPARE(nameless(window), QStringList());
    QVERIFY(goTo(window, people.at(0).name));
    const QList<QWidget *> reached = tabOrder();
    for (const auto text : {u"Schrijf een collega in…", u"Kopieer 1 e-mailadres", u"Schrijf een mail…",
             u"Exporteren", u"Presentielijst", u"Keur goed", u"Wijs af…", u"Meld af…"}) {
        const QString word = QString::fromUtf16(text);
        QVERIFY2(button(window, word) && reached.contains(button(window, word)), qPrintable(word));
    }
}

QTEST_MAIN(ParticipantsFlowTest)
#include "participants_flow_test.moc"
