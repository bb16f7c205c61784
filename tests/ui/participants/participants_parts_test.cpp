#include "tests/ui/calendar/calendar_rows.h"
#include "ui/calendar/details_panel.h"
#include "ui/participants/attendance_model.h"
#include "ui/participants/mail_addresses.h"
#include "ui/participants/participants_desk.h"
#include "ui/participants/participants_model.h"
#include "ui/participants/participants_view.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

Participant participant(
    int id, const QString &name, EnrolmentState state = EnrolmentState::Enrolled, int position = 0)
{
    const QString email = u"p%1@voorbeeld.example"_s.arg(id);
    return {*PersonId::from(id), name, {}, email, u"BZK"_s, state, position, Instant::fromMs(id * 1'000)};
}

QStringList namesIn(const ParticipantsModel &model, int part)
{
    QStringList names;
    const QModelIndex above = model.index(part, 0);
    for (int row = 0; row < model.rowCount(above); ++row)
        names += model.index(row, ParticipantsModel::Name, above).data().toString();
    return names;
}

QStringList chosenIn(const ParticipantsView &view)
{
    QStringList names;
    const QList<Participant> chosen = view.chosen();
    for (const Participant &person : chosen)
        names += person.name;
    return names;
}

} // namespace

/// The parts of the participants' window that need no workspace.
class ParticipantsPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreListedOnce_data();
    void addressesAreListedOnce();
    void aLinkHoldsEveryAddress();
    void aLinkThatWouldBeCutIsNone();
    void namesAreFoundByTheirWords_data();
    void namesAreFoundByTheirWords();
    void threePartsInTheirOrder();
    void whatIsChosenStays();
    void aMarkIsShownUntilItIsRefused();
    void theNextWithoutAMarkComesAfter();
    void whoMaySee_data();
    void whoMaySee();
};

void ParticipantsPartsTest::addressesAreListedOnce_data()
{
    QTest::addColumn<QStringList>("emails");
    QTest::addColumn<QStringList>("usable");
    QTest::addColumn<int>("missing");
    QTest::newRow("none") << QStringList() << QStringList() << 0;
    QTest::newRow("two") << QStringList{u"a@x.nl"_s, u"b@x.nl"_s} << QStringList{u"a@x.nl"_s, u"b@x.nl"_s}
                         << 0;
    QTest::newRow("twice the same") << QStringList{u"a@x.nl"_s, u"A@X.nl"_s} << QStringList{u"a@x.nl"_s} << 0;
    QTest::newRow("without") << QStringList{QString(), u"b@x.nl"_s} << QStringList{u"b@x.nl"_s} << 1;
    QTest::newRow("two in one") << QStringList{u"a@x.nl,b@x.nl"_s, u"a@x.nl;b@x.nl"_s} << QStringList() << 2;
    QTest::newRow("a header in it") << QStringList{u"a@x.nl\r\nBcc: b@x.nl"_s} << QStringList() << 1;
    QTest::newRow("a name before it") << QStringList{u"Jan <a@x.nl>"_s} << QStringList() << 1;
    QTest::newRow("no address") << QStringList{u"a x.nl"_s, u"a@"_s, u"@x.nl"_s, u"a@b@c"_s} << QStringList()
                                << 4;
    QTest::newRow("turns the text around") << QStringList{u"a\u202e@x.nl"_s} << QStringList() << 1;
}

void ParticipantsPartsTest::addressesAreListedOnce()
{
    QFETCH(QStringList, emails);
    QFETCH(QStringList, usable);
    QFETCH(int, missing);
    QList<Participant> people;
    for (const QString &email : emails) {
        people += participant(int(people.size()) + 1, u"Jan"_s);
        people.last().email = email;
    }
    const MailAddresses found = mailAddresses(people);
    QCOMPARE(found.usable, usable);
    QCOMPARE(found.missing, missing);
    QCOMPARE(addressLine(found.usable), usable.join(u"; "_s));
}

