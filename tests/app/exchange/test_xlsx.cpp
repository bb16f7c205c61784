#include "exchange/xlsx_table.h"

#include "tests/support/python.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Span spanOf(const char *begin, const char *end)
{
    return *Span::from(
        *Instant::fromIso(QString::fromLatin1(begin)), *Instant::fromIso(QString::fromLatin1(end)));
}

/// What an independent reader of the XML sees in a workbook that `fill` fills.
template <typename Fill>
QString dumped(const Fill &fill)
{
    const QString python = test::pythonWith(u"zipfile"_s);
    if (python.isEmpty())
        return u"no python"_s;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly))
        return u"no file"_s;
    XlsxTable table(file, u"Lijst"_s);
    fill(table);
    if (const auto done = table.finish(); !done)
        return done.error().subject;
    file.close();
    return QString::fromUtf8(test::runPython(
        python, {QStringLiteral(TJC_SOURCE_DIR "/tests/support/xlsx_dump.py"), file.fileName()}));
}

ScheduleCells example()
{
    return {.uid = "tjc-17",
        .title = "=Twitteren",
        .format = Format::Course,
        .formal = true,
        .trainers = "Noor\x1fSam",
        .trainerEmails = "\x1fs@x.example",
        .when = spanOf("2026-09-29T08:00:00Z", "2026-09-29T09:30:00Z"),
        .allDay = false,
        .building = "+Zuid",
        .room = "-1",
        .organisation = "@BZK",
        .themeWeek = "Week 40",
        .minSeats = 4,
        .maxSeats = 12,
        .enrolled = 3,
        .waitlisted = 1,
        .state = SessionState::Planned,
        .topics = "http://a.example",
        .updated = *Instant::fromIso(u"2026-09-01T12:34:56Z"_s)};
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (test::pythonWith(u"zipfile"_s).isEmpty())
            QSKIP("no python3 here");
    }
    void schedule();
    void times();
    void texts_data();
    void texts();
    void sheets();
    void anEmptyList();
    void tooManySheets();
    void tooManyRows();
    void memoryStays();
    void fullDisk();
};

void TestXlsx::schedule()
{
    const QString found = dumped([](Table &table) {
        scheduleHeader(table);
        scheduleRow(table, example());
    });
    QFile golden(QStringLiteral(TJC_SOURCE_DIR "/tests/golden/exchange/schedule_xlsx.txt"));
    if (qEnvironmentVariableIsSet("TJC_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(found.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(found, QString::fromUtf8(golden.readAll()));
}

void TestXlsx::times()
{
    const QString found = dumped([](Table &table) {
        table.header({"Datum", "Begin", "Einde", "Moment"});
        const auto row = [&](const char *begin, const char *end, bool allDay) {
            const Span when = spanOf(begin, end);
            table.span(when, allDay, Table::End::With);
            table.moment(when.begin());
            table.endRow();
        };
        row("2026-03-02T08:00:00Z", "2026-03-02T09:30:15Z", false);
        row("2026-07-02T08:00:00Z", "2026-07-03T00:00:00Z", false);
        row("2026-03-01T23:00:00Z", "2026-03-02T23:00:00Z", true);
        row("2026-10-23T22:00:00Z", "2026-10-25T23:00:00Z", true);
    });
    QVERIFY2(found.contains(u"A2=46083 yyyy-mm-dd | B2=0.375 hh:mm | C2=0.437673"_s), qPrintable(found));
    QVERIFY2(found.contains(u"A3=46205 yyyy-mm-dd | B3=0.416666"_s), qPrintable(found));
    QVERIFY2(found.contains(u" hh:mm | C3=46206.0833333"_s), qPrintable(found));
    QVERIFY2(found.contains(u"A4=46083 yyyy-mm-dd | D4=46083 yyyy-mm-dd hh:mm:ss\n"_s), qPrintable(found));
    QVERIFY2(found.contains(u"A5=46319 yyyy-mm-dd | C5=46320 yyyy-mm-dd | "_s), qPrintable(found));
}

void TestXlsx::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cell");
    for (const char *hostile : {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x.example\")", "{=1}",
             "http://x.example", "mailto:a@b.example", "'x", "1e5", "<b>&amp;</b>", "internal:A1"})
        QTest::newRow(hostile) << QByteArray(hostile) << QString::fromLatin1(hostile);
    QTest::newRow("lines") << QByteArray("a\nb") << u"a\\nb"_s;
    QTest::newRow("letters of others") << QByteArray("Gülşen 😀") << u"Gülşen 😀"_s;
    QTest::newRow("spaces around") << QByteArray(" a ") << u" a "_s;
    QTest::newRow("no UTF-8") << QByteArray("a\xFF") << u"a\uFFFD"_s;
    QTest::newRow("no characters") << QByteArray("a\xEF\xBF\xBE\xEF\xBF\xBF") << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("zero") << QByteArray("a\0b", 3) << u"ab"_s;
    QTest::newRow("control characters") << QByteArray("a\x01\x1f") << u"a_x0001__x001F_"_s;
    QTest::newRow("long") << QByteArray("x").repeated(40'000) << QString(32'767, u'x');
    QTest::newRow("long in UTF-16") << QByteArray("😀").repeated(20'000) << u"😀"_s.repeated(16'383);
}

void TestXlsx::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, cell);
    const QString found = dumped([&](Table &table) {
        table.text(text);
        table.number(7);
        table.endRow();
    });
    QVERIFY2(found.endsWith(u"A1='"_s + cell + u" | B1=7 \n"_s), qPrintable(found.left(400)));
    QVERIFY(!found.contains("linked"_L1));
}

