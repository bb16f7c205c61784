#include "exchange/bad_rows_csv.h"
#include "exchange/csv_table.h"
#include "exchange/detect.h"
#include "exchange/organisations_json.h"
#include "exchange/people_csv.h"
#include "exchange/plain_text.h"
#include "exchange/schedule_csv.h"
#include "exchange/schedule_frab.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

QByteArray shared(const char *path)
{
    QFile file(QStringLiteral(TJC_SHARED_DATA "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Row>
QString errorsOf(const Result<Parsed<Row>> &parsed)
{
    if (!parsed)
        return parsed.error().subject + u':' + parsed.error().argument;
    QStringList lines;
    for (const RowError &error : parsed->errors)
        lines += u"%1 %2 %3"_s.arg(QString::number(error.line), error.subject, error.value);
    return lines.join(u'\n');
}

QByteArray peopleCsv(const QList<ImportedPerson> &people)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, CsvDialect::excel());
    peopleHeader(table);
    for (const ImportedPerson &p : people) {
        peopleRow(table, PersonRow{.id = *PersonId::from(1),
                             .uid = p.uid,
                             .name = p.name,
                             .login = p.login.value_or(QString()),
                             .email = p.email.value_or(QString()),
                             .organisation = p.organisation.value_or(QString()),
                             .jobTitle = p.jobTitle.value_or(QString()),
                             .topics = p.topics.value_or(QStringList()),
                             .sessionsGiven = 0});
    }
    return table.finish() ? bytes : QByteArray();
}

QByteArray frab(const QByteArray &events)
{
    return "<?xml version='1.0'?><schedule><conference><acronym>tjc</acronym><title>Week</title><venue>Terminal</venue>"
           "<day_change>04:00</day_change><time_zone_name>Europe/Amsterdam</time_zone_name></conference>"
           "<day index='1' date='2026-03-02'><room name='Zaal 1'>"
           + events + "</room></day></schedule>";
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleComeBack();
    void peopleErrors();
    void peopleOfOthers();
    void participants();
    void badRows();
    void detects_data();
    void detects();
    void organisations();
    void plainText_data();
    void plainText();
    void plainTextOfHostileHtml();
    void frabEvent();
    void frabTimes_data();
    void frabTimes();
    void frabErrors_data();
    void frabErrors();
    void frabBadRows_data();
    void frabBadRows();
    void fosdem();
};

void TestFiles::peopleComeBack()
{
    const QList<ImportedPerson> people{{.uid = u"p1"_s,
                                           .name = u"=Noor; de \"Vries\""_s,
                                           .login = u"devriesn"_s,
                                           .email = u"noor@voorbeeld.example"_s,
                                           .organisation = u"Ministerie, van Zaken"_s,
                                           .jobTitle = u"-"_s,
                                           .topics = QStringList{u"Wiki, enz."_s}},
        {.uid = u"p2"_s, .name = u"Sam"_s, .topics = QStringList{u"a|b"_s, u"c"_s}}};
    const QByteArray once = peopleCsv(people);
    QVERIFY(once.startsWith("\xEF\xBB\xBF"
                            "Collega-id;Naam;Account;E-mail;Organisatie;Functie;Onderwerp(en)\r\n"));
    const auto back = readPeopleCsv(once);
    QVERIFY2(back && back->errors.isEmpty(), qPrintable(errorsOf(back)));
    QCOMPARE(back->rows.size(), 2);
    QCOMPARE(back->rows.at(0).name, people.at(0).name);
    QCOMPARE(*back->rows.at(0).jobTitle, u"-"_s);
    QCOMPARE(*back->rows.at(0).topics, *people.at(0).topics);
    QCOMPARE(*back->rows.at(1).topics, *people.at(1).topics);
    QCOMPARE(peopleCsv(back->rows), once);
}

void TestFiles::peopleErrors()
{
    QCOMPARE(errorsOf(readPeopleCsv("Naam;Account;E-mail\n"
                                    ";a;a@x.example\nB;A;b@x.example\nC;c;A@X.example\nD;d;geen adres\n")),
        u"2 row.name.empty \n3 row.duplicate_login A\n4 row.duplicate_email A@X.example\n5 row.email geen adres"_s);
    QCOMPARE(errorsOf(readPeopleCsv("Account;E-mail\n")), u"csv.columns_missing:Account, E-mail"_s);
    QCOMPARE(errorsOf(readPeopleCsv("")), u"file.empty:"_s);
}

void TestFiles::peopleOfOthers()
{
    const auto small = readPeopleCsv(",first-name,last-name\nnv,Noor,de Vries\n");
    QVERIFY(small);
    QCOMPARE(small->rows.first().uid, u"nv"_s);
    QCOMPARE(small->rows.first().name, u"Noor de Vries"_s);
    QVERIFY(!small->rows.first().email);

    const QByteArray bytes = shared("ols/people.csv");
    if (bytes.isEmpty())
        QSKIP("the shared data is not here");
    const auto people = readPeopleCsv(bytes);
    QVERIFY2(people, qPrintable(errorsOf(people)));
    QVERIFY2(people->errors.isEmpty(), qPrintable(errorsOf(people)));
    QVERIFY(people->rows.size() > 690);
    const auto back = readPeopleCsv(peopleCsv(people->rows));
    QVERIFY(back);
    QCOMPARE(back->rows.size(), people->rows.size());
    for (qsizetype i = 0; i < back->rows.size(); ++i) {
        QCOMPARE(back->rows.at(i).uid, people->rows.at(i).uid);
        QCOMPARE(back->rows.at(i).name, people->rows.at(i).name);
    }
}

void TestFiles::participants()
{
    const Instant begin = *Instant::fromIso(u"2026-03-02T08:00:00Z"_s);
    SessionRow session{.id = *SessionId::from(1),
        .training = *TrainingId::from(1),
        .when = *Span::from(begin, begin.plusMinutes(60)),
        .updated = begin};
    session.uid = u"s1"_s;
    session.title = u"Open Koffie"_s;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, CsvDialect::rfc4180());
    participantsHeader(table);
    participantsRow(table, session,
        {*PersonId::from(1), u"Noor, de"_s, u"n"_s, u"n@x.example"_s, u"BZK"_s, EnrolmentState::Enrolled, 0,
            begin});
    session.allDay = true;
    participantsRow(
        table, session, {*PersonId::from(2), u"Sam"_s, {}, {}, {}, EnrolmentState::Waitlisted, 3, begin});
    QVERIFY(table.finish());
    QCOMPARE(bytes,
        QByteArray(
            "Sessie-id,Titel,Datum,Begin,Naam,Account,E-mail,Organisatie,Status,Plaats in wachtlijst,Sinds\r\n"
            "s1,Open Koffie,2026-03-02,09:00,\"Noor, de\",n,n@x.example,BZK,ingeschreven,,2026-03-02 09:00:00\r\n"
            "s1,Open Koffie,2026-03-02,,Sam,,,,wachtlijst,3,2026-03-02 09:00:00\r\n"));
}

