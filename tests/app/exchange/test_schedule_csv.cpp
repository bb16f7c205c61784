#include "schedule_csv_parts.h"

#include "domain/session.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "Titel;Datum;Begin;Einde\n";

} // namespace

class TestScheduleCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void readsHeaders_data();
    void readsHeaders();
    void readsCells_data();
    void readsCells();
    void rowErrors_data();
    void rowErrors();
    void fileErrors_data();
    void fileErrors();
    void keepsBadRows();
    void cancels();
};

void TestScheduleCsv::readsTimes_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("when");
    const auto row = [](const char *cells, const QString &when) {
        QTest::newRow(cells) << QByteArray(cells) << when;
    };
    row("2026-03-02;09:00;10:30", u"2026-03-02T08:00:00Z 2026-03-02T09:30:00Z"_s);
    row("2026-07-02;9:00;10:30:15", u"2026-07-02T07:00:00Z 2026-07-02T08:30:15Z"_s);
    row("02-03-2026;9.00;10.30", u"2026-03-02T08:00:00Z 2026-03-02T09:30:00Z"_s);
    row("2/3/2026;9:00 AM;1:30 PM", u"2026-03-02T08:00:00Z 2026-03-02T12:30:00Z"_s);
    row("2/3/2026;12:00:00 AM;12:30:00 PM", u"2026-03-01T23:00:00Z 2026-03-02T11:30:00Z"_s);
    row("2.3.2026;;", u"2026-03-01T23:00:00Z 2026-03-02T23:00:00Z day"_s);
    row("20260302;;2026-03-03", u"2026-03-01T23:00:00Z 2026-03-03T23:00:00Z day"_s);
    row("2026-10-24;;2026-10-25", u"2026-10-23T22:00:00Z 2026-10-25T23:00:00Z day"_s);
    row("2026-03-02;22:00;2026-03-03 01:00", u"2026-03-02T21:00:00Z 2026-03-03T00:00:00Z"_s);
    row("2026-03-02;22:00;24:00", u"2026-03-02T21:00:00Z 2026-03-02T23:00:00Z"_s);
    row("2026-03-02 09:00;;10:30", u"2026-03-02T08:00:00Z 2026-03-02T09:30:00Z"_s);
    row("2026-03-02;09:00;", u"2026-03-02T08:00:00Z 2026-03-02T09:00:00Z"_s);
    row(";2026-03-02T09:00:00+02:00;2026-03-02T09:00:00Z", u"2026-03-02T07:00:00Z 2026-03-02T09:00:00Z"_s);
    row("2026-03-02T09:00:00.000Z;;10:00", u"2026-03-02T09:00:00Z 2026-03-02T10:00:00Z"_s);
    row("2026-10-25;02:30+01:00;03:30", u"2026-10-25T01:30:00Z 2026-10-25T02:30:00Z"_s);
    row("2026-10-25;02:30;02:30 +01:00", u"2026-10-25T00:30:00Z 2026-10-25T01:30:00Z"_s);
    row("2026-10-25;02:45;02:15", u"2026-10-25T00:45:00Z 2026-10-25T01:15:00Z"_s);
    row("2026-03-29;02:30;03:45", u"2026-03-29T01:30:00Z 2026-03-29T01:45:00Z"_s);
}

void TestScheduleCsv::readsTimes()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, when);
    const auto parsed = readScheduleCsv(head + "x;" + cells);
    QVERIFY2(parsed && parsed->rows.size() == 1, qPrintable(described(parsed)));
    const ImportedSession &s = parsed->rows.first();
    QCOMPARE(s.when.begin().iso() + u' ' + s.when.end().iso() + (s.allDay ? u" day"_s : QString()), when);
}