void TestXlsx::sheets()
{
    const QString found = dumped([](XlsxTable &table) {
        table.header({"A"});
        const QStringList names{u"Week 1"_s, u"Zonder"_s, u"Week 1"_s, u"WEEK 1"_s, u"a[b]:c*d?e/f\\g"_s,
            u"'x'"_s, u""_s, u"history"_s, u"Een themaweek met een veel te lange naam"_s,
            u"Een themaweek met een veel te lange titel"_s};
        for (const QString &name : names) {
            table.onSheet(name);
            table.text(name.toUtf8() + "!");
            table.endRow();
        }
    });
    QStringList names;
    for (const QString &line : found.split(u'\n')) {
        if (line.startsWith("sheet "_L1))
            names += line.sliced(6).section(u" frozen"_s, 0, 0);
    }
    QCOMPARE(names,
        QStringList({u"Week 1"_s, u"Zonder"_s, u"WEEK 1 (2)"_s, u"a b c d e f g"_s, u"x"_s, u"Blad"_s,
            u"Blad (2)"_s, u"Een themaweek met een veel te l"_s, u"Een themaweek met een veel (2)"_s}));
    QVERIFY2(found.contains(u"sheet Week 1 frozen 1 A1:A3\n"_s), qPrintable(found));
    QVERIFY2(found.contains(u"A1='A\nA2='Week 1!\nA3='Week 1!\n"_s), qPrintable(found));
    QVERIFY2(found.contains(u"A1='A\nA2='WEEK 1!\n"_s), qPrintable(found));
}

void TestXlsx::anEmptyList()
{
    const QString found = dumped([](Table &table) { peopleHeader(table); });
    QVERIFY2(found.contains(u"sheet Lijst frozen 1 A1:G1\n"_s), qPrintable(found));
    QVERIFY2(found.contains(u"A1='Collega-id | B1='Naam | "_s), qPrintable(found));
}

void TestXlsx::tooManySheets()
{
    const QString found = dumped([](XlsxTable &table) {
        for (int i = 0; i < 201; ++i) {
            table.onSheet(QString::number(i));
            table.number(i);
            table.endRow();
        }
    });
    QCOMPARE(found, u"xlsx.too_many_sheets"_s);
}

void TestXlsx::tooManyRows()
{
    const QString found = dumped([](Table &table) {
        table.header({"A"});
        for (int i = 0; i < 1'048'576; ++i) {
            table.number(i);
            table.endRow();
        }
    });
    QCOMPARE(found, u"xlsx.too_many_rows"_s);
}

void TestXlsx::memoryStays()
{
    const auto peakKb = [] {
        rusage usage = {};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    const auto write = [](int rows) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        XlsxTable table(file, u"Lijst"_s);
        scheduleHeader(table);
        for (int i = 0; i < rows; ++i)
            scheduleRow(table, example());
        QVERIFY(table.finish());
    };
    write(1'000);
    const auto before = peakKb();
    write(30'000);
    QVERIFY2(peakKb() - before < 4'096, qPrintable(QString::number(peakKb() - before)));
}

void TestXlsx::fullDisk()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("no such device here");
    XlsxTable table(full, u"Lijst"_s);
    table.number(1);
    table.endRow();
    const auto done = table.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().subject, u"file.write"_s);
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "test_xlsx.moc"
