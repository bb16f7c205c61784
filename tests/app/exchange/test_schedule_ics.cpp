#include "exchange/schedule_ics.h"
#include "exchange/session_cells.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

const IcsOptions options{.expandUntil = *Day::from(QDate(2027, 12, 31))};

QString described(const Result<Parsed<ImportedSession>> &parsed)
{
    if (!parsed)
        return u"%1:%2"_s.arg(parsed.error().subject, parsed.error().argument);
    QStringList lines;
    for (const auto &row : parsed->rows)
        lines += u"%1 %2 %3%4"_s.arg(
            row.uid, row.when.begin().iso(), row.when.end().iso(), row.allDay ? u" day"_s : QString());
    for (const auto &error : parsed->errors)
        lines += u"%1 %2 %3"_s.arg(QString::number(error.line), error.subject, error.value);
    return lines.join(u'\n');
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray oneEvent(const QByteArray &lines)
{
    return calendar("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n" + lines + "END:VEVENT\r\n");
}

/// Of the processor, far beyond what any machine takes: not how fast a file is refused, but that it does not grow without end.
constexpr double hopeless = 30;

/// Of the processor, so that a busy machine does not fail the test.
double seconds(std::clock_t start)
{
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

QList<QFileInfo> fixtures()
{
    const QDir folder(QStringLiteral(TJC_SHARED_DATA "/icalendar-fixtures"));
    return folder.entryInfoList({u"*.ics"_s}, QDir::Files, QDir::Name);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScheduleIcs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTexts();
    void readsTimes_data();
    void readsTimes();
    void expands_data();
    void expands();
    void rowErrors_data();
    void rowErrors();
    void fileErrors_data();
    void fileErrors();
    void keepsBadRows_data();
    void keepsBadRows();
    void tenThousandEvents();
    void everyFixture_data();
    void everyFixture();
    void damagedFixtures();
    void holidays_data();
    void holidays();
    void cancels();
};

void TestScheduleIcs::readsTexts()
{
    const auto parsed =
        readScheduleIcs(calendar("BEGIN:VEVENT\r\n"
                                 "UID:17@voorbeeld.example\r\n"
                                 "DTSTAMP:20260201T120000Z\r\n"
                                 "LAST-MODIFIED:20260202T120000Z\r\n"
                                 "DTSTART:20260302T090000Z\r\n"
                                 "DTEND:20260302T100000Z\r\n"
                                 "SUMMARY;LANGUAGE=nl:Open Koffie\\, met\r\n"
                                 "  taart\r\n"
                                 "DESCRIPTION:Regel 1\\nregel 2\\; caf\xC3\r\n \xA9\r\n"
                                 "LOCATION:Terminal Zuid\r\n"
                                 "CATEGORIES:Wiki,Twitter\\, en meer\r\n"
                                 "CATEGORIES:Wiki\r\n"
                                 "ORGANIZER;CN=\"Vries: Noor de\":MAILTO:Noor@Voorbeeld.example\r\n"
                                 "STATUS:cancelled\r\n"
                                 "URL:https://voorbeeld.example/17\r\n"
                                 "BEGIN:VALARM\r\nSUMMARY:alarm\r\nEND:VALARM\r\n"
                                 "END:VEVENT\r\n"),
            options);
    QVERIFY2(parsed && parsed->rows.size() == 1, qPrintable(described(parsed)));
    const ImportedSession &s = parsed->rows.first();
    QCOMPARE(s.uid, u"17@voorbeeld.example"_s);
    QCOMPARE(s.title, u"Open Koffie, met taart"_s);
    QCOMPARE(*s.summary, u"Regel 1\nregel 2; café"_s);
    QCOMPARE(*s.building, u"Terminal Zuid"_s);
    QCOMPARE(*s.topics, (QStringList{u"Wiki"_s, u"Twitter, en meer"_s}));
    QCOMPARE(*s.trainers, QStringList{u"Vries: Noor de"_s});
    QCOMPARE(*s.trainerEmails, QStringList{u"noor@voorbeeld.example"_s});
    QVERIFY(*s.state == SessionState::Cancelled);
    QCOMPARE(*s.url, u"https://voorbeeld.example/17"_s);
    QCOMPARE(s.updated->iso(), u"2026-02-02T12:00:00Z"_s);
    QCOMPARE(s.line, 3);
    QVERIFY(!s.room && !s.maxSeats && !s.format);
}

void TestScheduleIcs::readsTimes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("when");
    const auto row = [](const char *name, const char *lines, const QString &when) {
        QTest::newRow(name) << QByteArray(lines).replace('|', "\r\n") << u"a "_s + when;
    };
    row("UTC", "DTSTART:20260302T090000Z|DTEND:20260302T100000Z|",
        u"2026-03-02T09:00:00Z 2026-03-02T10:00:00Z"_s);
    row("floating", "DTSTART:20260302T090000|DTEND:20260302T100000|",
        u"2026-03-02T08:00:00Z 2026-03-02T09:00:00Z"_s);
    row("zone, summer", "DTSTART;TZID=America/New_York:20260702T090000|DURATION:PT1H30M|",
        u"2026-07-02T13:00:00Z 2026-07-02T14:30:00Z"_s);
    row("Windows zone", "DTSTART;TZID=\"Tokyo Standard Time\":20260702T090000|",
        u"2026-07-02T00:00:00Z 2026-07-02T01:00:00Z"_s);
    row("zone behind a prefix", "DTSTART;TZID=/mozilla.org/20070129_1/America/New_York:20260702T090000|",
        u"2026-07-02T13:00:00Z 2026-07-02T14:00:00Z"_s);
    row("one day", "DTSTART;VALUE=DATE:20260329|", u"2026-03-28T23:00:00Z 2026-03-29T22:00:00Z day"_s);
    row("two days", "DTSTART;VALUE=DATE:20260329|DTEND;VALUE=DATE:20260331|",
        u"2026-03-28T23:00:00Z 2026-03-30T22:00:00Z day"_s);
    row("days told as a duration", "DTSTART;VALUE=DATE:20260329|DURATION:P2D|",
        u"2026-03-28T23:00:00Z 2026-03-30T22:00:00Z day"_s);
    row("end at the begin", "DTSTART:20260302T090000Z|DTEND:20260302T090000Z|",
        u"2026-03-02T09:00:00Z 2026-03-02T10:00:00Z"_s);
    row("day that ends at its begin", "DTSTART;VALUE=DATE:20260302|DTEND;VALUE=DATE:20260302|",
        u"2026-03-01T23:00:00Z 2026-03-02T23:00:00Z day"_s);
    row("over the change of the clock",
        "DTSTART;TZID=Europe/Amsterdam:20260328T230000|DTEND;TZID=Europe/Amsterdam:20260329T060000|",
        u"2026-03-28T22:00:00Z 2026-03-29T04:00:00Z"_s);
}

void TestScheduleIcs::readsTimes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, when);
    QCOMPARE(described(readScheduleIcs(oneEvent(lines), options)), when);
}