void TestScheduleCsv::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QMap<QString, QString>>("map");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("begin");
    using Map = QMap<QString, QString>;
    const QString nine = u"2026-03-02T08:00:00Z"_s;
    QTest::newRow("Dutch, untidy") << QByteArray(" TITEL ;datum;Begin-tijd\nx;2026-03-02;09:00") << Map()
                                   << u"x"_s << nine;
    QTest::newRow("English") << QByteArray("Title,Date,Start\nx,2026-03-02,09:00") << Map() << u"x"_s << nine;
    QTest::newRow("Outlook") << QByteArray(
        "Subject,Start Date,Start Time,End Date,End Time,All day event,Location\n"
        "x,2-3-2026,9:00:00,2-3-2026,10:00:00,FALSE,zaal")
                             << Map() << u"x"_s << nine;
    QTest::newRow("Outlook in Dutch") << QByteArray(
        "\"Onderwerp\",\"Begindatum\",\"Begintijd\",\"Einddatum\",\"Eindtijd\",\"Duurt hele dag\"\n"
        "x,2-3-2026,9:00:00,2-3-2026,10:00:00,Onwaar")
                                      << Map() << u"x"_s << nine;
    QTest::newRow("a begin with its date")
        << QByteArray("Name\tStart\nx\t2026-03-02 09:00") << Map() << u"x"_s << nine;
    QTest::newRow("map") << QByteArray("What;When;Titel\nx;2026-03-02 09:00;y")
                         << Map{{u"what"_s, u"title"_s}, {u"When"_s, u"Datum"_s}} << u"x"_s << nine;
    QTest::newRow("map to ignore") << QByteArray("Titel;Datum;Begin\nx;2026-03-02 09:00;niet")
                                   << Map{{u"Begin"_s, u"ignore"_s}} << u"x"_s << nine;
}

void TestScheduleCsv::readsHeaders()
{
    QFETCH(QByteArray, bytes);
    using Map = QMap<QString, QString>;
    QFETCH(Map, map);
    QFETCH(QString, title);
    QFETCH(QString, begin);
    const auto parsed = readScheduleCsv(bytes, {.columns = {.map = map}});
    QVERIFY2(parsed && parsed->rows.size() == 1, qPrintable(described(parsed)));
    QCOMPARE(parsed->rows.first().title, title);
    QCOMPARE(parsed->rows.first().when.begin().iso(), begin);
    QVERIFY(!parsed->rows.first().allDay);
}

void TestScheduleCsv::readsCells_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("session");
    const QString pattern = u"|x|2026-03-01T23:00:00Z|2026-03-02T23:00:00Z|day|%1|-"_s;
    const auto row = [&](const char *name, const QString &header, const QString &cell, const QString &rest) {
        QTest::newRow(name) << header << cell << pattern.arg(rest);
    };
    const QString none = u"-|-|-|-|-|-|-|-|-|-|-|-|-|-"_s;
    const auto with = [&](int at, const QString &value) {
        QStringList parts = none.split(u'|');
        parts[at] = value;
        return parts.join(u'|');
    };
    row("nothing", u"Iets"_s, u"z"_s, none);
    row("format", u"Soort"_s, u"open koffie"_s, u"open_coffee|ours|"_s + none.mid(4));
    row("formal", u"Soort"_s, u"Cursus (formeel)"_s, u"course|formal|"_s + none.mid(4));
    row("formal column", u"Formeel"_s, u"ja"_s, with(1, u"formal"_s));
    row("list", u"Trainer(s)"_s, u"\"A, B\n C\""_s, with(2, u"A/B/C"_s));
    row("list with bars", u"Trainer(s)"_s, u"A, B|C\\|D|"_s, with(2, u"A, B/C|D"_s));
    row("addresses only", u"Trainer e-mail"_s, u"a@b.example"_s,
        with(3, u"a@b.example"_s).replace(u"-|-|-|a@"_s, u"-|-|a@b.example|a@"_s));
    row("hidden characters", u"Ruimte"_s, u"Zaal\u202E\u0007 1"_s, with(5, u"Zaal 1"_s));
    row("no limit", u"Max"_s, u""_s, with(9, u"none"_s));
    row("limit", u"Capaciteit"_s, u"12"_s, with(9, u"12"_s));
    row("no minimum", u"Min"_s, u""_s, with(8, u"0"_s));
    row("cancelled", u"Status"_s, u"Afgelast"_s, with(10, u"cancelled"_s));
    row("summary", u"Omschrijving"_s, u"\"a\r\nb\""_s, with(12, u"a\nb"_s));
    row("bare host", u"Link"_s, u"voorbeeld.example/x"_s, with(13, u"https://voorbeeld.example/x"_s));
    row("url", u"Website"_s, u"https://voorbeeld.example/x?a=1"_s,
        with(13, u"https://voorbeeld.example/x?a=1"_s));
}

