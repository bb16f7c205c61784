#include "catalogue_told.h"
#include "exchange/catalogue.h"
#include "exchange/catalogue_edudex.h"
#include "exchange/catalogue_ooapi.h"
#include "exchange/catalogue_schemaorg.h"
#include "exchange/json_items.h"

#include <QRegularExpression>
#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// Catalogues in JSON and XML. The files of the Open Education API and of EDU-DEX were written after their published
/// specifications, with institutes that do not exist.
class TestCatalogueFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void items_data();
    void items();
    void linesOfItems();
    void page();
    void schemaOrg_data();
    void schemaOrg();
    void schemaOrgWrong_data();
    void schemaOrgWrong();
    void examplesOfSchemaOrg();
    void ooapi5();
    void ooapi6();
    void ooapiOfferings();
    void ooapiWrong_data();
    void ooapiWrong();
    void eduDex();
    void eduDexWrong_data();
    void eduDexWrong();
    void whole_data();
    void whole();
};

void TestCatalogueFormats::items_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("array") << QByteArray(R"([{"a":1},{"a":2}])") << u"1 2"_s;
    QTest::newRow("member") << QByteArray(R"({"n":3,"items":[{"a":1}, {"a":2} ],"m":{"items":[]}})")
                            << u"1 2"_s;
    QTest::newRow("alone") << QByteArray(R"( {"a":7} )") << u"7"_s;
    QTest::newRow("no objects") << QByteArray(R"([1,"x",null,[{"a":5}],{"a":6}])") << u"6"_s;
    QTest::newRow("signs in texts") << QByteArray(R"([{"a":1,"b":"]}\"{["},{"a":2}])") << u"1 2"_s;
    QTest::newRow("empty list") << QByteArray("[]") << QString();
    QTest::newRow("no list") << QByteArray(R"({"items":3,"a":4})") << u"4"_s;
    QTest::newRow("cut off") << QByteArray(R"([{"a":1},{"a":)") << u"json.broken 1"_s;
    QTest::newRow("wrong bracket") << QByteArray("[{\"a\":1]\n}") << u"json.broken 1"_s;
    QTest::newRow("behind it") << QByteArray("{\"a\":1}\n{}") << u"json.broken 2"_s;
    QTest::newRow("open text") << QByteArray("[\n\"abc]") << u"json.broken 2"_s;
    QTest::newRow("in an item") << QByteArray("[{\"a\":1},\n{\"a\":\n tru}]") << u"1 json.broken 3"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"json.broken 1"_s;
    QTest::newRow("nothing") << QByteArray() << u"json.broken 1"_s;
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) << u"json.too_deep "_s;
    QTest::newRow("deep in an item") << QByteArray(
        "[{\"a\":" + QByteArray("[").repeated(70) + QByteArray("]").repeated(70) + "}]")
                                     << u"json.too_deep "_s;
}

void TestCatalogueFormats::items()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    QStringList told;
    auto items = JsonItems::open(text, {"items"_L1});
    if (!items)
        told += items.error().subject + u' ' + items.error().argument;
    while (items) {
        const auto object = items->next();
        if (!object)
            told += object.error().subject + u' ' + object.error().argument;
        if (!object || !*object)
            break;
        told += QString::number((**object)["a"_L1].toInt());
    }
    QCOMPARE(told.join(u' '), found);
}

void TestCatalogueFormats::linesOfItems()
{
    const QByteArray text = "{\n\"x\": [\n1],\n\"items\": [\n{\"a\":\n1},\n\n{\"a\":2}],\n\"y\": 5}";
    auto items = JsonItems::open(text, {"items"_L1}, 10);
    QVERIFY(items);
    QVERIFY(*items->next());
    QCOMPARE(items->line(), 14);
    QVERIFY(*items->next());
    QCOMPARE(items->line(), 17);
    QVERIFY(!*items->next());
    QCOMPARE(items->top()["y"_L1].toInt(), 5);
}

