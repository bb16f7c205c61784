#include "benchmarks.h"
#include "measure.h"

#ifdef TJC_BENCH_WINDOW
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QCommandLineParser>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tjc::bench;

namespace {

struct Part {
    QString name;
    void (*measure)(Report &);
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef TJC_BENCH_WINDOW
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    const QList<Part> parts{{u"start"_s, benchStart}, {u"memory"_s, benchMemory}, {u"window"_s, benchWindow},
        {u"details"_s, benchDetails}, {u"planning"_s, benchPlanning}, {u"paper"_s, benchPaper},
        {u"export"_s, benchExport}, {u"import"_s, benchImport}, {u"catalogue"_s, benchCatalogue},
        {u"formats"_s, benchFormats}, {u"signup"_s, benchSignUp}, {u"market"_s, benchMarket},
        {u"forum"_s, benchForum}, {u"thread"_s, benchThread}, {u"cold"_s, benchCold},
        {u"evaluation"_s, benchEvaluation}, {u"reading"_s, benchReading}};

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures, prints one table, and writes it as JSON."_s);
    parser.addHelpOption();
    QStringList names;
    for (const Part &part : parts)
        names += part.name;
    const QCommandLineOption only(
        u"only"_s, u"Measure these alone, separated by commas: %1."_s.arg(names.join(u", "_s)), u"parts"_s);
    const QCommandLineOption json(
        u"json"_s, u"Where the JSON goes."_s, u"file"_s, benchFolder() + u"/../bench.json"_s);
    parser.addOptions({only, json});
    parser.process(application);

    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        if (!names.contains(name)) {
            QTextStream(stderr) << u"There is no part '%1'; there are: %2"_s.arg(name, names.join(u", "_s))
                                << Qt::endl;
            return 2;
        }
    }
    Report report;
    for (const Part &part : parts) {
        if (wanted.isEmpty() || wanted.contains(part.name))
            part.measure(report);
    }
    QTextStream(stdout) << report.table() << Qt::flush;
    QFile file(parser.value(json));
    if (!file.open(QIODevice::WriteOnly) || file.write(report.json()) < 0) {
        QTextStream(stderr) << file.fileName() << u": "_s << file.errorString() << Qt::endl;
        return 1;
    }
    return 0;
}
