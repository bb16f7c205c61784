#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What the schema itself promises, whoever asks: the same on both engines, in the same words.
class SignupRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seatsThenQueue();
    void oneStatementForMany();
    void leavingPromotesTheFirst();
    void whoComesBackIsLast();
    void theQueueHasPlaces();
    void refusesSignup_data();
    void refusesSignup();
    void refusesASecondSeat();
    void refusesARepeatedIntent();
    void refusesAnUnknownSession();
    void refusesAChosenOutcome();
    void approvalComesFirst();
    void moreSeatsPromoteInOrder();
    void noLimitPromotesAll();
    void fewerSeatsDemoteNobody();
    void nobodyMovesUpAfterTheDeadline();
    void nobodyMovesUpInACancelledSession();
    void noSeatTwice();
    void noOvertaking();
    void nothingIsUndone();
    void aStartedSessionIsLeftByNobody();
    void enrolmentsAreFixed_data();
    void enrolmentsAreFixed();
    void revisionsFollowEachOther();
    void aSequenceCountsMoves_data();
    void aSequenceCountsMoves();
    void countersAreNotGiven();
    void theLogIsAppendOnly();
    void nothingIsReplaced();
    void changesAreLogged();

private:
    qint64 session(const Plan &plan = {}) { return plannedSession(*m_connection, plan); }
    void enrolAll(qint64 id, std::initializer_list<int> people)
    {
        for (const int person : people)
            QCOMPARE(enrol(*m_connection, id, person), u"ok"_s);
    }
    std::unique_ptr<db::Connection> m_connection;
};

void SignupRulesTest::initTestCase()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 9);
}

void SignupRulesTest::seatsThenQueue()
{
    const qint64 id = session();
    enrolAll(id, {5, 1, 3, 2, 4});
    QCOMPARE(standings(*m_connection, id), u"5E1 1E2 3E3 2W4 4W5"_s);
    QCOMPARE(counters(*m_connection, id), u"3|2|0|0"_s);
}

void SignupRulesTest::oneStatementForMany()
{
    const qint64 id = session();
    QCOMPARE(
        run(*m_connection,
            "INSERT INTO enrolment (session_id, person_id, intent) SELECT $1, id, 'many ' || uid FROM person"
            " WHERE id <= 5 ORDER BY id",
            {id}),
        u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1E1 2E2 3E3 4W4 5W5"_s);
    QCOMPARE(counters(*m_connection, id), u"3|2|0|0"_s);
    QCOMPARE(run(*m_connection,
                 "UPDATE enrolment SET state = 'cancelled' WHERE session_id = $1 AND person_id < 3", {id}),
        u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2X2 3E3 4E4 5E5"_s);
    QCOMPARE(counters(*m_connection, id), u"3|0|0|0"_s);
}

void SignupRulesTest::leavingPromotesTheFirst()
{
    const qint64 id = session();
    enrolAll(id, {1, 2, 3, 4, 5});
    QCOMPARE(move(*m_connection, id, 2, u"cancelled"_s), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1E1 2X2 3E3 4E4 5W5"_s);
    QCOMPARE(counters(*m_connection, id), u"3|1|0|0"_s);
    QCOMPARE(move(*m_connection, id, 5, u"cancelled"_s), u"ok"_s);
    QCOMPARE(counters(*m_connection, id), u"3|0|0|0"_s);
}

void SignupRulesTest::whoComesBackIsLast()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"ok"_s);
    enrolAll(id, {1});
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2 3W3 1W4"_s);
}

void SignupRulesTest::theQueueHasPlaces()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2, 3, 4});
    QCOMPARE(move(*m_connection, id, 3, u"cancelled"_s), u"ok"_s);
    QCOMPARE(
        asked(*m_connection,
            "SELECT person_id, position FROM queue_place WHERE session_id = $1 ORDER BY position", 2, {id}),
        u"2|1\n4|2"_s);
}

void SignupRulesTest::refusesSignup_data()
{
    QTest::addColumn<qint64>("opensIn");
    QTest::addColumn<qint64>("closesIn");
    QTest::addColumn<qint64>("startsIn");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<QString>("expected");
    QTest::newRow("open") << -dayMs << dayMs << 2 * dayMs << false << u"ok"_s;
    QTest::newRow("not yet") << dayMs / 2 << dayMs << 2 * dayMs << false
                             << u"conflict session.signup_not_open"_s;
    QTest::newRow("closed") << -dayMs << -dayMs / 2 << 2 * dayMs << false
                            << u"conflict session.signup_closed"_s;
    QTest::newRow("started") << -dayMs << dayMs << -dayMs / 2 << false << u"conflict session.signup_closed"_s;
    QTest::newRow("cancelled") << -dayMs << dayMs << 2 * dayMs << true << u"conflict session.cancelled"_s;
}

