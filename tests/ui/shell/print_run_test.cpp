#include "service/admin_service.h"
#include "service/workspace.h"
#include "ui/shell/print_run.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code;
    QByteArray out;
    QString err;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // As on a machine without a display.
    for (const auto &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"TJC_WORKSPACE"_s})
        environment.remove(name);
    // Where it is missing Qt has something to say about that.
    static const QTemporaryDir runtime;
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("TJC_PROGRAM_DIR") + u"/trainjecollega"_s, arguments);
    constexpr int longMs = 60'000;
    if (!process.waitForFinished(longMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, u"it did not end"_s};
    }
    return {process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

CalendarLists lists()
{
    CalendarLists made;
    made.themeWeeks = {
        {*ThemeWeekId::from(7), u"Week van het open web"_s, day("2026-09-28"), day("2026-10-02")},
        {*ThemeWeekId::from(8), u"Dubbel"_s, day("2026-11-02"), day("2026-11-06")},
        {*ThemeWeekId::from(9), u"Dubbel"_s, day("2026-12-07"), day("2026-12-11")}};
    made.topics = {{*TopicId::from(1), u"Wiki"_s, TopicKind::Platform}};
    return made;
}

} // namespace

/// Paper from the command line.
class PrintRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"week.tjc"_s);
        Workspace workspace(*WorkspaceUrl::parse(m_file), {.pollMs = 0, .guard = WriteGuard::Off});
        QVERIFY(workspace.init().result().has_value());
        QVERIFY(workspace.admin().sample({}).result().has_value());
    }
    void theArgumentsOfPaper_data();
    void theArgumentsOfPaper();
    void theDaysOnPaper_data();
    void theDaysOnPaper();
    void whatIsNamedIsThere_data();
    void whatIsNamedIsThere();
    void everyKind_data();
    void everyKind();
    void toStandardOutput();
    void whatGoesWrongIsOneSentence_data();
    void whatGoesWrongIsOneSentence();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void PrintRunTest::theArgumentsOfPaper_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    const QStringList good{u"--print"_s, u"week"_s, u"-o"_s, u"a.pdf"_s};
    QTest::newRow("good") << good << QString();
    QTest::newRow("all of it") << good
                                      + QStringList{u"--paper=a3"_s, u"--from=2026-03-02"_s,
                                          u"--to=2026-03-02"_s, u"--topic=1"_s, u"--format=workshop"_s,
                                          u"--formal"_s, u"--mine"_s, u"--with-seats"_s, u"--text=x"_s}
                               << QString();
    QTest::newRow("kind") << QStringList{u"--print"_s, u"maand"_s, u"-o"_s, u"a.pdf"_s} << u"“maand”"_s;
    QTest::newRow("no kind") << QStringList{u"--print="_s, u"-o"_s, u"a.pdf"_s} << u"“”"_s;
    QTest::newRow("no file") << good.first(2) << u"-o FILE"_s;
    QTest::newRow("paper") << good + QStringList{u"--paper=A5"_s} << u"“A5”"_s;
    QTest::newRow("day") << good + QStringList{u"--from=gisteren"_s} << u"“gisteren”"_s;
    QTest::newRow("days") << good + QStringList{u"--from=2026-03-02"_s, u"--to=2026-03-01"_s} << u"before"_s;
    QTest::newRow("form") << good + QStringList{u"--format=dans"_s} << u"“dans”"_s;
    QTest::newRow("nothing over") << good + QStringList{u"--formal"_s, u"--colleague"_s} << u"choose one"_s;
    QTest::newRow("a filter of nothing") << QStringList{u"--mine"_s} << u"--mine"_s;
    QTest::newRow("a file of nothing") << QStringList{u"-o"_s, u"a.pdf"_s} << u"--output"_s;
}

void PrintRunTest::theArgumentsOfPaper()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    const Options options = parseOptions(QStringList{u"trainjecollega"_s} + arguments, {});
    QVERIFY2(problem.isEmpty() ? options.problem.isEmpty() : options.problem.contains(problem),
        qPrintable(options.problem));
    if (problem.isEmpty())
        QVERIFY(options.isOneShot());
}

void PrintRunTest::theDaysOnPaper_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("themeWeek");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const char *from, const char *to, const char *week,
                         const char *first, const char *last) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(week) << QString::fromLatin1(first)
                            << QString::fromLatin1(last);
    };
    row("this week", "", "", "", "2026-03-02", "2026-03-08");
    row("the week of a theme", "", "", "7", "2026-09-28", "2026-10-02");
    row("the theme by its name", "", "", "week van het OPEN web", "2026-09-28", "2026-10-02");
    row("from", "2026-03-12", "", "", "2026-03-12", "2026-03-15");
    row("to", "", "2026-03-12", "", "2026-03-09", "2026-03-12");
    row("both", "2026-03-12", "2026-04-12", "", "2026-03-12", "2026-04-12");
    row("a part of a theme", "2026-09-29", "", "7", "2026-09-29", "2026-10-02");
    row("beside the theme", "2026-12-01", "", "7", "2026-12-01", "2026-12-01");
}

