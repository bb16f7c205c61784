#include "domain/clashes.h"
#include "service/wish_service.h"
#include "store/hours.h"
#include "tests/app/service/service_fixture.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// When and where a wish is proposed to be met, on both engines. Each test has a week of its own in which nothing else is
/// planned.
class WishSlotsTest : public ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void threeInARowCollideNowhere();
    void aDayThatIsFullTakesOtherRooms();
    void theTrainerIsFree();
    void theWishersAreFree();
    void ofItsKindThereIsOneAtATime();
    void theSmallestRoomInTheBuilding();
    void withoutARoomItIsProposedAllTheSame();
    void atADeskNoRoomIsTaken();
    void takesHoursAsTheDomainSays_data();
    void takesHoursAsTheDomainSays();

private:
    WishService &wishes() { return m_workspace->wishes(); }
    /// That hour of the first day of this test's week, or so many days later.
    Instant at(int hour, int day = 0) const
    {
        const QDate date = m_monday.date().addDays(day);
        return Instant::fromMs(
            QDateTime(date, QTime(hour, 0), QTimeZone("Europe/Amsterdam")).toMSecsSinceEpoch());
    }
    WishId add(const QString &title, int days = 5, Format format = Format::Workshop,
        std::optional<TopicId> topic = {})
    {
        const WishDraft draft{.uid = QUuid::createUuid().toString(),
            .title = title,
            .topic = topic,
            .format = format,
            .first = m_monday,
            .last = m_monday.plusDays(days - 1)};
        return *wishes().save(draft).result();
    }
    /// Somebody else wishes it, and I do no more.
    void onlyWishedBy(WishId id, const QList<PersonId> &who)
    {
        for (const PersonId one : who)
            QCOMPARE(run(connection(), "INSERT INTO me_too (wish_id, person_id) VALUES ($1, $2)",
                         {id.value(), one.value()}),
                u"ok"_s);
        QVERIFY(wishes().withdraw(id).result().has_value());
    }
    SessionDraft proposed(WishId id, std::optional<PersonId> trainer = {})
    {
        const auto proposal = wishes().proposal(id, trainer).result();
        if (!proposal)
            qFatal("%s %s", qPrintable(told(proposal)), qPrintable(proposal.error().detail));
        return proposal->draft;
    }
    SessionDraft planned(WishId id, std::optional<PersonId> trainer = {})
    {
        SessionDraft draft = proposed(id, trainer);
        const auto session = wishes().plan(id, draft).result();
        if (!session)
            qFatal("%s %s", qPrintable(told(session)), qPrintable(session.error().detail));
        return draft;
    }
    SessionId session(
        int hour, const QList<PersonId> &trainers = {}, const QList<TopicId> &topics = {}, RoomId *room = {})
    {
        SessionDraft draft{.uid = QUuid::createUuid().toString(),
            .title = u"In de weg"_s,
            .summary = {},
            .url = {},
            .when = *Span::from(at(hour), at(hour + 1)),
            .building = {},
            .roomId = room ? std::optional(*room) : std::nullopt,
            .organisationId = {},
            .themeWeekId = {},
            .maxSeats = {},
            .signupOpens = {},
            .signupCloses = {},
            .trainers = trainers,
            .topics = topics};
        return *m_workspace->calendar().save(draft).result();
    }
    RoomId room(const QString &name, const QString &building, int seats)
    {
        return *RoomId::from(
            asked(connection(), "INSERT INTO room (name, building, seats) VALUES ($1, $2, $3) RETURNING id",
                1, {name, building, seats})
                .toLongLong());
    }

    Day m_monday = *Day::fromIso(u"2031-03-03"_s);
};

void WishSlotsTest::init()
{
    m_monday = m_monday.plusDays(7);
}

void WishSlotsTest::threeInARowCollideNowhere()
{
    // Mine, so that I would be in all three, and those of three colleagues about nothing in common.
    for (const bool areMine : {true, false}) {
        m_monday = m_monday.plusDays(7);
        QList<SessionDraft> all;
        for (int i = 0; i < 3; ++i) {
            const WishId id = add(u"Achter elkaar %1 %2"_s.arg(i).arg(areMine));
            if (!areMine)
                onlyWishedBy(id, {person(i)});
            all += planned(id);
        }
        QVERIFY(all[0].when.begin() == at(10));
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(all[i].roomId.has_value(), "a room is free in a week without sessions");
            for (int j = 0; j < i; ++j)
                QVERIFY(!all[i].when.overlaps(all[j].when));
        }
    }
}

void WishSlotsTest::aDayThatIsFullTakesOtherRooms()
{
    QSet<QPair<qint64, qint64>> places;
    for (int i = 0; i < 5; ++i) {
        const WishId id = add(u"Volle dag %1"_s.arg(i), 1);
        onlyWishedBy(id, {person(i)});
        const SessionDraft draft = planned(id);
        QVERIFY(draft.roomId.has_value());
        places.insert({draft.when.begin().ms(), draft.roomId->value()});
    }
    QCOMPARE(places.size(), 5);
}

void WishSlotsTest::theTrainerIsFree()
{
    const WishId id = add(u"Met een trainer"_s);
    onlyWishedBy(id, {person(1)});
    QVERIFY(proposed(id, person(6)).when.begin() == at(10));
    session(10, {person(6)});
    QVERIFY(proposed(id, person(6)).when.begin() == at(13));
    QVERIFY(proposed(id, person(7)).when.begin() == at(10));
    // A seat takes his hours as well.
    const SessionId other = session(13);
    QVERIFY(m_workspace->calendar().enrol(other, person(6), QUuid::createUuid()).result().has_value());
    QVERIFY(proposed(id, person(6)).when.begin() == at(15));
}

