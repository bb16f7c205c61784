#include "tests/app/db/planned.h"

#include <QTest>

#include <random>
#include <thread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// Many at once on one session: the lock of the schema decides, not luck; without it there are too many.
class PostgresConcurrencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesEachSeatOnce();
    void controlWithoutTheLockOverbooks();
    void keepsTheQueueWhileManyComeAndGo();
    void twoCancelsAtOncePromoteTwo();
    void oneColleagueAtTwoDoors_data();
    void oneColleagueAtTwoDoors();
};

namespace {

constexpr int clients = 8;
constexpr int seats = 50;
constexpr int signups = 200;

/// f(connection, client) on `clients` threads, each with a connection of its own.
template <typename F>
void together(const QString &url, F f)
{
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back([&, client] {
            const auto connection = connectTo(url);
            f(*connection, client);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

/// Does `second` on a connection of its own while `first` is done and not committed, and commits when the second waits
/// for it, or is done without waiting; what became of the second, and whether it waited.
template <typename First, typename Second>
std::pair<QString, bool> whileItIsOpen(const QString &url, First first, Second second)
{
    const auto one = connectTo(url);
    const auto other = connectTo(url);
    const auto watcher = connectTo(url);
    const QString pid = asked(*other, "SELECT CAST(pg_backend_pid() AS text)");
    if (!one->beginWrite() || first(*one) != u"ok"_s)
        return {u"the first was refused"_s, false};
    std::atomic<bool> done = false;
    QString outcome;
    std::thread thread([&] {
        outcome = second(*other);
        done = true;
    });
    bool waited = false;
    while (!done && !waited) {
        waited = asked(*watcher,
                     "SELECT count(*) FROM pg_stat_activity WHERE pid = CAST($1 AS int)"
                     " AND wait_event_type = 'Lock'",
                     1, {pid})
                 == u"1"_s;
    }
    (void)one->commit();
    thread.join();
    return {outcome, waited};
}

/// All people sign up, an eighth of them by each client; how many were refused.
int signUpAll(const QString &url, qint64 session)
{
    std::atomic<int> refused = 0;
    together(url, [&](db::Connection &connection, int client) {
        for (int person = client + 1; person <= signups; person += clients)
            refused += enrol(connection, session, person) == u"ok"_s ? 0 : 1;
    });
    return refused;
}

} // namespace

void PostgresConcurrencyTest::initTestCase()
{
    qputenv("TJC_TEST_ENGINE", "postgres");
}

void PostgresConcurrencyTest::givesEachSeatOnce()
{
    const QString url = freshWorkspaceUrl();
    const auto connection = migrated(url);
    addBasics(*connection, signups);
    const qint64 session = plannedSession(*connection, {.seats = seats});
    QCOMPARE(signUpAll(url, session), 0);
    QCOMPARE(counters(*connection, session), u"50|150|0|0"_s);
    QCOMPARE(
        asked(*connection,
            "SELECT count(*) FILTER (WHERE state = 'enrolled'), max(place) FILTER (WHERE state = 'enrolled'),"
            " count(DISTINCT place), min(place), max(place) FROM enrolment",
            5),
        u"50|50|200|1|200"_s);
}

void PostgresConcurrencyTest::controlWithoutTheLockOverbooks()
{
    const QString url = freshWorkspaceUrl();
    const auto connection = migrated(url);
    addBasics(*connection, signups);
    const qint64 session = plannedSession(*connection, {.seats = seats});
    // Without the lock, without the index that would still notice, and with time between judging and inserting.
    superuser(url, "SET search_path = tjc; DROP INDEX enrolment_by_place;"
                   " CREATE OR REPLACE FUNCTION locked_session(wanted bigint) RETURNS session LANGUAGE sql"
                   " AS 'SELECT * FROM tjc.session WHERE id = wanted';"
                   " CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql"
                   " AS 'BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END';"
                   " CREATE TRIGGER enrolment_requested_slowly BEFORE INSERT ON enrolment"
                   " FOR EACH ROW EXECUTE FUNCTION dawdle()");
    (void)signUpAll(url, session);
    const int enrolled =
        asked(*connection, "SELECT count(*) FROM enrolment WHERE state = 'enrolled'").toInt();
    qInfo("%d enrolled on %d seats", enrolled, seats);
    QVERIFY2(enrolled > seats, qPrintable(u"only %1 enrolled"_s.arg(enrolled)));
}

void PostgresConcurrencyTest::keepsTheQueueWhileManyComeAndGo()
{
    const QString url = freshWorkspaceUrl();
    const auto connection = migrated(url);
    addBasics(*connection, 40);
    const qint64 session = plannedSession(*connection, {.seats = 10});
    std::atomic<int> moves = 0;
    std::atomic<int> repeated = 0;
    std::atomic<int> others = 0;
    together(url, [&](db::Connection &own, int client) {
        std::mt19937 random{unsigned(client)};
        for (int i = 0; i < 100; ++i) {
            const int person = 1 + client * 5 + int(random() % 5);
            QString outcome;
            // Busy asks for a repeat; everything else that is refused was refused by a rule.
            do {
                outcome = random() % 2 == 0 ? enrol(own, session, person)
                                            : move(own, session, person, u"cancelled"_s);
                repeated += outcome.startsWith(u"busy") ? 1 : 0;
            } while (outcome.startsWith(u"busy"));
            moves += outcome == u"ok"_s ? 1 : 0;
            others += outcome != u"ok"_s && outcome != u"conflict enrolment.exists"_s ? 1 : 0;
        }
    });
    QCOMPARE(others, 0);
    QVERIFY(moves > clients * 10);
    QCOMPARE(asked(*connection, "SELECT enrolled <= 10 AND (waitlisted = 0 OR enrolled = 10) FROM session"),
        u"t"_s);
    QCOMPARE(asked(*connection, "SELECT s.enrolled = count(*) FILTER (WHERE e.state = 'enrolled')"
                                " AND s.waitlisted = count(*) FILTER (WHERE e.state = 'waitlisted')"
                                " AND coalesce(max(place) FILTER (WHERE e.state = 'enrolled')"
                                " < min(place) FILTER (WHERE e.state = 'waitlisted'), true)"
                                " AND count(DISTINCT place) = count(*) AND max(place) = count(*)"
                                " FROM session s JOIN enrolment e ON e.session_id = s.id GROUP BY s.id"),
        u"t"_s);
    qInfo("%d moves, %d repeated", int(moves), int(repeated));
}

void PostgresConcurrencyTest::twoCancelsAtOncePromoteTwo()
{
    const QString url = freshWorkspaceUrl();
    const auto connection = migrated(url);
    addBasics(*connection, 6);
    const qint64 session = plannedSession(*connection, {.seats = 2});
    for (int person = 1; person <= 6; ++person)
        QCOMPARE(enrol(*connection, session, person), u"ok"_s);
    const auto [outcome, waited] = whileItIsOpen(
        url, [&](db::Connection &own) { return leave(own, session, 1); },
        [&](db::Connection &own) { return leave(own, session, 2); });
    QCOMPARE(outcome, u"ok"_s);
    QVERIFY(waited);
    QCOMPARE(standings(*connection, session), u"1X1 2X2 3E3 4E4 5W5 6W6"_s);
    QCOMPARE(counters(*connection, session), u"2|2|0|0"_s);
}

void PostgresConcurrencyTest::oneColleagueAtTwoDoors_data()
{
    QTest::addColumn<bool>("isGuarded");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one seat") << true << u"conflict enrolment.clash"_s;
    // Were this not to give two, the row above would prove nothing.
    QTest::newRow("control without the lock") << false << u"ok"_s;
}

void PostgresConcurrencyTest::oneColleagueAtTwoDoors()
{
    QFETCH(bool, isGuarded);
    QFETCH(QString, expected);
    const QString url = freshWorkspaceUrl();
    const auto connection = migrated(url);
    addBasics(*connection, 1);
    const qint64 here = plannedSession(*connection, {.blocksClash = true});
    const qint64 there = plannedSession(*connection);
    if (!isGuarded)
        superuser(
            url, "CREATE OR REPLACE FUNCTION tjc.lock_person(person bigint) RETURNS void LANGUAGE sql AS ''");
    const auto [outcome, waited] = whileItIsOpen(
        url, [&](db::Connection &own) { return enrol(own, here, 1); },
        [&](db::Connection &own) { return enrol(own, there, 1); });
    QCOMPARE(outcome, expected);
    QCOMPARE(waited, isGuarded);
}

QTEST_GUILESS_MAIN(PostgresConcurrencyTest)
#include "postgres_concurrency_test.moc"
