#include "driver.h"
#include "tests/app/db/opened.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// The verbs of finding colleagues, one's profile, requests for help, and of what is known of a person.
class DirectoryCommandsTest : public QObject
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

    void trainers()
    {
        const test::Ran found = tjc({u"trainers"_s, u"--text"_s, u"ipda"_s});
        QCOMPARE(found.exit, 0);
        QCOMPARE(found.err, u"Meant: iPad\n"_s);
        QVERIFY2(found.out.contains("iPad (expert)"_L1), qPrintable(found.out));
        const QJsonArray json = tjc({u"trainers"_s, u"--text=ipad"_s, u"--json"_s}).json();
        QVERIFY(json.size() > 1);
        QCOMPARE(json.first()["name"_L1].toString(), u"Emre Yildirim"_s);
        QCOMPARE(json.first()["reasons"_L1].toArray().first().toString(), u"iPad (expert)"_s);
        QCOMPARE(
            tjc({u"trainers"_s, u"--topic=iPad"_s, u"--format=desk_visit"_s, u"--language=tr"_s, u"--json"_s})
                .json()
                .size(),
            1);
        QVERIFY(tjc({u"trainers"_s, u"--offers"_s, u"--json"_s}).json().size()
                < tjc({u"trainers"_s, u"--json"_s}).json().size());
        QCOMPARE(tjc({u"trainers"_s, u"--text=zzqx"_s}).err, u"No colleagues fit.\n"_s);
        QCOMPARE(tjc({u"trainers"_s, u"--part=morning"_s}).exit, 2);
        QCOMPARE(tjc({u"trainers"_s, u"--offers"_s, u"--all"_s}).exit, 2);
        QVERIFY(
            tjc({u"trainers"_s, u"--free-on=2040-01-02"_s, u"--part=morning"_s, u"--json"_s}).json().size()
            > 0);
    }

    void vcards()
    {
        const QString file = m_folder.filePath(u"out.vcf"_s);
        QCOMPARE(tjc({u"export"_s, u"vcard"_s, u"--text=yildirim"_s, u"-o"_s, file}).err,
            u"1 colleagues written.\n"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
    }

    void profile()
    {
        QCOMPARE(tjc({u"profile"_s, u"set"_s, u"--topics=iPad=expert+,Twitter"_s, u"--languages=nl,en"_s,
                         u"--formats=desk_visit"_s, u"--available=mo-morning,th-afternoon"_s,
                         u"--building=Turfmarkt"_s, u"--organisation=BZK"_s, u"--show-history=no"_s})
                     .out,
            u"Your profile is saved.\n"_s);
        const QJsonObject own = tjc({u"profile"_s, u"--json"_s}).json().first().toObject();
        QCOMPARE(own["topics"_L1].toArray().size(), 2);
        QCOMPARE(own["topics"_L1][0]["level"_L1].toString(), u"expert"_s);
        QCOMPARE(own["topics"_L1][0]["offers"_L1].toBool(), true);
        QCOMPARE(own["available"_L1].toArray().last().toString(), u"th-afternoon"_s);
        QCOMPARE(own["showsHistory"_L1].toBool(), false);
        QVERIFY(tjc({u"profile"_s}).out.contains("iPad (expert)+"_L1));
        // What is not named stays.
        QCOMPARE(tjc({u"profile"_s, u"set"_s, u"--about=Hallo"_s}).exit, 0);
        QCOMPARE(tjc({u"profile"_s, u"--json"_s}).json().first()["building"_L1].toString(), u"Turfmarkt"_s);
        for (const auto &wrong :
            {u"--topics=iPad=best"_s, u"--available=xx-morning"_s, u"--formats=dans"_s, u"--listed=soms"_s})
            QCOMPARE(tjc({u"profile"_s, u"set"_s, wrong}).exit, 2);
        QCOMPARE(tjc({u"profile"_s, u"set"_s, u"--languages=12"_s}).err,
            u"“12” is no code of a language, such as nl or en.\n"_s);
    }

    void requests()
    {
        const QString day = QDate::currentDate().addDays(10).toString(Qt::ISODate);
        const QStringList ask{u"request"_s, u"ask"_s, u"--person=e.yildirim"_s, u"--title=Kom je langs?"_s,
            u"--from="_s + day + u"T10:00"_s, u"--to="_s + day + u"T10:30"_s, u"--topic=iPad"_s,
            u"--place=B2.14"_s, u"--key=again"_s, u"--json"_s};
        const QJsonObject made = tjc(ask).json().first().toObject();
        QCOMPARE(made["state"_L1].toString(), u"asked"_s);
        QCOMPARE(tjc(ask).json().first()["id"_L1], made["id"_L1]);
        QVERIFY(tjc({u"requests"_s}).out.contains("waits for an answer of Emre Yildirim"_L1));
        const QString id = u"--request="_s + QString::number(made["id"_L1].toInt());
        QCOMPARE(
            tjc({u"request"_s, u"accept"_s, id}).err, u"It is your colleague's turn to answer this.\n"_s);
        const QString later = QDate::currentDate().addDays(11).toString(Qt::ISODate);
        QCOMPARE(tjc({u"request"_s, u"move"_s, id, u"--from="_s + later + u"T10:00"_s,
                         u"--to="_s + later + u"T10:30"_s})
                     .out,
            u"The other time is proposed.\n"_s);
        QCOMPARE(tjc({u"request"_s, u"withdraw"_s, id}).out, u"The request is withdrawn.\n"_s);
        QCOMPARE(tjc({u"request"_s, u"withdraw"_s, id}).exit, 1);
        QCOMPARE(tjc({u"request"_s, u"decline"_s, u"--request=x"_s}).exit, 2);
    }

    void whatIsKnownOfSomebody()
    {
        const QString id = QString::number(
            tjc({u"trainers"_s, u"--text=yildirim"_s, u"--json"_s}).json().first()["id"_L1].toInt());
        const QString file = m_folder.filePath(u"person.json"_s);
        QCOMPARE(tjc({u"person"_s, u"export"_s, id, u"-o"_s, file}).exit, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(all["person"_L1][0]["name"_L1].toString(), u"Emre Yildirim"_s);
        // Nothing is erased by mistake.
        QCOMPARE(tjc({u"person"_s, u"erase"_s, id}).exit, 2);
        QCOMPARE(tjc({u"person"_s, u"erase"_s, id, u"--yes"_s}).out,
            u"What was known of the colleague is erased.\n"_s);
        QVERIFY(tjc({u"trainers"_s, u"--text=yildirim"_s, u"--json"_s}).json().isEmpty());
        QCOMPARE(
            tjc({u"person"_s, u"erase"_s, id, u"--yes"_s}).err, u"This colleague was erased already.\n"_s);
        QCOMPARE(tjc({u"person"_s, u"erase"_s, u"niemand"_s, u"--yes"_s}).exit, 2);
    }

private:
    test::Ran tjc(const QStringList &arguments)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + arguments);
    }

    QString m_url;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DirectoryCommandsTest)

#include "directory_test.moc"
