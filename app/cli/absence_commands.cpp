#include "cli/choices.h"
#include "cli/coordination_verbs.h"
#include "cli/moments.h"
#include "cli/who.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/absence_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// Later than anybody plans.
Span fromOn(Instant begin)
{
    return *Span::from(begin, begin.plusDays(366 * 100));
}

/// What the options say of from when to when, where they say it.
tl::expected<Span, Failure> spanOf(const Arguments &arguments, std::optional<Span> before)
{
    const auto from = momentOption(arguments, "from"_L1, false);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = momentOption(arguments, "to"_L1, true);
    if (!to)
        return tl::unexpected(to.error());
    if (!before && (!*from || !*to))
        return tl::unexpected(misused(translate("cli", "Say from when to when.")));
    const Instant begin = *from ? **from : before->begin();
    const Instant end = *to ? **to : before->end();
    const auto span = Span::from(begin, end);
    if (!span)
        return tl::unexpected(misused(translate("cli", "--to lies before --from.")));
    return *span;
}

tl::expected<AbsenceId, Failure> absenceId(const Arguments &arguments)
{
    const QString given = arguments.value("absence"_L1);
    if (const auto id = AbsenceId::from(given.toLongLong()))
        return *id;
    return tl::unexpected(
        misused(translate("cli", "--absence '%1' is not the number of an absence; 'tjc absences' shows them.")
                    .arg(given)));
}

QJsonObject object(const Absence &absence)
{
    return {{u"id"_s, absence.id ? absence.id->value() : 0}, {u"person"_s, absence.name},
        {u"starts"_s, absence.when.begin().iso()}, {u"ends"_s, absence.when.end().iso()},
        {u"note"_s, absence.note}};
}

/// Mine, and as a coordinator those of others too.
Result<Absence> absenceOf(Context &context, const WorkspaceInfo &info, AbsenceId id)
{
    const auto whose =
        info.me.has(Role::Coordinator) ? AbsenceService::Whose::Everybodys : AbsenceService::Whose::Mine;
    TJC_TRY(all, wait(context.workspace().absences().absences(fromOn(Instant::fromMs(0)), whose)));
    for (const Absence &one : std::as_const(all)) {
        if (one.id == id)
            return one;
    }
    return Error{ErrorKind::NotFound, u"absence"_s};
}

Outcome show(Context &context, const WorkspaceInfo &info, AbsenceId id, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return Done;
    }
    TJC_TRY(absence, absenceOf(context, info, id));
    JsonArray json(context.out());
    json.add(object(absence));
    json.end();
    return Done;
}

class Absences final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto from = dayOption(context.arguments(), "from"_L1);
        if (!from)
            return from.error();
        const auto to = dayOption(context.arguments(), "to"_L1);
        if (!to)
            return to.error();
        const LocalTime local;
        const Day first = from->value_or(local.day(context.io().clock->now()));
        const auto span = *to ? Span::from(local.startOf(first), local.startOf((*to)->plusDays(1)))
                              : std::optional(fromOn(local.startOf(first)));
        if (!span)
            return misused(translate("cli", "--to lies before --from."));
        TJC_CHECK(context.open());
        const auto whose = context.arguments().has("all"_L1) ? AbsenceService::Whose::Everybodys
                                                             : AbsenceService::Whose::Mine;
        TJC_TRY(absences, wait(context.workspace().absences().absences(*span, whose)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const Absence &absence : std::as_const(absences))
                json.add(object(absence));
            json.end();
            return Done;
        }
        Table table(
            context.out(), {translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Begin"),
                               translate("cli", "End"), translate("cli", "Note")});
        for (const Absence &absence : std::as_const(absences)) {
            table.add({QString::number(absence.id->value()), absence.name, moment(absence.when.begin()),
                moment(absence.when.end()), absence.note.simplified()});
        }
        table.flush();
        if (absences.isEmpty())
            context.err().line(translate("cli", "There are no absences."));
        return Done;
    }
};

class AddAbsence final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto span = spanOf(context.arguments(), std::nullopt);
        if (!span)
            return span.error();
        TJC_TRY(info, context.open());
        TJC_TRY(person, who(context, info));
        TJC_TRY(id, wait(context.workspace().absences().save(
                        {.person = person.id, .when = *span, .note = context.arguments().value("note"_L1)})));
        return show(
            context, info, id, translate("cli", "The absence is there, with number %1.").arg(id.value()));
    }
};

class SetAbsence final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = absenceId(context.arguments());
        if (!id)
            return id.error();
        TJC_TRY(info, context.open());
        TJC_TRY(stored, absenceOf(context, info, *id));
        const auto span = spanOf(context.arguments(), stored.when);
        if (!span)
            return span.error();
        TJC_CHECK(wait(context.workspace().absences().save({*id, stored.revision, stored.person, *span,
            context.arguments().given("note"_L1).value_or(stored.note)})));
        return show(context, info, *id, translate("cli", "The absence is changed."));
    }
};

class RemoveAbsence final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = absenceId(context.arguments());
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_CHECK(wait(context.workspace().absences().remove(*id)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"id"_s, id->value()}, {u"removed"_s, true}});
            json.end();
        } else {
            context.out().line(translate("cli", "The absence is taken back."));
        }
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> absencesCommand()
{
    return std::make_unique<Absences>();
}

std::unique_ptr<Command> addAbsenceCommand()
{
    return std::make_unique<AddAbsence>();
}

std::unique_ptr<Command> setAbsenceCommand()
{
    return std::make_unique<SetAbsence>();
}

std::unique_ptr<Command> removeAbsenceCommand()
{
    return std::make_unique<RemoveAbsence>();
}

} // namespace tjc::cli
