#include "driver.h"
#include "tests/app/db/opened.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// The verbs of the forum.
class ForumTest : public QObject
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

    void aQuestionAndItsAnswers()
    {
        const QString id = ask(u"Hoe koppel ik een zwerfbeamer?"_s, u"De **kabel** past niet."_s);
        const QJsonObject first = tjc({u"thread"_s, id, u"--json"_s}).json().at(1).toObject();
        QCOMPARE(first.value("text"_L1).toString(), u"De **kabel** past niet."_s);
        const test::Ran replied =
            tjc({u"reply"_s, id, u"--text=Met een verloopje"_s, u"--to"_s, number(first)});
        QCOMPARE(replied.exit, 0);
        QVERIFY2(replied.out.startsWith("The post is there, with number "_L1), qPrintable(replied.out));
        const QJsonObject answer = tjc({u"thread"_s, id, u"--json"_s}).json().at(2).toObject();
        QCOMPARE(answer.value("replyTo"_L1).toInt(), first.value("id"_L1).toInt());

        QCOMPARE(tjc({u"accept"_s, number(answer)}).out, u"The answer is accepted.\n"_s);
        QCOMPARE(thread(id).value("accepted"_L1).toInt(), 1);
        const test::Ran shown = tjc({u"thread"_s, id});
        QVERIFY2(shown.out.startsWith(u"Hoe koppel ik een zwerfbeamer?\nquestion · solved\n"_s),
            qPrintable(shown.out));
        QVERIFY2(shown.out.contains(u"· accepted\nMet een verloopje\n"_s), qPrintable(shown.out));
        QCOMPARE(tjc({u"accept"_s, number(answer), u"--undo"_s}).exit, 0);
        QCOMPARE(thread(id).value("accepted"_L1).toInt(), 0);
        QCOMPARE(tjc({u"accept"_s, number(first)}).exit, 1);
    }

    void listsAndFinds()
    {
        const QString id = ask(u"Waar staat de ijsklokkenkast?"_s, u"Ik zoek hem al lang."_s);
        QCOMPARE(ids({u"threads"_s, u"--search=ijsklok"_s, u"--json"_s}), QStringList{id});
        QCOMPARE(ids({u"threads"_s, u"--search=ijsklok is:opgelost"_s, u"--json"_s}), QStringList());
        QVERIFY(ids({u"threads"_s, u"--solved=unanswered"_s, u"--kind=question"_s, u"--mine"_s, u"--json"_s})
                    .contains(id));
        QVERIFY(tjc({u"threads"_s, u"--votes"_s}).out.contains("ijsklokkenkast"_L1));
        const test::Ran odd = tjc({u"threads"_s, u"--search=ijsklok is:onzin"_s});
        QCOMPARE(odd.err, u"'is:onzin' is not known, and is left out.\n"_s);
        const test::Ran csv = tjc({u"threads"_s, u"--search=ijsklok"_s, u"--csv"_s});
        QVERIFY2(csv.out.startsWith(u"Gesprek-id;Soort;Titel;"_s), qPrintable(csv.out));
        QVERIFY2(csv.out.contains(id + u";vraag;Waar staat de ijsklokkenkast?;"_s), qPrintable(csv.out));
        QCOMPARE(csv.out.count(u'\n'), 2);

        const test::Ran found = tjc({u"posts"_s, u"--search=ijsklok"_s, u"--best"_s});
        QVERIFY2(found.out.startsWith(u"Waar staat de *ijsklok*kenkast? (#%1)\n"_s.arg(id)),
            qPrintable(found.out));
        QCOMPARE(tjc({u"posts"_s, u"--search=\"al lang\""_s, u"--json"_s}).json().size(), 1);
        QCOMPARE(tjc({u"posts"_s, u"--search=xqzzy"_s}).err, u"Nothing was found.\n"_s);
        const test::Ran again = tjc(
            {u"ask"_s, u"Waar staat toch de ijsklokkenkast?"_s, u"--text=Wie weet het"_s, u"--discussion"_s});
        QVERIFY2(again.err.contains("Like it: thread "_L1 + id), qPrintable(again.err));
    }

    void moderation()
    {
        const QString id = ask(u"Een gesprek dat ontspoort"_s, u"Foei"_s);
        const QString other = ask(u"Een gesprek dat blijft"_s, u"Ja"_s);
        const QJsonObject post = tjc({u"thread"_s, id, u"--json"_s}).json().at(1).toObject();
        QCOMPARE(
            tjc({u"report"_s, number(post), u"--reason=Onaardig"_s}).out, u"The moderators look at it.\n"_s);
        const test::Ran reports = tjc({u"reports"_s, u"--json"_s});
        QCOMPARE(reports.json().size(), 1);
        QCOMPARE(reports.json().first().toObject().value("reason"_L1).toString(), u"Onaardig"_s);
        QVERIFY(tjc({u"reports"_s}).out.contains("Onaardig"_L1));
        QCOMPARE(ids({u"threads"_s, u"--reported"_s, u"--json"_s}), QStringList{id});
        QCOMPARE(moderate({u"dismiss"_s, u"--post"_s, number(post)}), u"Done, and written in the log.\n"_s);
        QCOMPARE(tjc({u"reports"_s}).err, u"Nothing is reported.\n"_s);

        QCOMPARE(tjc({u"moderate"_s, u"hide"_s, u"--post"_s, number(post)}).exit, 1); // without a reason
        moderate({u"hide"_s, u"--post"_s, number(post), u"--reason=Onaardig"_s});
        QCOMPARE(tjc({u"posts"_s, u"--search=foei"_s, u"--json"_s}).json().size(), 0);
        moderate({u"restore"_s, u"--post"_s, number(post)});
        QCOMPARE(tjc({u"posts"_s, u"--search=foei"_s, u"--json"_s}).json().size(), 1);
        moderate({u"lock"_s, u"--thread"_s, id, u"--reason=Klaar"_s});
        QVERIFY(thread(id).value("locked"_L1).toBool());
        moderate({u"unlock"_s, u"--thread"_s, id});
        moderate({u"pin"_s, u"--thread"_s, id});
        QCOMPARE(ids({u"threads"_s, u"--json"_s}).value(0), id);
        moderate({u"unpin"_s, u"--thread"_s, id});
        moderate({u"hide"_s, u"--thread"_s, id, u"--reason=Weg"_s});
        QVERIFY(thread(id).value("hidden"_L1).toBool());
        moderate({u"restore"_s, u"--thread"_s, id});
        moderate({u"merge"_s, u"--thread"_s, id, u"--into"_s, other, u"--reason=Hetzelfde"_s});
        QCOMPARE(tjc({u"thread"_s, other, u"--json"_s}).json().size(), 3);
        QVERIFY(tjc({u"thread"_s, id}).out.contains("It went on in thread "_L1 + other));

        const test::Ran log = tjc({u"audit"_s, u"--most=3"_s, u"--json"_s});
        QCOMPARE(log.json().size(), 3);
        const QJsonObject last = log.json().first().toObject();
        QCOMPARE(last.value("action"_L1).toString(), u"merge"_s);
        QCOMPARE(last.value("result"_L1).toString(), u"done"_s);
        const test::Ran before = tjc({u"audit"_s, u"--json"_s, u"--before"_s, number(last)});
        QVERIFY(before.json().first().toObject().value("id"_L1).toInt() < last.value("id"_L1).toInt());
        QVERIFY(tjc({u"audit"_s}).out.contains("merge"_L1));
    }

    void takesInADump()
    {
        const QDir folder(m_folder.path());
        write(folder.filePath(u"Posts.xml"_s),
            "<posts><row Id='1' PostTypeId='1' CreationDate='2018-03-12T17:00:00.000' Score='4' Title='Meegebracht'"
            " Tags='|meegebracht|' Body='Hallo' />\n<row Id='2' PostTypeId='2' ParentId='1'"
            " CreationDate='2018-03-12T18:00:00.000' Body='' /></posts>");
        write(folder.filePath(u"Comments.xml"_s), "<comments/>");
        write(folder.filePath(u"Users.xml"_s), "<users/>");
        const test::Ran ran = tjc({u"import"_s, u"threads"_s, folder.path(), u"--as=stackexchange"_s});
        QCOMPARE(ran.err, u"Posts.xml, line 2: number 2 has no text\n"_s);
        QCOMPARE(ran.out,
            u"Added 1 threads with 0 replies, 0 colleagues and 1 topics; 0 posts were there already.\n"_s);
        const test::Ran again = tjc({u"import"_s, u"threads"_s, folder.path(), u"--json"_s});
        QCOMPARE(again.json().first().toObject().value("unchanged"_L1).toInt(), 1);
        QCOMPARE(tjc({u"import"_s, u"threads"_s, folder.filePath(u"weg"_s)}).exit, 1);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("no number") << QStringList{u"thread"_s, u"veel"_s}
                                   << u"'veel' is not the number of a thread; 'tjc threads' shows them.\n"_s;
        QTest::newRow("no post") << QStringList{u"accept"_s, u"0"_s}
                                 << u"'0' is not the number of a post; 'tjc thread' shows them.\n"_s;
        QTest::newRow("a kind") << QStringList{u"threads"_s, u"--kind=poll"_s}
                                << u"--kind 'poll' is not question or discussion.\n"_s;
        QTest::newRow("solved") << QStringList{u"threads"_s, u"--solved=half"_s}
                                << u"--solved 'half' is not solved, unsolved or unanswered.\n"_s;
        QTest::newRow("of what") << QStringList{u"moderate"_s, u"hide"_s}
                                 << u"Name either a thread or a post: --thread ID or --post ID.\n"_s;
        QTest::newRow("a deed of a post") << QStringList{u"moderate"_s, u"pin"_s,
            u"--post=1"_s} << u"'pin' is not hide, restore or dismiss, which a post can be.\n"_s;
        QTest::newRow("a deed of a thread")
            << QStringList{u"moderate"_s, u"burn"_s, u"--thread=1"_s}
            << u"'burn' is not hide, restore, lock, unlock, pin, unpin or merge, which a thread can be.\n"_s;
        QTest::newRow("a dump") << QStringList{u"import"_s, u"threads"_s, u"x"_s, u"--as=discourse"_s}
                                << u"--as 'discourse' is not stackexchange.\n"_s;
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
    QString ask(const QString &title, const QString &text)
    {
        const test::Ran ran = tjc({u"ask"_s, title, u"--text"_s, text, u"--json"_s});
        return ran.exit == 0 ? number(ran.json().first().toObject()) : ran.err;
    }
    QString moderate(const QStringList &arguments)
    {
        const test::Ran ran = tjc(QStringList{u"moderate"_s} + arguments);
        if (ran.exit != 0)
            QTest::qFail(qPrintable(ran.err), __FILE__, __LINE__);
        return ran.out;
    }
    QJsonObject thread(const QString &id)
    {
        return tjc({u"thread"_s, id, u"--json"_s}).json().first().toObject();
    }
    QStringList ids(const QStringList &arguments)
    {
        QStringList all;
        for (const QJsonValue &value : tjc(arguments).json())
            all += number(value.toObject());
        return all;
    }
    static QString number(const QJsonObject &object)
    {
        return QString::number(object.value("id"_L1).toInt());
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QString m_url;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ForumTest)

#include "forum_test.moc"
