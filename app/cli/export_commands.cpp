#include "cli/commands.h"
#include "cli/export_pdf.h"
#include "cli/filters.h"
#include "cli/guide_verbs.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/calendar_service.h"
#include "service/directory_service.h"
#include "service/guide_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the sessions of a calendar feed end after, where nothing is said.
constexpr int feedDays = 365;

struct KindName {
    QLatin1StringView name;
    ExportKind kind;
};
constexpr KindName kindNames[] = {{"csv"_L1, ExportKind::Csv}, {"csv-rfc4180"_L1, ExportKind::CsvRfc4180},
    {"ics"_L1, ExportKind::Ics}, {"xlsx"_L1, ExportKind::Xlsx}};

/// What --as says, of what the verb knows; without it the ending of the file.
tl::expected<ExportKind, Failure> exportKind(const Arguments &arguments, const QString &path, bool hasIcs)
{
    const auto given = arguments.given("as"_L1);
    QStringList known;
    for (const auto &[name, kind] : kindNames) {
        if (kind == ExportKind::Ics && !hasIcs)
            continue;
        const bool isMeant =
            given ? *given == name : path.endsWith(u'.' + QString(name), Qt::CaseInsensitive);
        if (isMeant)
            return kind;
        known += name;
    }
    if (hasIcs)
        known += u"pdf"_s;
    if (!given)
        return ExportKind::Csv;
    return tl::unexpected(
        misused(translate("cli", "--as '%1' is not one of %2.").arg(*given, known.join(", "_L1))));
}

/// The names that --columns lists, in their order; all of them where it is not given.
tl::expected<ScheduleColumns, Failure> scheduleColumns(const Arguments &arguments)
{
    const auto given = arguments.given("columns"_L1);
    if (!given)
        return allScheduleColumns();
    QStringList known;
    for (const auto &row : scheduleColumnCodes)
        known += row.text;
    ScheduleColumns columns;
    const QStringList names = given->split(u',');
    for (const QString &each : names) {
        const QString name = each.trimmed().toLower();
        const auto column = fromCodeIn(scheduleColumnCodes, name);
        if (!column) {
            const QStringList close = closeTo(name, known, 2);
            return tl::unexpected(
                misused(close.isEmpty() ? translate("cli", "There is no column '%1'; there are: %2.")
                                              .arg(each.trimmed(), known.join(", "_L1))
                                        : translate("cli", "There is no column '%1'. Did you mean %2?")
                                              .arg(each.trimmed(), either(close))));
        }
        if (columns.contains(*column))
            return tl::unexpected(misused(translate("cli", "--columns names '%1' twice.").arg(name)));
        columns += *column;
    }
    return columns;
}

/// What the exports of lists share: where to, as what, and what is said when it is done.
class Export : public Command
{
public:
    Outcome run(Context &context) final
    {
        QString path = context.arguments().given("output"_L1).value_or(u"-"_s);
        if (path.isEmpty())
            return misused(translate("cli", "The name of the file is empty."));
        if (hasCalendar()) {
            if (auto wrong = misuseOfPdf(context.arguments()))
                return *wrong;
            if (asksPdf(context.arguments()))
                return draw(context);
        }
        const auto kind = exportKind(context.arguments(), path, hasCalendar());
        if (!kind)
            return kind.error();
        if (path == "-"_L1)
            path.clear();
        auto count = write(context, path, *kind);
        if (!count) {
            // Whoever stops reading has seen enough.
            if (path.isEmpty() && isOutputClosed())
                return Done;
            return count.error();
        }
        if (!path.isEmpty())
            context.err().line(translate("cli", "%n row(s) written to %1.", nullptr, int(*count)).arg(path));
        return Done;
    }

protected:
    using Count = tl::expected<qint64, Failure>;
    /// Whether it can be written as a calendar, and on paper.
    [[nodiscard]] virtual bool hasCalendar() const { return false; }
    virtual Outcome draw(Context &) { return Error{ErrorKind::Invalid, u"export.kind"_s}; }
    virtual Count write(Context &context, const QString &path, ExportKind kind) = 0;

    static Count counted(Result<qint64> result)
    {
        return result ? Count(*result) : Count(tl::unexpect, Outcome(result.error()).error());
    }
};

