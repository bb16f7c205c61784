#include "service_fixture.h"

#include "exchange/csv_writer.h"
#include "service/catalogue_service.h"
#include "service/explain.h"
#include "support/hostile_server.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

namespace {

QString countsOf(const CatalogueReport &report)
{
    return u"%1: +%2 ~%3 =%4 -%5%6%7"_s.arg(report.source)
        .arg(report.counts.added)
        .arg(report.counts.updated)
        .arg(report.counts.unchanged)
        .arg(report.vanished)
        .arg(report.isWhole ? QString() : u" part"_s, report.written ? QString() : u" not written"_s);
}

} // namespace

/// Catalogues of courses from files and from the web, as a window or the command line take them in.
class CatalogueServiceTest : public test::ServiceFixture
{
    Q_OBJECT

public:
    CatalogueServiceTest() { test::forgetProxies(); }

private Q_SLOTS:
    void fromAFile();
    void looksBeforeItReads();
    void previewTellsWhatWillBe();
    void whatWasLookedAtIsTakenIn();
    void badCourses();
    void sourceNames_data();
    void sourceNames();
    void fromTheWeb();
    void whatMayBeCutMissesNothing();
    void fromAHostileServer_data();
    void fromAHostileServer();
    void cancelled();
    void closedWhileItIsFetched();
    void onlyForCoordinators();
    void aUniversity();

private:
    CatalogueService &catalogues() { return m_workspace->catalogues(); }
    QString import(const CatalogueInput &input, const CatalogueImport &options = {})
    {
        const auto report = catalogues().importCatalogue(input, options).result();
        return report ? countsOf(*report) : told(report);
    }
    QString stored(const QString &source)
    {
        return test::asked(connection(),
            "SELECT count(*) FROM training WHERE source = $1 AND vanished_at IS NULL", 1, {source});
    }
    QString trainings()
    {
        return test::asked(connection(), "SELECT count(*), sum(revision) FROM training", 2);
    }
};

void CatalogueServiceTest::fromAFile()
{
    const QString path = file(u"a.csv"_s,
        "Code;Titel;Leverancier;Prijs;Startdatum\n1;Een;Academie;95,00;2-3-2099\n2;Twee;Academie;;\n");
    QCOMPARE(import(CatalogueInput::ofFile(path)), u"leerrijk: +2 ~0 =0 -0"_s);
    QCOMPARE(import(CatalogueInput::ofFile(path)), u"leerrijk: +0 ~0 =2 -0"_s);
    const auto sessions = all({.formal = true});
    const bool isThere = std::ranges::any_of(sessions, [](const SessionRow &row) {
        return row.title == "Een"_L1 && row.allDay && row.format == Format::Course;
    });
    QVERIFY(isThere);
    file(u"a.csv"_s, "Code;Titel;Leverancier\n2;Twee, anders;Academie\n3;Drie;Academie\n");
    QCOMPARE(import(CatalogueInput::ofFile(path)), u"leerrijk: +1 ~1 =0 -1"_s);
    QCOMPARE(stored(u"leerrijk"_s), u"2"_s);
    QCOMPARE(import(CatalogueInput::ofFile(m_folder.filePath(u"nergens.csv"_s))), u"not_found file"_s);
    QCOMPARE(import(CatalogueInput::ofFile(file(u"x.zip"_s, "PK\x03\x04"))), u"invalid catalogue.format"_s);
    QCOMPARE(import(CatalogueInput::ofFile(file(u"leeg.csv"_s, ""))), u"invalid file.empty"_s);
}

