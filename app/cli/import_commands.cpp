#include "cli/column_map.h"
#include "cli/commands.h"
#include "cli/evaluation_verbs.h"
#include "cli/guide_verbs.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "service/calendar_service.h"
#include "service/directory_service.h"
#include "service/evaluation_service.h"
#include "service/explain.h"
#include "service/guide_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownErrors = 50;

tl::expected<ImportOptions, Failure> importOptions(const Arguments &arguments)
{
    ImportOptions options;
    options.dryRun = arguments.has("dry-run"_L1);
    options.skipBad = arguments.has("skip-bad"_L1);
    if (const auto map = arguments.given("map"_L1)) {
        auto columns = columnMap(*map);
        if (!columns)
            return tl::unexpected(misused(columns.error()));
        options.columns = *std::move(columns);
    }
    const auto kind = arguments.given("as"_L1);
    if (kind == u"csv"_s)
        options.kind = FileKind::Csv;
    else if (kind == u"ics"_s)
        options.kind = FileKind::Ics;
    else if (kind == u"frab"_s)
        options.kind = FileKind::Frab;
    else if (kind)
        return tl::unexpected(misused(translate("cli", "--as '%1' is not csv, ics or frab.").arg(*kind)));
    return options;
}

void writeJson(Context &context, const ImportReport &report, bool isDryRun)
{
    QJsonArray errors;
    for (const RowError &error : report.errors) {
        errors += QJsonObject{{u"line"_s, error.line}, {u"subject"_s, error.subject},
            {u"value"_s, error.value}, {u"message"_s, explain(error)}};
    }
    JsonArray json(context.out());
    json.add({{u"added"_s, report.counts.added}, {u"updated"_s, report.counts.updated},
        {u"unchanged"_s, report.counts.unchanged}, {u"written"_s, report.written}, {u"dryRun"_s, isDryRun},
        {u"unusedColumns"_s, QJsonArray::fromStringList(report.unusedColumns)},
        {u"errorsFile"_s, report.errorsFile.isEmpty() ? QJsonValue() : QJsonValue(report.errorsFile)},
        {u"errors"_s, errors}});
    json.end();
}

QString countsSentence(const ImportCounts &counts, bool isDryRun)
{
    return (isDryRun ? translate("cli", "Would add %1, update %2 and leave %3 as they are.")
                     : translate("cli", "Added %1, updated %2, left %3 as they were."))
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged);
}

void tellErrors(Context &context, const ImportReport &report)
{
    for (const RowError &error : report.errors.mid(0, shownErrors))
        context.err().line(explain(error));
    const int more = int(report.errors.size()) - shownErrors;
    if (more > 0)
        context.err().line(translate("cli", "and %n more", "bad rows that are not shown", more));
    if (!report.unusedColumns.isEmpty()) {
        context.err().line(
            translate("cli", "Columns that were not used: %1.").arg(report.unusedColumns.join(", "_L1)));
    }
}

/// Tells what became of an import; the exit code says whether it was taken as it was asked.
Outcome conclude(Context &context, const ImportReport &report, const ImportOptions &options)
{
    tellErrors(context, report);
    if (context.wantsJson())
        writeJson(context, report, options.dryRun);
    const int bad = int(report.errors.size());
    if (bad > 0 && !options.skipBad) {
        return failed(translate("cli", "%n problem(s) in the file; nothing was written.", nullptr, bad));
    }
    if (!context.wantsJson()) {
        context.out().line(countsSentence(report.counts, options.dryRun));
        if (options.dryRun)
            context.out().line(translate("cli", "Nothing was written."));
    }
    if (!report.errorsFile.isEmpty())
        context.err().line(translate("cli", "The bad rows are in %1.").arg(report.errorsFile));
    return Done;
}

class ImportSchedule final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto options = importOptions(context.arguments());
        if (!options)
            return options.error();
        TJC_TRY(info, context.open());
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_TRY(report, wait(context.workspace().calendar().importSchedule(
                            context.arguments().operand, *options, progress)));
        return conclude(context, report, *options);
    }
};

class ImportPeople final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto options = importOptions(context.arguments());
        if (!options)
            return options.error();
        TJC_TRY(info, context.open());
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_TRY(report, wait(context.workspace().directory().importPeople(
                            context.arguments().operand, *options, progress)));
        return conclude(context, report, *options);
    }
};

class ImportTopics final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto options = importOptions(context.arguments());
        if (!options)
            return options.error();
        TJC_TRY(info, context.open());
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_TRY(report,
            wait(context.workspace().guide().importTopics(context.arguments().operand, *options, progress)));
        return conclude(context, report, *options);
    }
};

class ImportSurvey final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto options = importOptions(context.arguments());
        if (!options)
            return options.error();
        TJC_TRY(info, context.open());
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_TRY(report, wait(context.workspace().evaluations().importSurvey(context.arguments().operand,
                            context.arguments().value("questions"_L1), *options, progress)));
        return conclude(context, report, *options);
    }
};

class ImportOrganisations final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_TRY(info, context.open());
        TJC_TRY(
            report, wait(context.workspace().directory().importOrganisations(context.arguments().operand)));
        return conclude(context, report, {});
    }
};

} // namespace

std::unique_ptr<Command> importScheduleCommand()
{
    return std::make_unique<ImportSchedule>();
}

std::unique_ptr<Command> importPeopleCommand()
{
    return std::make_unique<ImportPeople>();
}

std::unique_ptr<Command> importTopicsCommand()
{
    return std::make_unique<ImportTopics>();
}

std::unique_ptr<Command> importSurveyCommand()
{
    return std::make_unique<ImportSurvey>();
}

std::unique_ptr<Command> importOrganisationsCommand()
{
    return std::make_unique<ImportOrganisations>();
}

} // namespace tjc::cli