void SignupRulesTest::refusesSignup()
{
    QFETCH(qint64, opensIn);
    QFETCH(qint64, closesIn);
    QFETCH(qint64, startsIn);
    QFETCH(bool, isCancelled);
    QFETCH(QString, expected);
    const qint64 id = session({.startsIn = startsIn, .opensIn = opensIn, .closesIn = closesIn});
    if (isCancelled)
        QCOMPARE(revise(*m_connection, id, "state = 'cancelled', cancel_reason = 'ill'"), u"ok"_s);
    QCOMPARE(enrol(*m_connection, id, 1), expected);
    QCOMPARE(counters(*m_connection, id), expected == u"ok"_s ? u"1|0|0|0"_s : u"0|0|0|0"_s);
}

void SignupRulesTest::refusesASecondSeat()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2});
    QCOMPARE(enrol(*m_connection, id, 1), u"conflict enrolment.exists"_s);
    QCOMPARE(enrol(*m_connection, id, 2), u"conflict enrolment.exists"_s);
}

void SignupRulesTest::refusesARepeatedIntent()
{
    const qint64 id = session();
    const QByteArray sql = "INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, 'same')";
    QCOMPARE(run(*m_connection, sql, {id, 1}), u"ok"_s);
    QCOMPARE(run(*m_connection, sql, {id, 2}), u"conflict enrolment.intent"_s);
}

void SignupRulesTest::refusesAnUnknownSession()
{
    QCOMPARE(enrol(*m_connection, 123'456'789, 1), u"not_found session"_s);
}

void SignupRulesTest::refusesAChosenOutcome()
{
    const qint64 id = session();
    QCOMPARE(
        run(*m_connection,
            "INSERT INTO enrolment (session_id, person_id, intent, state) VALUES ($1, 1, 'a', 'enrolled')",
            {id}),
        u"invalid enrolment.state"_s);
    QCOMPARE(run(*m_connection,
                 "INSERT INTO enrolment (session_id, person_id, intent, place) VALUES ($1, 1, 'a', 1)", {id}),
        u"invalid enrolment.state"_s);
}

void SignupRulesTest::approvalComesFirst()
{
    const qint64 id = session({.seats = 1, .needsApproval = true});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(standings(*m_connection, id), u"1P- 2P- 3P-"_s);
    QCOMPARE(counters(*m_connection, id), u"0|0|3|0"_s);
    QCOMPARE(move(*m_connection, id, 2, u"enrolled"_s), u"conflict enrolment.transition"_s);
    QCOMPARE(move(*m_connection, id, 2, u"requested"_s), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 3, u"requested"_s), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1P- 2E1 3W2"_s);
    QCOMPARE(move(*m_connection, id, 2, u"cancelled"_s), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1P- 2X1 3E2"_s);
    QCOMPARE(move(*m_connection, id, 1, u"declined"_s), u"ok"_s);
    QCOMPARE(counters(*m_connection, id), u"1|0|0|0"_s);
}

void SignupRulesTest::moreSeatsPromoteInOrder()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {4, 3, 2, 1});
    QCOMPARE(revise(*m_connection, id, "max_seats = 3"), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"4E1 3E2 2E3 1W4"_s);
    QCOMPARE(counters(*m_connection, id), u"3|1|0|0"_s);
}

void SignupRulesTest::noLimitPromotesAll()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(revise(*m_connection, id, "max_seats = NULL"), u"ok"_s);
    enrolAll(id, {4});
    QCOMPARE(standings(*m_connection, id), u"1E1 2E2 3E3 4E4"_s);
}

void SignupRulesTest::fewerSeatsDemoteNobody()
{
    const qint64 id = session();
    enrolAll(id, {1, 2, 3, 4});
    QCOMPARE(revise(*m_connection, id, "max_seats = 1"), u"ok"_s);
    QCOMPARE(counters(*m_connection, id), u"3|1|0|3"_s);
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"ok"_s);
    QCOMPARE(counters(*m_connection, id), u"2|1|0|2"_s);
    QCOMPARE(move(*m_connection, id, 2, u"cancelled"_s), u"ok"_s);
    QCOMPARE(counters(*m_connection, id), u"1|1|0|0"_s);
    QCOMPARE(move(*m_connection, id, 3, u"cancelled"_s), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2X2 3X3 4E4"_s);
}

