#include "db/change_feed.h"
#include "support/proxy.h"
#include "tests/app/db/opened.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

#include <thread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

class PostgresConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesToOpen_data();
    void refusesToOpen();
    void silentServerTimesOut();
    void sendsOneTripAStatement();
    void keepsValues_data();
    void keepsValues();
    void refusesNul();
    void readsTypes();
    void classifies_data();
    void classifies();
    void streams();
    void stopsEarly();
    void interrupts();
    void interruptsWhileRowsArrive();
    void interruptOfNothingIsHarmless();
    void commitAfterErrorIsNoCommit();
    void aLostServerIsOffline();
    void readsOneSnapshot();
    void noticesCommits();
    void feedMissesNoLateCommit();

private:
    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
};

void PostgresConnectionTest::initTestCase()
{
    qputenv("TJC_TEST_ENGINE", "postgres");
    m_url = freshWorkspaceUrl();
    m_connection = migrated(m_url);
    superuser(m_url, "DO $$ BEGIN CREATE ROLE tjc_test_password NOLOGIN; EXCEPTION WHEN duplicate_object"
                     " OR unique_violation THEN NULL; END $$");
    superuser(m_url,
        "DO $$ BEGIN CREATE ROLE tjc_test_secret LOGIN PASSWORD 'right' IN ROLE tjc_test_password;"
        " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
}

void PostgresConnectionTest::refusesToOpen_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    const QUrl url(m_url);
    const QString database = url.path();
    const QString host = u"127.0.0.1:%1"_s.arg(url.port());
    QTest::newRow("nobody listens") << u"postgresql://postgres@127.0.0.1:1/x"_s << QString()
                                    << u"offline workspace.server"_s;
    QTest::newRow("unknown host") << u"postgresql://postgres@nowhere.invalid/x?sslmode=disable"_s << QString()
                                  << u"offline workspace.server"_s;
    QTest::newRow("no such database") << u"postgresql://postgres@%1/nothing_here"_s.arg(host) << QString()
                                      << u"not_found workspace.database"_s;
    QTest::newRow("no such login") << urlAs(m_url, u"nobody_here"_s) << QString()
                                   << u"denied workspace.rights"_s;
    const QString secret = urlAs(m_url, u"tjc_test_secret"_s);
    QTest::newRow("no password") << secret << QString() << u"denied workspace.password"_s;
    QTest::newRow("wrong password") << secret << u"wrong"_s << u"denied workspace.password"_s;
    QTest::newRow("right password") << secret << u"right"_s << u"ok"_s;
    QTest::newRow("without encryption") << u"postgresql://postgres@%1%2?sslmode=verify-full"_s.arg(
        host, database) << QString() << u"invalid workspace.certificate"_s;
    QTest::newRow("local needs none")
        << u"postgresql://postgres@%1%2"_s.arg(host, database) << QString() << u"ok"_s;
    QTest::newRow("the second host") << u"postgresql://postgres@127.0.0.1:1,%1%2"_s.arg(host, database)
                                     << QString() << u"ok"_s;
    QTest::newRow("nonsense") << u"postgresql://postgres@%1%2?no_such_option=1"_s.arg(host, database)
                              << QString() << u"invalid url.incomplete"_s;
}

void PostgresConnectionTest::refusesToOpen()
{
    QFETCH(QString, url);
    QFETCH(QString, password);
    QFETCH(QString, expected);
    const auto opened = db::openPostgres(*WorkspaceUrl::parse(url), {.password = password});
    QCOMPARE(told(opened), expected);
    if (!opened && !password.isEmpty())
        QVERIFY(!opened.error().detail.contains(password));
}

void PostgresConnectionTest::silentServerTimesOut()
{
    // The proxy takes one client; the second one is accepted by the system and hears nothing.
    CountingProxy proxy(quint16(QUrl(m_url).port()));
    QUrl url(m_url);
    url.setPort(proxy.port());
    const auto first = connectTo(url.toString());
    const auto second = db::openPostgres(*WorkspaceUrl::parse(url.toString()), {.connectSeconds = 1});
    QCOMPARE(told(second), u"offline workspace.server"_s);
}

