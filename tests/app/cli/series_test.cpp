#include "driver.h"
#include "tests/app/db/opened.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

/// The verbs of sessions that repeat.
class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_url = test::freshWorkspaceUrl();
        QCOMPARE(tjc({u"init"_s}).exit, 0);
        // A Tuesday, some weeks away.
        const QDate today = QDate::currentDate();
        m_tuesday = today.addDays(21 + (9 - today.dayOfWeek()) % 7);
    }

    void cleanup() { QCOMPARE(tjc({u"check"_s}).out, u"Everything is in order.\n"_s); }

    void madeAndShown()
    {
        const QString session = planned(u"Koffie"_s);
        const test::Ran made = tjc(on(u"make"_s, session, {u"--every"_s, u"week"_s, u"--times"_s, u"4"_s}));
        QCOMPARE(made.out, u"4 sessions, every Tuesday, 4 times.\n"_s);
        QCOMPARE(made.err, QString());
        QCOMPARE(shape(session), u"0 7 14 21"_s);
        const test::Ran shown = tjc(on(u"show"_s, session));
        QVERIFY2(shown.out.startsWith("every Tuesday, 4 times\n"_L1), qPrintable(shown.out));
        QCOMPARE(shown.out.count(m_tuesday.addDays(21).toString(Qt::ISODate)), 2);
        const test::Ran dutch = tjc(QStringList{u"--lang"_s, u"nl"_s} + on(u"show"_s, session));
        QVERIFY2(dutch.out.startsWith("elke dinsdag, 4 keer\n"_L1), qPrintable(dutch.out));
        const test::Ran again = tjc(on(u"make"_s, session, {u"--every"_s, u"week"_s, u"--times"_s, u"4"_s}));
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.err, u"This session is part of a series already.\n"_s);
    }

    void asJson()
    {
        const QString session = planned(u"Thee"_s);
        const int week = (m_tuesday.day() - 1) / 7 + 1;
        const QString nth = week > 4 ? u"last"_s : QString::number(week);
        const QJsonObject made =
            tjc(on(u"make"_s, session,
                    {u"--every"_s, u"month"_s, u"--on"_s, nth + u"tu"_s, u"--times"_s, u"2"_s, u"--json"_s}))
                .json()
                .first()
                .toObject();
        QCOMPARE(
            made.value("rule"_L1).toString(), u"FREQ=MONTHLY;BYDAY=%1TU;COUNT=2"_s.arg(week > 4 ? -1 : week));
        QCOMPARE(made.value("sessions"_L1).toInt(), 2);
        const QString other = planned(u"Sap"_s);
        const QJsonObject by = tjc(on(u"make"_s, other,
                                       {u"--every"_s, u"day"_s, u"--interval"_s, u"2"_s, u"--until"_s,
                                           m_tuesday.addDays(5).toString(Qt::ISODate), u"--json"_s}))
                                   .json()
                                   .first()
                                   .toObject();
        QCOMPARE(by.value("sessions"_L1).toInt(), 3);
        QCOMPARE(by.value("skipped"_L1).toInt(), 0);
        QCOMPARE(by.value("session"_L1).toInt(), other.toInt());
    }

    void holidays()
    {
        const auto connection = test::connectTo(m_url);
        QCOMPARE(test::run(*connection, "INSERT INTO day_off (day, name) VALUES ($1, 'Feestdag')",
                     {m_tuesday.addDays(7).toString(Qt::ISODate)}),
            u"ok"_s);
        const QString session = planned(u"Koek"_s);
        QCOMPARE(
            tjc(on(u"make"_s, session, {u"--every"_s, u"week"_s, u"--times"_s, u"3"_s, u"--skip-holidays"_s}))
                .out,
            u"2 sessions, every Tuesday, 3 times.\n1 on a public holiday is skipped.\n"_s);
        QCOMPARE(shape(session), u"0 7s 14"_s);
        QVERIFY(tjc(on(u"show"_s, session)).out.contains("skipped"_L1));
        QCOMPARE(test::run(*connection, "DELETE FROM day_off"), u"ok"_s);
    }

    void changed()
    {
        const QString session = planned(u"Taart"_s);
        QCOMPARE(tjc(on(u"make"_s, session, {u"--every"_s, u"week"_s, u"--times"_s, u"4"_s})).exit, 0);
        const QString second = idOf(session, 1);
        QCOMPARE(tjc({u"enrol"_s, u"--session"_s, second}).exit, 0);
        const QStringList rule{
            u"--every"_s, u"week"_s, u"--interval"_s, u"2"_s, u"--on"_s, u"tu,fr"_s, u"--times"_s, u"4"_s};
        QCOMPARE(tjc(on(u"change"_s, session, rule + QStringList{u"--dry-run"_s})).out,
            u"every 2 weeks on Tue and Fri, 4 times\n2 sessions added.\n2 sessions cancelled.\n"
            "1 colleague was in those.\n"_s);
        QCOMPARE(shape(session), u"0 7 14 21"_s);
        const test::Ran why = tjc(on(u"change"_s, session, rule));
        QCOMPARE(why.exit, 1);
        QCOMPARE(why.err, u"Say why the session is cancelled.\n"_s);
        QCOMPARE(tjc(on(u"change"_s, session, rule + QStringList{u"--reason"_s, u"Te vaak"_s})).exit, 0);
        QCOMPARE(shape(session), u"0 3 7s 14 17 21s"_s);
        // From one on, in a series of its own.
        const QString third = idOf(session, 3);
        QCOMPARE(tjc(on(u"change"_s, third,
                         {u"--every"_s, u"week"_s, u"--on"_s, u"we"_s, u"--times"_s, u"4"_s, u"--scope"_s,
                             u"following"_s, u"--json"_s}))
                     .json(),
            (QJsonArray{QJsonObject{{u"changed"_s, 1}, {u"added"_s, 1}, {u"dropped"_s, 1}, {u"people"_s, 0},
                {u"returned"_s, 0}, {u"kept"_s, 0}}}));
        QCOMPARE(shape(session), u"0 3 7s"_s);
        QCOMPARE(shape(third), u"15 17s 21s 22"_s);
    }

    void skippedAndRestored()
    {
        const QString session = planned(u"Melk"_s);
        QCOMPARE(tjc(on(u"make"_s, session, {u"--every"_s, u"week"_s, u"--times"_s, u"3"_s})).exit, 0);
        const QString second = idOf(session, 1);
        QCOMPARE(tjc({u"enrol"_s, u"--session"_s, second}).exit, 0);
        QCOMPARE(tjc(on(u"skip"_s, second)).err, u"Say why the session is cancelled.\n"_s);
        QCOMPARE(tjc(on(u"skip"_s, second, {u"--reason"_s, u"Ziek"_s})).out, u"The session is skipped.\n"_s);
        QCOMPARE(shape(session), u"0 7s 14"_s);
        QVERIFY(tjc({u"sessions"_s, u"--text"_s, u"Melk"_s}).out.contains("skipped"_L1));
        QCOMPARE(tjc(on(u"restore"_s, second)).out, u"The session is planned again.\n"_s);
        QCOMPARE(
            tjc(on(u"restore"_s, second)).err, u"This session is not skipped, so it cannot be put back.\n"_s);
        QCOMPARE(shape(session), u"0 7 14"_s);
        QCOMPARE(tjc(on(u"cancel"_s, second, {u"--scope"_s, u"following"_s, u"--reason"_s, u"Op"_s})).out,
            u"2 sessions cancelled.\n"_s);
        QCOMPARE(shape(session), u"0 7x 14x"_s);
    }

    void misused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unit") << QStringList{u"--every"_s, u"year"_s}
                              << u"--every 'year' is not day, week or month."_s;
        QTest::newRow("weekday") << QStringList{u"--every"_s, u"week"_s, u"--on"_s, u"tuesday"_s}
                                 << u"--on 'tuesday' is not days such as mo,th, 15, last, 2tu or lastfr."_s;
        QTest::newRow("month") << QStringList{u"--every"_s, u"month"_s, u"--on"_s, u"xtu"_s}
                               << u"--on 'xtu' is not days such as mo,th, 15, last, 2tu or lastfr."_s;
        QTest::newRow("day") << QStringList{u"--every"_s, u"day"_s, u"--on"_s, u"mo"_s}
                             << u"--on goes with --every week or month."_s;
        QTest::newRow("interval") << QStringList{u"--every"_s, u"day"_s, u"--interval"_s, u"x"_s}
                                  << u"--interval 'x' is not a number."_s;
        QTest::newRow("until") << QStringList{u"--every"_s, u"day"_s, u"--until"_s, u"1-2-2027"_s}
                               << u"--until '1-2-2027' is not a day such as 2026-03-02."_s;
        QTest::newRow("times") << QStringList{u"--every"_s, u"day"_s, u"--times"_s, u"many"_s}
                               << u"--times 'many' is not a number."_s;
        QTest::newRow("two ends") << QStringList{u"--every"_s, u"day"_s, u"--times"_s, u"2"_s, u"--until"_s,
            u"2027-02-01"_s} << u"--until and --times do not go together."_s;
    }

    void misused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        static const QString session = planned(u"Fout"_s);
        const test::Ran ran = tjc(on(u"make"_s, session, options));
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.startsWith(sentence), qPrintable(ran.err));
    }

    void refused()
    {
        const QString session = planned(u"Niet"_s);
        const auto error = [&](const QStringList &options) {
            const test::Ran ran = tjc(on(u"make"_s, session, options));
            return ran.exit == 1 ? ran.err.trimmed() : QString::number(ran.exit);
        };
        QCOMPARE(error({u"--every"_s, u"week"_s}), u"Say until which day it repeats, or how many times."_s);
        QCOMPARE(error({u"--every"_s, u"day"_s, u"--times"_s, u"401"_s}),
            u"A series has at most 400 days; let it end sooner."_s);
        QCOMPARE(error({u"--every"_s, u"week"_s, u"--on"_s, u"we"_s, u"--times"_s, u"2"_s}),
            u"This repeat does not fall on the day of the session itself; choose that day as well, or move the "
            "session."_s);
        const test::Ran none = tjc(on(u"show"_s, session));
        QCOMPARE(none.err, u"This session is not part of a series.\n"_s);
        const test::Ran scope = tjc(on(
            u"change"_s, session, {u"--every"_s, u"day"_s, u"--times"_s, u"2"_s, u"--scope"_s, u"this"_s}));
        QCOMPARE(scope.exit, 2);
    }

