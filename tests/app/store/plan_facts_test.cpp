#include "store/plan_facts.h"
#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What a period is planned with, as it is stored.
class PlanFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allThatIsNeeded();
    void borders_data();
    void borders();
    void inOrder();

private:
    QList<PlannedSession> planned(Span span)
    {
        db::OpenReader reader(*m_connection);
        const auto read = store::plannedSessions(reader, span);
        if (!read)
            qFatal("%s", qPrintable(told(read)));
        return *read;
    }
    static Span at(qint64 fromHour, qint64 toHour)
    {
        // A year apart from what plannedSession() makes.
        const Instant start = Instant::fromMs(nowMs()).plusDays(400);
        static const Instant zero = start;
        return *Span::from(zero.plusMinutes(fromHour * 60), zero.plusMinutes(toHour * 60));
    }
    qint64 sessionAt(Span when)
    {
        const qint64 id = plannedSession(*m_connection);
        (void)revise(*m_connection, id, "starts_at = $1, ends_at = $2", {when.begin().ms(), when.end().ms()});
        return id;
    }

    std::unique_ptr<db::Connection> m_connection;
};

void PlanFactsTest::initTestCase()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 4);
    QCOMPARE(told(m_connection->script("INSERT INTO room (id, name, building, seats, buffer_minutes)"
                                       " VALUES (5, 'B2.14', 'Turfmarkt 147', 12, 15)")),
        u"ok"_s);
}

void PlanFactsTest::allThatIsNeeded()
{
    const Span when = at(0, 2);
    const qint64 id = sessionAt(when);
    QCOMPARE(revise(*m_connection, id, "room_id = 5, buffer_minutes = 10, min_seats = 2"), u"ok"_s);
    for (const auto &[person, position] : {std::pair(3, 0), std::pair(1, 1)}) {
        QCOMPARE(run(*m_connection,
                     "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, $3)",
                     {id, person, position}),
            u"ok"_s);
    }
    QCOMPARE(enrol(*m_connection, id, 2), u"ok"_s);
    const QList<PlannedSession> found = planned(when);
    QCOMPARE(found.size(), 1);
    const PlannedSession expected{.id = SessionId::from(id),
        .title = u"Twitter"_s,
        .when = when,
        .room = RoomId::from(5),
        .building = u"Turfmarkt 147"_s,
        .trainers = {{*PersonId::from(3), u"Person 3"_s}, {*PersonId::from(1), u"Person 1"_s}},
        .minSeats = 2,
        .maxSeats = 3,
        .enrolled = 1,
        .bufferMinutes = 10};
    QVERIFY(found.first() == expected);
    // Cancelled, without a room, a trainer or a limit.
    QCOMPARE(
        revise(*m_connection, id,
            "room_id = NULL, building = 'Online', max_seats = NULL, state = 'cancelled', cancel_reason = 'x'"),
        u"ok"_s);
    QCOMPARE(run(*m_connection, "DELETE FROM session_trainer WHERE session_id = $1", {id}), u"ok"_s);
    const PlannedSession after = planned(when).first();
    QCOMPARE(after.state, SessionState::Cancelled);
    QCOMPARE(after.building, u"Online"_s);
    QVERIFY(!after.room && !after.maxSeats && after.trainers.isEmpty());
}

void PlanFactsTest::borders_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *name, qint64 from, qint64 to, bool isThere) {
        QTest::newRow(name) << from << to << isThere;
    };
    // The period is hour 1000 to 1100.
    row("within", 1'010, 1'012, true);
    row("begins before", 999, 1'001, true);
    row("ends after", 1'099, 1'101, true);
    row("ends when it begins", 998, 1'000, false);
    row("begins when it ends", 1'100, 1'101, false);
    row("a month around it", 700, 1'400, true);
    row("a month until it", 300, 1'000, false);
    row("a month from it", 1'100, 1'800, false);
    row("two days and a minute before it began", 951, 1'001, true);
}

void PlanFactsTest::borders()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(bool, isThere);
    const auto id = SessionId::from(sessionAt(at(from, to)));
    const QList<PlannedSession> found = planned(at(1'000, 1'100));
    const auto count = std::ranges::count(found, id, &PlannedSession::id);
    QCOMPARE(int(count), isThere ? 1 : 0);
}

void PlanFactsTest::inOrder()
{
    const qint64 later = sessionAt(at(2'010, 2'011));
    const qint64 longer = sessionAt(at(1'900, 2'011));
    const qint64 earlier = sessionAt(at(2'001, 2'002));
    QList<qint64> ids;
    for (const PlannedSession &one : planned(at(2'000, 2'100)))
        ids += one.id->value();
    QCOMPARE(ids, (QList<qint64>{longer, earlier, later}));
}

QTEST_GUILESS_MAIN(PlanFactsTest)
#include "plan_facts_test.moc"