void PostgresConnectionTest::sendsOneTripAStatement()
{
    CountingProxy proxy(quint16(QUrl(m_url).port()));
    QUrl url(m_url);
    url.setPort(proxy.port());
    const auto connection = connectTo(url.toString());
    QVERIFY2(proxy.trips() <= 2, qPrintable(u"%1 trips to connect"_s.arg(proxy.trips())));
    proxy.reset();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(asked(*connection, "SELECT name FROM person WHERE id = $1", 1, {i}), QString());
    QCOMPARE(proxy.trips(), 100);
    proxy.reset();
    QVERIFY(connection->beginWrite());
    QCOMPARE(run(*connection, "INSERT INTO topic (name) VALUES ($1)", {u"One trip"_s}), u"ok"_s);
    QVERIFY(connection->commit());
    QCOMPARE(proxy.trips(), 3);
    proxy.reset();
    QVERIFY(connection->mayHaveChanged());
    QCOMPARE(proxy.trips(), 1);
}

void PostgresConnectionTest::keepsValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("quote") << u"O'Brien; DROP TABLE person; --"_s;
    QTest::newRow("backslash") << u"\\'; \\x41 \\\\ $1 $$"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("lines") << u"a\r\nb\tc\x1f"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600 é ﷽"_s;
    QTest::newRow("long") << QString(200'000, u'é');
    QTest::newRow("looks like null") << u"NULL"_s;
}

void PostgresConnectionTest::keepsValues()
{
    QFETCH(QString, value);
    QString back;
    QVERIFY(m_connection->query("SELECT CAST($1 AS text)", {value}, [&](const db::Row &row) {
        back = row.text(0);
        return true;
    }));
    QCOMPARE(back, value);
}

void PostgresConnectionTest::refusesNul()
{
    QCOMPARE(run(*m_connection, "SELECT CAST($1 AS text)", {QString(u"a\0b"_s)}), u"invalid text.nul"_s);
    QCOMPARE(run(*m_connection, "SELECT CAST($1 AS text)", {QByteArray("\xff\xfe")}), u"invalid value"_s);
}

void PostgresConnectionTest::readsTypes()
{
    bool seen = false;
    QVERIFY(m_connection->query("SELECT CAST($1 AS bigint), CAST($2 AS boolean), $3 = 5, CAST($4 AS text), "
                                "$5 + 1, CAST($6 AS bigint)",
        {qint64(std::numeric_limits<qint64>::min()), true, 4, std::nullopt, 41, std::optional<qint64>()},
        [&](const db::Row &row) {
            seen = true;
            [&] {
                QCOMPARE(row.integer(0), std::numeric_limits<qint64>::min());
                QVERIFY(row.boolean(1));
                QCOMPARE(row.integer(1), 1);
                QVERIFY(!row.boolean(2));
                QVERIFY(row.isNull(3));
                QCOMPARE(row.utf8(3).size(), 0);
                QCOMPARE(row.integer(4), 42);
                QVERIFY(!row.optional(5));
            }();
            return true;
        }));
    QVERIFY(seen);
}