private:
    test::Ran tjc(const QStringList &arguments)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + arguments);
    }
    static QStringList on(const QString &verb, const QString &session, const QStringList &more = {})
    {
        return QStringList{u"series"_s, verb, u"--session"_s, session} + more;
    }
    /// A session on that Tuesday at ten; its number.
    QString planned(const QString &title)
    {
        QFile file(m_folder.filePath(title + u".csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("title;date;begin;end;max\r\n" + title.toUtf8() + ';'
                   + m_tuesday.toString(Qt::ISODate).toLatin1() + ";10:00;11:00;9\r\n");
        file.close();
        if (const test::Ran ran = tjc({u"import"_s, u"schedule"_s, file.fileName()}); ran.exit != 0)
            qFatal("%s", qPrintable(ran.err));
        return QString::number(tjc({u"sessions"_s, u"--text"_s, title, u"--json"_s})
                                   .json()
                                   .first()
                                   .toObject()
                                   .value("id"_L1)
                                   .toInt());
    }
    QJsonArray rows(const QString &session) { return tjc(on(u"show"_s, session, {u"--json"_s})).json(); }
    QString idOf(const QString &session, int index)
    {
        return QString::number(rows(session).at(index).toObject().value("id"_L1).toInt());
    }
    /// The slots in days since that Tuesday; x cancelled, s skipped.
    QString shape(const QString &session)
    {
        QStringList words;
        for (const QJsonValue row : rows(session)) {
            const QJsonObject one = row.toObject();
            const QDate day = QDate::fromString(one.value("slot"_L1).toString(), Qt::ISODate);
            const QString mark = one.value("skipped"_L1).toBool()          ? u"s"_s
                                 : one.value("state"_L1) == "cancelled"_L1 ? u"x"_s
                                                                           : QString();
            words += QString::number(m_tuesday.daysTo(day)) + mark;
        }
        return words.join(u' ');
    }

    QString m_url;
    QDate m_tuesday;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "series_test.moc"
