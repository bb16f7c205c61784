#include "participants_support.h"

#include "ui/participants/attendance_page.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tjc;
using namespace tjc::test;

namespace {

constexpr int room = 40;

QTableView *listOf(const QWidget *window)
{
    return window->findChild<AttendancePage *>()->findChild<QTableView *>();
}

QString nameAt(const QTableView *list, int row)
{
    return list->model()->index(row, AttendanceModel::Name).data().toString();
}

int marked(Flow &flow, SessionId session, Attendance attendance)
{
    return int(
        std::ranges::count(participants(flow, session), std::optional(attendance), &Participant::attendance));
}

void clickCell(QTableView *list, int row, int column)
{
    const QModelIndex at = list->model()->index(row, column);
    list->scrollTo(at);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(at).center());
}

} // namespace

/// A trainer takes attendance of a full room.
class AttendanceFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpFlow(u"nl"_s); }
    void aRoomWithTheKeyboard();
    void aRoomWithTheMouse();
    void aNameIsFoundByTyping();
    void aRefusedMarkIsPutBack();
    void whatOthersMarkedIsLeftAlone();
    void whoWalksInIsLetIn();
    void tooEarlyToLetSomebodyIn();
    void everythingIsNamedAndReached();
};

void AttendanceFlowTest::aRoomWithTheKeyboard()
{
    Flow flow;
    const SessionId session = soon(flow, u"Volle zaal"_s, room);
    QVERIFY(enrol(flow, session, colleagues(flow, room)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    // It begins within two hours: that is what one comes for.
    QTRY_VERIFY(listOf(window)->isVisible() && listOf(window)->model()->rowCount() == room);
    QVERIFY(says(window, u"0 van 40 gemarkeerd"_s));
    QCOMPARE(QApplication::focusWidget(), listOf(window));
    for (int i = 0; i < room; ++i) {
        const int row = listOf(window)->currentIndex().row();
        QCOMPARE(row, i);
        key(i % 10 == 3 ? Qt::Key_2 : i % 10 == 7 ? Qt::Key_3 : Qt::Key_1);
    }
    QVERIFY(says(window, u"40 van 40 gemarkeerd · aanwezig 32 · deels 4 · niet verschenen 4"_s));
    QTRY_COMPARE(marked(flow, session, Attendance::Attended), 32);
    QCOMPARE(marked(flow, session, Attendance::Partial), 4);
    QCOMPARE(marked(flow, session, Attendance::NoShow), 4);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(says(window, u"39 van 40 gemarkeerd"_s));
    QTRY_COMPARE(marked(flow, session, Attendance::Attended), 31);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!flow.page->findChild<ParticipantsWindow *>());
}

void AttendanceFlowTest::aRoomWithTheMouse()
{
    Flow flow;
    const SessionId session = soon(flow, u"Volle zaal"_s, room);
    QVERIFY(enrol(flow, session, colleagues(flow, room)));
    flow.page->choose(session);
    QTRY_VERIFY(button(flow.page, u"Deelnemers…"_s));
    click(button(flow.page, u"Deelnemers…"_s));
    auto *window = flow.page->findChild<ParticipantsWindow *>();
    QVERIFY(window);
    auto *list = listOf(window);
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == room);
    for (int i = 0; i < room; i += 2)
        clickCell(list, i, AttendanceModel::Present + (i / 2) % 3);
    QVERIFY(says(window, u"20 van 40 gemarkeerd · aanwezig 7 · deels 7 · niet verschenen 6"_s));
    // A second click takes it off.
    clickCell(list, 0, AttendanceModel::Present);
    QVERIFY(says(window, u"19 van 40 gemarkeerd"_s));
    QTRY_VERIFY(button(window, u"Alle anderen aanwezig (21)"_s));
    click(button(window, u"Alle anderen aanwezig (21)"_s));
    QVERIFY(says(window, u"40 van 40 gemarkeerd"_s));
    QTRY_COMPARE(marked(flow, session, Attendance::Attended), 27);
    QCOMPARE(marked(flow, session, Attendance::Partial), 7);
    QTRY_VERIFY(says(window, u"21 als aanwezig gemarkeerd"_s));
    // In one step there, in one step back.
    QTRY_VERIFY(button(window, u"Ongedaan maken: de anderen aanwezig"_s));
    click(button(window, u"Ongedaan maken: de anderen aanwezig"_s));
    QTRY_VERIFY(says(window, u"19 van 40 gemarkeerd"_s));
    QTRY_COMPARE(marked(flow, session, Attendance::Attended), 6);
    QCOMPARE(marked(flow, session, Attendance::Partial), 7);
}

