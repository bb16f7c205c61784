#include "tests/app/db/planned.h"

#include <QTest>

#include <thread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What the schema itself promises of wishes: the same on both engines, in the same words.
class WishRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWishBeginsOpen_data();
    void aWishBeginsOpen();
    void oneVoteAPerson();
    void aVoteIsTakenBack();
    void noVoteAfterTheClose();
    void aVoteStaysWhereItIs_data();
    void aVoteStaysWhereItIs();
    void aMergedWishCountsOneVoteAPerson();
    void mergingIsRefused_data();
    void mergingIsRefused();
    void twoMergesAtOnce();
    void statesFollowEachOther_data();
    void statesFollowEachOther();
    void theOrderOfWishingIsTheQueue();
    void whoHasNoRoomOrASeatElsewhereIsToldOnly();
    void undoRestoresAll_data();
    void undoRestoresAll();
    void onlyTheTrainingOfTheSessionWasMadeForIt();
    void undoIsRefused_data();
    void undoIsRefused();
    void aCancelledSessionOpensTheWish();
    void theVoteOfWhoIsErasedStays();

private:
    qint64 wish(std::initializer_list<int> wishers = {})
    {
        static int count = 0;
        ++count;
        const qint64 id =
            asked(*m_connection, "INSERT INTO wish (uid, title, created_by) VALUES ($1, $2, 1) RETURNING id",
                1, {u"wish %1"_s.arg(count), u"Wish %1"_s.arg(count)})
                .toLongLong();
        for (const int person : wishers)
            (void)vote(id, person);
        return id;
    }
    QString vote(qint64 wish, int person)
    {
        return run(*m_connection, "INSERT INTO me_too (wish_id, person_id) VALUES ($1, $2)", {wish, person});
    }
    QString merge(qint64 source, qint64 target)
    {
        return run(
            *m_connection, "INSERT INTO wish_merge (source_id, target_id) VALUES ($1, $2)", {source, target});
    }
    QString plan(qint64 wish, qint64 session, std::optional<qint64> training = {})
    {
        return run(*m_connection,
            "INSERT INTO wish_planning (wish_id, session_id, made_training) VALUES ($1, $2, $3)",
            {wish, session, training});
    }
    QString unplan(qint64 wish)
    {
        return run(*m_connection, "DELETE FROM wish_planning WHERE wish_id = $1", {wish});
    }
    QString set(qint64 wish, const QByteArray &assignments)
    {
        return run(*m_connection, "UPDATE wish SET " + assignments
                                      + ", revision = revision + 1 WHERE id = " + QByteArray::number(wish));
    }
    /// State, votes, and who wishes in which order.
    QString told(qint64 wish)
    {
        const QString state = asked(*m_connection, "SELECT state, votes FROM wish WHERE id = $1", 2, {wish});
        const QString people =
            asked(*m_connection, "SELECT person_id FROM me_too WHERE wish_id = $1 ORDER BY id", 1, {wish});
        return state + u' ' + QString(people).replace(u'\n', u',');
    }
    QString notices(qint64 wish)
    {
        return asked(*m_connection,
            "SELECT CAST(person_id AS text) || ' ' || kind FROM notice WHERE wish_id = $1 ORDER BY person_id, id",
            1, {wish})
            .replace(u'\n', u',');
    }
    QString everything();

    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
};

void WishRulesTest::initTestCase()
{
    m_url = freshWorkspaceUrl();
    m_connection = migrated(m_url);
    addBasics(*m_connection, 9);
}