class ExportSchedule final : public Export
{
protected:
    [[nodiscard]] bool hasCalendar() const override { return true; }
    Outcome draw(Context &context) override
    {
        if (auto wrong = misuseOfFilters(context.arguments()))
            return *wrong;
        if (auto info = context.open(); !info)
            return info.error();
        const auto filter = sessionFilter(context);
        if (!filter)
            return filter.error();
        return exportPdf(context, *filter);
    }
    Count write(Context &context, const QString &path, ExportKind kind) override
    {
        const Arguments &arguments = context.arguments();
        if (auto wrong = misuseOfFilters(arguments))
            return tl::unexpected(*wrong);
        const auto columns = scheduleColumns(arguments);
        if (!columns)
            return tl::unexpected(columns.error());
        if (kind == ExportKind::Ics && arguments.has("columns"_L1))
            return tl::unexpected(
                misused(translate("cli", "A calendar has no columns; leave --columns out.")));
        const ExportOptions options{kind, arguments.has("per-theme-week"_L1), *columns};
        if (options.sheetPerThemeWeek && kind != ExportKind::Xlsx)
            return tl::unexpected(misused(translate("cli", "--per-theme-week goes with --as xlsx only.")));
        std::optional<SessionId> only;
        if (arguments.has("session"_L1)) {
            const auto session = sessionId(arguments);
            if (!session)
                return tl::unexpected(session.error());
            only = *session;
        }
        if (auto info = context.open(); !info)
            return tl::unexpected(Outcome(info.error()).error());
        auto filter = sessionFilter(context);
        if (!filter)
            return tl::unexpected(filter.error());
        filter->session = only;
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        return counted(wait(context.workspace().calendar().exportSchedule(*filter, path, options, progress)));
    }
};

class ExportParticipants final : public Export
{
protected:
    Count write(Context &context, const QString &path, ExportKind kind) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return tl::unexpected(session.error());
        if (auto info = context.open(); !info)
            return tl::unexpected(Outcome(info.error()).error());
        return counted(wait(context.workspace().calendar().exportParticipants(*session, path, kind)));
    }
};

class ExportPeople final : public Export
{
protected:
    Count write(Context &context, const QString &path, ExportKind kind) override
    {
        if (auto info = context.open(); !info)
            return tl::unexpected(Outcome(info.error()).error());
        const auto filter = personFilter(context);
        if (!filter)
            return tl::unexpected(filter.error());
        return counted(wait(context.workspace().directory().exportPeople(*filter, path, kind)));
    }
};

class ExportTopics final : public Export
{
protected:
    Count write(Context &context, const QString &path, ExportKind kind) override
    {
        if (auto info = context.open(); !info)
            return tl::unexpected(Outcome(info.error()).error());
        return counted(wait(context.workspace().guide().exportTopics(path, kind)));
    }
};

class ExportFeed final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const QString &folder = context.arguments().operand;
        if (auto wrong = misuseOfFilters(context.arguments()))
            return *wrong;
        TJC_TRY(info, context.open());
        const auto filter = sessionFilter(context);
        if (!filter)
            return filter.error();
        const LocalTime local;
        const Instant from =
            filter->from.value_or(local.startOf(local.day(context.io().clock->now()).plusDays(-feedDays)));
        auto progress = std::make_shared<Progress>();
        const Interruptible interruptible(progress);
        TJC_TRY(report, wait(context.workspace().calendar().exportFeed(folder, from, progress)));
        context.err().line(translate("cli", "In %1: %2 written, %3 unchanged, %4 emptied.")
                               .arg(folder)
                               .arg(report.written)
                               .arg(report.unchanged)
                               .arg(report.emptied));
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> exportScheduleCommand()
{
    return std::make_unique<ExportSchedule>();
}

std::unique_ptr<Command> exportParticipantsCommand()
{
    return std::make_unique<ExportParticipants>();
}

std::unique_ptr<Command> exportPeopleCommand()
{
    return std::make_unique<ExportPeople>();
}

std::unique_ptr<Command> exportTopicsCommand()
{
    return std::make_unique<ExportTopics>();
}

std::unique_ptr<Command> exportFeedCommand()
{
    return std::make_unique<ExportFeed>();
}

} // namespace tjc::cli