void PostgresConnectionTest::classifies_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    const auto rule = [](const char *message) { return QByteArray("SELECT refuse('") + message + "')"; };
    const auto state = [](const char *sqlState) {
        return QByteArray("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '") + sqlState + "'; END $$";
    };
    QTest::newRow("rule") << rule("conflict:session.full") << u"conflict session.full"_s;
    QTest::newRow("unique") << "INSERT INTO topic (name) VALUES ('Twice'), ('tWICE')"_ba
                            << u"conflict unique.topic_name_key"_s;
    QTest::newRow("check") << "INSERT INTO topic (name) VALUES ('')"_ba << u"invalid value"_s;
    QTest::newRow("foreign key") << "INSERT INTO expertise (person_id, topic_id) VALUES (-1, -1)"_ba
                                 << u"invalid value"_s;
    QTest::newRow("not a number") << "SELECT CAST('x' AS bigint)"_ba << u"invalid value"_s;
    QTest::newRow("serialization") << state("40001") << u"busy workspace.busy"_s;
    QTest::newRow("deadlock") << state("40P01") << u"busy workspace.busy"_s;
    QTest::newRow("row is locked") << state("55P03") << u"busy workspace.busy"_s;
    QTest::newRow("rights") << state("42501") << u"denied workspace.rights"_s;
    QTest::newRow("cancelled") << state("57014") << u"cancelled workspace.cancelled"_s;
    QTest::newRow("shutdown") << state("57P01") << u"offline workspace.server"_s;
    QTest::newRow("disk full") << state("53100") << u"offline workspace.server"_s;
    QTest::newRow("damaged") << state("XX001") << u"corrupt workspace.database"_s;
    QTest::newRow("ours") << "SELECT nonsense FROM person"_ba << u"bug sql.42703"_s;
    QTest::newRow("copy") << "SELECT 1; COPY topic (name) FROM STDIN"_ba << u"bug sql.42601"_s;
}

void PostgresConnectionTest::classifies()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, expected);
    QCOMPARE(run(*m_connection, sql), expected);
    QCOMPARE(asked(*m_connection, "SELECT 1"), u"1"_s);
}

