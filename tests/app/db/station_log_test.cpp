#include "opened.h"

#include "db/station_log.h"
#include "db/worker.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

class StationLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOwnDiskStaysSmall();
    void aTornLineIsNoAlarm();
    void manyAtOnceAreNoAlarm();
    void anErrorTakesTheNumberBack();
    void theNameOfTheFileIsNoPathOfOthers();
    void aFileThatIsNotOursCountsAsNone();

private:
    db::StationLog::Options options() const
    {
        return {
            .workspace = m_url, .folder = m_folder->filePath(u"own"_s), .always = true, .keptActions = 10};
    }
    std::unique_ptr<db::Worker> worker(const db::StationLog &log) const
    {
        return std::make_unique<db::Worker>(
            [url = m_url]() -> Result<std::unique_ptr<db::Connection>> { return test::connectTo(url); },
            db::Worker::Options{
                .knownSchema = db::migrations(Engine::Sqlite).back().number, .station = &log});
    }
    static QString write(db::Worker &worker, const QByteArray &action)
    {
        return test::told(
            worker
                .write([action](db::Writer &writer) {
                    writer.note(action);
                    return writer.execute(
                        "INSERT INTO organisation (uid, name) VALUES ($1, $1)", {QByteArray("x-" + action)});
                })
                .result());
    }
    QString own() const
    {
        const QDir folder(m_folder->filePath(u"own"_s));
        const QStringList names = folder.entryList(QDir::Files);
        return names.size() == 1 ? folder.filePath(names.first()) : QString();
    }
    static QByteArrayList linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    }
    /// The workspace as if none of this station's writes had arrived.
    void forget() { QCOMPARE(test::run(*m_other, "DELETE FROM station"), u"ok"_s); }

    QString m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<db::Connection> m_other;
};

void StationLogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = m_folder->filePath(u"w.tjc"_s);
    m_other = test::migrated(m_url);
}

void StationLogTest::theOwnDiskStaysSmall()
{
    const db::StationLog log(options());
    const auto one = worker(log);
    for (int i = 0; i < 45; ++i) {
        QCOMPARE(write(*one, QByteArray::number(i)), u"ok"_s);
        QVERIFY(linesOf(own()).size() <= 2 + 20);
    }
    const QByteArray huge(600'000, 'x');
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(write(*one, huge + QByteArray::number(i)), u"ok"_s);
        QVERIFY(QFileInfo(own()).size() < 3 * 1024 * 1024);
    }
    forget();
    const auto lost = log.loss(*m_other);
    QVERIFY(lost.has_value());
    QVERIFY(lost->count >= 1);
    QCOMPARE(lost->actions.last(), QByteArray(huge + '5'));
    QVERIFY(write(*one, "after").startsWith("conflict workspace.lost_writes"_L1));
}

void StationLogTest::aTornLineIsNoAlarm()
{
    const db::StationLog log(options());
    const auto one = worker(log);
    QCOMPARE(write(*one, "a"), u"ok"_s);
    QFile file(own());
    QVERIFY(file.open(QIODevice::Append));
    file.write("99 half");
    file.close();
    QCOMPARE(log.loss(*m_other)->count, qint64(0));
    QCOMPARE(write(*one, "b"), u"ok"_s);
    forget();
    QCOMPARE(log.loss(*m_other)->actions, (QList<QByteArray>{"a", "b"}));
}

void StationLogTest::manyAtOnceAreNoAlarm()
{
    auto roomy = options();
    roomy.keptActions = 100;
    const db::StationLog log(roomy);
    const db::StationLog another(roomy);
    const auto one = worker(log);
    const auto two = worker(another);
    QList<QFuture<Result<qint64>>> answers;
    for (int i = 0; i < 60; ++i) {
        db::Worker &worker = i % 2 == 0 ? *one : *two;
        answers += worker.write([i](db::Writer &writer) {
            writer.note(QByteArray::number(i));
            return writer.execute(
                "INSERT INTO organisation (uid, name) VALUES ($1, $1)", {"n-" + QByteArray::number(i)});
        });
    }
    for (auto &answer : answers)
        QCOMPARE(test::told(answer.result()), u"ok"_s);
    QCOMPARE(test::asked(*m_other, "SELECT count(*), sum(writes) FROM station", 2), u"1|60"_s);
    QCOMPARE(log.loss(*m_other)->count, qint64(0));
    forget();
    QCOMPARE(log.loss(*m_other)->count, qint64(60));
    QCOMPARE(log.loss(*m_other)->actions.size(), qsizetype(60));
}

void StationLogTest::anErrorTakesTheNumberBack()
{
    const db::StationLog log(options());
    const auto one = worker(log);
    QCOMPARE(write(*one, "a"), u"ok"_s);
    QVERIFY(write(*one, "a").startsWith("conflict unique."_L1));
    QCOMPARE(test::asked(*m_other, "SELECT writes FROM station"), u"1"_s);
    QCOMPARE(int(linesOf(own()).size()), 3);
}

void StationLogTest::theNameOfTheFileIsNoPathOfOthers()
{
    QCOMPARE(test::run(*m_other, "UPDATE schema_info SET uid = '../../outside'"), u"ok"_s);
    const db::StationLog log(options());
    QCOMPARE(write(*worker(log), "a"), u"ok"_s);
    QVERIFY(!own().isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        (QStringList{u"own"_s, u"w.tjc"_s}));
}

void StationLogTest::aFileThatIsNotOursCountsAsNone()
{
    const db::StationLog log(options());
    const auto one = worker(log);
    QCOMPARE(write(*one, "a"), u"ok"_s);
    QFile file(own());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xfe rubbish\n7\n \nseven x\n");
    file.close();
    QCOMPARE(write(*one, "b"), u"ok"_s);
    QVERIFY(file.remove());
    QCOMPARE(write(*one, "c"), u"ok"_s);
    forget();
    QCOMPARE(log.loss(*m_other)->actions, QList<QByteArray>{"c"});
}

QTEST_GUILESS_MAIN(StationLogTest)
#include "station_log_test.moc"