void WishSlotsTest::theWishersAreFree()
{
    const WishId id = add(u"Wie kan er"_s, 1);
    onlyWishedBy(id, {person(1), person(2)});
    const SessionId early = session(10);
    QVERIFY(m_workspace->calendar().enrol(early, person(1), QUuid::createUuid()).result().has_value());
    QVERIFY(proposed(id).when.begin() == at(13));
    // The fewest, where nobody can always.
    QVERIFY(m_workspace->calendar().enrol(early, person(2), QUuid::createUuid()).result().has_value());
    const SessionId late = session(13);
    QVERIFY(m_workspace->calendar().enrol(late, person(2), QUuid::createUuid()).result().has_value());
    session(15, {person(1), person(2)});
    QVERIFY(proposed(id).when.begin() == at(13));
    if (!isPostgres())
        return;
    // Who may not know where others are is told of himself and of the room alone.
    const auto employee = openedAs("tjc_employee");
    const auto his = employee->wishes().proposal(id, {}).result();
    QVERIFY2(his.has_value(), qPrintable(told(his)));
    QVERIFY(his->draft.when.begin() == at(10));
}

void WishSlotsTest::ofItsKindThereIsOneAtATime()
{
    const QString key = asked(connection(), "INSERT INTO topic (name) VALUES ('Gespreid') RETURNING id");
    const TopicId topic = *TopicId::from(key.toLongLong());
    const WishId id = add(u"Ook daarover"_s, 5, Format::Workshop, topic);
    onlyWishedBy(id, {person(1)});
    session(10, {}, {topic});
    session(13);
    QVERIFY(proposed(id).when.begin() == at(13));
}

void WishSlotsTest::theSmallestRoomInTheBuilding()
{
    const QString here = u"Proefgebouw"_s;
    room(u"Hokje"_s, here, 2);
    RoomId right = room(u"Zaaltje"_s, here, 4);
    const RoomId large = room(u"Zaal"_s, here, 60);
    room(u"Elders"_s, u"Ander proefgebouw"_s, 3);
    QCOMPARE(run(connection(), "UPDATE person SET building = $1, revision = revision + 1 WHERE id = $2",
                 {u"proefgebouw"_s, person(5).value()}),
        u"ok"_s);
    const WishId id = add(u"Met zijn drieën"_s, 1);
    onlyWishedBy(id, {person(1), person(2), person(3)});
    const SessionDraft draft = proposed(id, person(5));
    QCOMPARE(draft.roomId, std::optional(right));
    QCOMPARE(draft.maxSeats, std::optional(4));
    // Where it is taken, the next that fits.
    session(10, {}, {}, &right);
    QCOMPARE(proposed(id, person(5)).roomId, std::optional(large));
    QVERIFY(proposed(id, person(5)).when.begin() == at(10));
}

void WishSlotsTest::withoutARoomItIsProposedAllTheSame()
{
    const WishId id = add(u"Met heel veel"_s);
    QCOMPARE(run(connection(), "UPDATE wish SET votes = 100000, revision = revision + 1 WHERE id = $1",
                 {id.value()}),
        u"ok"_s);
    const SessionDraft draft = proposed(id);
    QVERIFY(!draft.roomId && draft.when.begin() == at(10));
    QCOMPARE(
        run(connection(), "UPDATE wish SET votes = 1, revision = revision + 1 WHERE id = $1", {id.value()}),
        u"ok"_s);
}

void WishSlotsTest::atADeskNoRoomIsTaken()
{
    const SessionDraft draft = proposed(add(u"Aan het bureau"_s, 5, Format::DeskVisit));
    QVERIFY(!draft.roomId);
    QCOMPARE(draft.maxSeats, std::optional(3));
}

void WishSlotsTest::takesHoursAsTheDomainSays_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<bool>("allDay");
    QTest::addColumn<bool>("inRoom");
    QTest::addColumn<bool>("blocksClash");
    QTest::addColumn<qint64>("minutes");
    for (const Format format : {Format::Workshop, Format::ELearning}) {
        for (int bits = 0; bits < 8; ++bits) {
            for (const qint64 minutes : {60, 1439, 1440}) {
                QTest::addRow("%s %d %lld", code(format).latin1(), bits, static_cast<long long>(minutes))
                    << format << bool(bits & 1) << bool(bits & 2) << bool(bits & 4) << minutes;
            }
        }
    }
}

/// What a question leaves out is what the domain says takes nobody's hours.
void WishSlotsTest::takesHoursAsTheDomainSays()
{
    QFETCH(Format, format);
    QFETCH(bool, allDay);
    QFETCH(bool, inRoom);
    QFETCH(bool, blocksClash);
    QFETCH(qint64, minutes);
    const Span when = *Span::from(at(9), at(9).plusMinutes(int(minutes)));
    const QString answer = asked(connection(),
        "SELECT CASE WHEN " + store::takesHoursSql
            + " THEN 'yes' ELSE 'no' END FROM (SELECT CAST($1 AS boolean) AS all_day, CAST($2 AS bigint) AS room_id,"
              " CAST($3 AS boolean) AS blocks_clash, CAST($4 AS bigint) AS starts_at, CAST($5 AS bigint) AS ends_at) s,"
              " (SELECT CAST($6 AS text) AS format) t",
        1,
        {allDay, inRoom ? db::Value(qint64(1)) : db::Value(), blocksClash, when.begin().ms(), when.end().ms(),
            code(format)});
    QCOMPARE(answer == u"yes"_s, takesHours({format, allDay, when, inRoom, blocksClash}));
}

QTEST_GUILESS_MAIN(WishSlotsTest)

#include "wish_slots_test.moc"
