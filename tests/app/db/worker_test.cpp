#include "opened.h"

#include "db/change_feed.h"
#include "db/worker.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

#include <latch>

using namespace tjc;
using namespace Qt::StringLiterals;

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anErrorTakesTheWriteBack();
    void aBusyWriteIsRepeatedWhole();
    void theGateIsInEveryWrite();
    void whatIsQueuedAtTheEndIsCancelled();
    void aFailedOpeningIsToldAndTriedAgain();
    void changesOfOthersAreSeenOnce();
    void aRestoredLogIsNoNews();
    void aDroppedConnectionIsOpenedAgain_data();
    void aDroppedConnectionIsOpenedAgain();
    void aFileThatWasBrokenForAMomentIsReadAgain();
    void aLossIsToldOnceAndPolledAway();
    void waitingForALockEndsInTime();
    void waitingForALockEndsWhenAsked();
    void waitingForALockEndsWithTheWorker();

private:
    /// Holds what a write to room needs, until it rolls back.
    std::unique_ptr<db::Connection> holder()
    {
        auto holding = test::connectTo(m_url);
        if (!holding->beginWrite()
            || (test::isPostgres() && !holding->script("LOCK TABLE room IN ACCESS EXCLUSIVE MODE")))
            qFatal("cannot hold the lock");
        return holding;
    }
    std::unique_ptr<db::Worker> worker(db::Worker::Options options = {})
    {
        options.knownSchema =
            db::migrations(test::isPostgres() ? Engine::Postgres : Engine::Sqlite).back().number;
        return std::make_unique<db::Worker>(
            [url = m_url]() -> Result<std::unique_ptr<db::Connection>> { return test::connectTo(url); },
            options);
    }
    static Result<qint64> addRoom(db::Writer &writer, const QByteArray &name)
    {
        return writer.execute("INSERT INTO room (name) VALUES ($1)", {name});
    }
    QString rooms() { return test::asked(*m_other, "SELECT count(*) FROM room"); }

    QString m_url;
    std::unique_ptr<db::Connection> m_other;
};

void WorkerTest::init()
{
    m_url = test::freshWorkspaceUrl();
    m_other = test::migrated(m_url);
}

void WorkerTest::anErrorTakesTheWriteBack()
{
    const auto one = worker();
    const auto failed = one->write([](db::Writer &writer) -> Result<qint64> {
                               TJC_CHECK(addRoom(writer, "B2.14"));
                               return Error{ErrorKind::Invalid, u"test"_s};
                           })
                            .result();
    QCOMPARE(test::told(failed), u"invalid test"_s);
    QCOMPARE(rooms(), u"0"_s);
    QCOMPARE(test::told(one->write([](db::Writer &writer) { return addRoom(writer, "B2.14"); }).result()),
        u"ok"_s);
    QCOMPARE(rooms(), u"1"_s);
}

void WorkerTest::aBusyWriteIsRepeatedWhole()
{
    const auto one = worker();
    int tries = 0;
    const auto done = one->write([&](db::Writer &writer) -> Result<qint64> {
                             TJC_CHECK(addRoom(writer, "B2.14"));
                             if (++tries < 3)
                                 return Error{ErrorKind::Busy, u"workspace.file"_s};
                             return 1;
                         })
                          .result();
    QCOMPARE(test::told(done), u"ok"_s);
    QCOMPARE(tries, 3);
    QCOMPARE(rooms(), u"1"_s);

    const auto impatient = worker({.retryMs = 0});
    tries = 0;
    const auto given = impatient
                           ->write([&](db::Writer &) -> Result<qint64> {
                               ++tries;
                               return Error{ErrorKind::Busy, u"workspace.file"_s};
                           })
                           .result();
    QCOMPARE(test::told(given), u"busy workspace.file"_s);
    QCOMPARE(tries, 1);
}

void WorkerTest::theGateIsInEveryWrite()
{
    const auto one = worker();
    const auto add = [](db::Writer &writer) { return addRoom(writer, "B2.14"); };
    QCOMPARE(test::told(one->write(add).result()), u"ok"_s);
    QCOMPARE(test::run(*m_other, "UPDATE schema_info SET version = 9, min_compatible = 9"), u"ok"_s);
    QCOMPARE(test::told(one->write(add).result()), u"schema_too_new workspace.schema"_s);
    QCOMPARE(test::run(*m_other, "UPDATE schema_info SET min_compatible = 1"), u"ok"_s);
    QCOMPARE(rooms(), u"1"_s);
}