void CatalogueServiceTest::looksBeforeItReads()
{
    const QString path = file(u"l.csv"_s, "Nummer;Hoe het heet;Prijs\n1;Een;95\n");
    const auto look = catalogues().look(CatalogueInput::ofFile(path), {}).result();
    QVERIFY2(look, qPrintable(told(look)));
    QCOMPARE(look->format, CatalogueFormat::LeerRijk);
    QCOMPARE(look->csv.columns.size(), 3);
    QCOMPARE(look->csv.columns[2].field, u"cost"_s);
    QCOMPARE(look->csv.columns[1].samples, QStringList{u"Een"_s});
    QCOMPARE(import(look->input), u"invalid csv.title_missing"_s);
    CatalogueImport options{.source = u"gelegd"_s};
    options.layout =
        ColumnLayout{{u"Nummer"_s, u"Hoe het heet"_s, u"Prijs"_s}, {u"id"_s, u"title"_s, u"cost"_s}};
    QCOMPARE(import(look->input, options), u"gelegd: +1 ~0 =0 -0"_s);
    const auto other =
        catalogues().look(CatalogueInput::ofFile(file(u"l.json"_s, "[{\"@type\":\"Course\"}]")), {}).result();
    QCOMPARE(other->format, CatalogueFormat::SchemaOrg);
}

void CatalogueServiceTest::previewTellsWhatWillBe()
{
    const CatalogueImport options{.source = u"kijken"_s};
    const QString path = file(u"b.csv"_s, "Code;Titel;Bla\n1;Een;\n2;Twee;\n3;Drie;\n");
    QCOMPARE(import(CatalogueInput::ofFile(path), options), u"kijken: +3 ~0 =0 -0"_s);
    file(u"b.csv"_s, "Code;Titel;Bla\n1;Een;\n2;Twee, anders;x\n4;Vier;\n");
    const QString before = trainings();
    const auto preview = catalogues().preview(CatalogueInput::ofFile(path), options).result();
    QVERIFY2(preview, qPrintable(told(preview)));
    QCOMPARE(countsOf(preview->report), u"kijken: +1 ~1 =1 -1 not written"_s);
    QCOMPARE(trainings(), before);
    QCOMPARE(preview->total, 3);
    QCOMPARE(preview->vanished, QStringList{u"Drie"_s});
    QCOMPARE(preview->report.unusedColumns, QStringList{u"Bla"_s});
    QCOMPARE(preview->rows.size(), 3);
    QCOMPARE(preview->rows[0].fate, RowFate::Unchanged);
    QCOMPARE(preview->rows[1].fate, RowFate::Changed);
    QCOMPARE(preview->rows[1].before->title, u"Twee"_s);
    QCOMPARE(preview->rows[2].fate, RowFate::Added);
}

void CatalogueServiceTest::whatWasLookedAtIsTakenIn()
{
    const CatalogueImport options{.source = u"hetzelfde"_s};
    const QString path = file(u"c.csv"_s, "Code;Titel\n1;Een\n");
    const auto preview = catalogues().preview(CatalogueInput::ofFile(path), options).result();
    QVERIFY(preview);
    file(u"c.csv"_s, "Code;Titel\n1;Intussen anders\n2;En nog een\n");
    QCOMPARE(import(preview->input, options), u"hetzelfde: +1 ~0 =0 -0"_s);
    QCOMPARE(test::asked(connection(), "SELECT title FROM training WHERE source = 'hetzelfde'"), u"Een"_s);
}

void CatalogueServiceTest::badCourses()
{
    CatalogueImport options{.source = u"slecht"_s};
    QCOMPARE(import(CatalogueInput::ofFile(file(u"d.csv"_s, "Code;Titel;Prijs\n1;Een;\n2;Twee;\n")), options),
        u"slecht: +2 ~0 =0 -0"_s);
    const QString path = file(u"d.csv"_s, "Code;Titel;Prijs\n1;Een!;\n2;Twee;duur\n3;Drie;\n");
    const QString before = trainings();
    const auto refused = catalogues().importCatalogue(CatalogueInput::ofFile(path), options).result();
    QVERIFY(refused);
    QVERIFY(!refused->written);
    QCOMPARE(refused->errors.size(), 1);
    QCOMPARE(explain(refused->errors[0]), u"line 3: 'duur' is not an amount (1.250,00)"_s);
    QCOMPARE(trainings(), before);
    // What is bad here may be what is known: nothing is missed.
    options.skipBad = true;
    QCOMPARE(import(CatalogueInput::ofFile(path), options), u"slecht: +1 ~1 =0 -0 part"_s);
    QCOMPARE(stored(u"slecht"_s), u"3"_s);
    options.isPart = true;
    QCOMPARE(import(CatalogueInput::ofFile(file(u"d.csv"_s, "Code;Titel\n9;Negen\n")), options),
        u"slecht: +1 ~0 =0 -0 part"_s);
}