void TestScheduleIcs::expands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sessions");
    const auto row = [](const char *name, const char *lines, const QString &sessions) {
        QTest::newRow(name) << oneEvent(QByteArray(lines).replace('|', "\r\n")) << sessions;
    };
    row("weekly over the change of the clock",
        "DTSTART;TZID=Europe/Amsterdam:20260323T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=2|",
        u"a#20260323T090000 2026-03-23T08:00:00Z 2026-03-23T09:00:00Z\n"
        "a#20260330T090000 2026-03-30T07:00:00Z 2026-03-30T08:00:00Z"_s);
    row("days, until", "DTSTART;VALUE=DATE:20260301|RRULE:FREQ=DAILY;UNTIL=20260302|",
        u"a#20260301 2026-02-28T23:00:00Z 2026-03-01T23:00:00Z day\n"
        "a#20260302 2026-03-01T23:00:00Z 2026-03-02T23:00:00Z day"_s);
    row("until in UTC",
        "DTSTART;TZID=America/New_York:20260301T200000|RRULE:FREQ=DAILY;UNTIL=20260303T010000Z|",
        u"a#20260301T200000 2026-03-02T01:00:00Z 2026-03-02T02:00:00Z\n"
        "a#20260302T200000 2026-03-03T01:00:00Z 2026-03-03T02:00:00Z"_s);
    row("an exception",
        "DTSTART;TZID=Europe/Amsterdam:20260301T090000|RRULE:FREQ=DAILY;COUNT=3|EXDATE:20260302T080000Z|EXDATE;TZID=Europe/Amsterdam:20260303T090000|",
        u"a#20260301T090000 2026-03-01T08:00:00Z 2026-03-01T09:00:00Z"_s);
    row("an exception as a day",
        "DTSTART:20260301T090000Z|RRULE:FREQ=DAILY;COUNT=2|EXDATE;VALUE=DATE:20260301|",
        u"a#20260302T090000 2026-03-02T09:00:00Z 2026-03-02T10:00:00Z"_s);
    row("more dates",
        "DTSTART;TZID=Europe/Amsterdam:20260301T090000|RDATE:20260302T080000Z,20260301T080000Z|",
        u"a#20260301T090000 2026-03-01T08:00:00Z 2026-03-01T09:00:00Z\n"
        "a#20260302T090000 2026-03-02T08:00:00Z 2026-03-02T09:00:00Z"_s);
    row("periods",
        "DTSTART:20260301T090000Z|RDATE;VALUE=PERIOD:20260302T080000Z/PT2H,20260303T080000Z/20260303T083000Z|",
        u"a#20260301T090000 2026-03-01T09:00:00Z 2026-03-01T10:00:00Z\n"
        "a#20260302T080000 2026-03-02T08:00:00Z 2026-03-02T10:00:00Z\n"
        "a#20260303T080000 2026-03-03T08:00:00Z 2026-03-03T08:30:00Z"_s);
    row("without end", "DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY|",
        u"a#20260101 2025-12-31T23:00:00Z 2026-01-01T23:00:00Z day\n"
        "a#20270101 2026-12-31T23:00:00Z 2027-01-01T23:00:00Z day"_s);
    QTest::newRow("a changed occurrence") << calendar(
        "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART;TZID=Europe/Amsterdam:20260301T090000\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:a\nSUMMARY:y\nRECURRENCE-ID:20260302T080000Z\nDTSTART:20260302T120000Z\nEND:VEVENT\n")
                                          << u"a#20260301T090000 2026-03-01T08:00:00Z 2026-03-01T09:00:00Z\n"
                                             "a#20260302T090000 2026-03-02T12:00:00Z 2026-03-02T13:00:00Z"_s;
    QTest::newRow("a zone of the file") << calendar(
        "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART;TZID=Thuis:20260328T090000\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n"
        "BEGIN:VTIMEZONE\nTZID:Thuis\n"
        "BEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0430\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n"
        "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0430\nTZOFFSETTO:+0530\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\n"
        "END:VTIMEZONE\n")
                                        << u"a#20260328T090000 2026-03-28T04:30:00Z 2026-03-28T05:30:00Z\n"
                                           "a#20260329T090000 2026-03-29T03:30:00Z 2026-03-29T04:30:00Z"_s;
}