void WorkerTest::whatIsQueuedAtTheEndIsCancelled()
{
    auto one = worker();
    std::latch started(1);
    std::latch mayEnd(1);
    auto running = one->read([&](db::Reader &) -> Result<int> {
        started.count_down();
        mayEnd.wait();
        return 1;
    });
    auto queued = one->read([](db::Reader &) -> Result<int> { return 2; });
    started.wait();
    std::thread ending([&] { one.reset(); });
    // The queue is emptied only after the running job; both answer, whoever is first.
    mayEnd.count_down();
    ending.join();
    QVERIFY(running.result().has_value());
    const auto answer = queued.result();
    QVERIFY(answer.has_value() || answer.error().kind == ErrorKind::Cancelled);
}

void WorkerTest::aFailedOpeningIsToldAndTriedAgain()
{
    std::atomic<bool> away = true;
    db::Worker one(
        [&]() -> Result<std::unique_ptr<db::Connection>> {
            if (away)
                return Error{ErrorKind::Offline, u"workspace.server"_s};
            return test::connectTo(m_url);
        },
        {.knownSchema =
                db::migrations(test::isPostgres() ? Engine::Postgres : Engine::Sqlite).back().number});
    const auto ask = [](db::Reader &) -> Result<int> { return 1; };
    QCOMPARE(test::told(one.read(ask).result()), u"offline workspace.server"_s);
    away = false;
    QCOMPARE(test::told(one.read(ask).result()), u"ok"_s);
}

void WorkerTest::changesOfOthersAreSeenOnce()
{
    const auto reader = test::connectTo(m_url);
    db::ChangeFeed feed;
    QCOMPARE(test::run(*m_other, "INSERT INTO room (name) VALUES ('before')"), u"ok"_s);
    QVERIFY(feed.start(*reader));
    QVERIFY(feed.next(*reader)->empty());
    QCOMPARE(test::run(*m_other, "INSERT INTO room (name) VALUES ('after')"), u"ok"_s);
    const auto changes = feed.next(*reader);
    QCOMPARE(int(changes->size()), 1);
    QCOMPARE(changes->front().entity, "list"_ba);
    QVERIFY(feed.next(*reader)->empty());
}

void WorkerTest::aRestoredLogIsNoNews()
{
    if (!test::isPostgres())
        QSKIP("a file counts its own changes");
    test::superuser(
        m_url, "INSERT INTO tjc.change_log (entity, row_id, xid) VALUES ('list', 1, '4611686018427387904')");
    const auto reader = test::connectTo(m_url);
    db::ChangeFeed feed;
    QVERIFY(reader->mayHaveChanged().value());
    QVERIFY(feed.start(*reader));
    QVERIFY(!reader->mayHaveChanged().value());
    QCOMPARE(test::run(*m_other, "INSERT INTO room (name) VALUES ('after')"), u"ok"_s);
    QVERIFY(reader->mayHaveChanged().value());
    QCOMPARE(int(feed.next(*reader)->size()), 1);
    QVERIFY(!reader->mayHaveChanged().value());
}

void WorkerTest::aDroppedConnectionIsOpenedAgain_data()
{
    QTest::addColumn<QString>("job");
    for (const char *job : {"read", "snapshot", "write"})
        QTest::newRow(job) << QString::fromLatin1(job);
}

void WorkerTest::aDroppedConnectionIsOpenedAgain()
{
    if (!test::isPostgres())
        QSKIP("a file has no server that drops connections");
    QFETCH(QString, job);
    std::atomic<int> lost = 0;
    std::atomic<int> reopened = 0;
    const auto one = worker({.lost = [&](const Error &) { ++lost; },
        .reopened = [&](db::Connection &) -> Result<void> {
            ++reopened;
            return {};
        }});
    const auto ask = [](db::Reader &reader) -> Result<int> {
        TJC_CHECK(reader.query("SELECT 1", {}, [](const db::Row &) { return true; }));
        return 1;
    };
    const auto run = [&] {
        if (job == "read"_L1)
            return test::told(one->read(ask).result());
        if (job == "snapshot"_L1)
            return test::told(one->snapshot(ask).result());
        return test::told(one->write([](db::Writer &writer) { return addRoom(writer, "B2.14"); }).result());
    };
    const auto name = [&] {
        return one
            ->read([](db::Reader &reader) {
                return reader.first(
                    "SELECT pg_backend_pid()", {}, [](const db::Row &row) { return row.integer(0); });
            })
            .result()
            .value()
            .value_or(0);
    };
    const qint64 before = name();
    QCOMPARE(test::superuser(m_url, "SELECT pg_terminate_backend(" + QByteArray::number(before) + ", 5000)"),
        u"t"_s);
    QCOMPARE(run(), u"ok"_s);
    QVERIFY(name() != before);
    QCOMPARE(lost, 0);
    QCOMPARE(reopened, 1);
    QCOMPARE(rooms(), job == "write"_L1 ? u"1"_s : u"0"_s);
}