void TestCatalogueFormats::page()
{
    const auto parsed = readCatalogue(catalogueFixture("page.html"));
    QVERIFY2(parsed, qPrintable(errorsOf(parsed)));
    QVERIFY(!parsed->isWhole);
    QCOMPARE(parsed->rows.size(), 1);
    QCOMPARE(parsed->rows[0].line, 16);
    QCOMPARE(told(parsed->rows[0]),
        u"HS-1: Helder schrijven | Voorbeeld Academie\ncourse blended nl  125050 EUR 720 active\n"
        "https://academie.example/helder\nSchrijf wat gelezen wordt.\nCommunicatie; schrijven; taal\n"
        "https://academie.example/helder/voorjaar 2026-3-2 9:0 7h Zaal Voorbeeld (12)"_s);
}

void TestCatalogueFormats::schemaOrg_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << QByteArray(R"({"@context":"https://schema.org","@type":"Course","name":"Kort"})")
                          << u": Kort | \ncourse    - - active\n\n\n"_s;
    QTest::newRow("type by address and several types")
        << QByteArray(
               R"({"@type":["Thing","http://schema.org/Course"],"name":{"@value":"Kort","@language":"nl"},"@id":"https://a.example/k"})")
        << u"https://a.example/k: Kort | \ncourse    - - active\nhttps://a.example/k\n\n"_s;
    QTest::newRow("list") << QByteArray(
        R"({"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"Course","name":"Kort","identifier":{"@type":"PropertyValue","value":"K1"}}}]})")
                          << u"K1: Kort | \ncourse    - - active\n\n\n"_s;
    QTest::newRow("one instance, free, online")
        << QByteArray(
               R"({"@type":"Course","name":"Kort","isAccessibleForFree":true,"provider":"Academie","educationalLevel":{"name":"hbo"},
            "hasCourseInstance":{"courseMode":"online","startDate":"2026-03-02","courseWorkload":"PT3H","eventStatus":"https://schema.org/EventCancelled"}})")
        << u": Kort | Academie\ncourse online  hbo 0 EUR 180 active\n\n\n\n2026-03-01T23:00:00Z 2026-3-2 0:0 24h all day cancelled"_s;
    QTest::newRow("price of an instance, as a text") << QByteArray(
        R"({"@type":"Course","name":"Kort","hasCourseInstance":[{"offers":{"price":"395","priceCurrency":"GBP"}},{"offers":[{"price":"440"}]}]})")
                                                     << u": Kort | \ncourse    39500 GBP - active\n\n\n"_s;
    QTest::newRow("schedule and an address")
        << QByteArray(
               R"({"@type":"Course","name":"Kort","hasCourseInstance":{"@id":"#k1","courseSchedule":{"startDate":"2026-03-02","endDate":"2026-03-06"},
            "location":{"@type":"Place","address":{"streetAddress":"Voorbeeldstraat 1","addressLocality":"Utrecht"}}}})")
        << u": Kort | \ncourse    - - active\n\n\n\n#k1 2026-3-2 0:0 120h all day Voorbeeldstraat 1, Utrecht"_s;
}

void TestCatalogueFormats::schemaOrg()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto parsed = readCatalogue(json, {.format = CatalogueFormat::SchemaOrg});
    QVERIFY2(parsed && parsed->errors.isEmpty(), qPrintable(errorsOf(parsed)));
    QCOMPARE(parsed->rows.size(), 1);
    QCOMPARE(told(parsed->rows[0]), expected);
}

