#include "catalogue_told.h"
#include "exchange/catalogue.h"
#include "exchange/catalogue_values.h"
#include "exchange/csv_writer.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// The values of catalogues, and catalogues in CSV.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void amountsOfMachines();
    void effort();
    void languages_data();
    void languages();
    void forms_data();
    void forms();
    void longTextsAreCutAtAWord();
    void detects_data();
    void detects();
    void leerRijk();
    void leerRijkIsNamedWhereItIsWrong();
    void columnsByHand();
    void withoutATitle();
    void english();
    void sameWithoutIdentifier();
    void stops();
    void unitn();
};

void TestCatalogue::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    const auto row = [](const char *text, qint64 cents) {
        QTest::newRow(text) << QString::fromUtf8(text) << cents;
    };
    row("95", 9'500);
    row("€ 1.250,50", 125'050);
    row("1250,5", 125'050);
    row("1.250", 125'000);
    row("1,250.00", 125'000);
    row("€ 27.500,-", 2'750'000);
    row("1.234.567", 123'456'700);
    row("EUR 12.50", 1'250);
    row("gratis", 0);
    row("Free", 0);
    row("0", 0);
    row("veel", -1);
    row("100 - 200", -1);
    row("-5", -1);
    row("12,3456", -1);
    row("999999999999", -1);
    row("€", -1);
    row("1e5 %", -1);
}

void TestCatalogue::money()
{
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    QCOMPARE(centsWritten(text).value_or(-1), cents);
}

void TestCatalogue::amountsOfMachines()
{
    QCOMPARE(centsOfNumber(u"340.84"_s).value_or(-1), 34'084);
    QCOMPARE(centsOfNumber(u"1.250"_s).value_or(-1), 125); // a decimal point, whatever follows it
    QCOMPARE(centsOfNumber(u"1.250,00"_s).value_or(-1), 125'000);
    QCOMPARE(centsOfNumber(u"1.2.3"_s).value_or(-1), 12'300); // no number of a machine: as people write it
    QCOMPARE(currencyCode(u"eur"_s), u"EUR"_s);
    QCOMPARE(currencyCode(u"€"_s), u"EUR"_s);
    QCOMPARE(currencyCode(u"E?R"_s), QString());
}

void TestCatalogue::effort()
{
    QCOMPARE(minutesWritten(u"7,5"_s, 60).value_or(-1), 450);
    QCOMPARE(minutesWritten(u"2 dagdelen"_s, 240).value_or(-1), 480);
    QCOMPARE(minutesWritten(u"20 uur"_s, 60).value_or(-1), 1'200);
    QVERIFY(!minutesWritten(u"een week"_s, 60));
    QVERIFY(!minutesWritten(u"-1"_s, 60));
    QVERIFY(!minutesWritten(u"1e300"_s, 60));
    QVERIFY(!minutesWritten(u"nan"_s, 60));
    QCOMPARE(minutesOfIso(u"PT12H30M"_s).value_or(-1), 750);
    QCOMPARE(minutesOfIso(u"PT90M"_s).value_or(-1), 90);
    for (const auto &wrong : {u"P1D"_s, u"P3M"_s, u"PT"_s, u"PT5"_s, u"PTH"_s, u"12:00"_s, QString()})
        QVERIFY2(!minutesOfIso(wrong), qPrintable(wrong));
}

void TestCatalogue::languages_data()
{
    QTest::addColumn<QString>("tag");
    for (const auto text : {"nl", "nl-NL", "nld", "dut", "NL_nl", "Nederlands", "Dutch"})
        QTest::newRow(text) << u"nl"_s;
    for (const auto text : {"en-GB", "eng", "Engels, met Nederlandse ondertiteling"})
        QTest::newRow(text) << u"en"_s;
    for (const auto text : {"", "x", "zz", "Klingonees", "1234"})
        QTest::newRow(text) << QString();
}

void TestCatalogue::languages()
{
    QFETCH(QString, tag);
    QCOMPARE(languageTag(QString::fromUtf8(QTest::currentDataTag())), tag);
}

void TestCatalogue::forms_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *words, const char *form, const char *format = "course") {
        QTest::newRow(words) << QString::fromLatin1(form) << QString::fromLatin1(format);
    };
    row("Klassikaal", "classroom");
    row("onsite", "classroom");
    row("online", "online");
    row("webinar", "online");
    row("Online|onsite", "blended");
    row("klassikaal en online", "blended");
    row("Blended learning", "blended");
    row("MOOC|online", "self_study", "e_learning");
    row("E-learning", "self_study", "e_learning");
    row("Online zelfstudie (e-learning)", "self_study", "e_learning");
    row("distance learning|Online", "self_study", "e_learning");
    row("full-time", "");
    row("", "");
    row("Workshop", "", "workshop");
    row("serious game", "", "game");
    row("conferentie", "", "network_meeting");
    row("iets heel anders", "");
}

void TestCatalogue::forms()
{
    QFETCH(QString, form);
    QFETCH(QString, format);
    const QStringList words = QString::fromUtf8(QTest::currentDataTag()).split(u'|');
    const CourseForm found = courseFormOf(words);
    QCOMPARE(QString(code(found)), form);
    QCOMPARE(QString(code(courseFormatOf(words, found))), format);
}

void TestCatalogue::longTextsAreCutAtAWord()
{
    const QString cut = catalogueText(u"woord "_s.repeated(100), 100);
    QVERIFY(cut.size() <= 100);
    QVERIFY2(cut.endsWith(u"woord…"_s), qPrintable(cut));
    const QString glued = catalogueText(u"x"_s.repeated(500), 100);
    QCOMPARE(glued.size(), 100);
    QCOMPARE(catalogueText(u"<p>a\u0000\u202E\u001b[31mb</p>"_s, 100), u"a[31mb"_s);
    QCOMPARE(catalogueText(u"<script>alert(1)</script><b>kort</b>"_s, 100), u"kort"_s);
}

void TestCatalogue::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("leerrijk") << catalogueFixture("leerrijk.csv") << u"leerrijk"_s;
    QTest::newRow("page") << catalogueFixture("page.html") << u"schemaorg"_s;
    QTest::newRow("linked data") << QByteArray(R"([{"@context":"https://schema.org","@type":"Course"}])")
                                 << u"schemaorg"_s;
    QTest::newRow("ooapi 5") << catalogueFixture("ooapi_v5_courses.json") << u"ooapi"_s;
    QTest::newRow("ooapi 6") << catalogueFixture("ooapi_v6_offerings.json") << u"ooapi"_s;
    QTest::newRow("edudex") << catalogueFixture("edudex_programs.xml") << u"edudex"_s;
    QTest::newRow("a mark and blanks") << QByteArray("\xEF\xBB\xBF \r\n{\"items\":[]}") << u"ooapi"_s;
    QTest::newRow("no text") << QByteArray("PK\x03\x04 something else") << QString();
}

void TestCatalogue::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QVERIFY(!bytes.isEmpty());
    const auto found = detectCatalogue(bytes);
    QCOMPARE(found ? QString(code(*found)) : QString(), format);
    if (!found)
        QCOMPARE(errorsOf(readCatalogue(bytes)), u"invalid catalogue.format "_s);
}

void TestCatalogue::leerRijk()
{
    const auto parsed = readCatalogue(catalogueFixture("leerrijk.csv"));
    QVERIFY2(parsed, qPrintable(errorsOf(parsed)));
    QVERIFY(parsed->isWhole);
    QCOMPARE(parsed->rows.size(), 3);
    QCOMPARE(parsed->unusedColumns, QStringList());
    QCOMPARE(told(parsed->rows[0]),
        u"VB-001: Helder schrijven | Voorbeeld Academie\ncourse classroom  HBO 125050 EUR 960 active\n"
        "https://www.voorbeeld.example/helder\nSchrijf wat gelezen wordt.\n\nJe leert kort schrijven.\n- dag 1\n"
        "- dag 2\nCommunicatie; Schrijven; Schriftelijk vaardig; Klantgericht\n"
        "2026-03-01T23:00:00Z Zuid-Holland 2026-3-2 0:0 48h all day Zuid-Holland (12)\n"
        "2026-10-11T22:00:00Z Utrecht 2026-10-12 0:0 24h all day Utrecht"_s);
    QVERIFY(!parsed->rows[1].active);
    QCOMPARE(told(parsed->rows[2]),
        u"VB-003: Privacy in een uur | Voorbeeld Academie\ne_learning self_study  MBO 0 EUR 90 active\n"
        "https://voorbeeld.example/avg\nAlles over de AVG.\nRecht"_s);
}

void TestCatalogue::leerRijkIsNamedWhereItIsWrong()
{
    const auto parsed = readCatalogue(catalogueFixture("leerrijk.csv"));
    QCOMPARE(errorsOf(parsed), u"6 row.title.empty\n7 row.cost veel\n8 row.duplicate_id VB-001"_s);
    QCOMPARE(parsed->errors[1].column, u"Cursuskosten"_s);
    const auto all =
        readCatalogueCsv("Code;Naam;Actief;Prijs;Uren;Webadres;Startdatum;Einddatum;Max deelnemers\n"
                         "1;Een;misschien;x;y;javascript:1;32-13-2026;;\n"
                         "2;Twee;ja;;;;2-3-2026;1-3-2026;\n"
                         "3;Drie;ja;;;;2-3-2026;;veel\n"
                         "4;Vier;ja;;;;;;;te veel\n");
    QCOMPARE(errorsOf(all), u"2 row.url javascript:1\n2 row.active misschien\n2 row.cost x\n2 row.hours y\n"
                            "2 row.date 32-13-2026\n3 row.end_before_begin 1-3-2026\n4 row.max veel\n"
                            "5 row.too_many_cells te veel"_s);
    QCOMPARE(all->rows.size(), 0);
}

void TestCatalogue::columnsByHand()
{
    const auto parsed = readCatalogueCsv("A;B;C\nVB-1;Kort;12,50\n",
        {.columns = {{{u"A"_s, u"id"_s}, {u"B"_s, u"title"_s}, {u"C"_s, u"cost"_s}}}});
    QVERIFY2(parsed, qPrintable(errorsOf(parsed)));
    QCOMPARE(told(parsed->rows[0]), u"VB-1: Kort | \ncourse    1250 EUR - active\n\n\n"_s);
    QCOMPARE(errorsOf(readCatalogueCsv("A\nx\n", {.columns = {{{u"A"_s, u"nix"_s}}}})).section(u' ', 0, 1),
        u"invalid map.field"_s);
}

void TestCatalogue::withoutATitle()
{
    QCOMPARE(errorsOf(readCatalogueCsv("Prijs;Uren\n1;2\n")), u"invalid csv.title_missing Prijs, Uren"_s);
    QCOMPARE(errorsOf(readCatalogueCsv("")), u"invalid file.empty "_s);
    QCOMPARE(errorsOf(readCatalogueCsv("Titel;Prijs\n")), u"invalid catalogue.empty "_s);
}

void TestCatalogue::english()
{
    const auto parsed =
        readCatalogueCsv("identifier,title,provider,price,currency,language,mode of delivery,level\n"
                         "C1,Clear writing,Example Academy,\"1,250.00\",gbp,English,online,Master\n");
    QVERIFY2(parsed, qPrintable(errorsOf(parsed)));
    QCOMPARE(told(parsed->rows[0]),
        u"C1: Clear writing | Example Academy\ncourse online en Master 125000 GBP - active\n\n\n"_s);
}

void TestCatalogue::sameWithoutIdentifier()
{
    const auto parsed = readCatalogueCsv("Titel;Leverancier;Samenvatting;Startdatum;Onderwerpen\n"
                                         "Kort;Academie;;2-3-2026;a\nKORT;academie;Later;3-3-2026;b\n"
                                         "Kort;Elders;;;\n");
    QVERIFY2(parsed && parsed->errors.isEmpty(), qPrintable(errorsOf(parsed)));
    QCOMPARE(parsed->rows.size(), 2);
    QCOMPARE(parsed->repeated, 1);
    QCOMPARE(int(parsed->rows[0].runs.size()), 2);
    QCOMPARE(parsed->rows[0].summary, u"Later"_s);
    QCOMPARE(parsed->rows[0].topics, (QStringList{u"a"_s, u"b"_s}));
}

void TestCatalogue::stops()
{
    QByteArray csv = "Titel\n";
    for (int i = 0; i < 3'000; ++i)
        csv += "Cursus " + QByteArray::number(i) + '\n';
    Progress progress;
    progress.cancel();
    QCOMPARE(errorsOf(readCatalogueCsv(csv, {}, &progress)), u"cancelled import "_s);
}

/// The catalogue of a university, which has no identifiers and names many courses more than once, as our CSV.
void TestCatalogue::unitn()
{
    QFile file(QStringLiteral(TJC_SHARED_DATA "/unitn/DU-UNITN-courses.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared data");
    const QJsonArray all =
        QJsonDocument::fromJson(file.readAll())["value"_L1].toObject()["data"_L1].toArray();
    QCOMPARE(all.size(), 3'265);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, CsvDialect::excel());
    for (const auto name : {"Titel", "Leverancier", "Beschrijving", "Webadres"})
        csv.cell(name);
    csv.endRow();
    QSet<QString> distinct;
    for (const auto &each : all) {
        const QJsonObject course = each.toObject();
        for (const auto member : {"nome"_L1, "corsoStudi"_L1, "descrizione"_L1, "sitoWeb"_L1})
            csv.cell(course[member].toString().toUtf8());
        csv.endRow();
        const auto key = [&](QLatin1StringView member) {
            return course[member]
                .toString()
                .simplified()
                .normalized(QString::NormalizationForm_C)
                .toCaseFolded();
        };
        distinct.insert(key("nome"_L1) + u'\n' + key("corsoStudi"_L1));
    }
    QVERIFY(csv.finish());
    const auto parsed = readCatalogue(bytes);
    QVERIFY2(parsed && parsed->errors.isEmpty(), qPrintable(errorsOf(parsed).left(500)));
    QCOMPARE(parsed->rows.size() + parsed->repeated, 3'265);
    QCOMPARE(parsed->rows.size(), distinct.size());
    for (const CatalogueCourse &course : parsed->rows) {
        QVERIFY(!course.title.isEmpty() && course.title.size() <= maxCourseTitle);
        QVERIFY(course.summary.size() <= maxCourseSummary);
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)

#include "test_catalogue.moc"