void TestFiles::badRows()
{
    const auto parsed = readScheduleCsv("Titel;Datum;Kleur\n=a;ooit;rood\nb;2026-03-02;\n;nooit;\n");
    QVERIFY(parsed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeBadRows(buffer, CsvDialect::rfc4180(), parsed->header, parsed->badRows, parsed->errors,
        [](const RowError &error) { return error.subject; }));
    QCOMPARE(bytes, QByteArray("Titel,Datum,Kleur,Regel,Reden\r\n'=a,ooit,rood,2,row.date\r\n"
                               ",nooit,,4,row.date; row.title.empty\r\n"));
    const auto mended = readScheduleCsv(bytes.replace("ooit", "2026-03-03"));
    QVERIFY(mended);
    QCOMPARE(mended->unusedColumns, QStringList{u"Kleur"_s});
    QCOMPARE(
        mended->rows.value(0, {.when = *Span::from(Instant::fromMs(0), Instant::fromMs(0))}).title, u"=a"_s);
}

void TestFiles::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << QByteArray("Titel;Datum\n") << u"x.csv"_s << int(FileFormat::Csv);
    QTest::newRow("ics") << QByteArray("\xEF\xBB\xBF\r\nbegin:vcalendar\r\n") << u"x.txt"_s
                         << int(FileFormat::Ics);
    QTest::newRow("bare event") << QByteArray("BEGIN:VEVENT\n") << u"x"_s << int(FileFormat::Ics);
    QTest::newRow("frab") << QByteArray("<?xml version='1.0'?><schedule/>") << u"x"_s
                          << int(FileFormat::Frab);
    QTest::newRow("by ending") << QByteArray("\n") << u"X.ICS"_s << int(FileFormat::Ics);
    QTest::newRow("picture") << QByteArray(100, '\0') << u"x.csv"_s << -1;
}