/// All rows of all tables but those that say what was done; of a wish without its revision.
QString WishRulesTest::everything()
{
    QStringList all;
    if (m_connection->engine() == Engine::Postgres) {
        const QStringList tables = asked(*m_connection,
            "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'tjc' AND tablename <> 'change_log'"
            " ORDER BY 1")
                                       .split(u'\n');
        for (const QString &table : tables)
            all += table + u'\n'
                   + asked(*m_connection, "SELECT CAST(to_jsonb(x)"
                                              + QByteArray(table == u"wish"_s ? " - 'revision'" : "")
                                              + " AS text) FROM " + table.toUtf8() + " x ORDER BY 1");
        return all.join(u'\n');
    }
    const QStringList tables = asked(*m_connection,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE '%_search%' AND name NOT LIKE '%_words'"
        " AND name NOT IN ('change_log', 'unindexed') ORDER BY 1")
                                   .split(u'\n');
    for (const QString &table : tables) {
        const QStringList columns =
            asked(*m_connection, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')").split(u'\n');
        QStringList quoted;
        for (const QString &column : columns) {
            if (table != u"wish"_s || column != u"revision"_s)
                quoted += u"quote("_s + column + u')';
        }
        all += table + u'\n'
               + asked(*m_connection, "SELECT " + quoted.join(u" || ',' || "_s).toUtf8() + " FROM "
                                          + table.toUtf8() + " ORDER BY 1");
    }
    return all.join(u'\n');
}

void WishRulesTest::aWishBeginsOpen_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("closed") << QByteArray("state, close_reason") << QByteArray("'closed', 'x'");
    QTest::newRow("with votes") << QByteArray("votes") << QByteArray("7");
    QTest::newRow("picked up") << QByteArray("picked_by") << QByteArray("1");
    QTest::newRow("a later revision") << QByteArray("revision") << QByteArray("2");
}

void WishRulesTest::aWishBeginsOpen()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, values);
    QCOMPARE(run(*m_connection,
                 "INSERT INTO wish (uid, title, " + columns + ") VALUES ('x', 'x', " + values + ")"),
        u"invalid wish.state"_s);
}

void WishRulesTest::oneVoteAPerson()
{
    const qint64 id = wish({1, 2});
    QCOMPARE(vote(id, 2), u"conflict me_too.exists"_s);
    QCOMPARE(told(id), u"open|2 1,2"_s);
    QCOMPARE(vote(99'999, 1), u"not_found wish"_s);
}

void WishRulesTest::aVoteIsTakenBack()
{
    const qint64 id = wish({1, 2, 3});
    QCOMPARE(run(*m_connection, "DELETE FROM me_too WHERE wish_id = $1 AND person_id = 2", {id}), u"ok"_s);
    QCOMPARE(told(id), u"open|2 1,3"_s);
    // Who comes back is last.
    QCOMPARE(vote(id, 2), u"ok"_s);
    QCOMPARE(told(id), u"open|3 1,3,2"_s);
}

void WishRulesTest::noVoteAfterTheClose()
{
    const qint64 id = wish({1, 2});
    QCOMPARE(set(id, "state = 'closed', close_reason = 'no longer'"), u"ok"_s);
    QCOMPARE(vote(id, 3), u"conflict wish.over"_s);
    QCOMPARE(told(id), u"closed|2 1,2"_s);
    QCOMPARE(notices(id), u"1 wish_closed,2 wish_closed"_s);
}

void WishRulesTest::aVoteStaysWhereItIs_data()
{
    QTest::addColumn<QByteArray>("assignment");
    QTest::newRow("another wish") << QByteArray("wish_id = (SELECT min(id) FROM wish)");
    QTest::newRow("another person") << QByteArray("person_id = 5");
    QTest::newRow("nobody") << QByteArray("person_id = NULL");
    QTest::newRow("another moment") << QByteArray("created_at = 1");
}

void WishRulesTest::aVoteStaysWhereItIs()
{
    QFETCH(QByteArray, assignment);
    const qint64 id = wish({1});
    QCOMPARE(run(*m_connection, "UPDATE me_too SET " + assignment + " WHERE wish_id = $1", {id}),
        u"denied me_too"_s);
}

void WishRulesTest::aMergedWishCountsOneVoteAPerson()
{
    const qint64 one = wish({1, 2});
    const qint64 other = wish({3, 2, 4});
    QCOMPARE(vote(one, 5), u"ok"_s);
    QCOMPARE(merge(other, one), u"ok"_s);
    // Who wished both keeps the earlier place.
    QCOMPARE(told(one), u"open|5 1,2,3,4,5"_s);
    QCOMPARE(told(other), u"closed|0 "_s);
    QCOMPARE(
        asked(*m_connection, "SELECT merged_into FROM wish WHERE id = $1", 1, {other}), QString::number(one));
    QCOMPARE(notices(one), u"1 wish_merged"_s);
    QCOMPARE(vote(other, 6), u"conflict wish.over"_s);
    QCOMPARE(set(other, "state = 'open'"), u"conflict wish.transition"_s);
}

void WishRulesTest::mergingIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("same");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("with itself") << QByteArray() << true << u"invalid wish.merge"_s;
    QTest::newRow("closed") << QByteArray("state = 'closed', close_reason = 'x'") << false
                            << u"conflict wish.over"_s;
    QTest::newRow("fulfilled") << QByteArray("state = 'fulfilled'") << false << u"conflict wish.over"_s;
}

void WishRulesTest::mergingIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, same);
    QFETCH(QString, outcome);
    const qint64 one = wish({1});
    const qint64 other = wish({2});
    if (!before.isEmpty())
        QCOMPARE(set(other, before), u"ok"_s);
    QCOMPARE(merge(same ? one : other, one), outcome);
    QCOMPARE(told(one), u"open|1 1"_s);
}