/// As where an older copy is written over a file that others read: SQLite keeps the half that it saw, since the counter
/// of changes in it is right.
void WorkerTest::aFileThatWasBrokenForAMomentIsReadAgain()
{
    if (test::isPostgres())
        QSKIP("a server keeps its files to itself");
    db::Worker reading([url = m_url] { return db::openSqlite(url, {}); },
        {.knownSchema = db::migrations(Engine::Sqlite).back().number});
    const auto count = [&] {
        return test::told(reading
                              .read([](db::Reader &reader) {
                                  return reader.first("SELECT count(*) FROM room", {},
                                      [](const db::Row &row) { return row.integer(0); });
                              })
                              .result());
    };
    QCOMPARE(count(), u"ok"_s);
    const auto overwrite = [&](const QByteArray &bytes) {
        QFile file(m_url);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    QCOMPARE(count(), u"ok"_s);
    QCOMPARE(test::run(*m_other, "INSERT INTO room (name) VALUES ('B2.14')"), u"ok"_s);
    overwrite("no file of rows!");
    QCOMPARE(count(), u"invalid workspace.not_ours"_s);
    overwrite(QByteArray("SQLite format 3", 16));
    QCOMPARE(count(), u"ok"_s);
}

void WorkerTest::aLossIsToldOnceAndPolledAway()
{
    std::atomic<bool> away = false;
    std::atomic<int> tries = 0;
    std::atomic<int> lost = 0;
    std::atomic<int> reopened = 0;
    db::Worker one(
        [&]() -> Result<std::unique_ptr<db::Connection>> {
            if (away && ++tries < 4)
                return Error{ErrorKind::Offline, u"workspace.server"_s};
            return test::connectTo(m_url);
        },
        {.knownSchema = db::migrations(test::isPostgres() ? Engine::Postgres : Engine::Sqlite).back().number,
            .pollMs = 1,
            .idle = [&](db::Connection &) -> Result<void> {
                if (away && reopened == 0)
                    return Error{ErrorKind::Offline, u"workspace.server"_s};
                return {};
            },
            .lost = [&](const Error &) { ++lost; },
            .reopened = [&](db::Connection &) -> Result<void> {
                ++reopened;
                return {};
            }});
    QCOMPARE(test::told(one.read([](db::Reader &) -> Result<int> { return 1; }).result()), u"ok"_s);
    away = true;
    QTRY_COMPARE(reopened, 1);
    QCOMPARE(tries, 4);
    QCOMPARE(lost, 1);
}

void WorkerTest::waitingForALockEndsInTime()
{
    if (test::isPostgres())
        QSKIP("a server limits the waiting itself");
    const auto holding = holder();
    const auto one = worker({.retryMs = 20});
    const QDeadlineTimer late(5'000);
    QCOMPARE(test::told(one->write([](db::Writer &writer) { return addRoom(writer, "B2.14"); }).result()),
        u"busy workspace.file"_s);
    QVERIFY(!late.hasExpired());
}

void WorkerTest::waitingForALockEndsWhenAsked()
{
    const auto holding = holder();
    const auto one = worker();
    const QDeadlineTimer late(5'000);
    std::atomic<int> asked = 0;
    const auto add = [](db::Writer &writer) { return addRoom(writer, "B2.14"); };
    QCOMPARE(test::told(one->write(add, [&] { return ++asked > 3; }).result()), u"cancelled import"_s);
    QVERIFY(!late.hasExpired());
    holding->rollback();
    QCOMPARE(rooms(), u"0"_s);
    QCOMPARE(test::told(one->write(add).result()), u"ok"_s);

    // Where nothing is in the way it is asked before the commit.
    bool written = false;
    const auto addAndTell = [&](db::Writer &writer) {
        written = true;
        return addRoom(writer, "B2.15");
    };
    QCOMPARE(test::told(one->write(addAndTell, [&] { return written; }).result()), u"cancelled import"_s);
    QCOMPARE(rooms(), u"1"_s);
}

void WorkerTest::waitingForALockEndsWithTheWorker()
{
    const auto holding = holder();
    auto one = worker();
    std::latch waiting(1);
    std::atomic<bool> told = false;
    auto write = one->write([](db::Writer &writer) { return addRoom(writer, "B2.14"); },
        [&] {
            if (!told.exchange(true))
                waiting.count_down();
            return false;
        });
    waiting.wait();
    const QDeadlineTimer late(5'000);
    one.reset();
    QVERIFY(!late.hasExpired());
    QVERIFY(write.result().error().kind == ErrorKind::Cancelled);
    holding->rollback();
    QCOMPARE(rooms(), u"0"_s);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