void TestFiles::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, format);
    const auto found = detectFormat(bytes, name);
    QCOMPARE(found ? int(*found) : -1, format);
}

void TestFiles::organisations()
{
    const auto one = readOrganisationsJson(R"([{"fields":{"identifier":"i","naam":" A ","oorsprong":"l"}},
        {"fields":{"identifier":"i","naam":"B"}},{"fields":{"naam":""}},7])");
    QVERIFY(one);
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->first().name, u"A"_s);
    const auto nameless =
        readOrganisationsJson(R"([{"fields":{"naam":"A"}},{"fields":{"naam":"B"}},{"fields":{"naam":"A"}}])");
    QVERIFY(nameless);
    QCOMPARE(nameless->size(), 2);
    QCOMPARE(nameless->at(0).identifier, u"naam:A"_s);
    QCOMPARE(nameless->at(1).identifier, u"naam:B"_s);
    QCOMPARE(readOrganisationsJson("[").error().subject, u"json.syntax"_s);
    QCOMPARE(readOrganisationsJson("{}").error().subject, u"json.organisations"_s);
    const QByteArray bytes = shared("tooi-organisaties/organisations.json");
    if (bytes.isEmpty())
        QSKIP("the shared data is not here");
    const auto all = readOrganisationsJson(bytes);
    QVERIFY(all);
    QVERIFY(all->size() > 1300);
}

void TestFiles::plainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"a < b & c"_s << u"a < b & c"_s;
    QTest::newRow("paragraphs") << u"<p>a</p>\n<p>b<br>c</p>"_s << u"a\n\nb\nc"_s;
    QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"- a\n- b"_s;
    QTest::newRow("references") << u"&amp;&#233;&#x20AC;&nope;&lt;b&gt;"_s << u"&é€&nope;<b>"_s;
    QTest::newRow("script") << u"a<script>alert('<b>')</script><!-- <p> -->b"_s << u"ab"_s;
    QTest::newRow("link") << u"<a href=\"javascript:x\">hier</a>"_s << u"hier"_s;
    QTest::newRow("not closed") << u"a<b"_s << u"a"_s;
    QTest::newRow("hidden") << u"a&#8238;b&#7;"_s << u"ab"_s;
}

void TestFiles::plainText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainTextOfHtml(html, 1000), text);
}

