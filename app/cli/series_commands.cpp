#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/labels.h"
#include "cli/moments.h"
#include "cli/repeat_options.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/calendar_service.h"
#include "service/recurrence_text.h"
#include "service/series_service.h"

#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// Opens the workspace and reads the session that the command line names.
struct Opened {
    SessionDetails details;
    Day day;
};

tl::expected<Opened, Failure> openSession(Context &context)
{
    const auto id = sessionId(context.arguments());
    if (!id)
        return tl::unexpected(id.error());
    if (const auto info = context.open(); !info)
        return tl::unexpected(Outcome(info.error()).error());
    const auto details = wait(context.workspace().calendar().session(*id));
    if (!details)
        return tl::unexpected(Outcome(details.error()).error());
    return Opened{*details, LocalTime().day(details->row.when.begin())};
}

QString counted(const char *text, int n)
{
    return translate("cli", text, nullptr, n);
}

class MakeSeries final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto opened = openSession(context);
        if (!opened)
            return opened.error();
        const auto rule = recurrenceFrom(context.arguments(), opened->day);
        if (!rule)
            return rule.error();
        const SeriesPlan plan{QUuid::createUuid().toString(QUuid::WithoutBraces), *rule,
            context.arguments().has("skip-holidays"_L1)};
        TJC_TRY(made, wait(context.workspace().series().make(draftOf(opened->details), plan)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"series"_s, made.series.value()}, {u"session"_s, made.first.value()},
                {u"sessions"_s, made.sessions}, {u"skipped"_s, made.skipped}, {u"rule"_s, ruleText(*rule)}});
            json.end();
            return Done;
        }
        context.out().line(
            counted(QT_TRANSLATE_N_NOOP("cli", "%n session(s), %1."), made.sessions).arg(sentence(*rule)));
        if (made.skipped > 0) {
            context.out().line(
                counted(QT_TRANSLATE_N_NOOP("cli", "%n on a public holiday is skipped."), made.skipped));
        }
        return Done;
    }
};

class ShowSeries final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto opened = openSession(context);
        if (!opened)
            return opened.error();
        if (!opened->details.occurrence)
            return Error{ErrorKind::Invalid, u"series.none"_s};
        TJC_TRY(series, wait(context.workspace().series().series(opened->details.occurrence->series)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const SessionDetails &one : std::as_const(series.occurrences)) {
                json.add({{u"id"_s, one.row.id.value()}, {u"slot"_s, one.occurrence->day.iso()},
                    {u"title"_s, one.row.title}, {u"starts"_s, one.row.when.begin().iso()},
                    {u"ends"_s, one.row.when.end().iso()}, {u"state"_s, code(one.row.state)},
                    {u"skipped"_s, one.skipped}, {u"reason"_s, one.cancelReason},
                    {u"enrolled"_s, one.row.enrolled}, {u"rule"_s, series.series.rule}});
            }
            json.end();
            return Done;
        }
        TJC_TRY(rule, recurrenceOf(series.series.rule, series.series.first));
        context.out().line(sentence(rule));
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Day"), translate("cli", "Begin"),
                translate("cli", "Title"), translate("cli", "State"), translate("cli", "Enrolled")});
        for (const SessionDetails &one : std::as_const(series.occurrences)) {
            table.add(
                {QString::number(one.row.id.value()), one.occurrence->day.iso(), moment(one.row.when.begin()),
                    one.row.title, one.skipped ? translate("cli", "skipped") : label(one.row.state),
                    QString::number(one.row.enrolled)});
        }
        table.flush();
        return Done;
    }
};

QJsonObject jsonOf(const SeriesEffect &effect)
{
    return {{u"changed"_s, effect.changed}, {u"added"_s, effect.added}, {u"dropped"_s, effect.dropped},
        {u"people"_s, effect.people}, {u"returned"_s, effect.returned}, {u"kept"_s, effect.kept}};
}