void WishRulesTest::twoMergesAtOnce()
{
    if (!isPostgres())
        QSKIP("a file has one writer at a time");
    // Each into the other, many times: one of the two is refused, and nobody is lost or counted twice.
    for (int round = 0; round < 20; ++round) {
        const qint64 one = wish({1, 2, 3});
        const qint64 other = wish({3, 4});
        QStringList outcomes{{}, {}};
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back([&, i] {
                const auto connection = connectTo(m_url);
                outcomes[i] =
                    run(*connection, "INSERT INTO wish_merge (source_id, target_id) VALUES ($1, $2)",
                        {i == 0 ? one : other, i == 0 ? other : one});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        outcomes.sort();
        QCOMPARE(outcomes, QStringList({u"conflict wish.over"_s, u"ok"_s}));
        QCOMPARE(asked(*m_connection, "SELECT sum(votes) FROM wish WHERE id IN ($1, $2)", 1, {one, other}),
            u"4"_s);
        QCOMPARE(
            asked(*m_connection, "SELECT count(*) FROM me_too WHERE wish_id IN ($1, $2)", 1, {one, other}),
            u"4"_s);
    }
}

void WishRulesTest::statesFollowEachOther_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("pick up") << QByteArray() << QByteArray("state = 'picked_up', picked_by = 3") << u"ok"_s;
    QTest::newRow("put back") << QByteArray("state = 'picked_up', picked_by = 3")
                              << QByteArray("state = 'open', picked_by = NULL") << u"ok"_s;
    QTest::newRow("reopen") << QByteArray("state = 'closed', close_reason = 'x'")
                            << QByteArray("state = 'open'") << u"ok"_s;
    QTest::newRow("pick up what is closed")
        << QByteArray("state = 'closed', close_reason = 'x'")
        << QByteArray("state = 'picked_up', picked_by = 3") << u"conflict wish.transition"_s;
    QTest::newRow("close what is fulfilled")
        << QByteArray("state = 'fulfilled'") << QByteArray("state = 'closed', close_reason = 'x'")
        << u"conflict wish.transition"_s;
}

void WishRulesTest::statesFollowEachOther()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, to);
    QFETCH(QString, outcome);
    const qint64 id = wish({1});
    if (!before.isEmpty())
        QCOMPARE(set(id, before), u"ok"_s);
    QCOMPARE(set(id, to), outcome);
    QCOMPARE(
        run(*m_connection, "UPDATE wish SET title = 'x' WHERE id = $1", {id}), u"conflict wish.revision"_s);
    QCOMPARE(run(*m_connection, "DELETE FROM wish WHERE id = $1", {id}), u"denied wish.delete"_s);
}