void AttendanceFlowTest::aNameIsFoundByTyping()
{
    Flow flow;
    const SessionId session = soon(flow, u"Volle zaal"_s, room);
    const QList<PersonRow> people = colleagues(flow, room);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    auto *list = listOf(window);
    QTRY_COMPARE(list->model()->rowCount(), room);
    const PersonRow wanted = people.at(25);
    const auto *find = window->findChild<AttendancePage *>()->findChild<QLineEdit *>();
    // On the list as well as in the field.
    for (const bool inField : {false, true}) {
        if (inField) {
            key(Qt::Key_Tab, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), find);
        }
        type(wanted.name.left(wanted.name.size() - 1).toLower());
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(nameAt(list, list->currentIndex().row()), wanted.name);
        key(inField ? Qt::Key_2 : Qt::Key_Return);
        QCOMPARE(find->text(), QString());
        QCOMPARE(list->model()->rowCount(), room);
        QTRY_COMPARE(participant(flow, session, wanted.id)->attendance,
            std::optional(inField ? Attendance::Partial : Attendance::Attended));
    }
    // What was found is left with Escape, and the window only after that.
    list->setFocus();
    type(u"zzz"_s);
    QCOMPARE(find->text(), u"zzz"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(says(window, u"Niemand met een plaats heet zo"_s));
    key(Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), room);
    QVERIFY(window->isVisible());
}

