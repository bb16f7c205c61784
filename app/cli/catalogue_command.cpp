#include "cli/column_map.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "service/catalogue_service.h"
#include "service/explain.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownErrors = 50;

tl::expected<CatalogueImport, Failure> optionsOf(const Arguments &arguments)
{
    CatalogueImport options;
    options.skipBad = arguments.has("skip-bad"_L1);
    options.isPart = arguments.has("part"_L1);
    options.source = arguments.given("source"_L1).value_or(QString());
    if (const auto map = arguments.given("map"_L1)) {
        auto columns = columnMap(*map);
        if (!columns)
            return tl::unexpected(misused(columns.error()));
        options.columns = *std::move(columns);
    }
    if (const auto format = arguments.given("as"_L1)) {
        options.format = fromCodeIn(catalogueFormatCodes, *format);
        if (!options.format)
            return tl::unexpected(misused(
                translate("cli", "--as '%1' is not leerrijk, schemaorg, ooapi or edudex.").arg(*format)));
    }
    return options;
}

CatalogueInput inputOf(const QString &operand)
{
    return operand.contains("://"_L1) ? CatalogueInput::ofAddress(operand) : CatalogueInput::ofFile(operand);
}

void writeJson(Context &context, const CatalogueReport &report, bool isDryRun)
{
    QJsonArray errors;
    for (const RowError &error : report.errors) {
        errors += QJsonObject{{u"line"_s, error.line}, {u"subject"_s, error.subject},
            {u"value"_s, error.value}, {u"message"_s, explain(error)}};
    }
    const QJsonObject sessions{{u"added"_s, report.sessions.added}, {u"updated"_s, report.sessions.updated},
        {u"unchanged"_s, report.sessions.unchanged}};
    JsonArray json(context.out());
    json.add({{u"source"_s, report.source}, {u"format"_s, code(report.format)},
        {u"added"_s, report.counts.added}, {u"updated"_s, report.counts.updated},
        {u"unchanged"_s, report.counts.unchanged}, {u"vanished"_s, report.vanished},
        {u"notGiven"_s, report.notGiven}, {u"repeated"_s, report.repeated}, {u"sessions"_s, sessions},
        {u"whole"_s, report.isWhole}, {u"written"_s, report.written}, {u"dryRun"_s, isDryRun},
        {u"unusedColumns"_s, QJsonArray::fromStringList(report.unusedColumns)}, {u"errors"_s, errors}});
    json.end();
}

void tellErrors(Context &context, const CatalogueReport &report)
{
    for (const RowError &error : report.errors.mid(0, shownErrors))
        context.err().line(explain(error));
    if (const int more = int(report.errors.size() - shownErrors); more > 0)
        context.err().line(translate("cli", "and %n more", "bad rows that are not shown", more));
    if (!report.unusedColumns.isEmpty()) {
        context.err().line(
            translate("cli", "Columns that were not used: %1.").arg(report.unusedColumns.join(", "_L1)));
    }
}

void tell(Context &context, const CatalogueReport &report, bool isDryRun)
{
    Out &out = context.out();
    out.line((
        isDryRun
            ? translate("cli",
                "Would add %2 courses to the catalogue '%1', change %3, leave %4 as they are and mark %5 as "
                "vanished.")
            : translate("cli",
                "Courses of the catalogue '%1': added %2, changed %3, left %4 as they were, marked %5 as vanished."))
                 .arg(report.source)
                 .arg(report.counts.added)
                 .arg(report.counts.updated)
                 .arg(report.counts.unchanged)
                 .arg(report.vanished));
    if (report.sessions.added + report.sessions.updated > 0) {
        out.line((isDryRun ? translate("cli", "Would add %1 sessions and change %2.")
                           : translate("cli", "Sessions: added %1, changed %2."))
                     .arg(report.sessions.added)
                     .arg(report.sessions.updated));
    }
    if (report.notGiven > 0)
        out.line(translate("cli", "%n course(s) no longer given and left out.", nullptr, report.notGiven));
    if (report.repeated > 0)
        out.line(translate(
            "cli", "%n course(s) joined to one of the same title and provider.", nullptr, report.repeated));
    if (!report.isWhole)
        out.line(
            translate("cli", "This is a part of the catalogue: what it does not name was left as it is."));
    if (isDryRun)
        out.line(translate("cli", "Nothing was written."));
}

class ImportCatalogue final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto options = optionsOf(context.arguments());
        if (!options)
            return options.error();
        const bool isDryRun = context.arguments().has("dry-run"_L1);
        TJC_TRY(info, context.open());
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_TRY(report, take(context, *options, isDryRun, progress));
        tellErrors(context, report);
        if (context.wantsJson())
            writeJson(context, report, isDryRun);
        if (const int bad = int(report.errors.size()); bad > 0 && !options->skipBad)
            return failed(translate("cli", "%n problem(s) in the file; nothing was written.", nullptr, bad));
        if (!context.wantsJson())
            tell(context, report, isDryRun);
        return Done;
    }

private:
    static Result<CatalogueReport> take(Context &context, const CatalogueImport &options, bool isDryRun,
        const std::shared_ptr<Progress> &progress)
    {
        CatalogueService &catalogues = context.workspace().catalogues();
        const CatalogueInput input = inputOf(context.arguments().operand);
        if (!isDryRun)
            return wait(catalogues.importCatalogue(input, options, progress));
        TJC_TRY(preview, wait(catalogues.preview(input, options, progress)));
        return preview.report;
    }
};

} // namespace

std::unique_ptr<Command> importCatalogueCommand()
{
    return std::make_unique<ImportCatalogue>();
}

} // namespace tjc::cli