void TestScheduleIcs::expands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sessions);
    QCOMPARE(described(readScheduleIcs(bytes, options)), sessions);
}

void TestScheduleIcs::rowErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *name, const char *lines, const QString &error) {
        QTest::newRow(name) << oneEvent(QByteArray(lines).replace('|', "\r\n")) << u"3 "_s + error;
    };
    row("no begin", "DTEND:20260302T090000Z|", u"row.date "_s);
    row("no such day", "DTSTART:20260230T090000Z|", u"row.date 20260230T090000Z"_s);
    row("no such hour", "DTSTART:20260228T250000Z|", u"row.date 20260228T250000Z"_s);
    row("end", "DTSTART:20260228T090000Z|DTEND:morgen|", u"row.end morgen"_s);
    row("order", "DTSTART:20260228T090000Z|DTEND:20260227T090000Z|",
        u"row.end_before_begin 20260227T090000Z"_s);
    row("duration", "DTSTART:20260228T090000Z|DURATION:lang|", u"row.end lang"_s);
    row("long duration", "DTSTART:20260228T090000Z|DURATION:P9999999W|", u"row.end P9999999W"_s);
    row("back in time", "DTSTART:20260228T090000Z|DURATION:-PT1H|", u"row.end_before_begin -PT1H"_s);
    row("zone", "DTSTART;TZID=Nergens:20260228T090000|", u"row.time_zone Nergens"_s);
    row("rule", "DTSTART:20260228T090000Z|RRULE:FREQ=SOMS|", u"row.recurrence FREQ=SOMS"_s);
    row("every second", "DTSTART:20260228T090000Z|RRULE:FREQ=SECONDLY|", u"row.recurrence FREQ=SECONDLY"_s);
    row("another calendar", "DTSTART:20260228T090000Z|RRULE:RSCALE=HEBREW;FREQ=YEARLY|",
        u"row.recurrence RSCALE=HEBREW;FREQ=YEARLY"_s);
    row("more dates", "DTSTART:20260228T090000Z|RDATE:ooit|", u"row.recurrence ooit"_s);
    QTest::newRow("no title") << calendar("BEGIN:VEVENT\nDTSTART:20260302T090000Z\nEND:VEVENT\n")
                              << u"3 row.title.empty "_s;
    QTest::newRow("not closed") << calendar(
        "BEGIN:VEVENT\nUID:b\nSUMMARY:b\nDTSTART:20260302T090000Z\n"
        "BEGIN:VEVENT\nUID:a\nSUMMARY:a\nDTSTART:20260302T090000Z\nEND:VEVENT\n")
                                << u"a 2026-03-02T09:00:00Z 2026-03-02T10:00:00Z\n3 row.unclosed b"_s;
    QTest::newRow("same id") << calendar(
        "BEGIN:VEVENT\nUID:a\nSUMMARY:a\nDTSTART:20260302T090000Z\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:a\nSUMMARY:b\nDTSTART:20260303T090000Z\nEND:VEVENT\n")
                             << u"a 2026-03-02T09:00:00Z 2026-03-02T10:00:00Z\n8 row.duplicate_id a"_s;
}