void WishRulesTest::theOrderOfWishingIsTheQueue()
{
    const qint64 id = wish({5, 1, 3, 2, 4});
    const qint64 session = plannedSession(*m_connection, {.seats = 3});
    QCOMPARE(plan(id, session), u"ok"_s);
    QCOMPARE(standings(*m_connection, session), u"5E1 1E2 3E3 2W4 4W5"_s);
    QCOMPARE(told(id), u"planned|5 5,1,3,2,4"_s);
    QCOMPARE(notices(id), u"1 wish_planned,2 wish_planned,3 wish_planned,4 wish_planned,5 wish_planned"_s);
    QCOMPARE(plan(id, session), u"conflict wish.over"_s);
    QCOMPARE(vote(id, 6), u"conflict wish.over"_s);
}

void WishRulesTest::whoHasNoRoomOrASeatElsewhereIsToldOnly()
{
    const qint64 id = wish({1, 2, 3, 4, 6});
    const qint64 elsewhere = plannedSession(*m_connection, {.startsIn = 9 * dayMs, .blocksClash = true});
    QCOMPARE(enrol(*m_connection, elsewhere, 1), u"ok"_s);
    const qint64 session = plannedSession(*m_connection, {.seats = 1, .startsIn = 9 * dayMs, .waitlist = 1});
    // Who gives it does not sit in it.
    QCOMPARE(
        run(*m_connection, "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 2, 0)",
            {session}),
        u"ok"_s);
    QCOMPARE(plan(id, session), u"ok"_s);
    QCOMPARE(standings(*m_connection, session), u"3E1 4W2"_s);
    QCOMPARE(notices(id), u"1 wish_planned,2 wish_planned,3 wish_planned,4 wish_planned,6 wish_planned"_s);
}

void WishRulesTest::undoRestoresAll_data()
{
    QTest::addColumn<bool>("withTraining");
    QTest::addColumn<bool>("pickedUp");
    QTest::newRow("a session of a training that was there") << false << false;
    QTest::newRow("a training that was made for it") << true << false;
    QTest::newRow("of a wish that was picked up") << true << true;
}

void WishRulesTest::undoRestoresAll()
{
    QFETCH(bool, withTraining);
    QFETCH(bool, pickedUp);
    const qint64 id = wish({2, 1, 3, 4});
    if (pickedUp)
        QCOMPARE(set(id, "state = 'picked_up', picked_by = 7"), u"ok"_s);
    if (asked(*m_connection, "SELECT count(*) FROM topic") == u"0"_s)
        QCOMPARE(run(*m_connection, "INSERT INTO topic (name) VALUES ('Wikis')"), u"ok"_s);
    const QString before = everything();
    std::optional<qint64> training;
    if (withTraining) {
        training = asked(*m_connection,
            "INSERT INTO training (uid, title, format, offered_by) VALUES ('made', 'Made', 'workshop', 7)"
            " RETURNING id")
                       .toLongLong();
        QCOMPARE(run(*m_connection,
                     "INSERT INTO training_topic (training_id, topic_id) SELECT $1, min(id) FROM topic",
                     {training}),
            u"ok"_s);
    }
    const qint64 session = plannedSession(*m_connection, {.seats = 2});
    if (training)
        QCOMPARE(revise(*m_connection, session, "training_id = $1", {training}), u"ok"_s);
    QCOMPARE(
        run(*m_connection, "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 7, 0)",
            {session}),
        u"ok"_s);
    QCOMPARE(run(*m_connection,
                 "INSERT INTO session_topic (session_id, topic_id, position) SELECT $1, min(id), 0"
                 " FROM topic",
                 {session}),
        u"ok"_s);
    QCOMPARE(plan(id, session, training), u"ok"_s);
    // Somebody leaves, another moves up and is told: of that, too, nothing stays.
    QCOMPARE(leave(*m_connection, session, 2), u"ok"_s);
    QVERIFY(everything() != before);
    QCOMPARE(unplan(id), u"ok"_s);
    QCOMPARE(everything(), before);
    // And it can be planned once more.
    QCOMPARE(plan(id, plannedSession(*m_connection, {.seats = 2})), u"ok"_s);
}