void TestCatalogueFormats::schemaOrgWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("errors");
    QTest::newRow("no name") << QByteArray("[\n{\"@type\":\"Course\"}]") << u"2 row.title.empty"_s;
    QTest::newRow("cost") << QByteArray(R"({"@type":"Course","name":"K","offers":{"price":"op aanvraag"}})")
                          << u"1 row.cost op aanvraag"_s;
    QTest::newRow("date") << QByteArray(
        R"({"@type":"Course","name":"K","hasCourseInstance":{"startDate":"voorjaar"}})")
                          << u"1 row.date voorjaar"_s;
    QTest::newRow("ends first") << QByteArray(
        R"({"@type":"Course","name":"K","hasCourseInstance":{"startDate":"2026-03-02","endDate":"2026-03-01"}})")
                                << u"1 row.end_before_begin 2026-03-01"_s;
    QTest::newRow("something else") << QByteArray(R"({"@type":"Recipe","name":"K"})")
                                    << u"invalid catalogue.empty "_s;
    QTest::newRow("a page without") << QByteArray("<!DOCTYPE html><html><p>404</p></html>")
                                    << u"invalid catalogue.page "_s;
    QTest::newRow("a page that is cut off")
        << QByteArray("<html><script type=\"application/ld+json\">{\"@type\":\"Course\"")
        << u"invalid catalogue.page "_s;
    QTest::newRow("a page with something broken")
        << QByteArray("<html>\n<script type=\"application/ld+json\">\n{\"@type\":\n</script>")
        << u"invalid json.broken 4"_s;
    QTest::newRow("itself in itself") << QByteArray(
        R"([{"@type":"Course","name":"K","provider":{"@id":"#a"}},{"@id":"#a","name":{"@id":"#a"}}])")
                                      << QString();
    QTest::newRow("nested pages") << QByteArray(
        QByteArray("{\"mainEntity\":").repeated(40) + "{}" + QByteArray("}").repeated(40))
                                  << u"invalid catalogue.empty "_s;
}

void TestCatalogueFormats::schemaOrgWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, errors);
    QCOMPARE(errorsOf(readCatalogueSchemaOrg(json)), errors);
}