class ChangeSeries final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto scope = scopeFrom(context.arguments(), SeriesScope::All);
        if (!scope)
            return scope.error();
        if (*scope == SeriesScope::This)
            return misused(
                translate("cli", "The repeat of this one alone cannot change: --scope is following or all."));
        const auto opened = openSession(context);
        if (!opened)
            return opened.error();
        const auto rule = recurrenceFrom(context.arguments(), opened->day);
        if (!rule)
            return rule.error();
        const SessionDraft draft = draftOf(opened->details);
        const SeriesEdit edit{draft, draft, *scope, *rule,
            opened->details.series ? std::optional(opened->details.series->revision) : std::nullopt,
            context.arguments().value("reason"_L1)};
        if (context.arguments().has("dry-run"_L1)) {
            TJC_TRY(effects, wait(context.workspace().series().effects(edit)));
            TJC_TRY(effect, *scope == SeriesScope::All ? effects.all : effects.following);
            return tell(context, effect, *rule);
        }
        TJC_TRY(saved, wait(context.workspace().series().save(edit)));
        return tell(context, saved.effect, *rule);
    }

private:
    static Outcome tell(Context &context, const SeriesEffect &effect, const Recurrence &rule)
    {
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add(jsonOf(effect));
            json.end();
            return Done;
        }
        context.out().line(sentence(rule));
        const std::pair<const char *, int> lines[] = {
            {QT_TRANSLATE_N_NOOP("cli", "%n session(s) changed."), effect.changed},
            {QT_TRANSLATE_N_NOOP("cli", "%n session(s) added."), effect.added},
            {QT_TRANSLATE_N_NOOP("cli", "%n session(s) planned again."), effect.returned},
            {QT_TRANSLATE_N_NOOP("cli", "%n session(s) cancelled."), effect.dropped},
            {QT_TRANSLATE_N_NOOP("cli", "%n colleague(s) were in those."), effect.people},
        };
        for (const auto &[text, n] : lines) {
            if (n > 0)
                context.out().line(counted(text, n));
        }
        return Done;
    }
};

class SkipOne final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto opened = openSession(context);
        if (!opened)
            return opened.error();
        TJC_CHECK(wait(context.workspace().series().skip(
            opened->details.row.id, opened->details.revision, context.arguments().value("reason"_L1))));
        return tell(context, opened->details.row.id, true);
    }

    static Outcome tell(Context &context, SessionId session, bool isSkipped)
    {
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"session"_s, session.value()}, {u"skipped"_s, isSkipped}});
            json.end();
        } else {
            context.out().line(isSkipped ? translate("cli", "The session is skipped.")
                                         : translate("cli", "The session is planned again."));
        }
        return Done;
    }
};

class PutBackOne final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto opened = openSession(context);
        if (!opened)
            return opened.error();
        TJC_CHECK(
            wait(context.workspace().series().putBack(opened->details.row.id, opened->details.revision)));
        return SkipOne::tell(context, opened->details.row.id, false);
    }
};

class CancelSeries final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto scope = scopeFrom(context.arguments(), SeriesScope::This);
        if (!scope)
            return scope.error();
        const auto opened = openSession(context);
        if (!opened)
            return opened.error();
        TJC_TRY(cancelled, wait(context.workspace().series().cancel(opened->details.row.id,
                               opened->details.revision, *scope, context.arguments().value("reason"_L1))));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"session"_s, opened->details.row.id.value()}, {u"cancelled"_s, cancelled}});
            json.end();
        } else {
            context.out().line(counted(QT_TRANSLATE_N_NOOP("cli", "%n session(s) cancelled."), cancelled));
        }
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSeriesCommand()
{
    return std::make_unique<MakeSeries>();
}

std::unique_ptr<Command> showSeriesCommand()
{
    return std::make_unique<ShowSeries>();
}

std::unique_ptr<Command> changeSeriesCommand()
{
    return std::make_unique<ChangeSeries>();
}

std::unique_ptr<Command> skipCommand()
{
    return std::make_unique<SkipOne>();
}

std::unique_ptr<Command> restoreCommand()
{
    return std::make_unique<PutBackOne>();
}

std::unique_ptr<Command> cancelSeriesCommand()
{
    return std::make_unique<CancelSeries>();
}

} // namespace tjc::cli
