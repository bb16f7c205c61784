#include "driver.h"
#include "support/engine.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return *Instant::fromIso(u"2031-06-02T08:00:00Z"_s); }
};

} // namespace

/// What the verb `clashes` lists, and how it ends.
class ClashesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listed();
    void asJson();
    void otherDays_data();
    void otherDays();
    void wrongUsage_data();
    void wrongUsage();

private:
    test::Ran tjc(const QStringList &words)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + words, {}, std::make_shared<FixedClock>());
    }

    QTemporaryDir m_folder;
    QString m_url;
};

void ClashesCommandTest::initTestCase()
{
    m_url = test::freshWorkspaceUrl();
    QCOMPARE(tjc({u"init"_s}).exit, 0);
    QFile file(m_folder.filePath(u"plan.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Sessie-id;Titel;Datum;Begin;Einde;Locatie;Ruimte;Trainer(s)\r\n"
               "a;Twitter;2031-06-03;10:00;11:00;Turfmarkt 147;B2.14;Anna de Vries\r\n"
               "b;\x1b[31mWiki's;2031-06-03;10:30;11:30;Turfmarkt 147;B2.14;\r\n"
               "c;Pleio;2031-06-03;11:30;12:30;Turfmarkt 147;B2.14;Anna de Vries\r\n");
    file.close();
    const test::Ran imported = tjc({u"import"_s, u"schedule"_s, file.fileName()});
    QVERIFY2(imported.exit == 0, qPrintable(imported.err));
}

void ClashesCommandTest::listed()
{
    const test::Ran ran = tjc({u"clashes"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.err, u"1 clash in the plan.\n"_s);
    QCOMPARE(ran.out.count(u'\n'), 2);
    const QString row = ran.out.section(u'\n', 1, 1);
    QVERIFY2(row.contains(u"2031-06-03 10:30"_s), qPrintable(row));
    QVERIFY2(row.contains(u"Room taken"_s), qPrintable(row));
    QVERIFY2(row.contains(u"B2.14 is taken: Twitter (10:00–11:00)."_s), qPrintable(row));
    QVERIFY(!ran.out.contains(u'\x1b'));
    const test::Ran dutch = tjc({u"--lang"_s, u"nl"_s, u"clashes"_s});
    QCOMPARE(dutch.err, u"1 conflict in de planning.\n"_s);
    QVERIFY2(dutch.out.contains(u"B2.14 is bezet: Twitter (10:00–11:00)."_s), qPrintable(dutch.out));
}

void ClashesCommandTest::asJson()
{
    const test::Ran ran = tjc({u"clashes"_s, u"--json"_s});
    QCOMPARE(ran.exit, 1);
    const QJsonArray array = ran.json();
    QCOMPARE(array.size(), 1);
    const QJsonObject one = array.first().toObject();
    QCOMPARE(one["kind"_L1].toString(), u"room_taken"_s);
    QCOMPARE(one["room"_L1].toString(), u"B2.14"_s);
    QCOMPARE(one["starts"_L1].toString(), u"2031-06-03T08:30:00Z"_s);
    QCOMPARE(one["other"_L1]["title"_L1].toString(), u"Twitter"_s);
    QVERIFY(one["id"_L1].toInteger() > 0 && one["other"_L1]["id"_L1].toInteger() > 0);
}

void ClashesCommandTest::otherDays_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("from the day") << QStringList{u"--from=2031-06-03"_s} << 1;
    QTest::newRow("after it") << QStringList{u"--from=2031-06-04"_s} << 0;
    QTest::newRow("until it") << QStringList{u"--to=2031-06-03"_s} << 1;
    QTest::newRow("before it") << QStringList{u"--to=2031-06-02"_s} << 0;
    QTest::newRow("until before today") << QStringList{u"--to=2031-05-01"_s} << 0;
    QTest::newRow("long ago") << QStringList{u"--from=2026-01-01"_s, u"--to=2026-01-31"_s} << 0;
}

void ClashesCommandTest::otherDays()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    const test::Ran ran = tjc(QStringList{u"clashes"_s} + options);
    QCOMPARE(ran.exit, exit);
    if (exit == 0)
        QCOMPARE(ran.out, u"Nothing clashes.\n"_s);
}

void ClashesCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no day") << QStringList{u"--from=tomorrow"_s};
    QTest::newRow("turned round") << QStringList{u"--from=2031-06-03"_s, u"--to=2031-06-02"_s};
}

void ClashesCommandTest::wrongUsage()
{
    QFETCH(QStringList, options);
    const test::Ran ran = tjc(QStringList{u"clashes"_s} + options);
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(ClashesCommandTest)
#include "clashes_command_test.moc"