void TestFiles::plainTextOfHostileHtml()
{
    for (const auto &piece : {u"<p>\n"_s, u"<!--"_s, u"<script>"_s, u"&"_s, u"<li><table>"_s})
        QVERIFY(plainTextOfHtml(piece.repeated(100'000), 1000).size() <= 1000);
    QCOMPARE(plainTextOfHtml(u"x"_s.repeated(100'000), 1000).size(), 1000);
}

void TestFiles::frabEvent()
{
    const auto parsed =
        readScheduleFrab(frab("<event id='7'><date>2026-03-02T09:30:00+01:00</date><start>09:30</start>"
                              "<duration>00:50</duration><title>Wiki's &amp; zo</title><track>Web</track>"
                              "<abstract>&lt;p&gt;Hoi&lt;/p&gt;</abstract><description>Meer</description>"
                              "<persons><person id='1'>Noor</person><person>Sam</person></persons>"
                              "<url>https://voorbeeld.example/7</url></event>"));
    QVERIFY2(parsed && parsed->rows.size() == 1, qPrintable(errorsOf(parsed)));
    const ImportedSession &s = parsed->rows.first();
    QCOMPARE(s.uid, u"tjc-7"_s);
    QCOMPARE(s.title, u"Wiki's & zo"_s);
    QCOMPARE(s.when.begin().iso(), u"2026-03-02T08:30:00Z"_s);
    QCOMPARE(s.when.end().iso(), u"2026-03-02T09:20:00Z"_s);
    QCOMPARE(*s.room, u"Zaal 1"_s);
    QCOMPARE(*s.building, u"Terminal"_s);
    QCOMPARE(*s.topics, QStringList{u"Web"_s});
    QCOMPARE(*s.trainers, (QStringList{u"Noor"_s, u"Sam"_s}));
    QCOMPARE(*s.summary, u"Hoi\n\nMeer"_s);
    QCOMPARE(*s.url, u"https://voorbeeld.example/7"_s);
    QVERIFY(!s.themeWeek && !s.state && !s.trainerEmails);
}

void TestFiles::frabTimes_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("when");
    QTest::newRow("day and start") << QByteArray("<start>09:00</start><duration>1:30:00</duration>")
                                   << u"2026-03-02T08:00:00Z 2026-03-02T09:30:00Z"_s;
    QTest::newRow("date and start") << QByteArray("<date>2026-07-02</date><start>09:00:00</start>")
                                    << u"2026-07-02T07:00:00Z 2026-07-02T08:00:00Z"_s;
    QTest::newRow("at night") << QByteArray("<start>01:00</start><duration>00:10</duration>")
                              << u"2026-03-03T00:00:00Z 2026-03-03T00:10:00Z"_s;
}

void TestFiles::frabTimes()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, when);
    const auto parsed = readScheduleFrab(frab("<event guid='g'><title>x</title>" + cells + "</event>"));
    QVERIFY2(parsed && parsed->rows.size() == 1, qPrintable(errorsOf(parsed)));
    QCOMPARE(parsed->rows.first().when.begin().iso() + u' ' + parsed->rows.first().when.end().iso(), when);
}

void TestFiles::frabErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("no title") << frab("<event><start>09:00</start></event>") << u"1 row.title.empty "_s;
    QTest::newRow("duration") << frab(
        "<event><title>x</title><start>09:00</start><duration>lang</duration></event>")
                              << u"1 row.duration lang"_s;
    QTest::newRow("start") << frab("<event><title>x</title><start>ooit</start></event>")
                           << u"1 row.begin ooit"_s;
    QTest::newRow("no events") << frab("") << u"file.no_events:"_s;
    QTest::newRow("other XML") << QByteArray("<html/>") << u"file.not_frab:"_s;
    QTest::newRow("cut off") << frab("<event>").left(400) << u"xml.syntax:1"_s;
    QTest::newRow("deep") << frab(QByteArray("<event>").repeated(100'000)) << u"xml.too_deep:"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE schedule [<!ENTITY a 'b'>]><schedule>&a;</schedule>")
                              << u"xml.entities:"_s;
}

void TestFiles::frabErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(errorsOf(readScheduleFrab(bytes)), error);
}

void TestFiles::frabBadRows_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("cells");
    QTest::newRow("no title") << QByteArray(
        "<event guid='g'><start>09:00</start><duration>0:30</duration><track>Wiki</track></event>")
                              << u"g;;2026-03-02;09:00;09:30;;;Terminal;Zaal 1;Wiki;;;"_s;
    QTest::newRow("start") << QByteArray(
        "<event id='7'><title>x</title><start>ooit</start><persons><person>Noor</person></persons></event>")
                           << u"tjc-7;x;2026-03-02;ooit;;Noor;;Terminal;Zaal 1;;;;"_s;
    QTest::newRow("date") << QByteArray(
        "<event guid='g'><title>x</title><date>morgen</date><start>9:00</start></event>")
                          << u"g;x;morgen;9:00;;;;Terminal;Zaal 1;;;;"_s;
    QTest::newRow("duration") << QByteArray(
        "<event guid='g'><title>x</title><start>09:00</start><duration>lang</duration></event>")
                              << u"g;x;2026-03-02;09:00;lang;;;Terminal;Zaal 1;;;;"_s;
}

void TestFiles::frabBadRows()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, cells);
    const auto parsed = readScheduleFrab(frab(event));
    QVERIFY2(parsed && parsed->rows.isEmpty() && parsed->badRows.size() == 1, qPrintable(errorsOf(parsed)));
    QCOMPARE(parsed->badRows.first().cells.join(u';'), cells);
}

void TestFiles::fosdem()
{
    const QByteArray bytes = shared("fosdem-schedule/fosdem-2025.xml");
    if (bytes.isEmpty())
        QSKIP("the shared data is not here");
    const auto parsed = readScheduleFrab(bytes);
    QVERIFY2(parsed, qPrintable(errorsOf(parsed)));
    QCOMPARE(errorsOf(parsed), QString());
    QCOMPARE(parsed->rows.size(), 1105);
    QCOMPARE(parsed->rows.first().when.begin().iso(), u"2025-02-01T08:30:00Z"_s);
}

QTEST_APPLESS_MAIN(TestFiles)
#include "test_files.moc"
