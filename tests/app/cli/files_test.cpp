#include "driver.h"
#include "service/calendar_service.h"
#include "service/explain.h"
#include "service/workspace.h"
#include "support/engine.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

const QString shared = QStringLiteral(TJC_SHARED_DATA "/");

test::Ran tjcAt(const QString &url, const QStringList &words)
{
    return test::run(QStringList{u"--workspace"_s, url} + words);
}

QString newWorkspace()
{
    const QString url = test::freshWorkspaceUrl();
    const test::Ran ran = tjcAt(url, {u"init"_s});
    if (ran.exit != 0)
        qFatal("%s", qPrintable(ran.err));
    return url;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return file.readAll();
}

QByteArrayList linesWithout(const QString &path, const QByteArray &part)
{
    QByteArrayList lines = contentOf(path).split('\n');
    lines.removeIf([&](const QByteArray &line) { return line.contains(part); });
    return lines;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schedulesComeBackTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("sessions"); // 0: at least one
        QTest::newRow("frab") << u"fosdem-schedule/fosdem-2025.xml"_s << QStringList() << 1105;
        QTest::newRow("iCalendar") << u"holidays-ics/DutchHolidays.ics"_s << QStringList() << 0;
        QTest::newRow("mapped CSV")
            << u"carpentries/all_workshops_2018.csv"_s
            << QStringList{u"--map"_s,
                   u"slug=id,tag_name=topics,start_date=date,host_name=title,country=building,"
                   "url=url,attendance=ignore,latitude=ignore,longitude=ignore"_s}
            << 1983;
    }
    void schedulesComeBackTheSame()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        QFETCH(int, sessions);
        if (!QFile::exists(shared + file))
            QSKIP("the shared data is not here");
        const QString first = newWorkspace();
        const QStringList import =
            QStringList{u"import"_s, u"schedule"_s, shared + file, u"--json"_s} + options;
        const test::Ran ran = tjcAt(first, import);
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        const int added = ran.json().first()["added"_L1].toInt();
        if (sessions > 0)
            QCOMPARE(added, sessions);
        QVERIFY(added > 0);
        QCOMPARE(tjcAt(first, {u"sessions"_s, u"--json"_s}).json().size(), added);

        const QJsonObject again = tjcAt(first, import).json().first().toObject();
        QCOMPARE(again.value("added"_L1).toInt(), 0);
        QCOMPARE(again.value("updated"_L1).toInt(), 0);
        QCOMPARE(again.value("unchanged"_L1).toInt(), added);

        for (const QString &kind : {u"csv"_s, u"csv-rfc4180"_s, u"ics"_s}) {
            const QString one = m_folder.filePath(u"one."_s + kind.left(3));
            const QString two = m_folder.filePath(u"two."_s + kind.left(3));
            const test::Ran out = tjcAt(first, {u"export"_s, u"schedule"_s, u"-o"_s, one, u"--as"_s, kind});
            QCOMPARE(out.err, u"%1 rows written to %2.\n"_s.arg(added).arg(one));
            const QString second = newWorkspace();
            const test::Ran back = tjcAt(second, {u"import"_s, u"schedule"_s, one});
            QVERIFY2(back.exit == 0, qPrintable(back.err));
            QCOMPARE(tjcAt(second, {u"export"_s, u"schedule"_s, u"-o"_s, two, u"--as"_s, kind}).exit, 0);
            QVERIFY(contentOf(one) == contentOf(two));
            const QJsonObject same =
                tjcAt(first, {u"import"_s, u"schedule"_s, one, u"--json"_s}).json().first().toObject();
            QCOMPARE(same.value("added"_L1).toInt(), 0);
            QCOMPARE(same.value("unchanged"_L1).toInt(), added);
        }
        QCOMPARE(tjcAt(first, {u"check"_s}).exit, 0);
    }

    void peopleComeBackTheSame()
    {
        const QString file = shared + u"ols/people.csv"_s;
        if (!QFile::exists(file))
            QSKIP("the shared data is not here");
        const QString first = newWorkspace();
        const QJsonArray before = tjcAt(first, {u"people"_s, u"--json"_s}).json();
        const test::Ran ran = tjcAt(first, {u"import"_s, u"people"_s, file, u"--json"_s});
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        const int added = ran.json().first()["added"_L1].toInt();
        QVERIFY(added > 100);
        QCOMPARE(tjcAt(first, {u"people"_s, u"--json"_s}).json().size(), before.size() + added);

        const QString one = m_folder.filePath(u"people1.csv"_s);
        const QString two = m_folder.filePath(u"people2.csv"_s);
        QCOMPARE(tjcAt(first, {u"export"_s, u"people"_s, u"-o"_s, one}).exit, 0);
        const QString second = newWorkspace();
        const test::Ran back = tjcAt(second, {u"import"_s, u"people"_s, one});
        QVERIFY2(back.exit == 0, qPrintable(back.err));
        QCOMPARE(tjcAt(second, {u"export"_s, u"people"_s, u"-o"_s, two}).exit, 0);
        // Whoever made a workspace is in it already, with an identifier of that workspace.
        const QString me = tjcAt(first, {u"info"_s, u"--json"_s}).json().first()["me"_L1].toString();
        QCOMPARE(linesWithout(two, ';' + me.toUtf8() + ';'), linesWithout(one, ';' + me.toUtf8() + ';'));
    }

    void organisations()
    {
        const QString file = shared + u"tooi-organisaties/organisations.json"_s;
        if (!QFile::exists(file))
            QSKIP("the shared data is not here");
        const QString url = newWorkspace();
        const test::Ran ran = tjcAt(url, {u"import"_s, u"organisations"_s, file, u"--json"_s});
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        QVERIFY(ran.json().first()["added"_L1].toInt() > 300);
        QCOMPARE(tjcAt(url, {u"import"_s, u"organisations"_s, file, u"--json"_s})
                     .json()
                     .first()["added"_L1]
                     .toInt(),
            0);
        QCOMPARE(tjcAt(url, {u"sessions"_s, u"--organisation"_s, u"gemeente westervoort"_s}).exit, 0);
    }

    void everyCalendarIsTakenOrRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("files"); // at least
        QTest::addColumn<int>("taken"); // at least
        // Many of the first are wrong or empty on purpose.
        QTest::newRow("fixtures") << u"icalendar-fixtures"_s << 160 << 40;
        QTest::newRow("holidays") << u"holidays-ics"_s << 13 << 13;
    }
    void everyCalendarIsTakenOrRefused()
    {
        QFETCH(QString, folder);
        QFETCH(int, files);
        QFETCH(int, taken);
        const QDir place(shared + folder);
        const QStringList names = place.entryList(QDir::Files, QDir::Name);
        if (names.isEmpty())
            QSKIP("the shared data is not here");
        QVERIFY(names.size() >= files);
        const QString url = newWorkspace();
        Workspace workspace(*WorkspaceUrl::parse(url), {.guard = WriteGuard::Off});
        QVERIFY(workspace.open().result().has_value());
        int good = 0;
        for (const QString &name : names) {
            const qint64 before = processorMs();
            const auto report = workspace.calendar().importSchedule(place.filePath(name), {}).result();
            QVERIFY2(processorMs() - before <= 2'000, qPrintable(name));
            // Nothing is refused without a sentence, and what is taken has something in it: silence is no answer.
            const QString problem = report ? QString() : explain(report.error());
            QVERIFY2(report || (!problem.isEmpty() && !problem.contains("should not"_L1)),
                qPrintable(name + u": "_s + problem));
            if (!report)
                continue;
            for (const RowError &error : report->errors)
                QVERIFY2(!explain(error).isEmpty(), qPrintable(name));
            QCOMPARE(report->written, report->errors.isEmpty());
            if (!report->written)
                continue;
            QVERIFY2(report->counts.added + report->counts.updated + report->counts.unchanged > 0,
                qPrintable(name));
            ++good;
        }
        QVERIFY2(good >= taken, qPrintable(QString::number(good)));
        QCOMPARE(tjcAt(url, {u"check"_s}).exit, 0);
    }

    void calendarsOfTheProgram_data() { everyCalendarIsTakenOrRefused_data(); }
    /// The program itself, of which the system counts what it takes: the largest file, and one that is refused.
    void calendarsOfTheProgram()
    {
        QFETCH(QString, folder);
        const QDir place(shared + folder);
        const QStringList names = place.entryList(QDir::Files, QDir::Size);
        if (names.isEmpty())
            QSKIP("the shared data is not here");
        const QString url = newWorkspace();
        for (const QString &name : {names.first(), names.last()}) {
            const test::Ran ran = test::program({u"--lang=en"_s, u"--workspace"_s, url, u"import"_s,
                u"schedule"_s, place.filePath(name), u"--json"_s});
            QVERIFY2(ran.exit == 0 || ran.exit == 1, qPrintable(name + ran.err));
            QVERIFY2(ran.exit == 0 || !ran.err.isEmpty(), qPrintable(name));
        }
        rusage children = {};
        getrusage(RUSAGE_CHILDREN, &children);
        QVERIFY2(children.ru_maxrss <= 256 * 1024, qPrintable(QString::number(children.ru_maxrss)));
    }

private:
    /// Of this program, so that a busy machine does not matter.
    static qint64 processorMs()
    {
        rusage own = {};
        getrusage(RUSAGE_SELF, &own);
        const auto ms = [](const timeval &time) {
            return qint64(time.tv_sec) * 1'000 + time.tv_usec / 1'000;
        };
        return ms(own.ru_utime) + ms(own.ru_stime);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
