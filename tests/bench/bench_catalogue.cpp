#include "benchmarks.h"
#include "exchange/catalogue.h"
#include "measure.h"
#include "service/catalogue_service.h"
#include "service/workspace.h"
#include "workspaces.h"

#include <QFile>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int courses = 50'000;
constexpr int rounds = 3;
/// Ten thousand courses a second.
constexpr double mostMs = courses / 10.0;

/// As a supplier fills it in, with a description of a few lines.
Result<QByteArray> sheet(const QString &path)
{
    QByteArray csv =
        "Actief;Opleidingscode;Activiteitsnaam;Thema;Subthema;Type activiteit;Type onderwijs;Werk- en denkniveau;"
        "Leverancier;Samenvatting;Beschrijving;Cursuskosten;Contacttijd (dagdelen);Webadres\r\n";
    const QByteArray text = QByteArray("Je leert wat je morgen op je werk kunt gebruiken. ").repeated(8);
    for (int i = 0; i < courses; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "Ja;VB-" + number + ";Cursus " + number + ";Thema " + QByteArray::number(i % 11) + ";Subthema "
               + QByteArray::number(i % 60) + ";Training;Klassikaal;HBO;Voorbeeld Academie;In het kort;\""
               + text + "\";1.250,50;4;https://voorbeeld.example/" + number + "\r\n";
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    return csv;
}

/// Into a new workspace, by way of the service.
Result<double> importMs(const QString &sheetPath)
{
    const QString path = scratch(u"catalogue.tjc"_s);
    QFile::remove(path);
    TJC_TRY(url, WorkspaceUrl::parse(path));
    Workspace workspace(url, {.pollMs = 0});
    TJC_TRY(made, workspace.init().result());
    const double begin = nowMs();
    TJC_TRY(report, workspace.catalogues().importCatalogue(CatalogueInput::ofFile(sheetPath), {}).result());
    const double took = nowMs() - begin;
    return report.counts.added == courses ? Result<double>(took)
                                          : Error{ErrorKind::Bug, u"bench.catalogue"_s};
}

Result<Row> catalogue()
{
    const QString path = scratch(u"catalogue.csv"_s);
    TJC_TRY(bytes, sheet(path));
    std::vector<double> imports;
    std::vector<double> parses;
    for (int i = 0; i <= rounds; ++i) {
        TJC_TRY(took, importMs(path));
        const double begin = nowMs();
        TJC_TRY(parsed, readCatalogue(bytes));
        // The first round only warms the caches.
        if (i > 0) {
            imports.push_back(took);
            parses.push_back(nowMs() - begin);
        }
    }
    Row row{.what = u"catalogue of %1 courses in"_s.arg(courses),
        .unit = u"ms"_s,
        .measured = median(imports),
        .reference = median(parses),
        .referenceName = u"reading the file alone"_s};
    row.ratio = row.measured / *row.reference;
    row.note = u"%1 courses/s"_s.arg(qRound(courses / row.measured * 1'000));
    return atMost(row, mostMs);
}

} // namespace

void benchCatalogue(Report &report)
{
    if (const auto row = catalogue())
        report.add(*row);
    else
        report.skip(u"catalogue of 50000 courses in"_s, row.error().subject + u' ' + row.error().argument);
}

} // namespace tjc::bench