void TestScheduleCsv::readsCells()
{
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(QString, session);
    const QString text = u"Titel;Datum;%1\nx;2026-03-02;%2\n"_s.arg(header, cell);
    QCOMPARE(described(readScheduleCsv(text.toUtf8())), session);
}

void TestScheduleCsv::rowErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *header, const char *cell, const QString &errors) {
        QTest::addRow("%s %.40s", header, cell)
            << QByteArray("Titel;Datum;") + header + "\nx;2026-03-02;" + cell + '\n'
            << errors;
    };
    QTest::newRow("title") << QByteArray(head + ";2026-03-02;;\n") << u"2 row.title.empty "_s;
    QTest::newRow("long title") << head + QByteArray(301, 'x') + ";2026-03-02;;\n"
                                << u"2 row.title.too_long "_s + u"x"_s.repeated(80);
    QTest::newRow("no date") << QByteArray(head + "x;;;\n") << u"2 row.date "_s;
    QTest::newRow("30 February") << QByteArray(head + "x;2026-02-30;;\n") << u"2 row.date 2026-02-30"_s;
    QTest::newRow("month first") << QByteArray(head + "x;3/25/2026;;\n") << u"2 row.date 3/25/2026"_s;
    QTest::newRow("two digits") << QByteArray(head + "x;02-03-26;;\n") << u"2 row.date 02-03-26"_s;
    QTest::newRow("begin") << QByteArray(head + "x;2026-03-02;25:00;\n") << u"2 row.begin 25:00"_s;
    QTest::newRow("end") << QByteArray(head + "x;2026-03-02;09:00;later\n") << u"2 row.end later"_s;
    QTest::newRow("order") << QByteArray(head + "x;2026-03-02;09:00;08:00\n")
                           << u"2 row.end_before_begin 08:00"_s;
    QTest::newRow("no length") << QByteArray(head + "x;2026-03-02;09:00;09:00\n")
                               << u"2 row.end_before_begin 09:00"_s;
    QTest::newRow("end without begin")
        << QByteArray(head + "x;2026-03-02;;10:00\n") << u"2 row.begin.empty "_s;
    QTest::newRow("days in order") << QByteArray(head + "x;2026-03-02;;2026-03-01\n")
                                   << u"2 row.end_before_begin 2026-03-01"_s;
    QTest::newRow("too many cells") << QByteArray(head + "x;2026-03-02;;;y\n") << u"2 row.too_many_cells y"_s;
    QTest::newRow("several") << QByteArray(head + ";morgen;;\n")
                             << u"2 row.date morgen\n2 row.title.empty "_s;
    row("Soort", "dansles", u"2 row.format dansles"_s);
    row("Formeel", "wie weet", u"2 row.formal wie weet"_s);
    row("Min", "-1", u"2 row.min -1"_s);
    row("Max", "0", u"2 row.max 0"_s);
    row("Max", "12 of meer", u"2 row.max 12 of meer"_s);
    row("Status", "misschien", u"2 row.status misschien"_s);
    row("Website", "javascript:alert(1)", u"2 row.url javascript:alert(1)"_s);
    row("Laatst gewijzigd", "gisteren", u"2 row.updated gisteren"_s);
    row("Max;Min", "3;4", u"2 row.seats_order 4"_s);
    row("Trainer(s);Trainer e-mail", "A;a@x.example, b@x.example",
        u"2 row.trainer_emails a@x.example, b@x.example"_s);
    QTest::newRow("same id")
        << QByteArray("Id;Titel;Datum\n1;x;2026-03-02\n 1;y;2026-03-02\n")
        << u"1|x|2026-03-01T23:00:00Z|2026-03-02T23:00:00Z|day|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-\n"
           "3 row.duplicate_id 1"_s;
}

