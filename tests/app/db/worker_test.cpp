#include "opened.h"

#include "db/change_feed.h"
#include "db/worker.h"

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

private:
    std::unique_ptr<db::Worker> worker(db::Worker::Options options = {})
    {
        options.knownSchema = 1;
        return std::make_unique<db::Worker>(
            [url = m_url]() -> Result<std::unique_ptr<db::Connection>> { return test::connectTo(url); }, options);
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
                           }).result();
    QCOMPARE(test::told(failed), u"invalid test"_s);
    QCOMPARE(rooms(), u"0"_s);
    QCOMPARE(test::told(one->write([](db::Writer &writer) { return addRoom(writer, "B2.14"); }).result()), u"ok"_s);
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
                         }).result();
    QCOMPARE(test::told(done), u"ok"_s);
    QCOMPARE(tries, 3);
    QCOMPARE(rooms(), u"1"_s);

    const auto impatient = worker({.retryMs = 0});
    tries = 0;
    const auto given = impatient->write([&](db::Writer &) -> Result<qint64> {
                                    ++tries;
                                    return Error{ErrorKind::Busy, u"workspace.file"_s};
                                }).result();
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
        {.knownSchema = 1});
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

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
