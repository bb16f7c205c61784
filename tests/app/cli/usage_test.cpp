#include "cli/column_map.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "cli/words.h"
#include "driver.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tjc;

namespace {

using Words = QStringList;

/// Reads a golden file; with TJC_UPDATE_GOLDEN=1 writes it instead.
QString golden(const QString &name, const QString &now)
{
    QFile file(QStringLiteral(TJC_SOURCE_DIR "/tests/golden/cli/") + name);
    if (qEnvironmentVariableIsSet("TJC_UPDATE_GOLDEN")) {
        if (file.open(QIODevice::WriteOnly))
            file.write(now.toUtf8());
        return now;
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsGolden_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Dutch") << u"nl"_s;
    }
    void helpIsGolden()
    {
        QFETCH(QString, language);
        const test::Ran general = test::run({u"--lang"_s, language, u"--help"_s});
        QCOMPARE(general.exit, 0);
        QVERIFY(general.err.isEmpty());
        QString all = general.out;
        for (const cli::Verb &verb : cli::verbs()) {
            const test::Ran one =
                test::run(Words{u"--lang"_s, language, u"help"_s} + QString(verb.name).split(u' '));
            QCOMPARE(one.exit, 0);
            const test::Ran same =
                test::run(Words{u"--lang"_s, language} + QString(verb.name).split(u' ') + Words{u"--help"_s});
            QCOMPARE(same.out, one.out);
            all += u"\n----\n"_s + one.out;
        }
        QCOMPARE(all, golden(u"help_%1.txt"_s.arg(language), all));
        for (const QString &line : all.split(u'\n'))
            QVERIFY2(line.size() <= 92, qPrintable(line));
    }

    void versionIsTold()
    {
        const test::Ran ran = test::run({u"--version"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, u"tjc " TJC_VERSION "\n"_s);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Words &arguments, const QString &says) {
            QTest::newRow(name) << arguments << says;
        };
        row("nothing", {}, u"Say what to do"_s);
        row("unknown verb", {u"sesions"_s}, u"'sesions'. Did you mean 'sessions'?"_s);
        row("unknown verb far off", {u"qqqqqq"_s}, u"There is no verb 'qqqqqq'."_s);
        row("unknown second word", {u"import"_s, u"peple"_s}, u"Did you mean 'import people'?"_s);
        row("half a verb", {u"export"_s}, u"'schedule', 'participants', 'people', 'feed', 'vcard'"_s);
        row("help of nothing", {u"help"_s, u"dance"_s}, u"There is no verb 'dance'."_s);
        row("unknown option", {u"sessions"_s, u"--fromm=2026-01-01"_s}, u"Did you mean '--from'?"_s);
        row("unknown option before", {u"--workspce"_s, u"x"_s, u"info"_s}, u"Did you mean '--workspace'?"_s);
        row("unknown letter", {u"sessions"_s, u"-x"_s}, u"'sessions' has no option -x."_s);
        row("option of another verb", {u"people"_s, u"--topic"_s, u"1"_s},
            u"'people' has no option --topic."_s);
        row("value missing", {u"sessions"_s, u"--from"_s}, u"The option --from needs a value: --from D."_s);
        row("value too many", {u"sessions"_s, u"--json=yes"_s}, u"The option --json takes no value."_s);
        row("twice", {u"sessions"_s, u"--text"_s, u"a"_s, u"--text"_s, u"b"_s}, u"--text is given twice"_s);
        row("operand too many", {u"info"_s, u"x"_s}, u"'info' does not know what to do with 'x'."_s);
        row("two files", {u"import"_s, u"people"_s, u"a"_s, u"b"_s}, u"what to do with 'b'."_s);
        row("file missing", {u"import"_s, u"schedule"_s}, u"needs a name: FILE"_s);
        row("file empty", {u"import"_s, u"schedule"_s, QString()},
            u"The name of the file or folder is empty."_s);
        row("session missing", {u"enrol"_s}, u"'enrol' needs the option --session."_s);
        row("session not a number", {u"enrol"_s, u"--session"_s, u"x"_s}, u"not the number of a session"_s);
        row("session zero", {u"cancel"_s, u"--session=0"_s}, u"not the number of a session"_s);
        row("approve whom", {u"approve"_s, u"--session=1"_s}, u"needs the option --person"_s);
        row("substitute by whom", {u"substitute"_s, u"--session=1"_s}, u"needs the option --by"_s);
        row("attended how", {u"attend"_s, u"--session=1"_s, u"--person=a"_s}, u"needs the option --as"_s);
        row("attended otherwise", {u"attend"_s, u"--session=1"_s, u"--person=a"_s, u"--as=late"_s},
            u"--as 'late' is not attended, partial"_s);
        row("walked in and was not there",
            {u"attend"_s, u"--session=1"_s, u"--person=a"_s, u"--as=no_show"_s, u"--walk-in"_s},
            u"--walk-in goes with --as attended or partial."_s);
        row("decide on nothing", {u"decide"_s, u"--session=no"_s}, u"not the number of a session"_s);
        row("participants of nothing", {u"export"_s, u"participants"_s}, u"--session"_s);
        row("day", {u"sessions"_s, u"--from"_s, u"2026-02-30"_s}, u"not a day such as"_s);
        row("day in other words", {u"sessions"_s, u"--to"_s, u"1-2-2026"_s}, u"not a day such as"_s);
        row("days turned round", {u"sessions"_s, u"--from=2026-03-02"_s, u"--to=2026-03-01"_s},
            u"--to lies before --from."_s);
        row("form", {u"sessions"_s, u"--format"_s, u"workshap"_s}, u"Did you mean 'workshop'?"_s);
        row("formal and not", {u"sessions"_s, u"--formal"_s, u"--colleague"_s}, u"choose one"_s);
        row("kind of import", {u"import"_s, u"schedule"_s, u"f"_s, u"--as"_s, u"xls"_s},
            u"csv, ics or frab"_s);
        row("kind of export", {u"export"_s, u"schedule"_s, u"--as=docx"_s},
            u"csv, csv-rfc4180, ics, xlsx, pdf"_s);
        row("calendar of people", {u"export"_s, u"people"_s, u"--as=ics"_s}, u"csv, csv-rfc4180, xlsx"_s);
        row("sheets without a workbook", {u"export"_s, u"schedule"_s, u"--per-theme-week"_s},
            u"goes with --as xlsx"_s);
        row("no such session to export", {u"export"_s, u"schedule"_s, u"--session=x"_s},
            u"not the number of a session"_s);
        row("folder missing", {u"export"_s, u"feed"_s}, u"needs a name: DIR"_s);
        row("day of a feed", {u"export"_s, u"feed"_s, u"d"_s, u"--from"_s, u"gisteren"_s},
            u"not a day such as"_s);
        row("map", {u"import"_s, u"people"_s, u"f"_s, u"--map"_s, u"nonsense"_s},
            u"--map is not understood"_s);
        row("number", {u"sample"_s, u"--sessions"_s, u"-3"_s}, u"not a whole number from 1"_s);
        row("people without sessions", {u"sample"_s, u"--people"_s, u"3"_s}, u"Give --sessions too"_s);
        row("language", {u"--lang"_s, u"de"_s, u"info"_s}, u"--lang 'de' is not nl or en."_s);
        row("no workspace", {u"info"_s}, u"--workspace before the verb, or TJC_WORKSPACE"_s);
        row("password in the address", {u"--workspace=postgresql://a:b@h/d"_s, u"info"_s},
            u"A password does not"_s);
        row("another scheme", {u"--workspace=https://h/d"_s, u"info"_s}, u"not https://"_s);
        row("half an address", {u"--workspace=postgresql://h"_s, u"info"_s}, u"is not complete"_s);
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const test::Ran ran = test::run(arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    }

    void workspaceMayComeFromTheEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(u"TJC_WORKSPACE"_s, u"/nowhere/at/all.tjc"_s);
        const test::Ran ran = test::run({u"info"_s}, environment);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.err, u"There is no workspace '/nowhere/at/all.tjc'.\n"_s);
        const test::Ran over = test::run({u"--workspace=/nor/here.tjc"_s, u"info"_s}, environment);
        QCOMPARE(over.err, u"There is no workspace '/nor/here.tjc'.\n"_s);
    }

