#include "driver.h"
#include "support/engine.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

/// One session that is far from today, in the columns of our own schedule files.
QByteArray schedule(const QByteArray &uid, const QByteArray &title, int seats)
{
    const QByteArray day = QDate::currentDate().addYears(1).toString(Qt::ISODate).toLatin1();
    return "id;title;date;begin;end;max\r\n" + uid + ";" + title + ";" + day + ";10:00;11:00;"
           + QByteArray::number(seats) + "\r\n";
}

} // namespace

class VerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_url = test::freshWorkspaceUrl();
        const test::Ran first = tjc({u"init"_s});
        QVERIFY2(first.exit == 0, qPrintable(first.err));
        const test::Ran again = tjc({u"init"_s});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("There is a workspace already"_L1), qPrintable(again.err));

        const test::Ran empty = tjc({u"sessions"_s});
        QCOMPARE(empty.exit, 0);
        QCOMPARE(empty.err, u"No sessions fit.\n"_s);
        QCOMPARE(tjc({u"sessions"_s, u"--json"_s}).out, u"[]\n"_s);

        const test::Ran sample = tjc({u"sample"_s});
        QVERIFY2(sample.exit == 0, qPrintable(sample.err));
        const test::Ran full = tjc({u"sample"_s});
        QCOMPARE(full.exit, 1);
        QVERIFY2(full.err.contains("holds sessions already"_L1), qPrintable(full.err));
    }

    void cleanup()
    {
        const test::Ran check = tjc({u"check"_s});
        QVERIFY2(check.exit == 0, qPrintable(check.out + check.err));
        QCOMPARE(check.out, u"Everything is in order.\n"_s);
    }

    void info()
    {
        const QJsonArray json = tjc({u"info"_s, u"--json"_s}).json();
        QCOMPARE(json.size(), 1);
        QCOMPARE(keysOf(json.first()),
            (QStringList{u"counts"_s, u"engine"_s, u"engineVersion"_s, u"me"_s, u"name"_s, u"person"_s,
                u"readOnly"_s, u"roles"_s, u"schema"_s, u"workspace"_s}));
        const QJsonObject info = json.first().toObject();
        QCOMPARE(info.value("engine"_L1).toString(), test::isPostgres() ? u"postgresql"_s : u"sqlite"_s);
        QVERIFY(info.value("schema"_L1).toInt() >= 1);
        QVERIFY(info.value("roles"_L1).toArray().contains(u"admin"_s));
        QVERIFY(info.value("counts"_L1).toObject().value("session"_L1).toInt() >= 40);
        QVERIFY(info.value("counts"_L1).toObject().value("person"_L1).toInt() >= 60);
        const test::Ran dutch = tjc({u"--lang"_s, u"nl"_s, u"info"_s});
        QVERIFY2(dutch.out.contains("Bijeenkomsten"_L1) && dutch.out.contains("beheerder"_L1),
            qPrintable(dutch.out));
        QVERIFY(tjc({u"info"_s}).out.contains("Sessions"_L1));
    }

    void sessionsJson()
    {
        const QJsonArray sessions = tjc({u"sessions"_s, u"--json"_s}).json();
        QVERIFY(sessions.size() >= 40);
        const QStringList keys{u"allDay"_s, u"answerBy"_s, u"building"_s, u"ends"_s, u"enrolled"_s,
            u"formal"_s, u"format"_s, u"id"_s, u"maxSeats"_s, u"minSeats"_s, u"mine"_s, u"organisation"_s,
            u"pending"_s, u"room"_s, u"starts"_s, u"state"_s, u"themeWeek"_s, u"title"_s, u"topics"_s,
            u"trainerEmails"_s, u"trainers"_s, u"uid"_s, u"updated"_s, u"waitlistSize"_s, u"waitlisted"_s};
        QString before;
        for (const QJsonValue &value : sessions) {
            QCOMPARE(keysOf(value), keys);
            const QJsonObject session = value.toObject();
            QVERIFY(session.value("id"_L1).toInt() > 0);
            QVERIFY(!session.value("uid"_L1).toString().isEmpty());
            QVERIFY(!session.value("title"_L1).toString().isEmpty());
            for (const auto &key : {"starts"_L1, "ends"_L1, "updated"_L1}) {
                const QString at = session.value(key).toString();
                QVERIFY2(
                    at.endsWith(u'Z') && QDateTime::fromString(at, Qt::ISODate).isValid(), qPrintable(at));
            }
            QVERIFY(session.value("starts"_L1).toString() >= before);
            before = session.value("starts"_L1).toString();
            QVERIFY(session.value("maxSeats"_L1).isNull() || session.value("maxSeats"_L1).toInt() > 0);
            QCOMPARE(session.value("trainers"_L1).toArray().size(),
                session.value("trainerEmails"_L1).toArray().size());
        }
    }

    void sessionsText()
    {
        const test::Ran ran = tjc({u"sessions"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("Id "_L1));
        QCOMPARE(ran.out.count(u'\n'), tjc({u"sessions"_s, u"--json"_s}).json().size() + 1);
    }

    void sessionsByFilter()
    {
        const QJsonArray all = tjc({u"sessions"_s, u"--json"_s}).json();
        const auto some = [&](const QStringList &options) {
            const test::Ran ran = tjc(QStringList{u"sessions"_s, u"--json"_s} + options);
            if (ran.exit != 0)
                qFatal("%s", qPrintable(ran.err));
            return ran.json();
        };
        const QJsonArray workshops = some({u"--format"_s, u"workshop"_s});
        QVERIFY(!workshops.isEmpty() && workshops.size() < all.size());
        for (const QJsonValue &value : workshops)
            QCOMPARE(value["format"_L1].toString(), u"workshop"_s);
        QCOMPARE(some({u"--format=Open Koffie"_s}), some({u"--format=open_coffee"_s}));
        QCOMPARE(some({u"--formal"_s}).size() + some({u"--colleague"_s}).size(), all.size());

        // --to names a whole local day.
        const QJsonObject last = all.last().toObject();
        const QString day = QDateTime::fromString(last.value("starts"_L1).toString(), Qt::ISODate)
                                .toTimeZone(QTimeZone("Europe/Amsterdam"))
                                .date()
                                .toString(Qt::ISODate);
        QVERIFY(some({u"--from"_s, day, u"--to"_s, day}).contains(last));
        const QString dayBefore = QDate::fromString(day, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
        QVERIFY(!some({u"--to"_s, dayBefore}).contains(last));
        QCOMPARE(some({u"--to"_s, dayBefore}).size() + some({u"--from"_s, day}).size(), all.size());

        QString topic;
        QString week;
        for (const QJsonValue &value : all) {
            if (topic.isEmpty())
                topic = value["topics"_L1][0].toString();
            if (week.isEmpty())
                week = value["themeWeek"_L1].toString();
        }
        QVERIFY(!topic.isEmpty() && !week.isEmpty());
        for (const QJsonValue &value : some({u"--topic"_s, topic.toUpper()}))
            QVERIFY(value["topics"_L1].toArray().contains(topic));
        for (const QJsonValue &value : some({u"--theme-week"_s, week}))
            QCOMPARE(value["themeWeek"_L1].toString(), week);

        const test::Ran wrong = tjc({u"sessions"_s, u"--topic"_s, topic.chopped(1)});
        QCOMPARE(wrong.exit, 1);
        QVERIFY2(wrong.err.contains(u"Did you mean '%1'"_s.arg(topic)), qPrintable(wrong.err));
        QCOMPARE(tjc({u"sessions"_s, u"--organisation=999999"_s}).exit, 1);
        QCOMPARE(tjc({u"export"_s, u"schedule"_s, u"--theme-week=nonsense"_s}).exit, 1);
    }

    void people()
    {
        const QJsonArray people = tjc({u"people"_s, u"--json"_s}).json();
        QVERIFY(people.size() >= 60);
        for (const QJsonValue &value : people) {
            QCOMPARE(keysOf(value), (QStringList{u"email"_s, u"id"_s, u"jobTitle"_s, u"login"_s, u"name"_s,
                                        u"organisation"_s, u"sessionsGiven"_s, u"topics"_s, u"uid"_s}));
        }
        const QJsonArray trainers = tjc({u"people"_s, u"--json"_s, u"--trainers"_s}).json();
        QVERIFY(!trainers.isEmpty() && trainers.size() < people.size());
        QString organisation;
        for (const QJsonValue &value : people) {
            if (organisation.isEmpty())
                organisation = value["organisation"_L1].toString();
        }
        QVERIFY(!organisation.isEmpty());
        const QJsonArray some = tjc({u"people"_s, u"--json"_s, u"--organisation"_s, organisation}).json();
        QVERIFY(!some.isEmpty() && some.size() < people.size());
        QVERIFY(tjc({u"people"_s}).out.startsWith("Id "_L1));
    }

    void enrolAndCancel()
    {
        const QString session = newSession("enrol-1", "One seat", 1);
        const QStringList who = logins(3);
        const QStringList enrol{u"enrol"_s, u"--session"_s, session, u"--person"_s};
        const QStringList cancel{u"cancel"_s, u"--session"_s, session, u"--person"_s};

        QCOMPARE(tjc(enrol + QStringList{who.at(0)}).out, u"Enrolled.\n"_s);
        QCOMPARE(tjc(QStringList{u"--lang"_s, u"nl"_s} + enrol + QStringList{who.at(1)}).out,
            u"Op de wachtlijst, plaats 1 van 1.\n"_s);
        const QJsonArray json = tjc(enrol + QStringList{who.at(2), u"--json"_s}).json();
        QCOMPARE(json, (QJsonArray{QJsonObject{{u"session"_s, session.toInt()}, {u"person"_s, who.at(2)},
                           {u"state"_s, u"waitlisted"_s}, {u"position"_s, 2}, {u"queue"_s, 2},
                           {u"answerBy"_s, QJsonValue()}}}));
        const test::Ran twice = tjc(enrol + QStringList{who.at(0)});
        QCOMPARE(twice.exit, 1);
        QCOMPARE(twice.err, u"This person is on the list of that session already.\n"_s);

        const QJsonArray left = tjc(cancel + QStringList{who.at(0), u"--json"_s}).json();
        QCOMPARE(left.first()["state"_L1].toString(), u"cancelled"_s);
        QVERIFY(left.first()["position"_L1].isNull());
        QCOMPARE(tjc(enrol + QStringList{who.at(1)}).exit, 1);
        QCOMPARE(tjc(cancel + QStringList{who.at(0)}).err, u"There is no enrolment to cancel.\n"_s);
        // Who left stands at the end again.
        QCOMPARE(tjc(enrol + QStringList{who.at(0)}).out, u"On the waiting list, place 2 of 2.\n"_s);
        const QJsonArray rows = tjc({u"sessions"_s, u"--json"_s, u"--text"_s, u"seat"_s}).json();
        QCOMPARE(rows.first()["enrolled"_L1].toInt(), 1);
        QCOMPARE(rows.first()["waitlisted"_L1].toInt(), 2);

        const test::Ran file = test::program({u"--lang=en"_s, u"--workspace"_s, m_url, u"export"_s,
            u"participants"_s, u"--session"_s, session});
        QCOMPARE(file.exit, 0);
        QCOMPARE(file.out.count(u'\n'), 4);
        const QStringList lines = file.out.split(u'\n');
        QVERIFY2(lines.at(1).contains("ingeschreven"_L1) && lines.at(2).contains("wachtlijst"_L1),
            qPrintable(file.out));
    }

    void enrolMyself()
    {
        const QString session = newSession("enrol-2", "Quokka", 5);
        QCOMPARE(tjc({u"enrol"_s, u"--session"_s, session}).out, u"Enrolled.\n"_s);
        const QJsonArray mine = tjc({u"sessions"_s, u"--json"_s, u"--mine"_s, u"--text=quokka"_s}).json();
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine.first()["mine"_L1].toString(), u"enrolled"_s);
        QCOMPARE(tjc({u"cancel"_s, u"--session"_s, session}).out, u"Signed off.\n"_s);
    }

    void unknownSessionsAndPeople()
    {
        const test::Ran session = tjc({u"enrol"_s, u"--session=999999"_s});
        QCOMPARE(session.exit, 1);
        QVERIFY2(session.err.startsWith("There is no"_L1) && session.err.count(u'\n') == 1,
            qPrintable(session.err));
        const test::Ran person = tjc({u"enrol"_s, u"--session=1"_s, u"--person"_s, u"nobody\x1b[31m"_s});
        QCOMPARE(person.exit, 1);
        QVERIFY2(person.err.contains("nobody"_L1) && !person.err.contains(u'\x1b'), qPrintable(person.err));
        QCOMPARE(tjc({u"export"_s, u"participants"_s, u"--session=999999"_s}).exit, 1);
    }

    void textOfOthersIsHarmless()
    {
        newSession("hostile", "Harmless \x1b[2J\xc2\x9b[31m \xe2\x80\xaetitle", 3);
        for (const QStringList &words : {QStringList{u"sessions"_s, u"--text=harmless"_s},
                 QStringList{u"sessions"_s, u"--text=harmless"_s, u"--json"_s}}) {
            const test::Ran ran = tjc(words);
            QVERIFY(ran.out.contains("Harmless"_L1));
            for (const QChar c : ran.out) {
                QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f)));
                QVERIFY(c.unicode() != 0x202e);
            }
        }
    }

    void badRowsAreNamedAndNothingIsWritten()
    {
        QByteArray text = "id;title;date;begin\r\n";
        for (int i = 0; i < 60; ++i)
            text += "bad-" + QByteArray::number(i) + ";T;32-13-2026;10:00\r\n";
        text += "good-1;Good;2031-03-02;10:00\r\n";
        const QString path = file(u"bad.csv"_s, text);
        const test::Ran ran = tjc({u"import"_s, u"schedule"_s, path});
        QCOMPARE(ran.exit, 1);
        const QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), u"line 2: the date '32-13-2026' is not a date (2026-03-02)"_s);
        QCOMPARE(lines.size(), 52);
        QCOMPARE(lines.at(50), u"and 10 more"_s);
        QCOMPARE(lines.last(), u"60 problems in the file; nothing was written."_s);
        QVERIFY(tjc({u"sessions"_s, u"--json"_s, u"--text=Good"_s}).json().isEmpty());

        const QJsonObject json =
            tjc({u"import"_s, u"schedule"_s, path, u"--json"_s}).json().first().toObject();
        QCOMPARE(json.value("errors"_L1).toArray().size(), 60);
        QCOMPARE(json.value("written"_L1).toBool(true), false);
        QCOMPARE(keysOf(json.value("errors"_L1).toArray().first()),
            (QStringList{u"line"_s, u"message"_s, u"subject"_s, u"value"_s}));

        const test::Ran skipped = tjc({u"import"_s, u"schedule"_s, path, u"--skip-bad"_s});
        QVERIFY2(skipped.exit == 0, qPrintable(skipped.err));
        QVERIFY2(skipped.out.startsWith("Added 1,"_L1), qPrintable(skipped.out));
        QVERIFY(skipped.err.contains(path + ".errors.csv"_L1));
        QVERIFY(QFile::exists(path + ".errors.csv"_L1));
        QCOMPARE(tjc({u"sessions"_s, u"--json"_s, u"--text=Good"_s}).json().size(), 1);
    }

    void dryRunWritesNothing()
    {
        const QString path = file(u"dry.csv"_s, schedule("dry-1", "Dryly", 3));
        const test::Ran ran = tjc({u"import"_s, u"schedule"_s, path, u"--dry-run"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, u"Would add 1, update 0 and leave 0 as they are.\nNothing was written.\n"_s);
        QVERIFY(tjc({u"sessions"_s, u"--json"_s, u"--text=Dryly"_s}).json().isEmpty());
    }

    void filesThatCannotBeTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::newRow("empty") << QByteArray() << QStringList() << 1;
        QTest::newRow("binary") << QByteArray(5000, '\0') << QStringList() << 1;
        QTest::newRow("open quote") << QByteArray("id;title;date\r\n1;\"x;2026-03-02\r\n") << QStringList()
                                    << 1;
        QTest::newRow("other columns") << QByteArray("a;b\r\n1;2\r\n") << QStringList() << 1;
        QTest::newRow("header not there")
            << QByteArray("a;b\r\n1;2\r\n") << QStringList{u"--map=c=title"_s} << 1;
        QTest::newRow("no such field")
            << QByteArray("a;b\r\n1;2\r\n") << QStringList{u"--map=a=colour"_s} << 2;
        QTest::newRow("not iCalendar") << QByteArray("a;b\r\n1;2\r\n") << QStringList{u"--as=ics"_s} << 1;
        QTest::newRow("not frab") << QByteArray("<x/>") << QStringList{u"--as=frab"_s} << 1;
        QTest::newRow("half XML") << QByteArray("<schedule><day") << QStringList{u"--as=frab"_s} << 1;
    }
    void filesThatCannotBeTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        QFETCH(int, exit);
        const test::Ran ran =
            tjc(QStringList{u"import"_s, u"schedule"_s, file(u"other.dat"_s, bytes)} + options);
        QVERIFY2(ran.exit == exit, qPrintable(ran.out + ran.err));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY2(!ran.err.contains("should not"_L1), qPrintable(ran.err));
    }

    void filesThatAreNotThere()
    {
        const test::Ran ran = tjc({u"import"_s, u"people"_s, u"/no/such.csv"_s});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.err, u"There is no file '/no/such.csv'.\n"_s);
        QCOMPARE(tjc({u"import"_s, u"organisations"_s, u"/no/such.json"_s}).exit, 1);
        const test::Ran out = tjc({u"export"_s, u"schedule"_s, u"-o"_s, u"/no/such/folder/x.csv"_s});
        QCOMPARE(out.exit, 1);
        QCOMPARE(out.err.count(u'\n'), 1);
    }

    void aReaderMayLeave()
    {
        for (const QString &verb : {u"sessions"_s, u"sessions --json"_s, u"people"_s, u"export schedule"_s}) {
            QProcess shell;
            shell.start(u"bash"_s,
                {u"-c"_s, u"\"$0\" --workspace \"$1\" %1 | true; exit ${PIPESTATUS[0]}"_s.arg(verb),
                    test::programPath(), m_url});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(shell.readAllStandardError(), QByteArray());
            QVERIFY2(shell.exitCode() == 0, qPrintable(verb));
        }
    }

    void aFullDiskIsTold()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        for (const QString &verb : {u"sessions"_s, u"people --json"_s, u"export schedule"_s, u"--help"_s}) {
            QProcess shell;
            shell.start(
                u"bash"_s, {u"-c"_s, u"\"$0\" --lang en --workspace \"$1\" %1 > /dev/full"_s.arg(verb),
                               test::programPath(), m_url});
            QVERIFY(shell.waitForFinished());
            const QByteArray said = shell.readAllStandardError();
            QVERIFY2(shell.exitCode() == 1 && said.count('\n') == 1, said.constData());
        }
    }

    void whatCannotBeOpenedIsSaidOnce()
    {
        QTemporaryDir folder;
        const QString other = folder.filePath(u"other.tjc"_s);
        QFile notOurs(other);
        QVERIFY(notOurs.open(QIODevice::WriteOnly));
        notOurs.write(QByteArray(5000, 'x'));
        notOurs.close();
        const test::Ran ran = test::run({u"--workspace"_s, other, u"sessions"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("is not a workspace"_L1) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
        QCOMPARE(QFileInfo(other).size(), 5000);
        const test::Ran away =
            test::run({u"--workspace=postgresql://a@127.0.0.1:1/d?sslmode=disable"_s, u"info"_s});
        QCOMPARE(away.exit, 1);
        QVERIFY2(away.err.contains("does not answer"_L1) && away.err.count(u'\n') == 1, qPrintable(away.err));
        QCOMPARE(test::run({u"--workspace"_s, folder.filePath(u"no/x.tjc"_s), u"init"_s}).exit, 1);
    }

    void generatedWorkspace()
    {
        const QString url = test::freshWorkspaceUrl();
        QCOMPARE(test::run({u"--workspace"_s, url, u"init"_s}).exit, 0);
        const test::Ran ran = test::run({u"--workspace"_s, url, u"sample"_s, u"--sessions=1200"_s,
            u"--people=300"_s, u"--enrolments=2000"_s, u"--seed=7"_s});
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        const QJsonArray all = test::run({u"--workspace"_s, url, u"sessions"_s, u"--json"_s}).json();
        QCOMPARE(all.size(), 1200);
        QSet<int> ids;
        for (const QJsonValue &value : all)
            ids.insert(value["id"_L1].toInt());
        QCOMPARE(ids.size(), 1200);
        QCOMPARE(test::run({u"--workspace"_s, url, u"check"_s}).exit, 0);
    }

private:
    test::Ran tjc(const QStringList &words)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + words);
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(made.fileName()));
        return made.fileName();
    }

    QString newSession(const QByteArray &uid, const QByteArray &title, int seats)
    {
        const test::Ran ran =
            tjc({u"import"_s, u"schedule"_s, file(u"one.csv"_s, schedule(uid, title, seats))});
        if (ran.exit != 0)
            qFatal("%s", qPrintable(ran.err));
        for (const QJsonValue &value : tjc({u"sessions"_s, u"--json"_s}).json()) {
            if (value["uid"_L1].toString() == QString::fromLatin1(uid))
                return QString::number(value["id"_L1].toInt());
        }
        qFatal("the new session is not listed");
    }

    QStringList logins(int count)
    {
        QStringList found;
        for (const QJsonValue &value : tjc({u"people"_s, u"--json"_s}).json()) {
            if (const QString login = value["login"_L1].toString(); !login.isEmpty() && found.size() < count)
                found += login;
        }
        return found;
    }

    QString m_url;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(VerbsTest)
#include "verbs_test.moc"