void SignupRulesTest::nobodyMovesUpAfterTheDeadline()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2});
    QCOMPARE(revise(*m_connection, id, "signup_closes_at = $1", {nowMs() - 1'000}), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2"_s);
    QCOMPARE(revise(*m_connection, id, "max_seats = 5"), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2"_s);
    QCOMPARE(revise(*m_connection, id, "signup_closes_at = $1", {nowMs() + dayMs}), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2"_s);
}

void SignupRulesTest::nobodyMovesUpInACancelledSession()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2});
    QCOMPARE(revise(*m_connection, id, "state = 'cancelled', cancel_reason = 'ill'"), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2"_s);
    QCOMPARE(revise(*m_connection, id, "state = 'planned'"), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2"_s);
}

void SignupRulesTest::noSeatTwice()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(move(*m_connection, id, 2, u"enrolled"_s), u"conflict session.full"_s);
    QCOMPARE(run(*m_connection, "UPDATE enrolment SET state = 'enrolled' WHERE session_id = $1", {id}),
        u"conflict session.full"_s);
}

void SignupRulesTest::noOvertaking()
{
    const qint64 id = session({.seats = 2});
    enrolAll(id, {1, 2, 3, 4, 5});
    // A free seat beside a queue: left after the deadline.
    QCOMPARE(revise(*m_connection, id, "signup_closes_at = $1", {nowMs() - 1'000}), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 4, u"enrolled"_s), u"conflict enrolment.out_of_turn"_s);
    QCOMPARE(
        run(*m_connection,
            "UPDATE enrolment SET state = 'enrolled' WHERE session_id = $1 AND state = 'waitlisted'", {id}),
        u"conflict session.full"_s);
    QCOMPARE(move(*m_connection, id, 3, u"enrolled"_s), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2 3E3 4W4 5W5"_s);
    QCOMPARE(counters(*m_connection, id), u"2|2|0|0"_s);
}

void SignupRulesTest::nothingIsUndone()
{
    const qint64 id = session();
    enrolAll(id, {1});
    QCOMPARE(move(*m_connection, id, 1, u"waitlisted"_s), u"conflict enrolment.transition"_s);
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"ok"_s);
    QCOMPARE(run(*m_connection, "UPDATE enrolment SET state = 'enrolled' WHERE session_id = $1", {id}),
        u"conflict enrolment.transition"_s);
    QCOMPARE(
        run(*m_connection, "UPDATE enrolment SET state = 'cancelled' WHERE session_id = $1", {id}), u"ok"_s);
    QCOMPARE(counters(*m_connection, id), u"0|0|0|0"_s);
    QCOMPARE(run(*m_connection, "DELETE FROM enrolment WHERE session_id = $1", {id}),
        u"denied enrolment.delete"_s);
}

void SignupRulesTest::aStartedSessionIsLeftByNobody()
{
    const qint64 id = session();
    enrolAll(id, {1});
    QCOMPARE(revise(*m_connection, id, "starts_at = $1", {nowMs() - 1'000}), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"conflict session.started"_s);
}

void SignupRulesTest::enrolmentsAreFixed_data()
{
    QTest::addColumn<QByteArray>("assignment");
    QTest::newRow("place") << "place = 7"_ba;
    QTest::newRow("no place") << "place = NULL"_ba;
    QTest::newRow("person") << "person_id = 2"_ba;
    QTest::newRow("session") << "session_id = 1"_ba;
    QTest::newRow("intent") << "intent = 'another'"_ba;
    QTest::newRow("time") << "created_at = 0"_ba;
}

void SignupRulesTest::enrolmentsAreFixed()
{
    QFETCH(QByteArray, assignment);
    const qint64 id = session();
    enrolAll(id, {1});
    QCOMPARE(run(*m_connection, "UPDATE enrolment SET " + assignment + " WHERE session_id = $1", {id}),
        u"invalid enrolment.fixed"_s);
}

void SignupRulesTest::revisionsFollowEachOther()
{
    const qint64 id = session();
    QCOMPARE(run(*m_connection, "UPDATE session SET min_seats = 1 WHERE id = $1", {id}),
        u"conflict session.revision"_s);
    QCOMPARE(run(*m_connection, "UPDATE session SET min_seats = 1, revision = 3 WHERE id = $1", {id}),
        u"conflict session.revision"_s);
    QCOMPARE(revise(*m_connection, id, "min_seats = 1"), u"ok"_s);
    QCOMPARE(run(*m_connection, "UPDATE person SET name = 'X' WHERE id = 9"), u"conflict person.revision"_s);
    QCOMPARE(
        run(*m_connection, "UPDATE person SET name = 'X', revision = revision + 1 WHERE id = 9"), u"ok"_s);
}

void SignupRulesTest::aSequenceCountsMoves_data()
{
    QTest::addColumn<QByteArray>("assignment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("begin") << "starts_at = starts_at + 1"_ba << u"1"_s;
    QTest::newRow("end") << "ends_at = ends_at + 1"_ba << u"1"_s;
    QTest::newRow("building") << "building = 'B'"_ba << u"1"_s;
    QTest::newRow("same begin") << "starts_at = starts_at"_ba << u"0"_s;
    QTest::newRow("seats") << "max_seats = 9"_ba << u"0"_s;
    QTest::newRow("cancelled") << "state = 'cancelled', cancel_reason = 'ill'"_ba << u"0"_s;
}

void SignupRulesTest::aSequenceCountsMoves()
{
    QFETCH(QByteArray, assignment);
    QFETCH(QString, expected);
    const qint64 id = session();
    QCOMPARE(revise(*m_connection, id, assignment), u"ok"_s);
    QCOMPARE(asked(*m_connection, "SELECT sequence FROM session WHERE id = $1", 1, {id}), expected);
    QVERIFY(asked(*m_connection, "SELECT updated_at FROM session WHERE id = $1", 1, {id}).toLongLong()
            > nowMs() - dayMs);
}

void SignupRulesTest::countersAreNotGiven()
{
    QCOMPARE(
        run(*m_connection, "INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at, enrolled)"
                           " VALUES ('counted', 1, 1, 2, 0, 5)"),
        u"invalid session.counters"_s);
}

void SignupRulesTest::theLogIsAppendOnly()
{
    (void)session();
    QCOMPARE(run(*m_connection, "DELETE FROM change_log"), u"denied change_log"_s);
    QCOMPARE(run(*m_connection, "UPDATE change_log SET row_id = 0"), u"denied change_log"_s);
}

void SignupRulesTest::nothingIsReplaced()
{
    if (test::isPostgres())
        QSKIP("only SQLite has INSERT OR REPLACE");
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1});
    const auto all = [&](const QByteArray &table) {
        return asked(*m_connection, "SELECT count(*) FROM " + table);
    };
    const QString logged = all("change_log");
    QCOMPARE(run(*m_connection, "INSERT OR REPLACE INTO change_log (seq, entity, row_id)"
                                " SELECT max(seq), 'list', 0 FROM change_log"),
        u"denied change_log"_s);
    QCOMPARE(run(*m_connection,
                 "INSERT OR REPLACE INTO enrolment (id, session_id, person_id, intent)"
                 " SELECT id, session_id, 2, 'other' FROM enrolment WHERE session_id = $1",
                 {id}),
        u"denied enrolment.delete"_s);
    QCOMPARE(run(*m_connection,
                 "INSERT OR REPLACE INTO enrolment (session_id, person_id, intent)"
                 " SELECT session_id, 2, intent FROM enrolment WHERE session_id = $1",
                 {id}),
        u"conflict enrolment.intent"_s);
    QCOMPARE(run(*m_connection,
                 "INSERT OR REPLACE INTO session (id, uid, training_id, starts_at, ends_at, updated_at)"
                 " SELECT id, uid, training_id, starts_at, ends_at, 0 FROM session WHERE id = $1",
                 {id}),
        u"invalid session.counters"_s);
    QCOMPARE(all("change_log"), logged);
    QCOMPARE(asked(*m_connection, "SELECT person_id FROM enrolment WHERE session_id = $1", 1, {id}), u"1"_s);
}

void SignupRulesTest::changesAreLogged()
{
    const qint64 id = session({.seats = 1});
    const auto logged = [&](const QString &entity, qint64 row) {
        return asked(*m_connection, "SELECT count(*) FROM change_log WHERE entity = $1 AND row_id = $2", 1,
            {entity, row})
            .toInt();
    };
    int before = logged(u"session"_s, id);
    QCOMPARE(before, 1);
    enrolAll(id, {1, 2});
    QVERIFY(logged(u"session"_s, id) > std::exchange(before, logged(u"session"_s, id)));
    QCOMPARE(move(*m_connection, id, 1, u"cancelled"_s), u"ok"_s);
    QVERIFY(logged(u"session"_s, id) > std::exchange(before, logged(u"session"_s, id)));
    QCOMPARE(revise(*m_connection, id, "min_seats = 1"), u"ok"_s);
    QVERIFY(logged(u"session"_s, id) > std::exchange(before, logged(u"session"_s, id)));
    QCOMPARE(
        run(*m_connection, "UPDATE training SET title = 'Twitteren', revision = revision + 1 WHERE id = 1"),
        u"ok"_s);
    QVERIFY(logged(u"session"_s, id) > before);
    QCOMPARE(run(*m_connection, "INSERT INTO topic (id, name) VALUES (77, 'Logged')"), u"ok"_s);
    QCOMPARE(logged(u"topic"_s, 77), 1);
    QCOMPARE(logged(u"person"_s, 1), 1);
}

QTEST_GUILESS_MAIN(SignupRulesTest)
#include "signup_rules_test.moc"