/// What schema.org shows itself: seven courses, of which one has no name, and three other works.
void TestCatalogueFormats::examplesOfSchemaOrg()
{
    static const QRegularExpression script(u"<script type=\"application/ld\\+json\">(.*?)</script>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList titles;
    int errors = 0;
    int others = 0;
    for (const auto name : {"sdo-course-examples.txt", "sdo-lrmi-examples.txt"}) {
        QFile file(QStringLiteral(TJC_SHARED_DATA "/schemaorg-course/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no shared data");
        const QString text = QString::fromUtf8(file.readAll());
        for (auto each = script.globalMatch(text); each.hasNext();) {
            const auto parsed = readCatalogue(each.next().captured(1).toUtf8());
            if (!parsed) {
                QCOMPARE(parsed.error().subject, u"catalogue.empty"_s);
                ++others;
                continue;
            }
            QVERIFY(!parsed->isWhole);
            errors += int(parsed->errors.size());
            for (const CatalogueCourse &course : parsed->rows)
                titles += u"%1 %2"_s.arg(course.title, QString::number(course.runs.size()));
        }
    }
    QCOMPARE(errors, 1);
    QCOMPARE(others, 3);
    QCOMPARE(titles, (QStringList{u"HNC Accounting 3"_s, u"Basic Proofreading 0"_s, u"HNC Accounting 0"_s,
                         u"Basic Proofreading 0"_s, u"The Data Scientist's Toolbox 0"_s, u"Physics 0"_s}));
}

void TestCatalogueFormats::ooapi5()
{
    const auto parsed = readCatalogue(catalogueFixture("ooapi_v5_courses.json"));
    QCOMPARE(errorsOf(parsed), u"25 row.title.empty"_s);
    QVERIFY(parsed->isWhole);
    QCOMPARE(parsed->rows.size(), 1);
    QCOMPARE(told(parsed->rows[0]),
        u"11111111-0000-4000-8000-000000000001: Helder schrijven | Hogeschool Voorbeeld\n"
        "course blended nl bachelor - 4200 active\nhttps://hogeschool.example/schrijven\nSchrijf wat gelezen wordt.\n"_s);
}

void TestCatalogueFormats::ooapi6()
{
    const auto parsed = readCatalogue(catalogueFixture("ooapi_v6_courses.json"));
    QVERIFY2(parsed && parsed->errors.isEmpty(), qPrintable(errorsOf(parsed)));
    QCOMPARE(parsed->rows.size(), 2);
    QCOMPARE(told(parsed->rows[0]),
        u"11111111-0000-4000-8000-000000000003: Data lezen | Hogeschool Voorbeeld\n"
        "course online nl  34084 EUR 1200 active\n\n\n"_s);
    QCOMPARE(told(parsed->rows[1]), u"11111111-0000-4000-8000-000000000004: Languages at work | \n"
                                    "course classroom   - 750 active\n\n\n"_s);
}

void TestCatalogueFormats::ooapiOfferings()
{
    const auto parsed = readCatalogue(catalogueFixture("ooapi_v6_offerings.json"));
    QVERIFY(parsed);
    QVERIFY(!parsed->isWhole); // there is a next page
    QCOMPARE(errorsOf(parsed), u"30 row.course_missing 11111111-0000-4000-8000-000000000009"_s);
    QCOMPARE(parsed->rows.size(), 1);
    QCOMPARE(told(parsed->rows[0]),
        u"11111111-0000-4000-8000-000000000003: Data lezen | \ncourse    9500 EUR - active\n\n\n\n"
        "33333333-0000-4000-8000-000000000001 2026-3-2 9:0 3.5h Voorbeeldstraat 1, Utrecht (12)\n"
        "33333333-0000-4000-8000-000000000002 2026-10-5 9:0 3.5h cancelled"_s);
}

void TestCatalogueFormats::ooapiWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("errors");
    QTest::newRow("no courses") << QByteArray(R"({"items":[]})") << u"invalid catalogue.empty "_s;
    QTest::newRow("something else") << QByteArray(R"({"hello":"world"})") << u"1 row.title.empty"_s;
    QTest::newRow("twice") << QByteArray(
        "[{\"courseId\":\"a\",\"name\":\"K\"},\n{\"courseId\":\"a\",\"name\":\"K\"}]")
                           << u"2 row.duplicate_id a"_s;
    QTest::newRow("date") << QByteArray(
        R"({"courseOfferingId":"o","startDateTime":"straks","course":{"courseId":"a","name":"K"}})")
                          << u"1 row.date straks"_s;
    QTest::newRow("amount") << QByteArray(
        R"({"courseId":"a","name":"K","priceInformation":[{"amount":"veel"}]})")
                            << u"1 row.cost veel"_s;
    QTest::newRow("broken") << QByteArray("{\"items\":[{\"courseId\":\n nee}]}")
                            << u"invalid json.broken 2"_s;
    QTest::newRow("wrong kinds") << QByteArray(
        R"({"courseId":{"a":1},"name":{"language":3,"value":["x"]},"studyLoad":7,"addresses":"x"})")
                                 << u"1 row.title.empty"_s;
}

void TestCatalogueFormats::ooapiWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, errors);
    QCOMPARE(errorsOf(readCatalogueOoapi(json)), errors);
}

void TestCatalogueFormats::eduDex()
{
    const auto parsed = readCatalogue(catalogueFixture("edudex_programs.xml"));
    QCOMPARE(errorsOf(parsed), u"65 row.cost duur"_s);
    QVERIFY(parsed->isWhole);
    QCOMPARE(parsed->rows.size(), 1);
    QCOMPARE(parsed->rows[0].line, 3);
    QCOMPARE(told(parsed->rows[0]),
        u"voorbeeldopleider/HS-1: Helder schrijven & lezen | voorbeeldopleider\n"
        "course classroom nl hbo 130000 EUR 1440 active\nhttps://opleider.example/helder\n"
        "Schrijf wat gelezen wordt.\n\nTwee dagen oefenen met eigen teksten.\n\n"
        "HS-1-voorjaar 2026-3-2 9:30 6.5h Zaal Voorbeeld (10)\n"
        "HS-1-najaar 2026-10-5 0:0 192h all day cancelled"_s);
}