void ParticipantsPartsTest::aLinkHoldsEveryAddress()
{
    const QStringList addresses{u"jan+werk@x.nl"_s, u"o'neil&co?x=1@x.nl"_s};
    const auto link = mailLink(addresses, u"Twitteren & meer?"_s, ',');
    QVERIFY(link && link->isValid());
    QCOMPARE(link->toEncoded(), QByteArray("mailto:?bcc=jan%2Bwerk@x.nl,o%27neil%26co%3Fx%3D1@x.nl"
                                           "&subject=Twitteren%20%26%20meer%3F"));
    QVERIFY(mailLink(addresses, {}, ';')->toEncoded().contains("x.nl;o%27"));
    QVERIFY(!mailLink({}, u"Niemand"_s));
}

void ParticipantsPartsTest::aLinkThatWouldBeCutIsNone()
{
    QStringList addresses;
    while (mailLink(addresses + QStringList{u"voornaam.achternaam@ministerie.example"_s}, u"Titel"_s))
        addresses += u"voornaam.achternaam@ministerie.example"_s;
    QVERIFY2(addresses.size() > 30, qPrintable(QString::number(addresses.size())));
    QVERIFY(mailLink(addresses, u"Titel"_s)->toEncoded().size() <= 1'800);
}

void ParticipantsPartsTest::namesAreFoundByTheirWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMeant");
    QTest::newRow("nothing typed") << QString() << u"Jan de Vries"_s << true;
    QTest::newRow("first name") << u"jan"_s << u"Jan de Vries"_s << true;
    QTest::newRow("last name") << u"vr"_s << u"Jan de Vries"_s << true;
    QTest::newRow("two words in any order") << u"vries ja"_s << u"Jan de Vries"_s << true;
    QTest::newRow("within a word") << u"ries"_s << u"Jan de Vries"_s << false;
    QTest::newRow("one of two") << u"jan x"_s << u"Jan de Vries"_s << false;
    QTest::newRow("without the accent") << u"rene"_s << u"René Çelik"_s << true;
    QTest::newRow("with the accent") << u"çe"_s << u"René Çelik"_s << true;
    QTest::newRow("after a hyphen") << u"berg"_s << u"Anna Jansen-Berg"_s << true;
    QTest::newRow("after an apostrophe") << u"hooft"_s << u"Piet 't Hooft"_s << true;
}

void ParticipantsPartsTest::namesAreFoundByTheirWords()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QTEST(isMeantBy(text, name), "isMeant");
}

void ParticipantsPartsTest::threePartsInTheirOrder()
{
    ParticipantsModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({participant(1, u"Wim"_s), participant(2, u"Anna"_s),
                   participant(3, u"Zoë"_s, EnrolmentState::Waitlisted, 1),
                   participant(4, u"Bert"_s, EnrolmentState::Waitlisted, 2),
                   participant(5, u"Cor"_s, EnrolmentState::Pending),
                   participant(6, u"Weg"_s, EnrolmentState::Cancelled)},
        12);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Enrolled: 2 of 12 seats"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"Waiting list: 2"_s);
    QCOMPARE(namesIn(model, 0), QStringList({u"Anna"_s, u"Wim"_s}));
    QCOMPARE(namesIn(model, 1), QStringList({u"Zoë"_s, u"Bert"_s}));
    QCOMPARE(namesIn(model, 2), QStringList{u"Cor"_s});
    // Nobody is moved in the queue by a click on a column.
    model.sort(ParticipantsModel::Name, Qt::DescendingOrder);
    QCOMPARE(namesIn(model, 0), QStringList({u"Wim"_s, u"Anna"_s}));
    QCOMPARE(namesIn(model, 1), QStringList({u"Zoë"_s, u"Bert"_s}));
    model.sort(ParticipantsModel::Since, Qt::AscendingOrder);
    QCOMPARE(namesIn(model, 0), QStringList({u"Wim"_s, u"Anna"_s}));
    model.show({}, {});
    QVERIFY(model.isEmpty());
    QCOMPARE(model.index(0, 0).data().toString(), u"Enrolled: 0, no limit"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"Waiting list: nobody"_s);
}