void CatalogueServiceTest::sourceNames_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("source");
    QTest::newRow("csv") << QByteArray("Titel\nKort\n") << u"leerrijk"_s;
    QTest::newRow("ooapi") << QByteArray(R"([{"courseId":"a","name":"K"}])") << u"ooapi"_s;
    QTest::newRow("schema.org") << QByteArray(
        R"({"@type":"Course","name":"K","url":"https://academie.example/k"})")
                                << u"academie.example"_s;
    QTest::newRow("schema.org without a host")
        << QByteArray(R"({"@type":"Course","name":"K"})") << u"schemaorg"_s;
}

void CatalogueServiceTest::sourceNames()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, source);
    const auto preview = catalogues().preview(CatalogueInput::ofFile(file(u"e"_s, content)), {}).result();
    QVERIFY2(preview, qPrintable(told(preview)));
    QCOMPARE(preview->report.source, source);
}

void CatalogueServiceTest::fromTheWeb()
{
    test::HostileServer server;
    server.on("/c", {test::httpAnswer("302 Found", "Location: /d")});
    server.on("/d", {test::httpAnswer("200 OK", "Content-Type: application/ld+json",
                        R"([{"@type":"Course","name":"Een"},{"@type":"Course","name":"Twee"}])")});
    qint64 received = 0;
    auto progress =
        std::make_shared<Progress>([&received](qint64 done, qint64) { received = qMax(received, done); });
    const auto preview =
        catalogues().preview(CatalogueInput::ofAddress(server.url("/c")), {}, progress).result();
    QVERIFY2(preview, qPrintable(told(preview)));
    QCOMPARE(countsOf(preview->report), u"localhost: +2 ~0 =0 -0 not written"_s);
    QVERIFY(received > 0);
    const qsizetype asked = server.requests().size();
    QCOMPARE(import(preview->input), u"localhost: +2 ~0 =0 -0"_s);
    QCOMPARE(server.requests().size(), asked); // it was there already
    QCOMPARE(import(CatalogueInput::ofAddress(server.url("/c"))), u"localhost: +0 ~0 =2 -0"_s);
}

/// A sheet does not show that its end is missing: only one whose length the server tells makes courses vanish.
void CatalogueServiceTest::whatMayBeCutMissesNothing()
{
    test::HostileServer server;
    const QByteArray all = "Titel\nBlijft\nVerdwijnt\n";
    const QByteArray part = "Titel\nBlijft\n";
    const auto sized = [](const QByteArray &body) {
        return test::httpAnswer("200 OK", "Content-Length: " + QByteArray::number(body.size()), body);
    };
    server.on("/all", {sized(all)});
    server.on("/unmeasured", {test::httpAnswer("200 OK", {}, part)});
    server.on("/measured", {sized(part)});
    const auto take = [&](const QByteArray &path) {
        return import(CatalogueInput::ofAddress(server.url(path)), {.source = u"gemeten"_s});
    };
    QCOMPARE(take("/all"), u"gemeten: +2 ~0 =0 -0"_s);
    QCOMPARE(take("/unmeasured"), u"gemeten: +0 ~0 =1 -0 part"_s);
    QCOMPARE(take("/measured"), u"gemeten: +0 ~0 =1 -1"_s);
}