/// Taking back deletes it: no other may be named.
void WishRulesTest::onlyTheTrainingOfTheSessionWasMadeForIt()
{
    const qint64 id = wish({2});
    const qint64 session = plannedSession(*m_connection, {});
    const qint64 other =
        asked(*m_connection, "INSERT INTO training (title, format) VALUES ('Other', 'course') RETURNING id")
            .toLongLong();
    QCOMPARE(plan(id, session, other), u"invalid wish.training"_s);
    QCOMPARE(told(id), u"open|1 2"_s);
    // And what is planned is opened by that only.
    QCOMPARE(plan(id, session), u"ok"_s);
    QCOMPARE(set(id, "state = 'open'"), u"conflict wish.transition"_s);
}

void WishRulesTest::undoIsRefused_data()
{
    QTest::addColumn<bool>("others");
    QTest::addColumn<qint64>("startsIn");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("somebody else signed up") << true << 2 * dayMs << u"conflict wish.others_enrolled"_s;
    QTest::newRow("it has begun") << false << qint64(-1'000) << u"conflict session.started"_s;
    QTest::newRow("the control") << false << 2 * dayMs << u"ok"_s;
}

void WishRulesTest::undoIsRefused()
{
    QFETCH(bool, others);
    QFETCH(qint64, startsIn);
    QFETCH(QString, outcome);
    const qint64 id = wish({1, 2});
    const qint64 session = plannedSession(*m_connection, {.seats = 5});
    QCOMPARE(plan(id, session), u"ok"_s);
    if (others)
        QCOMPARE(enrol(*m_connection, session, 8), u"ok"_s);
    if (startsIn < 0)
        QCOMPARE(revise(*m_connection, session, "starts_at = $1", {nowMs() + startsIn}), u"ok"_s);
    const QString before = everything();
    QCOMPARE(unplan(id), outcome);
    if (outcome != u"ok"_s)
        QCOMPARE(everything(), before);
}

void WishRulesTest::aCancelledSessionOpensTheWish()
{
    const qint64 id = wish({1, 2});
    const qint64 session = plannedSession(*m_connection, {.seats = 5});
    QCOMPARE(plan(id, session), u"ok"_s);
    QCOMPARE(revise(*m_connection, session, "state = 'cancelled', cancel_reason = 'ill'"), u"ok"_s);
    QCOMPARE(told(id), u"open|2 1,2"_s);
    QCOMPARE(asked(*m_connection, "SELECT count(*) FROM notice WHERE wish_id = $1 AND kind = 'wish_reopened'",
                 1, {id}),
        u"2"_s);
    QCOMPARE(vote(id, 3), u"ok"_s);
}

void WishRulesTest::theVoteOfWhoIsErasedStays()
{
    QCOMPARE(run(*m_connection, "INSERT INTO person (uid, name) VALUES ('gone', 'Gone')"), u"ok"_s);
    const int gone = asked(*m_connection, "SELECT max(id) FROM person").toInt();
    const qint64 id = wish({1});
    QCOMPARE(vote(id, gone), u"ok"_s);
    QCOMPARE(run(*m_connection, "INSERT INTO erasure (person_id, by_id) VALUES ($1, 1)", {gone}), u"ok"_s);
    QCOMPARE(told(id), u"open|2 1,-"_s);
    const qint64 session = plannedSession(*m_connection, {.seats = 5});
    QCOMPARE(plan(id, session), u"ok"_s);
    QCOMPARE(standings(*m_connection, session), u"1E1"_s);
}

QTEST_GUILESS_MAIN(WishRulesTest)
#include "wish_rules_test.moc"