void PostgresConnectionTest::streams()
{
    qint64 rows = 0;
    qint64 sum = 0;
    QVERIFY(m_connection->query(
        "SELECT i, 'text ' || i FROM generate_series(1, 100000) AS i", {}, [&](const db::Row &row) {
            ++rows;
            sum += row.integer(0);
            return true;
        }));
    QCOMPARE(rows, 100'000);
    QCOMPARE(sum, qint64(100'000) * 100'001 / 2);
}

void PostgresConnectionTest::stopsEarly()
{
    QVERIFY(m_connection->beginRead());
    int rows = 0;
    QVERIFY(m_connection->query(
        "SELECT i FROM generate_series(1, 100000) AS i", {}, [&](const db::Row &) { return ++rows < 3; }));
    QCOMPARE(rows, 3);
    QVERIFY(m_connection->inTransaction());
    QCOMPARE(asked(*m_connection, "SELECT 1"), u"1"_s);
    m_connection->rollback();
    QVERIFY(!m_connection->inTransaction());
}

void PostgresConnectionTest::interrupts()
{
    QElapsedTimer timer;
    timer.start();
    std::atomic<bool> done = false;
    std::thread other([&] {
        while (!done) {
            m_connection->interrupt();
            std::this_thread::yield();
        }
    });
    const QString outcome = run(*m_connection, "SELECT pg_sleep(60)");
    done = true;
    other.join();
    QCOMPARE(outcome, u"cancelled workspace.cancelled"_s);
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(asked(*m_connection, "SELECT 1"), u"1"_s);
}

void PostgresConnectionTest::interruptsWhileRowsArrive()
{
    int rows = 0;
    const auto result =
        m_connection->query("SELECT i FROM generate_series(1, 10000000) AS i", {}, [&](const db::Row &) {
            if (++rows == 10)
                m_connection->interrupt();
            return true;
        });
    QCOMPARE(told(result), u"cancelled workspace.cancelled"_s);
    QCOMPARE(rows, 10);
    QCOMPARE(asked(*m_connection, "SELECT 1"), u"1"_s);
}

void PostgresConnectionTest::interruptOfNothingIsHarmless()
{
    m_connection->interrupt();
    QCOMPARE(asked(*m_connection, "SELECT 1"), u"1"_s);
}

void PostgresConnectionTest::commitAfterErrorIsNoCommit()
{
    QVERIFY(m_connection->beginWrite());
    QCOMPARE(run(*m_connection, "INSERT INTO topic (name) VALUES ('Lost')"), u"ok"_s);
    QCOMPARE(run(*m_connection, "SELECT nonsense"), u"bug sql.42703"_s);
    QVERIFY(!m_connection->commit());
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(asked(*m_connection, "SELECT count(*) FROM topic WHERE name = 'Lost'"), u"0"_s);
}

void PostgresConnectionTest::aLostServerIsOffline()
{
    const auto connection = connectTo(m_url);
    QVERIFY(connection->beginWrite());
    const QString pid = asked(*connection, "SELECT pg_backend_pid()");
    QCOMPARE(superuser(m_url, "SELECT pg_terminate_backend(" + pid.toLatin1() + ", 10000)"), u"t"_s);
    QCOMPARE(run(*connection, "SELECT 1"), u"offline workspace.server"_s);
    QCOMPARE(run(*connection, "SELECT 1"), u"offline workspace.server"_s);
    QCOMPARE(told(connection->script("SELECT 1")), u"offline workspace.server"_s);
    QVERIFY(!connection->inTransaction());
    connection->rollback();
}

void PostgresConnectionTest::readsOneSnapshot()
{
    const auto other = connectTo(m_url);
    const QByteArray count = "SELECT count(*) FROM room";
    QVERIFY(m_connection->beginRead());
    const QString before = asked(*m_connection, count);
    QCOMPARE(run(*other, "INSERT INTO room (name) VALUES ('Snapshot')"), u"ok"_s);
    QCOMPARE(asked(*m_connection, count), before);
    QCOMPARE(run(*m_connection, "INSERT INTO room (name) VALUES ('No')"), u"read_only workspace.read_only"_s);
    m_connection->rollback();
    QVERIFY(asked(*m_connection, count) != before);
}

void PostgresConnectionTest::noticesCommits()
{
    const auto other = connectTo(m_url);
    QCOMPARE(m_connection->mayHaveChanged().value_or(false), true);
    QCOMPARE(m_connection->mayHaveChanged().value_or(true), false);
    QVERIFY(other->beginWrite());
    QCOMPARE(run(*other, "INSERT INTO topic (name) VALUES ('Noticed')"), u"ok"_s);
    QCOMPARE(m_connection->mayHaveChanged().value_or(true), false);
    QVERIFY(other->commit());
    QCOMPARE(m_connection->mayHaveChanged().value_or(false), true);
    QCOMPARE(m_connection->mayHaveChanged().value_or(true), false);
}

void PostgresConnectionTest::feedMissesNoLateCommit()
{
    const auto slow = connectTo(m_url);
    const auto quick = connectTo(m_url);
    db::ChangeFeed feed;
    QVERIFY(feed.start(*m_connection));
    (void)m_connection->mayHaveChanged();
    QVERIFY(slow->beginWrite());
    QCOMPARE(run(*slow, "INSERT INTO topic (id, name) VALUES (900001, 'Slow')"), u"ok"_s);
    QCOMPARE(run(*quick, "INSERT INTO topic (id, name) VALUES (900002, 'Quick')"), u"ok"_s);

    QCOMPARE(m_connection->mayHaveChanged().value_or(false), true);
    auto changes = feed.next(*m_connection);
    QCOMPARE(changes->size(), 1U);
    QCOMPARE(changes->front().rowId, 900'002);

    QVERIFY(slow->commit());
    QCOMPARE(m_connection->mayHaveChanged().value_or(false), true);
    changes = feed.next(*m_connection);
    QCOMPARE(changes->size(), 1U);
    QCOMPARE(changes->front().rowId, 900'001);
    QCOMPARE(feed.next(*m_connection)->size(), 0U);
}

QTEST_GUILESS_MAIN(PostgresConnectionTest)
#include "postgres_connection_test.moc"
