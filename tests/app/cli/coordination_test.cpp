#include "driver.h"
#include "tests/app/db/opened.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// The verbs of rooms, theme weeks, absences and days off.
class CoordinationTest : public QObject
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

    void rooms()
    {
        const QJsonObject made =
            tjc({u"room"_s, u"add"_s, u"--name"_s, u"C1.01"_s, u"--building=Turfmarkt"_s, u"--seats=24"_s,
                    u"--organisation=BZK"_s, u"--buffer=15"_s, u"--json"_s})
                .json()
                .first()
                .toObject();
        QCOMPARE(made.value("seats"_L1).toInt(), 24);
        QCOMPARE(made.value("bufferMinutes"_L1).toInt(), 15);
        QVERIFY(made.value("organisation"_L1).toString().contains("Binnenlandse"_L1));
        QCOMPARE(made.value("sessions"_L1).toInt(-1), 0);
        QCOMPARE(tjc({u"room"_s, u"set"_s, u"--room=turfmarkt c1.01"_s, u"--seats=none"_s,
                         u"--equipment=scherm"_s, u"--organisation=none"_s})
                     .out,
            u"The room is changed.\n"_s);
        const QJsonObject after = row(u"rooms"_s, u"C1.01"_s);
        QVERIFY(after.value("seats"_L1).isNull());
        QCOMPARE(after.value("equipment"_L1).toString(), u"scherm"_s);
        QCOMPARE(after.value("organisation"_L1).toString(), QString());
        QVERIFY(tjc({u"rooms"_s}).out.contains("Turfmarkt"_L1));
        const test::Ran twice = tjc({u"room"_s, u"add"_s, u"--name=C1.01"_s, u"--building=Turfmarkt"_s});
        QCOMPARE(twice.exit, 1);
        QCOMPARE(twice.err, u"There is a room of that name in that building already.\n"_s);
        const test::Ran wrong = tjc({u"room"_s, u"set"_s, u"--room=C1.01"_s, u"--seats=veel"_s});
        QCOMPARE(wrong.exit, 2);
        QCOMPARE(wrong.err, u"--seats 'veel' is not a number from 1 on.\n"_s);
        QCOMPARE(tjc({u"room"_s, u"remove"_s, u"--room=C1.01"_s}).out, u"The room is removed.\n"_s);
        QVERIFY(tjc({u"room"_s, u"remove"_s, u"--room=C1.01"_s}).err.startsWith("Nothing fits --room"_L1));
        const test::Ran used =
            tjc({u"--lang"_s, u"nl"_s, u"room"_s, u"remove"_s, u"--room"_s, usedIn(u"rooms"_s)});
        QCOMPARE(used.exit, 1);
        QVERIFY2(used.err.startsWith("De zaal blijft: "_L1), qPrintable(used.err));
    }

    void themeWeeks()
    {
        const QString page = file(u"week.md"_s, "# Wiki\n\nAlles.");
        QCOMPARE(tjc({u"theme-week"_s, u"add"_s, u"--name=Week van de wiki"_s, u"--from=2031-02-03"_s,
                         u"--to=2031-02-07"_s, u"--color=#007BC7"_s, u"--page"_s, page})
                     .exit,
            0);
        const QJsonObject made = row(u"theme-weeks"_s, u"Week van de wiki"_s);
        QCOMPARE(made.value("color"_L1).toString(), u"#007bc7"_s);
        QCOMPARE(made.value("page"_L1).toString(), u"# Wiki\n\nAlles."_s);
        QCOMPARE(tjc({u"theme-week"_s, u"set"_s, u"--theme-week=Week van de wiki"_s, u"--color=none"_s,
                         u"--to=2031-02-06"_s, u"--json"_s})
                     .json()
                     .first()["last"_L1]
                     .toString(),
            u"2031-02-06"_s);
        QCOMPARE(row(u"theme-weeks"_s, u"Week van de wiki"_s).value("color"_L1).toString(), QString());
        const test::Ran backwards =
            tjc({u"theme-week"_s, u"set"_s, u"--theme-week=Week van de wiki"_s, u"--to=2031-02-01"_s});
        QCOMPARE(backwards.exit, 1);
        QCOMPARE(backwards.err, u"A theme week ends on the day it begins or later, within three months.\n"_s);
        QCOMPARE(
            tjc({u"theme-week"_s, u"add"_s, u"--name=x"_s, u"--from=gisteren"_s, u"--to=2031-02-01"_s}).exit,
            2);
        QCOMPARE(tjc({u"theme-week"_s, u"remove"_s, u"--theme-week=Week van de wiki"_s}).exit, 0);
        const test::Ran used =
            tjc({u"theme-week"_s, u"remove"_s, u"--theme-week"_s, usedIn(u"theme-weeks"_s)});
        QVERIFY2(used.err.startsWith("The theme week stays: "_L1), qPrintable(used.err));
        QVERIFY(tjc({u"theme-weeks"_s})
                    .out.contains(tjc({u"theme-weeks"_s, u"--json"_s}).json().first()["name"_L1].toString()));
    }

    void absences()
    {
        const test::Ran made = tjc({u"absence"_s, u"add"_s, u"--from=2031-03-03"_s,
            u"--to=2031-03-04T12:00"_s, u"--note=cursus"_s, u"--json"_s});
        QCOMPARE(made.exit, 0);
        const QJsonObject one = made.json().first().toObject();
        // Winter: local midnight is eleven in the evening before.
        QCOMPARE(one.value("starts"_L1).toString(), u"2031-03-02T23:00:00Z"_s);
        QCOMPARE(one.value("ends"_L1).toString(), u"2031-03-04T11:00:00Z"_s);
        const QString id = QString::number(one.value("id"_L1).toInt());
        QCOMPARE(tjc({u"absence"_s, u"set"_s, u"--absence"_s, id, u"--to=2031-03-04"_s, u"--json"_s})
                     .json()
                     .first()["ends"_L1]
                     .toString(),
            u"2031-03-04T23:00:00Z"_s);
        QVERIFY(tjc({u"absences"_s, u"--from=2031-01-01"_s}).out.contains("cursus"_L1));
        QCOMPARE(tjc({u"absences"_s, u"--from=2031-04-01"_s}).err, u"There are no absences.\n"_s);
        QCOMPARE(tjc({u"absences"_s, u"--all"_s, u"--from=2031-01-01"_s, u"--json"_s}).json().size(), 1);
        QCOMPARE(tjc({u"absence"_s, u"set"_s, u"--absence"_s, id, u"--to=2031-03-01"_s}).exit, 2);
        QCOMPARE(tjc({u"absence"_s, u"add"_s, u"--from=straks"_s, u"--to=2031-03-01"_s}).exit, 2);
        QCOMPARE(tjc({u"absence"_s, u"remove"_s, u"--absence"_s, id}).out, u"The absence is taken back.\n"_s);
        QCOMPARE(tjc({u"absence"_s, u"remove"_s, u"--absence"_s, id}).err, u"There is no such absence.\n"_s);
    }

    void holidays()
    {
        QCOMPARE(tjc({u"holiday"_s, u"add"_s, u"--day=2031-04-26"_s, u"--name=Koningsdag"_s}).out,
            u"2031-04-26 is a day off.\n"_s);
        QCOMPARE(tjc({u"holidays"_s, u"--from=2031-01-01"_s, u"--to=2031-12-31"_s}).out,
            u"Day         Name\n2031-04-26  Koningsdag\n"_s);
        QCOMPARE(tjc({u"holiday"_s, u"remove"_s, u"--day=2031-04-26"_s}).exit, 0);
        const QByteArray year = QByteArray::number(QDate::currentDate().year() + 1);
        const QString ics = file(u"feestdagen.ics"_s,
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Kerst\r\nDTSTART;VALUE=DATE:" + year
                + "1225\r\nDTEND;VALUE=DATE:" + year
                + "1227\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Dierendag\r\nDTSTART;VALUE=DATE:"
                + year + "1004\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        const QStringList import{u"holidays"_s, u"import"_s, ics};
        QCOMPARE(tjc(import + QStringList{u"--dry-run"_s, u"--json"_s}).json().size(), 2);
        QCOMPARE(tjc({u"holidays"_s, u"--json"_s}).json().size(), 0);
        QCOMPARE(tjc(import + QStringList{u"--only=kerst"_s}).out, u"Added 2, left 0 as they were.\n"_s);
        QCOMPARE(tjc(import).out, u"Added 1, left 2 as they were.\n"_s);
        QCOMPARE(tjc({u"holidays"_s, u"--json"_s}).json().size(), 3);
        QVERIFY(
            tjc(import + QStringList{u"--only=Pasen"_s}).err.startsWith("Nothing fits --only 'Pasen'."_L1));
        QCOMPARE(tjc({u"holidays"_s, u"import"_s, file(u"leeg.ics"_s, "")}).exit, 1);
        QCOMPARE(tjc({u"holidays"_s, u"import"_s}).exit, 2);
        QCOMPARE(tjc({u"holidays"_s, u"export"_s}).exit, 2);
    }

private:
    test::Ran tjc(const QStringList &words)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + words);
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(bytes);
        return out.fileName();
    }
    QJsonObject row(const QString &verb, const QString &name)
    {
        for (const QJsonValue &value : tjc({verb, u"--json"_s}).json()) {
            if (value["name"_L1].toString() == name)
                return value.toObject();
        }
        qFatal("it is not listed");
    }
    QString usedIn(const QString &verb)
    {
        for (const QJsonValue &value : tjc({verb, u"--json"_s}).json()) {
            if (value["sessions"_L1].toInt() > 0)
                return QString::number(value["id"_L1].toInt());
        }
        qFatal("none is used");
    }

    QString m_url;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CoordinationTest)
#include "coordination_test.moc"
