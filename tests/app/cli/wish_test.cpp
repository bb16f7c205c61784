#include "driver.h"
#include "tests/app/db/opened.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// The verbs of wishes.
class WishTest : public QObject
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

    void fromWishToSessionAndBack()
    {
        const QString id = add(u"Draaiboek schrijven"_s);
        QCOMPARE(row(id).value("votes"_L1).toInt(), 1);
        QCOMPARE(tjc({u"wish"_s, u"withdraw"_s, u"--wish"_s, id}).out, u"You no longer wish this.\n"_s);
        QCOMPARE(tjc({u"wish"_s, u"me-too"_s, u"--wish"_s, id}).out, u"You wish this too.\n"_s);
        QCOMPARE(tjc({u"wish"_s, u"pick-up"_s, u"--wish"_s, id}).exit, 0);
        QCOMPARE(row(id).value("state"_L1).toString(), u"picked_up"_s);
        const test::Ran planned = tjc({u"wish"_s, u"plan"_s, u"--wish"_s, id, u"--begin=2031-03-04T10:00"_s,
            u"--end=2031-03-04T11:00"_s, u"--seats=8"_s, u"--place=B2.14"_s, u"--json"_s});
        QCOMPARE(planned.exit, 0);
        const QJsonObject wish = planned.json().first().toObject();
        QCOMPARE(wish.value("state"_L1).toString(), u"planned"_s);
        QVERIFY(wish.value("session"_L1).toInt() > 0);
        QVERIFY(tjc({u"sessions"_s, u"--text=Draaiboek"_s}).out.contains("2031-03-04"_L1));
        QCOMPARE(tjc({u"wish"_s, u"me-too"_s, u"--wish"_s, id}).exit, 0); // it is mine already
        QCOMPARE(tjc({u"wish"_s, u"unplan"_s, u"--wish"_s, id}).exit, 0);
        QVERIFY(!tjc({u"sessions"_s, u"--text=Draaiboek"_s}).out.contains("2031"_L1));
        const test::Ran twice = tjc({u"--lang"_s, u"nl"_s, u"wish"_s, u"unplan"_s, u"--wish"_s, id});
        QCOMPARE(twice.exit, 1);
        QCOMPARE(twice.err, u"Van deze wens is geen bijeenkomst gemaakt.\n"_s);
        QCOMPARE(tjc({u"wish"_s, u"put-back"_s, u"--wish"_s, id}).exit, 0);
        QCOMPARE(tjc({u"wish"_s, u"close"_s, u"--wish"_s, id, u"--reason=Bestaat al"_s}).exit, 0);
        QCOMPARE(row(id).value("reason"_L1).toString(), u"Bestaat al"_s);
        QCOMPARE(tjc({u"wish"_s, u"reopen"_s, u"--wish"_s, id}).exit, 0);
    }

    void listsAndShows()
    {
        const QString one = add(u"Vliegers bouwen"_s);
        const test::Ran again = tjc({u"wish"_s, u"add"_s, u"--title=Vliegers leren bouwen"_s});
        QVERIFY2(again.err.contains("Like it: wish "_L1 + one), qPrintable(again.err));
        const test::Ran found = tjc({u"wish"_s, u"list"_s, u"--text=vleigers"_s, u"--json"_s});
        QCOMPARE(found.json().size(), 2);
        const test::Ran shown = tjc({u"wish"_s, u"show"_s, u"--wish"_s, one});
        QVERIFY2(shown.out.startsWith("Vliegers bouwen\n"_L1), qPrintable(shown.out));
        const QString other = QString::number(found.json().at(0).toObject().value("id"_L1).toInt()) == one
                                  ? QString::number(found.json().at(1).toObject().value("id"_L1).toInt())
                                  : QString::number(found.json().at(0).toObject().value("id"_L1).toInt());
        QCOMPARE(tjc({u"wish"_s, u"merge"_s, u"--wish"_s, other, u"--into"_s, one}).exit, 0);
        QCOMPARE(row(one).value("votes"_L1).toInt(), 1);
        QCOMPARE(
            tjc({u"wish"_s, u"set"_s, u"--wish"_s, one, u"--from=2031-03-02"_s, u"--to=2031-03-01"_s}).err,
            u"The last day lies before the first.\n"_s);
        QCOMPARE(
            tjc({u"wish"_s, u"set"_s, u"--wish"_s, one, u"--from=2031-03-02"_s, u"--format=game"_s}).exit, 0);
        QCOMPARE(row(one).value("from"_L1).toString(), u"2031-03-02"_s);
    }

    void showsTheHeat()
    {
        add(u"Warme wens"_s);
        QVERIFY(!tjc({u"wish"_s, u"heat"_s, u"--by=week"_s, u"--json"_s}).json().isEmpty());
        const QString path = m_folder.filePath(u"heat.csv"_s);
        QCOMPARE(tjc({u"wish"_s, u"heat"_s, u"-o"_s, path}).exit, 0);
        QVERIFY(QFile::exists(path));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("no number")
            << QStringList{u"wish"_s, u"show"_s, u"--wish=veel"_s}
            << u"--wish 'veel' is not the number of a wish; 'tjc wish list' shows them.\n"_s;
        QTest::newRow("a state")
            << QStringList{u"wish"_s, u"list"_s, u"--state=gone"_s}
            << u"--state 'gone' is not open, picked_up, planned, fulfilled, closed or all.\n"_s;
        QTest::newRow("by what") << QStringList{u"wish"_s, u"heat"_s, u"--by=year"_s}
                                 << u"--by 'year' is not organisation or week.\n"_s;
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const test::Ran ran = tjc(arguments);
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.err, said);
    }

private:
    test::Ran tjc(const QStringList &arguments)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + arguments);
    }
    QString add(const QString &title)
    {
        const test::Ran ran = tjc({u"wish"_s, u"add"_s, u"--title"_s, title, u"--json"_s});
        return ran.exit == 0 ? QString::number(ran.json().first().toObject().value("id"_L1).toInt())
                             : ran.err;
    }
    QJsonObject row(const QString &id)
    {
        return tjc({u"wish"_s, u"show"_s, u"--wish"_s, id, u"--json"_s}).json().first().toObject();
    }

    QString m_url;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WishTest)
#include "wish_test.moc"