    void dutchAndEnglish()
    {
        QCOMPARE(test::run({u"--lang"_s, u"nl"_s, u"sesions"_s}).err,
            u"Er is geen opdracht 'sesions'. Bedoel je 'sessions'?\n'tjc --help' toont wat er is.\n"_s);
        QCOMPARE(test::run({u"--lang"_s, u"en"_s, u"sesions"_s}).err,
            u"There is no verb 'sesions'. Did you mean 'sessions'?\n'tjc --help' shows what there is.\n"_s);
    }

    void columnMap_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // none: refused
        QTest::newRow("two") << u"Naam=title, Dag = date"_s
                             << Words{u"Dag"_s, u"date"_s, u"Naam"_s, u"title"_s};
        QTest::newRow("backslash") << u"a\\,b\\=c\\\\=title"_s << Words{u"a,b=c\\"_s, u"title"_s};
        QTest::newRow("quotes") << u"\"a, \"\"b\"\" = c\"=title,x=date"_s
                                << Words{u"a, \"b\" = c"_s, u"title"_s, u"x"_s, u"date"_s};
        QTest::newRow("comma at the end") << u"a=b,"_s << Words{u"a"_s, u"b"_s};
        QTest::newRow("empty") << QString() << Words();
        QTest::newRow("no field") << u"a="_s << Words();
        QTest::newRow("no header") << u"=b"_s << Words();
        QTest::newRow("no equals") << u"a,b"_s << Words();
        QTest::newRow("two equals") << u"a=b,a=c"_s << Words();
        QTest::newRow("open quote") << u"\"a=b"_s << Words();
        QTest::newRow("after a quote") << u"\"a\"x=b"_s << Words();
    }
    void columnMap()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto map = cli::columnMap(text);
        QStringList flat;
        if (map) {
            for (auto it = map->begin(); it != map->end(); ++it)
                flat << it.key() << it.value();
        }
        QCOMPARE(flat, expected);
        QCOMPARE(map.has_value(), !expected.isEmpty());
    }

    void nothingOfOthersReachesTheTerminal()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        {
            cli::Out out(device);
            out.line(u"a\x1b[31mb\u009b2Jc\rd\u202ee\nf\u0007"_s);
            cli::JsonArray json(out);
            json.add({{u"t"_s, u"\x1b[31m\u009b\u202e\u007f"_s}});
            json.end();
        }
        for (const QChar c : QString::fromUtf8(device.data())) {
            QVERIFY2(c == u'\n' || c.unicode() >= 0x20, qPrintable(QString::number(c.unicode(), 16)));
            QVERIFY(c.unicode() < 0x7f || c.unicode() > 0x9f);
            QVERIFY(c.unicode() < 0x202a || c.unicode() > 0x202e);
        }
        QVERIFY(device.data().contains("\\u001b[31m\\u009b\\u202e\\u007f"));
        QCOMPARE(device.data().count('\n'), 4);
    }

    void columnsStandUnderEachOther()
    {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        {
            cli::Out out(device);
            cli::Table table(out, {u"A"_s, u"Bee"_s, u"C"_s});
            table.add({u"één"_s, u"x"_s, u"y"_s});
            table.add({u"1"_s, QString(60, u'w'), u"z"_s});
            table.flush();
            table.add({u"longer than before"_s, u"x"_s, QString()});
            table.flush();
        }
        QCOMPARE(QString::fromUtf8(device.data()),
            u"A    %1  C\n"_s.arg(u"Bee"_s, -44) + u"één  %1  y\n"_s.arg(u"x"_s, -44) + u"1    "_s
                + QString(60, u'w') + u"  z\nlonger than before  x\n"_s);
    }

    void closeNames()
    {
        const QStringList names{u"import schedule"_s, u"import people"_s, u"export schedule"_s};
        QCOMPARE(cli::closeTo(u"import shedule"_s, names, 1), QStringList{u"import schedule"_s});
        QCOMPARE(cli::closeTo(u"PEOPLE"_s, names), QStringList{u"import people"_s});
        QCOMPARE(cli::closeTo(u"zzz"_s, names), QStringList());
        QCOMPARE(cli::closeTo(QString(), names), QStringList());
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