void TestScheduleIcs::rowErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, errors);
    QCOMPARE(described(readScheduleIcs(bytes, options)), errors);
}

void TestScheduleIcs::fileErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << QByteArray() << u"file.no_events:"_s;
    QTest::newRow("no event") << calendar("BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n") << u"file.no_events:"_s;
    QTest::newRow("deep") << QByteArray("BEGIN:X\n").repeated(17) << u"ics.too_deep:17"_s;
    QTest::newRow("very deep") << QByteArray("BEGIN:X\n").repeated(1'000'000) << u"ics.too_deep:17"_s;
    QTest::newRow("many occurrences")
        << oneEvent("DTSTART:20260302T090000Z\nRRULE:FREQ=HOURLY;COUNT=1000000\n")
        << u"ics.too_many_steps:3"_s;
    QTest::newRow("rules that never match") << calendar(
        QByteArray("BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260302T090000Z\n"
                   "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n")
            .repeated(1000)) << u"ics.too_many_steps:8"_s;
    QTest::newRow("a rule without end by the hour")
        << oneEvent("DTSTART:20260302T090000Z\nRRULE:FREQ=HOURLY;BYDAY=MO;BYHOUR=3\n")
        << u"3 row.recurrence FREQ=HOURLY;BYDAY=MO;BYHOUR=3"_s;
    QTest::newRow("many events") << calendar(
        QByteArray("BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260302\nEND:VEVENT\n").repeated(250'001))
                                 << u"ics.too_many_steps:1000003"_s;
}

void TestScheduleIcs::fileErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const std::clock_t start = std::clock();
    QCOMPARE(described(readScheduleIcs(bytes, options)), error);
    QVERIFY(seconds(start) < hopeless);
}

void TestScheduleIcs::keepsBadRows_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("cells");
    QTest::newRow("no such day") << QByteArray(
        "DTSTART:20260230T090000Z|DTEND:20260302T100000Z|LOCATION:Zaal 1|")
                                 << u"a;x;20260230T090000Z;;20260302T100000Z;;;Zaal 1;;;;;"_s;
    QTest::newRow("no begin") << QByteArray("DURATION:PT1H|") << u"a;x;;;PT1H;;;;;;;;"_s;
    QTest::newRow("rule") << QByteArray("DTSTART:20260302T090000Z|RRULE:FREQ=SOMS|CATEGORIES:wiki,blog|")
                          << u"a;x;2026-03-02;10:00;11:00;;;;;wiki, blog;;;"_s;
    QTest::newRow("texts") << QByteArray(
        "DTSTART;VALUE=DATE:20260302|RDATE:ooit|DESCRIPTION:eerst\\ndan|STATUS:CANCELLED|"
        "URL:https://voorbeeld.example/|ORGANIZER;CN=Noor de Vries:mailto:noor@voorbeeld.example|")
                           << u"a;x;2026-03-02;;;Noor de Vries;noor@voorbeeld.example;;;;geannuleerd;"
                              "https://voorbeeld.example/;eerst\ndan"_s;
    QTest::newRow("an occurrence") << QByteArray(
        "RECURRENCE-ID:20260309T090000Z|DTSTART:20260309T100000Z|DTEND:20260309T090000Z|")
                                   << u"a#20260309T090000;x;20260309T100000Z;;20260309T090000Z;;;;;;;;"_s;
}

void TestScheduleIcs::keepsBadRows()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, cells);
    const auto parsed = readScheduleIcs(oneEvent(lines.replace('|', "\r\n")), options);
    QVERIFY(parsed);
    QCOMPARE(parsed->rows.size(), 0);
    QCOMPARE(parsed->badRows.size(), 1);
    QCOMPARE(parsed->badRows.first().line, 3);
    QCOMPARE(parsed->badRows.first().cells.join(u';'), cells);
    QCOMPARE(parsed->header, sessionCellNames());
}

