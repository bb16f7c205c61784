#include "ui/shell/command_palette.h"
#include "ui/shell/connect_dialog.h"
#include "ui/shell/options.h"
#include "ui/shell/process_start.h"
#include "ui/shell/settings.h"
#include "ui/shell/single_instance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

/// handOver() waits for the answer, which this thread has to give.
bool handOverFromElsewhere(const QString &name, const QString &workspace)
{
    std::atomic<bool> taken = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(name);
        taken = second.handOver(workspace);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    finished.wait();
    thread->wait();
    return taken;
}

} // namespace

class ShellPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badUsageIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("view") << QStringList{u"--view"_s, u"year"_s} << u"year"_s;
        QTest::newRow("date") << QStringList{u"--date"_s, u"2026-02-30"_s} << u"2026-02-30"_s;
        QTest::newRow("size") << QStringList{u"--size"_s, u"10x10"_s} << u"10x10"_s;
        QTest::newRow("size words") << QStringList{u"--size"_s, u"big"_s} << u"big"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("tab") << QStringList{u"--tab"_s, u"prikbord"_s} << u"prikbord"_s;
        QTest::newRow("two") << QStringList{u"a.tjc"_s, u"b.tjc"_s} << u"b.tjc"_s;
        QTest::newRow("twice") << QStringList{u"a.tjc"_s, u"--workspace"_s, u"b.tjc"_s} << u"--workspace"_s;
        QTest::newRow("no value") << QStringList{u"--screenshot"_s} << u"screenshot"_s;
        QTest::newRow("empty value") << QStringList{u"--screenshot="_s} << u"screenshot"_s;
    }

    void badUsageIsOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const Options options = parseOptions(QStringList{u"trainjecollega"_s} + arguments, {});
        QVERIFY2(options.problem.contains(part), qPrintable(options.problem));
        QVERIFY(options.problem.endsWith(u'.'));
    }

    void goodUsage()
    {
        const Options options = parseOptions(
            {u"trainjecollega"_s, u"--screenshot"_s, u"a.png"_s, u"--tab"_s, u"kalender"_s, u"--view"_s,
                u"maand"_s, u"--date"_s, u"2026-03-02"_s, u"--size"_s, u"800x600"_s, u"week.tjc"_s},
            u"other.tjc"_s);
        QCOMPARE(options.problem, QString());
        QCOMPARE(options.workspace, u"week.tjc"_s);
        QCOMPARE(options.view, std::optional(StartView::Month));
        QCOMPARE(options.date, std::optional(QDate(2026, 3, 2)));
        QCOMPARE(options.size, QSize(800, 600));
        QVERIFY(options.isOneShot());
        QCOMPARE(parseOptions({u"trainjecollega"_s}, u"other.tjc"_s).workspace, u"other.tjc"_s);
        QVERIFY(!parseOptions({u"trainjecollega"_s}, {}).isOneShot());
    }

    void serverForm_data()
    {
        QTest::addColumn<QStringList>("form"); // hosts, port, database, user, tls
        QTest::addColumn<QString>("url");      // or "!subject"
        const auto row = [](const char *name, const QStringList &form, const QString &url) {
            QTest::newRow(name) << form << url;
        };
        row("plain", {u"db.example.nl"_s, {}, u"tjc"_s, u"noor"_s, {}},
            u"postgresql://noor@db.example.nl/tjc"_s);
        row("port and mode", {u"db"_s, u"5433"_s, u"tjc"_s, u"noor"_s, u"require"_s},
            u"postgresql://noor@db:5433/tjc?sslmode=require"_s);
        row("two hosts", {u"a:1, b"_s, u"2"_s, u"tjc"_s, {}, {}}, u"postgresql://a:1,b:2/tjc"_s);
        row("address", {u"[::1]:5, fe80::1"_s, {}, u"tjc"_s, {}, {}},
            u"postgresql://[::1]:5,[fe80::1]/tjc"_s);
        row("odd names", {u"db"_s, {}, u"t j/c?x"_s, u"a@b:c"_s, {}},
            u"postgresql://a%40b%3Ac@db/t%20j%2Fc%3Fx"_s);
        row("no host", {u" , "_s, {}, u"tjc"_s, {}, {}}, u"!server.hosts"_s);
        row("host with a slash", {u"db/evil"_s, {}, u"tjc"_s, {}, {}}, u"!server.hosts"_s);
        row("host with a user", {u"x@db"_s, {}, u"tjc"_s, {}, {}}, u"!server.hosts"_s);
        row("bad own port", {u"db:no"_s, {}, u"tjc"_s, {}, {}}, u"!server.hosts"_s);
        row("bad port", {u"db"_s, u"70000"_s, u"tjc"_s, {}, {}}, u"!server.port"_s);
        row("no database", {u"db"_s, {}, u"  "_s, {}, {}}, u"!server.database"_s);
    }

    void serverForm()
    {
        QFETCH(QStringList, form);
        QFETCH(QString, url);
        const auto made = urlOf({form[0], form[1], form[2], form[3], form[4]});
        QCOMPARE(made ? made->string() : u'!' + made.error().subject, url);
    }

    void fuzzy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse"); // "" when the worse is not found at all
        QTest::newRow("initials") << u"nwm"_s << u"Nieuwe werkruimte maken"_s << u"Aanwezig noemen"_s;
        QTest::newRow("start of a word") << u"week"_s << u"Deze week"_s << u"Opgeweekt"_s;
        QTest::newRow("accents") << u"creer"_s << u"Creëer een bijeenkomst"_s << QString();
        QTest::newRow("case") << u"OPEN"_s << u"Openen"_s << u"Sluiten"_s;
    }

    void fuzzy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto good = fuzzyScore(typed, better);
        QVERIFY(good);
        QVERIFY(*good > fuzzyScore(typed, worse).value_or(-1));
        QVERIFY(!fuzzyScore(u"qx"_s, better));
        QVERIFY(fuzzyScore({}, better));
    }

    void settingsComeBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.language(), QString());
            QVERIFY(!settings.startView());
            QVERIFY(!settings.last());
            settings.setLanguage(u"nl"_s);
            settings.setTheme(Theme::Dark);
            settings.setStartView(StartView::Agenda);
            settings.setWeekendShown(true);
            for (int i = 0; i < 12; ++i)
                settings.addRecent(*WorkspaceUrl::parse(u"/tmp/%1.tjc"_s.arg(i)));
            settings.addRecent(*WorkspaceUrl::parse(u"/tmp/7.tjc"_s));
            settings.setLast(*WorkspaceUrl::parse(u"postgresql://noor@db/tjc"_s));
        }
        const Settings settings(file);
        QCOMPARE(settings.language(), u"nl"_s);
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.startView(), std::optional(StartView::Agenda));
        QVERIFY(settings.isWeekendShown());
        QCOMPARE(settings.recent().size(), 8);
        QCOMPARE(settings.recent()[0].string(), u"/tmp/7.tjc"_s);
        QCOMPARE(settings.recent()[1].string(), u"/tmp/11.tjc"_s);
        QCOMPARE(settings.last()->string(), u"postgresql://noor@db/tjc"_s);
    }

    void damagedSettingsAreAsNone()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"settings.ini"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "language=xx\ntheme=@Invalid()\n[workspaces]\nlast=http://x/y\nrecent=ftp://a, ,/tmp/a.tjc\n");
        file.close();
        const Settings settings(name);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), Theme::System);
        QVERIFY(!settings.last());
        QCOMPARE(settings.recent().size(), 1);
    }

    void aSecondStartHandsOver()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"one"_s);
        SingleInstance first(name);
        QVERIFY(!first.handOver({})); // nobody there yet
        QVERIFY(first.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        QVERIFY(handOverFromElsewhere(name, u"/srv/gedeeld/één week.tjc"_s));
        QCOMPARE(called.count(), 1);
        QCOMPARE(called[0][0].toString(), u"/srv/gedeeld/één week.tjc"_s);
        QVERIFY(handOverFromElsewhere(name, {}));
        QCOMPARE(called[1][0].toString(), QString());
        QVERIFY(!(QFile::permissions(name) & (QFile::ReadGroup | QFile::WriteGroup | QFile::WriteOther)));
    }

    void aDeadOnesSocketIsTakenOver()
    {
#ifndef Q_OS_UNIX
        QSKIP("only a socket file stays behind");
#endif
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"one"_s);
        QFile left(name); // what a killed program leaves: a name that nobody listens to
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance next(name);
        QVERIFY(!next.handOver(u"x.tjc"_s));
        QVERIFY(next.listen());
        QVERIFY(handOverFromElsewhere(name, {}));
    }

    void aLiveOneIsNotRobbed()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"one"_s);
        SingleInstance first(name);
        QVERIFY(first.listen());
        SingleInstance second(name);
        QVERIFY(!second.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        QVERIFY(handOverFromElsewhere(name, u"a.tjc"_s));
        QCOMPARE(called.count(), 1);
    }

    void noiseIsNotAnswered()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"one"_s);
        SingleInstance first(name);
        QVERIFY(first.listen());
        QSignalSpy called(&first, &SingleInstance::called);
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(name);
        socket.write("GET / HTTP/1.1\n\n");
        QVERIFY(gone.count() || gone.wait());
        QCOMPARE(called.count(), 0);
    }

    void knowsWhenItWasStarted()
    {
        const qint64 before = msSinceProcessStart();
        QVERIFY(before >= 0);
        QVERIFY(before < 10 * 60 * 1000);
        QVERIFY(msSinceProcessStart() >= before);
    }
};

QTEST_MAIN(ShellPartsTest)
#include "shell_parts_test.moc"
