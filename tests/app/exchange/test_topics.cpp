#include "exchange/csv_table.h"
#include "exchange/topics_csv.h"
#include "exchange/topics_skos.h"

#include <QBuffer>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString told(const Result<T> &result)
{
    return result ? u"ok"_s : code(result.error().kind) + u' ' + result.error().subject;
}

/// "uri|name|kind|labels|parent|status", labels joined by '/'; "-" for what the file does not tell.
QStringList rowsOf(const Result<Parsed<ImportedTopic>> &parsed)
{
    if (!parsed)
        return {told(parsed)};
    QStringList rows;
    for (const ImportedTopic &topic : parsed->rows) {
        rows += QStringList{topic.uri, topic.name, topic.kind ? QString(code(*topic.kind)) : u"-"_s,
            topic.labels ? topic.labels->join(u'/') : u"-"_s, topic.parent.value_or(u"-"_s),
            topic.status ? QString(code(*topic.status)) : u"-"_s}
                    .join(u'|');
    }
    for (const RowError &error : parsed->errors)
        rows += u"! %1 %2 %3"_s.arg(error.line).arg(error.subject, error.value);
    return rows;
}

QByteArray skosFile(const QByteArray &content)
{
    return "<?xml version=\"1.0\"?>\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
           " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\" xmlns:dct=\"http://purl.org/dc/terms/\""
           " xml:base=\"https://example.org/t/\">\n"
           + content + "\n</rdf:RDF>\n";
}

} // namespace

/// Topics in files of others: CSV of ours and of ESCO, and SKOS in RDF/XML.
class TopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data();
    void csv();
    void whatIsWrittenIsRead();
    void skos_data();
    void skos();
    void skosIsBounded_data();
    void skosIsBounded();
    void aText();
};

void TopicsTest::csv_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("ours") << QByteArray("Naam;Soort;Andere namen;Valt onder;Status;Uri\n"
                                        "iPad;apparaat;tablet, slate;Tablets;toegestaan;\n"
                                        "Wiki;Platform;;;VERBODEN;https://example.org/wiki\n")
                          << QStringList{u"|iPad|device|tablet/slate|Tablets|allowed"_s,
                                 u"https://example.org/wiki|Wiki|platform|||forbidden"_s};
    QTest::newRow("only names") << QByteArray("Onderwerp\nExcel\n") << QStringList{u"|Excel|-|-|-|-"_s};
    QTest::newRow("wrong words") << QByteArray("naam;soort;status\nA;gebouw;misschien\n;;\nB;;\n")
                                 << QStringList{u"|B|subject|-|-|"_s, u"! 2 row.topic.kind gebouw"_s,
                                        u"! 2 row.topic.status misschien"_s, u"! 3 row.topic.name "_s};
    QTest::newRow("no name") << QByteArray("naam;uri\n;https://example.org/x\n")
                             << QStringList{u"! 2 row.topic.name "_s};
    QTest::newRow("too long") << QByteArray("naam\n" + QByteArray(301, 'x') + "\n")
                              << QStringList{u"! 2 row.topic.name "_s + QString(80, u'x')};
    QTest::newRow("no column for a name")
        << QByteArray("soort;status\nplatform;\n") << QStringList{u"invalid csv.columns_missing"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList{u"invalid file.empty"_s};
    QTest::newRow("skills of ESCO")
        << QByteArray("conceptType,conceptUri,skillType,preferredLabel,altLabels,status,description\n"
                      "Skill,http://example.org/esco/1,knowledge,write reports,"
                      "\"report, writing\nwrite reports\nreporting\",released,\"Lines\nof text\"\n")
        << QStringList{u"http://example.org/esco/1|write reports|skill|report, writing/reporting|-|-"_s};
    QTest::newRow("broader relations of ESCO")
        << QByteArray("conceptType,conceptUri,broaderType,broaderUri\n"
                      "Skill,http://example.org/esco/1,SkillGroup,http://example.org/esco/S1\n")
        << QStringList{u"http://example.org/esco/1||-|-|http://example.org/esco/S1|-"_s};
    QTest::newRow("hierarchy of ESCO")
        << QByteArray("Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Description\n"
                      "http://example.org/S,skills,,,\n"
                      "http://example.org/S,skills,http://example.org/S1,writing,To write\n"
                      ",,,,\n")
        << QStringList{u"http://example.org/S|skills|skill|-||-"_s,
               u"http://example.org/S1|writing|skill|-|http://example.org/S|-"_s, u"! 4 row.id "_s};
}

void TopicsTest::csv()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, expected);
    QCOMPARE(rowsOf(readTopicsCsv(file)), expected);
}