void TestScheduleIcs::tenThousandEvents()
{
    QByteArray events;
    for (int i = 0; i < 10'000; ++i)
        events +=
            "BEGIN:VEVENT\r\nUID:e" + QByteArray::number(i)
            + "@voorbeeld.example\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Bijeenkomst\r\nDESCRIPTION:Een verhaal\\, "
              "van enkele woorden\r\nLOCATION:Zaal\r\nDTSTART;TZID=Europe/Amsterdam:20260302T090000\r\n"
              "DTEND;TZID=Europe/Amsterdam:20260302T100000\r\nCATEGORIES:Wiki\r\nEND:VEVENT\r\n";
    const auto parsed = readScheduleIcs(calendar(events), options);
    QVERIFY(parsed);
    QCOMPARE(parsed->rows.size(), 10'000);
    QVERIFY(parsed->errors.isEmpty());
}

void TestScheduleIcs::everyFixture_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : fixtures())
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (fixtures().isEmpty())
        QTest::newRow("none") << QString();
}

void TestScheduleIcs::everyFixture()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the shared data is not here");
    const std::clock_t start = std::clock();
    const QByteArray bytes = contents(path);
    const auto parsed = readScheduleIcs(bytes, options);
    QVERIFY(seconds(start) < hopeless);
    if (!parsed) {
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
        QVERIFY(!parsed.error().subject.isEmpty());
        QVERIFY(!bytes.contains("BEGIN:VEVENT"));
        return;
    }
    QVERIFY(!parsed->rows.isEmpty() || !parsed->errors.isEmpty());
    for (const ImportedSession &row : parsed->rows) {
        QVERIFY(!row.title.isEmpty());
        QVERIFY(row.when.ms() > 0);
    }
    for (const RowError &error : parsed->errors)
        QVERIFY(error.line > 0 && error.subject.startsWith(u"row."));
    if (qEnvironmentVariableIsSet("TJC_TEST_TELL"))
        qInfo().noquote() << parsed->rows.size() << described(parsed).right(300);
}

void TestScheduleIcs::damagedFixtures()
{
    if (fixtures().isEmpty())
        QSKIP("the shared data is not here");
    QRandomGenerator random(5545);
    qint64 tried = 0;
    for (const QFileInfo &file : fixtures()) {
        const QByteArray whole = contents(file.filePath());
        if (whole.isEmpty() || whole.size() > 20'000)
            continue;
        for (int round = 0; round < 20; ++round) {
            QByteArray bytes = whole;
            if (round % 4 == 0)
                bytes.truncate(random.bounded(bytes.size()));
            for (int flips = int(random.bounded(6)); flips > 0 && !bytes.isEmpty(); --flips)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (round % 5 == 1)
                bytes.replace("FREQ=", "INTERVAL=2;FREQ=");
            if (round % 5 == 2)
                bytes.replace("COUNT=", "BYSETPOS=");
            const auto parsed = readScheduleIcs(bytes, options);
            ++tried;
            if (parsed) {
                for (const ImportedSession &row : parsed->rows)
                    QVERIFY(row.when.ms() > 0);
            }
        }
    }
    QVERIFY(tried > 1000);
}

void TestScheduleIcs::holidays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TJC_SHARED_DATA "/holidays-ics"));
    for (const QFileInfo &file : folder.entryInfoList({u"*.ics"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (!folder.exists())
        QTest::newRow("none") << QString();
}

void TestScheduleIcs::holidays()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the shared data is not here");
    const QByteArray bytes = contents(path);
    const auto parsed = readScheduleIcs(bytes, options);
    QVERIFY2(parsed, qPrintable(described(parsed)));
    QVERIFY2(parsed->errors.isEmpty(), qPrintable(described(parsed).right(300)));
    QVERIFY(parsed->rows.size() >= bytes.count("BEGIN:VEVENT"));
    for (const ImportedSession &row : parsed->rows)
        QVERIFY(!row.uid.isEmpty());
}

void TestScheduleIcs::cancels()
{
    Progress *self = nullptr;
    Progress progress([&](qint64, qint64) { self->cancel(); });
    self = &progress;
    const auto parsed = readScheduleIcs(
        calendar(QByteArray("BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260302\nEND:VEVENT\n").repeated(1000)),
        options, &progress);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestScheduleIcs)
#include "test_schedule_ics.moc"