void AttendanceFlowTest::aRefusedMarkIsPutBack()
{
    Flow flow;
    constexpr int tooEarly = 180;
    const SessionId session = soon(flow, u"Straks"_s, 5, tooEarly);
    QVERIFY(enrol(flow, session, colleagues(flow, 2)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    auto *list = listOf(window);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    key(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(says(window, u"twee uur voor het begin"_s));
    list->setFocus();
    const QString name = nameAt(list, 0);
    key(Qt::Key_1);
    // Shown at once, and not kept.
    QVERIFY(says(window, u"1 van 2 gemarkeerd"_s));
    QTRY_VERIFY(says(window, u"0 van 2 gemarkeerd"_s));
    QTRY_VERIFY(says(window, name + u": Aanwezigheid"_s));
    QVERIFY(!button(window, u"Ongedaan maken"_s)->isEnabled());
    QCOMPARE(marked(flow, session, Attendance::Attended), 0);
    // Nor are those of everybody.
    click(button(window, u"Allen aanwezig (2)"_s));
    QVERIFY(says(window, u"2 van 2 gemarkeerd"_s));
    QTRY_VERIFY(says(window, u"0 van 2 gemarkeerd"_s));
    QVERIFY(!button(window, u"Ongedaan maken"_s)->isEnabled());
}

void AttendanceFlowTest::whatOthersMarkedIsLeftAlone()
{
    Flow flow;
    const SessionId session = soon(flow, u"Met z'n tweeën"_s, 5);
    const QList<PersonRow> people = colleagues(flow, 3);
    QVERIFY(enrol(flow, session, people));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(listOf(window)->model()->rowCount(), 3);
    click(button(window, u"Allen aanwezig (3)"_s));
    QTRY_VERIFY(button(window, u"Ongedaan maken: de anderen aanwezig"_s));
    const auto other = flow.another();
    QVERIFY(other->open().result());
    QVERIFY(other->signup().setAttendance(session, people.at(1).id, Attendance::NoShow).result());
    QTRY_VERIFY(says(window, u"niet verschenen 1"_s));
    click(button(window, u"Ongedaan maken: de anderen aanwezig"_s));
    QTRY_VERIFY(says(window, u"behalve bij 1 collega"_s));
    QVERIFY(says(window, u"1 van 3 gemarkeerd · niet verschenen 1"_s));
    QCOMPARE(participant(flow, session, people.at(1).id)->attendance, std::optional(Attendance::NoShow));
}

void AttendanceFlowTest::whoWalksInIsLetIn()
{
    Flow flow;
    const SessionId session = soon(flow, u"Vol"_s, 1);
    const QList<PersonRow> people = colleagues(flow, 6);
    QVERIFY(enrol(flow, session, people.first(1)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    auto *list = listOf(window);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const PersonRow walking = people.at(5);
    type(walking.name);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(tabTo(u"Iemand zonder plaats binnenlaten…"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(modal());
    QCOMPARE(nameless(modal()), QStringList());
    QVERIFY(!button(modal(), u"Laat binnen"_s)->isEnabled());
    // The name goes along; Enter takes who was found.
    QTRY_VERIFY(modal()->findChild<QLineEdit *>()->text() == walking.name);
    QTRY_VERIFY((key(Qt::Key_Return), button(modal(), u"Laat binnen"_s)->isEnabled()));
    QVERIFY(tabTo(u"Laat binnen"_s));
    key(Qt::Key_Space);
    QTRY_VERIFY(!modal());
    QTRY_VERIFY(says(window, walking.name + u" is binnengelaten"_s));
    QTRY_VERIFY(says(window, u"1 van 2 gemarkeerd · aanwezig 1"_s));
    QVERIFY(participant(flow, session, walking.id)->walkedIn);
}

void AttendanceFlowTest::tooEarlyToLetSomebodyIn()
{
    Flow flow;
    constexpr int tooEarly = 180;
    const SessionId session = soon(flow, u"Straks"_s, 5, tooEarly);
    const QList<PersonRow> people = colleagues(flow, 1);
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_VERIFY(!says(window, u"Bezig"_s));
    key(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(says(window, u"Nog niemand heeft een plaats"_s));
    click(button(window, u"Iemand zonder plaats binnenlaten…"_s));
    QTRY_VERIFY(modal());
    QTest::keyClicks(modal()->findChild<QLineEdit *>(), people.first().name);
    QTRY_VERIFY((key(Qt::Key_Return), button(modal(), u"Laat binnen"_s)->isEnabled()));
    click(button(modal(), u"Laat binnen"_s));
    // Said where it was asked, and the name stands there still.
    QTRY_VERIFY(says(modal(), people.first().name + u": Aanwezigheid"_s));
    QVERIFY(button(modal(), u"Laat binnen"_s)->isEnabled());
    QVERIFY(participants(flow, session).isEmpty());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!modal());
}

void AttendanceFlowTest::everythingIsNamedAndReached()
{
    Flow flow;
    const SessionId session = soon(flow, u"Volle zaal"_s, 5);
    QVERIFY(enrol(flow, session, colleagues(flow, 3)));
    auto *window = openParticipants(flow, session);
    QVERIFY(window);
    QTRY_COMPARE(listOf(window)->model()->rowCount(), 3);
    QCOMPARE(nameless(window), QStringList());
    const QList<QWidget *> reached = tabOrder();
    QVERIFY(reached.contains(listOf(window)));
    for (const auto text : {u"1 Aanwezig", u"2 Deels", u"3 Niet verschenen", u"0 Wissen",
             u"Iemand zonder plaats binnenlaten…", u"Allen aanwezig (3)"}) {
        const QString word = QString::fromUtf16(text);
        QVERIFY2(button(window, word) && reached.contains(button(window, word)), qPrintable(word));
    }
}

QTEST_MAIN(AttendanceFlowTest)
#include "attendance_flow_test.moc"