void PrintRunTest::theDaysOnPaper()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, themeWeek);
    PrintOptions print{.kind = u"posters"_s, .themeWeek = themeWeek};
    if (!from.isEmpty())
        print.from = QDate::fromString(from, Qt::ISODate);
    if (!to.isEmpty())
        print.to = QDate::fromString(to, Qt::ISODate);
    const auto asked = paperAsked(print, lists(), day("2026-03-04"));
    QVERIFY(asked.has_value());
    QCOMPARE(asked->kind, PaperKind::Posters);
    QTEST(asked->first.iso(), "first");
    QTEST(asked->last.iso(), "last");
    QCOMPARE(asked->filter.from.has_value(), !from.isEmpty());
    QVERIFY(!asked->columns.contains(AgendaModel::Mine));
}

void PrintRunTest::whatIsNamedIsThere_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("themeWeek");
    QTest::addColumn<QString>("problem");
    QTest::newRow("topic") << u"wiki"_s << QString() << QString();
    QTest::newRow("no topic") << u"dans"_s << QString() << u"--topic “dans”"_s;
    QTest::newRow("two of that name") << QString() << u"dubbel"_s << u"--theme-week “dubbel”"_s;
    QTest::newRow("one by its number") << QString() << u"9"_s << QString();
    QTest::newRow("hostile") << u"' OR 1=1 --"_s << QString() << u"--topic “' OR 1=1 --”"_s;
}

void PrintRunTest::whatIsNamedIsThere()
{
    QFETCH(QString, topic);
    QFETCH(QString, themeWeek);
    QFETCH(QString, problem);
    const auto asked =
        paperAsked({.kind = u"agenda"_s, .themeWeek = themeWeek, .topic = topic}, lists(), day("2026-03-04"));
    QCOMPARE(asked.has_value(), problem.isEmpty());
    if (!asked)
        QVERIFY2(asked.error().contains(problem), qPrintable(asked.error()));
}

void PrintRunTest::everyKind_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("agenda") << QStringList{u"agenda"_s};
    QTest::newRow("a year of weeks") << QStringList{u"week"_s,
        u"--from=%1-01-01"_s.arg(QDate::currentDate().year()),
        u"--to=%1-12-31"_s.arg(QDate::currentDate().year() + 1)};
    QTest::newRow("posters") << QStringList{u"posters"_s, u"--paper=A3"_s,
        u"--from=%1-01-01"_s.arg(QDate::currentDate().year()),
        u"--to=%1-12-31"_s.arg(QDate::currentDate().year() + 1)};
    QTest::newRow("nothing found") << QStringList{u"agenda"_s, u"--text=zzzz"_s};
}

void PrintRunTest::everyKind()
{
    QFETCH(QStringList, words);
    const QString path = m_folder.filePath(u"uit.pdf"_s);
    QFile::remove(path);
    const Ended ended = run(QStringList{m_file, u"--lang"_s, u"nl"_s, u"-o"_s, path, u"--print"_s} + words);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"geschreven naar "_s + path), qPrintable(ended.err));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
}

void PrintRunTest::toStandardOutput()
{
    const Ended ended = run({m_file, u"--print"_s, u"agenda"_s, u"-o"_s, u"-"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(ended.out.startsWith("%PDF-") && ended.out.trimmed().endsWith("%%EOF"));
}

void PrintRunTest::whatGoesWrongIsOneSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QString pdf = u"a.pdf"_s;
    QTest::newRow("usage") << QStringList{u"%1"_s, u"--print"_s, u"maand"_s, u"-o"_s, pdf} << 2;
    QTest::newRow("no workspace") << QStringList{u"--print"_s, u"week"_s, u"-o"_s, pdf} << 2;
    QTest::newRow("no such workspace")
        << QStringList{u"/nergens.tjc"_s, u"--print"_s, u"week"_s, u"-o"_s, pdf} << 1;
    QTest::newRow("no folder") << QStringList{u"%1"_s, u"--print"_s, u"agenda"_s, u"-o"_s,
        u"/nergens/a.pdf"_s} << 1;
    QTest::newRow("onto the workspace")
        << QStringList{u"%1"_s, u"--print"_s, u"agenda"_s, u"-o"_s, u"%1"_s} << 1;
    QTest::newRow("no posters") << QStringList{u"%1"_s, u"--print"_s, u"posters"_s, u"-o"_s, pdf,
        u"--text=zzzz"_s} << 1;
    QTest::newRow("no topic") << QStringList{u"%1"_s, u"--print"_s, u"week"_s, u"-o"_s, pdf,
        u"--topic=zzzz"_s} << 1;
}

void PrintRunTest::whatGoesWrongIsOneSentence()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    for (QString &word : words) {
        if (word == u"%1")
            word = m_file;
        else if (word == u"a.pdf")
            word = m_folder.filePath(u"fout.pdf"_s);
    }
    const Ended ended = run(words);
    QVERIFY2(ended.code == code, qPrintable(ended.err));
    QVERIFY2(!ended.err.isEmpty() && !ended.err.contains(u'\n') && ended.err.endsWith(u'.'),
        qPrintable(ended.err));
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(u"fout.pdf"_s)));
}

QTEST_GUILESS_MAIN(PrintRunTest)

#include "print_run_test.moc"