void TestCatalogueFormats::eduDexWrong_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("errors");
    QTest::newRow("directory") << catalogueFixture("edudex_directory.xml") << u"invalid edudex.directory "_s;
    QTest::newRow("institute") << QByteArray("<instituteData/>") << u"invalid edudex.institute "_s;
    QTest::newRow("another XML") << QByteArray("<schedule><day><room/></day></schedule>")
                                 << u"invalid file.not_edudex "_s;
    QTest::newRow("empty XML") << QByteArray("<x/>") << u"invalid file.not_edudex "_s;
    QTest::newRow("no name") << QByteArray("<program>\n</program>") << u"1 row.title.empty"_s;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE program><program/>")
                                     << u"invalid xml.doctype "_s;
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
        "<program><programDescriptions><programName>&b;</programName></programDescriptions></program>")
                              << u"invalid xml.doctype "_s;
    QTest::newRow("a file as entity")
        << QByteArray("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><program>&x;</program>")
        << u"invalid xml.doctype "_s;
    QTest::newRow("unknown entity") << QByteArray("<program>&x;</program>") << u"invalid xml.syntax 1"_s;
    QTest::newRow("cut off") << QByteArray("<program>\n<programDescriptions>") << u"invalid xml.syntax 2"_s;
    QTest::newRow("deep") << QByteArray("<program>" + QByteArray("<a>").repeated(10'000))
                          << u"invalid xml.too_deep "_s;
    QTest::newRow("date") << QByteArray(
        "<program><programDescriptions><programName>K</programName></programDescriptions><programSchedule>"
        "<programRun><id>r</id><startDate>ooit</startDate></programRun></programSchedule></program>")
                          << u"1 row.date ooit"_s;
    QTest::newRow("ends first") << QByteArray(
        "<program><programDescriptions><programName>K</programName></programDescriptions><programSchedule>"
        "<programRun><startDate>2026-03-02</startDate><endDate>2026-03-01</endDate></programRun>"
        "</programSchedule></program>")
                                << u"1 row.end_before_begin 2026-03-01"_s;
}

void TestCatalogueFormats::eduDexWrong()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, errors);
    QCOMPARE(errorsOf(readCatalogueEduDex(xml)), errors);
}

void TestCatalogueFormats::whole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWhole");
    const QByteArray course = R"({"@type":"Course","name":"K"})";
    const QByteArray other = R"({"@type":"Course","name":"L"})";
    QTest::newRow("one course") << course << false;
    QTest::newRow("a list of courses") << QByteArray('[' + course + ',' + other + ']') << true;
    QTest::newRow("a list of one") << QByteArray('[' + course + ']') << false;
    QTest::newRow("a page of courses")
        << QByteArray("<html><script type=\"application/ld+json\">[" + course + ',' + other + "]</script>")
        << false;
    QTest::newRow("one program") << QByteArray(
        "<program><programDescriptions><programName>K</programName></programDescriptions></program>")
                                 << false;
    QTest::newRow("first of two pages")
        << QByteArray(R"({"pageNumber":1,"totalPages":2,"items":[{"courseId":"a","name":"K"}]})") << false;
    QTest::newRow("second page") << QByteArray(R"({"pageNumber":2,"items":[{"courseId":"a","name":"K"}]})")
                                 << false;
    QTest::newRow("only page") << QByteArray(R"({"pageNumber":1,"items":[{"courseId":"a","name":"K"}]})")
                               << true;
}

void TestCatalogueFormats::whole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWhole);
    const auto parsed = readCatalogue(bytes);
    QVERIFY2(parsed, qPrintable(errorsOf(parsed)));
    QCOMPARE(parsed->isWhole, isWhole);
}

QTEST_GUILESS_MAIN(TestCatalogueFormats)

#include "test_catalogue_formats.moc"