void TestScheduleCsv::rowErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, errors);
    QCOMPARE(described(readScheduleCsv(bytes)), errors);
}

void TestScheduleCsv::fileErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QMap<QString, QString>>("map");
    QTest::addColumn<QString>("error");
    using Map = QMap<QString, QString>;
    QTest::newRow("empty") << QByteArray() << Map() << u"file.empty:"_s;
    QTest::newRow("no date") << QByteArray("Titel;Soort\nx;y\n") << Map()
                             << u"csv.columns_missing:Titel, Soort"_s;
    QTest::newRow("no title") << QByteArray("Datum;Soort\nx;y\n") << Map()
                              << u"csv.columns_missing:Datum, Soort"_s;
    QTest::newRow("unknown header") << QByteArray("Titel;Datum\n") << Map{{u"Naam"_s, u"title"_s}}
                                    << u"map.header:Naam: Titel, Datum"_s;
    QTest::newRow("unknown field")
        << QByteArray("Titel;Datum\n") << Map{{u"Titel"_s, u"titre"_s}}
        << u"map.field:titre: id, title, format, formal, trainers, trainer_emails, date, "
           "begin, end, end_date, all_day, building, room, organisation, theme_week, min, "
           "max, status, topics, summary, url, updated"_s;
    QTest::newRow("twice") << QByteArray("A;B;Datum\n") << Map{{u"A"_s, u"title"_s}, {u"B"_s, u"titel"_s}}
                           << u"map.twice:titel"_s;
    QTest::newRow("quote") << QByteArray("Titel;Datum\n\"x;2026-03-02\n") << Map() << u"csv.quote:2"_s;
}

void TestScheduleCsv::fileErrors()
{
    QFETCH(QByteArray, bytes);
    using Map = QMap<QString, QString>;
    QFETCH(Map, map);
    QFETCH(QString, error);
    const auto parsed = readScheduleCsv(bytes, {.columns = {.map = map}});
    QVERIFY(!parsed);
    QCOMPARE(described(parsed), error);
}

void TestScheduleCsv::keepsBadRows()
{
    const auto parsed = readScheduleCsv(head + "a;2026-03-02;;\nb;\"mor\ngen\";=1;\nc;2026-03-03;;\n");
    QVERIFY(parsed);
    QCOMPARE(parsed->rows.size(), 2);
    QCOMPARE(parsed->badRows.size(), 1);
    QCOMPARE(parsed->badRows.first().line, 3);
    QCOMPARE(parsed->badRows.first().cells, (QStringList{u"b"_s, u"mor\ngen"_s, u"=1"_s, QString()}));
    QCOMPARE(parsed->rows.last().line, 5);
    QCOMPARE(parsed->header, (QStringList{u"Titel"_s, u"Datum"_s, u"Begin"_s, u"Einde"_s}));
}

void TestScheduleCsv::cancels()
{
    int reports = 0;
    Progress *self = nullptr;
    Progress progress([&](qint64 done, qint64 total) {
        QVERIFY(done > 0 && done <= total);
        if (++reports == 2)
            self->cancel();
    });
    self = &progress;
    const auto parsed =
        readScheduleCsv(head + QByteArray("x;2026-03-02;;\n").repeated(10'000), {}, &progress);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Cancelled);
    QCOMPARE(reports, 2);
}

QTEST_APPLESS_MAIN(TestScheduleCsv)
#include "test_schedule_csv.moc"