void CatalogueServiceTest::fromAHostileServer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    using test::httpAnswer;
    QTest::newRow("not there") << httpAnswer("404 Not Found") << u"not_found fetch.not_found"_s;
    QTest::newRow("broken") << httpAnswer("500 Oops") << u"offline fetch.status"_s;
    QTest::newRow("to a file") << httpAnswer("302 Found", "Location: file:///etc/hostname")
                               << u"invalid fetch.scheme"_s;
    QTest::newRow("a page instead") << httpAnswer("200 OK", "Content-Type: text/html",
        "<html><p>Welkom</html>") << u"invalid catalogue.page"_s;
    QTest::newRow("half of it") << httpAnswer(
        "200 OK", "Content-Length: 1000", R"([{"@type":"Course","name":"Half"})")
                                << u"offline fetch.cut"_s;
    QTest::newRow("a half that says it is all")
        << httpAnswer("200 OK", "Content-Length: 34", R"([{"@type":"Course","name":"Half"},{"@type")")
        << u"invalid json.broken"_s;
    QTest::newRow("nothing") << httpAnswer("200 OK", "Content-Length: 0") << u"invalid file.empty"_s;
    QTest::newRow("packed") << httpAnswer("200 OK", "Content-Encoding: gzip", "x")
                            << u"invalid fetch.compressed"_s;
    QTest::newRow("a document type") << httpAnswer("200 OK", {}, "<!DOCTYPE x [<!ENTITY a \"b\">]><program/>")
                                     << u"invalid xml.doctype"_s;
}

void CatalogueServiceTest::fromAHostileServer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    test::HostileServer server;
    server.on("/x", {bytes});
    const QString before = trainings();
    const auto report =
        catalogues().importCatalogue(CatalogueInput::ofAddress(server.url("/x")), {}).result();
    QCOMPARE(told(report), expected);
    QVERIFY(!explain(report.error()).isEmpty());
    QCOMPARE(trainings(), before);
}

void CatalogueServiceTest::cancelled()
{
    test::HostileServer server;
    server.on("/x", {test::httpAnswer("200 OK"), test::Answer::Drip});
    auto progress = std::shared_ptr<Progress>();
    progress = std::make_shared<Progress>([&progress](qint64, qint64) { progress->cancel(); });
    QCOMPARE(
        told(
            catalogues().importCatalogue(CatalogueInput::ofAddress(server.url("/x")), {}, progress).result()),
        u"cancelled fetch"_s);
    QByteArray csv = "Titel\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "Nooit " + QByteArray::number(i) + '\n';
    const QString before = trainings();
    auto reading = std::shared_ptr<Progress>();
    reading = std::make_shared<Progress>([&reading](qint64, qint64) { reading->cancel(); });
    QCOMPARE(told(catalogues()
                      .importCatalogue(CatalogueInput::ofFile(file(u"f.csv"_s, csv)), {}, reading)
                      .result()),
        u"cancelled import"_s);
    QCOMPARE(trainings(), before);
}

void CatalogueServiceTest::closedWhileItIsFetched()
{
    test::HostileServer server;
    server.on("/x", {{}, test::Answer::Hang});
    QFuture<Result<CatalogueReport>> report;
    {
        const auto other = opened();
        report = other->catalogues().importCatalogue(CatalogueInput::ofAddress(server.url("/x")), {});
    }
    report.waitForFinished();
    QVERIFY(
        report.isCanceled() || report.resultCount() == 0 || told(report.result()) == "cancelled fetch"_L1);
}

void CatalogueServiceTest::onlyForCoordinators()
{
    const QString url = test::freshWorkspaceUrl();
    Workspace made(*WorkspaceUrl::parse(url));
    QCOMPARE(told(made.init().result()), u"ok"_s);
    const auto direct = test::connectTo(url);
    QCOMPARE(test::run(*direct, "DELETE FROM person_role"), u"ok"_s);
    Workspace asEmployee(*WorkspaceUrl::parse(url));
    QVERIFY(asEmployee.open().result());
    if (asEmployee.open().result()->me.has(Role::Coordinator))
        QSKIP("the superuser of the test's server has every role");
    const CatalogueInput input = CatalogueInput::ofFile(file(u"g.csv"_s, "Titel\nKort\n"));
    QCOMPARE(told(asEmployee.catalogues().importCatalogue(input, {}).result()), u"denied role.coordinator"_s);
    QCOMPARE(told(asEmployee.catalogues().preview(input, {}).result()), u"denied role.coordinator"_s);
}

