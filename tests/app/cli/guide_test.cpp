#include "driver.h"
#include "tests/app/db/opened.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// The verbs of the guide and of what is offered.
class GuideVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_url = test::freshWorkspaceUrl();
        QCOMPARE(tjc({u"init"_s}).exit, 0);
        QCOMPARE(tjc({u"sample"_s}).exit, 0);
    }

    void cleanup() { QCOMPARE(tjc({u"check"_s}).out, u"Everything is in order.\n"_s); }

    void topics()
    {
        const test::Ran made = tjc({u"topic"_s, u"add"_s, u"--name=Beeldscherm"_s, u"--kind=device"_s,
            u"--labels=monitor,scherm"_s, u"--under=Pleio"_s, u"--status=tolerated"_s, u"--json"_s});
        QCOMPARE(made.exit, 0);
        const QJsonObject one = made.json().first().toObject();
        QCOMPARE(one.value("parent"_L1)["name"_L1].toString(), u"Pleio"_s);
        QCOMPARE(one.value("status"_L1).toString(), u"tolerated"_s);
        QVERIFY(tjc({u"topics"_s, u"--text=moniter"_s}).out.contains("Pleio > Beeldscherm"_L1));
        QVERIFY(tjc({u"topics"_s, u"--under=Pleio"_s}).out.contains("Beeldscherm"_L1));
        QCOMPARE(
            tjc({u"topic"_s, u"set"_s, u"--topic=beeldscherm"_s, u"--name=Scherm"_s, u"--under=none"_s}).out,
            u"The topic is changed.\n"_s);
        QVERIFY(tjc({u"topic"_s, u"show"_s, u"--topic=Scherm"_s}).out.startsWith("Scherm (device)\n"_L1));
        QCOMPARE(tjc({u"topic"_s, u"merge"_s, u"--topic=Scherm"_s, u"--into=Pleio"_s}).out,
            u"The two topics are one.\n"_s);
        QVERIFY(tjc({u"topic"_s, u"show"_s, u"--topic=Pleio"_s}).out.contains("monitor"_L1));
        QCOMPARE(tjc({u"topic"_s, u"show"_s, u"--topic=Scherm"_s}).err, u"There is no such topic.\n"_s);
        QVERIFY(tjc({u"topic"_s, u"remove"_s, u"--topic=Pleio"_s}).err.startsWith("The topic stays: "_L1));
        QCOMPARE(tjc({u"topic"_s, u"add"_s, u"--name=x"_s, u"--kind=ding"_s}).exit, 2);
        QCOMPARE(tjc({u"topics"_s, u"--text=qqqqqqqq"_s}).err, u"There are no such topics.\n"_s);
        QVERIFY(tjc({u"advice"_s}).out.contains("1. SharePoint (allowed)"_L1));
    }

    void topicsInFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.csv"_s);
        const test::Ran out = tjc({u"export"_s, u"topics"_s, u"-o"_s, path});
        QCOMPARE(out.exit, 0);
        const test::Ran in = tjc({u"import"_s, u"topics"_s, path});
        QCOMPARE(in.exit, 0);
        QVERIFY2(in.out.startsWith("Added 0, updated 0, left "_L1), qPrintable(in.out));
        const QString bad = folder.filePath(u"slecht.csv"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Naam;Valt onder\nNieuw;Bestaat niet\n");
        file.close();
        const test::Ran refused = tjc({u"import"_s, u"topics"_s, bad});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.startsWith("line 2: "_L1), qPrintable(refused.err));
    }

    void offers()
    {
        const test::Ran made = tjc({u"offer"_s, u"add"_s, u"--title=Boekbinden"_s, u"--minutes=45"_s,
            u"--topic=Pleio,Webex"_s, u"--language=nl"_s, u"--json"_s});
        QCOMPARE(made.exit, 0);
        const QString id = QString::number(made.json().first()["id"_L1].toInt());
        QVERIFY(tjc({u"offer"_s, u"list"_s, u"--mine"_s}).out.contains("Boekbinden"_L1));
        QVERIFY(tjc({u"offer"_s, u"list"_s, u"--text=boekbindn"_s, u"--topic=Webex"_s})
                    .out.contains("Boekbinden"_L1));
        QCOMPARE(
            tjc({u"offer"_s, u"withdraw"_s, u"--training"_s, id}).out, u"The training is withdrawn.\n"_s);
        QCOMPARE(tjc({u"offer"_s, u"list"_s, u"--text=boekbinden"_s}).err, u"Nothing is offered.\n"_s);
        QVERIFY(
            tjc({u"offer"_s, u"list"_s, u"--text=boekbinden"_s, u"--all"_s}).out.contains("withdrawn"_L1));
        QCOMPARE(tjc({u"offer"_s, u"add"_s, u"--title=x"_s, u"--format=dans"_s}).exit, 2);
        QCOMPARE(tjc({u"offer"_s, u"add"_s, u"--title=x"_s, u"--url=ftp://example.org"_s}).err,
            u"Write an address of the web, with https: at its begin.\n"_s);
        QCOMPARE(
            tjc({u"offer"_s, u"withdraw"_s, u"--training=999999"_s}).err, u"There is no such training.\n"_s);
    }

private:
    test::Ran tjc(const QStringList &arguments)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + arguments);
    }

    QString m_url;
};

QTEST_GUILESS_MAIN(GuideVerbsTest)
#include "guide_test.moc"