void TopicsTest::whatIsWrittenIsRead()
{
    const QList<ImportedTopic> topics{{.uri = u"https://example.org/a"_s,
                                          .name = u"=SOM(A1)"_s,
                                          .kind = TopicKind::Platform,
                                          .labels = QStringList{u"met, komma"_s, u"met | streep"_s},
                                          .about = u"Regel 1\nRegel \"2\"; meer"_s,
                                          .notFor = u"Niets"_s,
                                          .status = TopicStatus::Tolerated,
                                          .parent = u"Boven"_s,
                                          .instead = u"Ander"_s},
        {.uri = {}, .name = u"Kaal"_s}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        CsvTable table(buffer, CsvDialect::excel());
        topicsHeader(table);
        for (const ImportedTopic &topic : topics)
            topicsRow(table, topic);
        QVERIFY(table.finish());
    }
    const auto back = readTopicsCsv(buffer.data());
    QCOMPARE(rowsOf(back),
        (QStringList{u"https://example.org/a|=SOM(A1)|platform|met, komma/met | streep|Boven|tolerated"_s,
            u"|Kaal|subject|||"_s}));
    QCOMPARE(back->rows[0].about, topics[0].about);
    QCOMPARE(back->rows[0].notFor, topics[0].notFor);
    QCOMPARE(back->rows[0].instead, topics[0].instead);
    QCOMPARE(topicsCells(topics[0]).size(), topicsColumns().size());
}

void TopicsTest::skos_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a concept")
        << QByteArray("<skos:Concept rdf:about=\"a\"><skos:prefLabel xml:lang=\"en\">Tablet</skos:prefLabel>"
                      "<skos:prefLabel xml:lang=\"nl-NL\">Tabletcomputer</skos:prefLabel>"
                      "<skos:prefLabel xml:lang=\"de\">Tafel</skos:prefLabel>"
                      "<skos:altLabel>slate</skos:altLabel>"
                      "<skos:broader rdf:resource=\"https://example.org/x\"/></skos:Concept>")
        << QStringList{u"https://example.org/t/a|Tabletcomputer|-|Tablet/slate|https://example.org/x|-"_s};
    QTest::newRow("a description of that type") << QByteArray(
        "<rdf:Description rdf:about=\"https://example.org/b\"><rdf:type "
        "rdf:resource=\"http://www.w3.org/2004/02/skos/core#Concept\"/>"
        "<skos:prefLabel>B</skos:prefLabel></rdf:Description>"
        "<rdf:Description rdf:about=\"https://example.org/c\"><dct:title>C</dct:title>"
        "</rdf:Description>") << QStringList{u"https://example.org/b|B|-|||-"_s};
    QTest::newRow("narrower, and inside each other")
        << QByteArray("<skos:Concept rdf:about=\"top\"><skos:prefLabel>Top</skos:prefLabel>"
                      "<skos:narrower rdf:resource=\"low\"/><skos:narrower><skos:Concept rdf:about=\"mid\">"
                      "<skos:prefLabel>Mid</skos:prefLabel></skos:Concept></skos:narrower></skos:Concept>"
                      "<skos:Concept rdf:about=\"low\"><skos:prefLabel>Low</skos:prefLabel></skos:Concept>")
        << QStringList{u"https://example.org/t/top|Top|-|||-"_s,
               u"https://example.org/t/low|Low|-||https://example.org/t/top|-"_s,
               u"https://example.org/t/mid|Mid|-||https://example.org/t/top|-"_s};
    QTest::newRow("without a name or an identifier")
        << QByteArray("<skos:Concept rdf:about=\"a\"/>"
                      "\n<skos:Concept><skos:prefLabel>B</skos:prefLabel></skos:Concept>")
        << QStringList{u"! 3 row.topic.name "_s, u"! 4 row.id B"_s};
    QTest::newRow("no concepts") << QByteArray("<rdf:Description rdf:about=\"a\"/>")
                                 << QStringList{u"invalid skos.no_concepts"_s};
    QTest::newRow("markup in a text") << QByteArray(
        "<skos:Concept rdf:about=\"a\"><skos:prefLabel>A &lt;b&gt; <i>c</i></skos:prefLabel>"
        "</skos:Concept>") << QStringList{u"https://example.org/t/a|A <b> c|-|||-"_s};
}

void TopicsTest::skos()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(rowsOf(readTopicsSkos(skosFile(content))), expected);
}

void TopicsTest::skosIsBounded_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("entities") << QByteArray(
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"b\">]><r>&a;</r>")
                              << u"invalid xml.doctype"_s;
    QTest::newRow("an entity out of nowhere")
        << skosFile("<skos:Concept rdf:about=\"a\"><skos:prefLabel>&boe;</skos:prefLabel></skos:Concept>")
        << u"invalid xml.syntax"_s;
    QTest::newRow("cut off") << skosFile("<skos:Concept rdf:about=\"a\">").chopped(20)
                             << u"invalid xml.syntax"_s;
    QByteArray deep;
    for (int i = 0; i < 40; ++i)
        deep += "<skos:Concept><skos:narrower>";
    QTest::newRow("deep") << skosFile(deep) << u"invalid skos.too_deep"_s;
    QByteArray deepText = "<skos:Concept rdf:about=\"a\"><skos:prefLabel>";
    for (int i = 0; i < 40; ++i)
        deepText += "<b>";
    QTest::newRow("a deep text") << skosFile(deepText) << u"invalid skos.too_deep"_s;
}

void TopicsTest::skosIsBounded()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    QCOMPARE(told(readTopicsSkos(file)), expected);
}

void TopicsTest::aText()
{
    QVERIFY(isXml("\xEF\xBB\xBF<rdf:RDF/>"));
    QVERIFY(isXml("\n <?xml version=\"1.0\"?>"));
    QVERIFY(!isXml("naam;soort\n<b>;x\n"));
}

QTEST_GUILESS_MAIN(TopicsTest)
#include "test_topics.moc"