/// 3,265 courses without identifiers, and a refresh that changes, adds and drops some of them.
void CatalogueServiceTest::aUniversity()
{
    QFile shared(QStringLiteral(TJC_SHARED_DATA "/unitn/DU-UNITN-courses.json"));
    if (!shared.open(QIODevice::ReadOnly))
        QSKIP("no shared data");
    const QJsonArray courses =
        QJsonDocument::fromJson(shared.readAll())["value"_L1].toObject()["data"_L1].toArray();
    const auto csvOf = [&](const auto &change) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter csv(buffer, CsvDialect::excel());
        for (const auto name : {"Titel", "Leverancier", "Beschrijving", "Webadres"})
            csv.cell(name);
        csv.endRow();
        for (qsizetype i = 0; i < courses.size(); ++i) {
            QStringList cells;
            for (const auto member : {"nome"_L1, "corsoStudi"_L1, "descrizione"_L1, "sitoWeb"_L1})
                cells += courses[i].toObject()[member].toString();
            if (!change(i, cells))
                continue;
            for (const QString &cell : cells)
                csv.cell(cell.toUtf8());
            csv.endRow();
        }
        return csv.finish() ? bytes : QByteArray();
    };
    const CatalogueImport options{.source = u"universiteit"_s};
    const auto first = catalogues()
                           .importCatalogue(CatalogueInput::ofFile(file(u"u.csv"_s,
                                                csvOf([](qsizetype, QStringList &) { return true; }))),
                               options)
                           .result();
    QVERIFY2(first, qPrintable(told(first)));
    QVERIFY(first->written && first->isWhole);
    QCOMPARE(first->counts.added + first->repeated, 3'265);
    const int distinct = first->counts.added;
    QCOMPARE(stored(u"universiteit"_s), QString::number(distinct));
    QCOMPARE(import(CatalogueInput::ofFile(m_folder.filePath(u"u.csv"_s)), options),
        u"universiteit: +0 ~0 =%1 -0"_s.arg(distinct));
    // The programme of some is renamed (others vanish for them), the address of some changes, some are gone.
    int changed = 0;
    QSet<QString> keys;
    const auto second = csvOf([&](qsizetype, QStringList &cells) {
        const QString key =
            cells[0].simplified().toCaseFolded() + u'\n' + cells[1].simplified().toCaseFolded();
        const uint number = qHash(key, 7) % 10;
        if (number == 0)
            return false;
        if (number == 1 && !keys.contains(key))
            ++changed;
        keys.insert(key);
        if (number == 1)
            cells[3] = u"https://universiteit.example/"_s + QString::number(qHash(key, 3));
        return true;
    });
    const auto report =
        catalogues()
            .importCatalogue(CatalogueInput::ofFile(file(u"u.csv"_s, second + "Nieuw;Elders;;\r\n")), options)
            .result();
    QVERIFY2(report, qPrintable(told(report)));
    QVERIFY(report->vanished > 200);
    QCOMPARE(report->counts.added, 1);
    QCOMPARE(report->counts.updated + report->counts.unchanged + report->vanished, distinct);
    QVERIFY(report->counts.updated > 200);
    QCOMPARE(stored(u"universiteit"_s), QString::number(distinct - report->vanished + 1));
    QCOMPARE(test::asked(connection(), "SELECT count(*) FROM training WHERE source = 'universiteit'"),
        QString::number(distinct + 1));
}

QTEST_GUILESS_MAIN(CatalogueServiceTest)

#include "catalogue_service_test.moc"