void ParticipantsPartsTest::whatIsChosenStays()
{
    ParticipantsModel model;
    ParticipantsView view(model);
    QList<Participant> people{participant(1, u"Wim"_s), participant(2, u"Anna"_s), participant(3, u"Bert"_s)};
    model.show(people, 12);
    view.selectionModel()->select(
        model.indexOf(people.at(0).person), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(chosenIn(view), QStringList{u"Wim"_s});

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    people[0].attendance = Attendance::Attended;
    model.show(people, 12);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(chosenIn(view), QStringList{u"Wim"_s});
    // Somebody before him comes, and he is seated from the queue.
    people += participant(4, u"Aad"_s);
    people[0].state = EnrolmentState::Waitlisted;
    model.show(people, 12);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(chosenIn(view), QStringList{u"Wim"_s});
    people.removeFirst();
    model.show(people, 12);
    QCOMPARE(chosenIn(view), QStringList());
}

void ParticipantsPartsTest::aMarkIsShownUntilItIsRefused()
{
    AttendanceModel model;
    const QAbstractItemModelTester tester(&model);
    const QList<Participant> people{participant(1, u"Anna"_s), participant(2, u"Bert"_s),
        participant(3, u"Cor"_s, EnrolmentState::Waitlisted, 1)};
    model.show(people);
    QCOMPARE(model.rowCount(), 2);
    const PersonId anna = people.at(0).person;
    const quint64 first = model.expect(anna, Attendance::Attended);
    QCOMPARE(model.counts().present, 1);
    // What is fetched meanwhile does not know it yet.
    model.show(people);
    QCOMPARE(model.markOf(anna), AttendanceModel::Mark(Attendance::Attended));
    // An answer to what was pressed before says nothing about what was pressed last.
    const quint64 second = model.expect(anna, Attendance::NoShow);
    model.settle(anna, first, false);
    QCOMPARE(model.markOf(anna), AttendanceModel::Mark(Attendance::NoShow));
    model.settle(anna, second, false);
    QCOMPARE(model.markOf(anna), AttendanceModel::Mark());
    QCOMPARE(model.counts().marked(), 0);
    model.settle(anna, model.expect(anna, Attendance::Partial), true);
    QCOMPARE(model.markOf(anna), AttendanceModel::Mark(Attendance::Partial));
}

void ParticipantsPartsTest::theNextWithoutAMarkComesAfter()
{
    AttendanceModel model;
    QList<Participant> people{participant(1, u"Anna"_s), participant(2, u"Bert"_s), participant(3, u"Cor"_s)};
    people[1].attendance = Attendance::NoShow;
    model.show(people);
    const auto id = [&](int i) { return std::optional(people.at(i).person); };
    QCOMPARE(model.after(*id(0)), id(2));
    QCOMPARE(model.after(*id(2)), id(0));
    people[0].attendance = people[2].attendance = Attendance::Attended;
    model.show(people);
    QCOMPARE(model.after(*id(0)), id(1));
    QCOMPARE(model.after(*id(2)), std::optional<PersonId>());
    // Whoever is meant, the turn is among all.
    model.setSearch(u"cor"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.after(*id(0)), id(1));
}

void ParticipantsPartsTest::whoMaySee_data()
{
    QTest::addColumn<int>("person");
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<bool>("may");
    QTest::newRow("an employee") << 8 << QList{Role::Employee} << false;
    QTest::newRow("a moderator") << 8 << QList{Role::Moderator} << false;
    QTest::newRow("somebody new") << 0 << QList<Role>() << false;
    QTest::newRow("the trainer") << 7 << QList{Role::Employee} << true;
    QTest::newRow("a coordinator") << 8 << QList{Role::Coordinator} << true;
    QTest::newRow("the administrator") << 8 << QList{Role::Admin} << true;
}

void ParticipantsPartsTest::whoMaySee()
{
    SessionDetails details = test::details(test::row(1, "2026-09-29", 600, 690));
    details.trainers += {*PersonId::from(7), u"Anna"_s, {}, {}};
    QFETCH(int, person);
    QFETCH(QList<Role>, roles);
    QFETCH(bool, may);
    const Identity me{PersonId::from(person), u"ik"_s, u"Ik"_s, roles};
    QCOMPARE(maySeeParticipants(me, details), may);
    DetailsPanel panel(false, me.has(Role::Coordinator));
    panel.setMe(me);
    panel.showDetails(details, details.row.when.begin());
    const auto buttons = panel.findChildren<QPushButton *>();
    const auto isThere = std::ranges::any_of(buttons,
        [](const QPushButton *button) { return !button->isHidden() && button->text() == u"Participants…"; });
    QCOMPARE(isThere, may);
}

QTEST_MAIN(ParticipantsPartsTest)
#include "participants_parts_test.moc"
