#include "exchange/csv_table.h"
#include "exchange/schedule_csv.h"
#include "exchange/xlsx_table.h"
#include "tests/support/python.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

ScheduleCells session(const char *begin, const char *end, bool allDay)
{
    return {.uid = "tjc-17",
        .title = "=1+1;\"x\"\n",
        .format = Format::Course,
        .formal = true,
        .trainers = "Noor\x1fSam",
        .trainerEmails = "\x1fs@x.example",
        .when = *Span::from(
            *Instant::fromIso(QString::fromLatin1(begin)), *Instant::fromIso(QString::fromLatin1(end))),
        .allDay = allDay,
        .building = "+Zuid",
        .room = "-1",
        .organisation = "@BZK",
        .themeWeek = "Week 40",
        .minSeats = 4,
        .maxSeats = {},
        .enrolled = 3,
        .waitlisted = 1,
        .state = SessionState::Cancelled,
        .topics = "a, b\x1f"
                  "c",
        .updated = *Instant::fromIso(u"2026-09-01T12:34:56Z"_s)};
}

const QList<ScheduleCells> &sessions()
{
    static const QList<ScheduleCells> all{session("2026-09-29T08:00:00Z", "2026-09-29T09:30:00Z", false),
        session("2026-09-29T20:00:00Z", "2026-09-30T00:30:15Z", false),
        session("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", false),
        session("2026-09-28T22:00:00Z", "2026-09-29T22:00:00Z", true),
        session("2026-09-28T22:00:00Z", "2026-10-01T22:00:00Z", true)};
    return all;
}

/// A file of one column: its cells, of which each but the last may hold a line break.
QByteArray csvOf(const ScheduleColumns &columns, const ScheduleCells &cells)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, {';', false, true});
    scheduleRow(table, cells, columns);
    if (!table.finish())
        return "failed";
    // A record of nothing but one empty cell has quotes, so that it is a record.
    return bytes == "\"\"\r\n" ? QByteArray() : bytes.chopped(2);
}

QString xlsxOf(const ScheduleColumns &columns)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly))
        return u"no file"_s;
    XlsxTable table(file, u"Lijst"_s);
    scheduleHeader(table, columns);
    for (const ScheduleCells &cells : sessions())
        scheduleRow(table, cells, columns);
    if (const auto done = table.finish(); !done)
        return done.error().subject;
    file.close();
    return QString::fromUtf8(test::runPython(test::pythonWith(u"zipfile"_s),
        {QStringLiteral(TJC_SOURCE_DIR "/tests/support/xlsx_dump.py"), file.fileName()}));
}

} // namespace

/// The columns that somebody chose, in the order that somebody chose.
class TestScheduleColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnAloneIsItsPartOfAll();
    void anyOrder_data();
    void anyOrder();
    void aWorkbookInAnyOrder();
    void whatIsNeededIsReadBack();
};

void TestScheduleColumns::everyColumnAloneIsItsPartOfAll()
{
    for (const ScheduleCells &cells : sessions()) {
        QByteArrayList alone;
        for (const ScheduleColumn column : allScheduleColumns())
            alone += csvOf({column}, cells);
        QCOMPARE(alone.join(';'), csvOf(allScheduleColumns(), cells));
    }
}

void TestScheduleColumns::anyOrder_data()
{
    QTest::addColumn<ScheduleColumns>("columns");
    using enum ScheduleColumn;
    ScheduleColumns backwards = allScheduleColumns();
    std::ranges::reverse(backwards);
    QTest::newRow("backwards") << backwards;
    QTest::newRow("a time in pieces") << ScheduleColumns{Date, End, Begin};
    QTest::newRow("a time at the end") << ScheduleColumns{Title, Date, Begin};
    QTest::newRow("a time that begins late") << ScheduleColumns{Begin, End, Date, Begin};
    QTest::newRow("one") << ScheduleColumns{Updated};
}

void TestScheduleColumns::anyOrder()
{
    QFETCH(ScheduleColumns, columns);
    for (const ScheduleCells &cells : sessions()) {
        QByteArrayList parts;
        for (const ScheduleColumn column : columns)
            parts += csvOf({column}, cells);
        QCOMPARE(csvOf(columns, cells), parts.join(';'));
    }
}

void TestScheduleColumns::aWorkbookInAnyOrder()
{
    if (test::pythonWith(u"zipfile"_s).isEmpty())
        QSKIP("no python3 here");
    using enum ScheduleColumn;
    const QString together = xlsxOf({Date, Begin, End});
    QVERIFY2(together.contains(u"A2=46294 yyyy-mm-dd | B2=0.416"_s), qPrintable(together));
    QString apart = xlsxOf({End, Begin, Date});
    // The same cells, in the places of the others.
    const auto cells = [](const QString &dump) {
        QStringList found;
        for (const auto &match : QRegularExpression(u"[A-C](\\d+=[^|\\n]+)"_s).globalMatch(dump))
            found += match.captured(1).trimmed();
        found.sort();
        return found;
    };
    QVERIFY(cells(together).size() > 12);
    QCOMPARE(cells(apart), cells(together));
    QVERIFY2(apart.contains(u"C2=46294 yyyy-mm-dd"_s), qPrintable(apart));
}

void TestScheduleColumns::whatIsNeededIsReadBack()
{
    using enum ScheduleColumn;
    const ScheduleColumns columns{Updated, End, Title, Date, Id, Begin};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, CsvDialect::excel());
    scheduleHeader(table, columns);
    for (const ScheduleCells &cells : sessions().first(1))
        scheduleRow(table, cells, columns);
    QVERIFY(table.finish());
    const auto parsed = readScheduleCsv(bytes);
    QVERIFY(parsed && parsed->errors.isEmpty());
    QCOMPARE(parsed->rows.size(), 1);
    QCOMPARE(parsed->rows.first().uid, u"tjc-17"_s);
    QCOMPARE(parsed->rows.first().when, sessions().first().when);
}

QTEST_GUILESS_MAIN(TestScheduleColumns)

#include "test_schedule_columns.moc"
