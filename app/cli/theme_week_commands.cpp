#include "cli/choices.h"
#include "cli/coordination_verbs.h"
#include "cli/words.h"
#include "service/theme_week_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

using WeekInUse = InUse<ThemeWeek>;

QJsonObject object(const WeekInUse &week)
{
    return {{u"id"_s, week.record.id.value()}, {u"name"_s, week.record.name},
        {u"first"_s, week.record.first.iso()}, {u"last"_s, week.record.last.iso()},
        {u"color"_s, week.record.color}, {u"page"_s, week.record.page}, {u"sessions"_s, week.sessions}};
}

Result<WeekInUse> weekOf(Context &context, ThemeWeekId id)
{
    TJC_TRY(all, wait(context.workspace().themeWeeks().themeWeeks()));
    for (const WeekInUse &week : std::as_const(all)) {
        if (week.record.id == id)
            return week;
    }
    return Error{ErrorKind::NotFound, u"theme_week"_s};
}

Outcome show(Context &context, ThemeWeekId id, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return Done;
    }
    TJC_TRY(week, weekOf(context, id));
    JsonArray json(context.out());
    json.add(object(week));
    json.end();
    return Done;
}

/// What is wrong with the days, before any workspace is opened.
std::optional<Failure> misuse(const Arguments &arguments)
{
    for (const auto name : {"from"_L1, "to"_L1}) {
        if (const auto day = dayOption(arguments, name); !day)
            return day.error();
    }
    return std::nullopt;
}

/// What the options say, put into the draft.
tl::expected<void, Failure> readInto(ThemeWeekDraft &draft, Context &context)
{
    const Arguments &arguments = context.arguments();
    draft.name = arguments.given("name"_L1).value_or(draft.name);
    draft.first = dayOption(arguments, "from"_L1)->value_or(draft.first);
    draft.last = dayOption(arguments, "to"_L1)->value_or(draft.last);
    if (const auto color = arguments.given("color"_L1))
        draft.color = *color == "none"_L1 ? QString() : *color;
    if (const auto file = arguments.given("page"_L1)) {
        const auto page = wait(context.workspace().themeWeeks().pageIn(*file));
        if (!page)
            return tl::unexpected(Outcome(page.error()).error());
        draft.page = *page;
    }
    return {};
}

class ThemeWeeks final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(weeks, wait(context.workspace().themeWeeks().themeWeeks()));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const WeekInUse &week : std::as_const(weeks))
                json.add(object(week));
            json.end();
            return Done;
        }
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Name"), translate("cli", "First day"),
                translate("cli", "Last day"), translate("cli", "Colour"), translate("cli", "Sessions")});
        for (const WeekInUse &week : std::as_const(weeks)) {
            table.add({QString::number(week.record.id.value()), week.record.name, week.record.first.iso(),
                week.record.last.iso(), week.record.color, QString::number(week.sessions)});
        }
        table.flush();
        if (weeks.isEmpty())
            context.err().line(translate("cli", "There are no theme weeks."));
        return Done;
    }
};

class AddThemeWeek final : public Command
{
public:
    Outcome run(Context &context) override
    {
        if (auto wrong = misuse(context.arguments()))
            return *wrong;
        TJC_CHECK(context.open());
        const Day first = **dayOption(context.arguments(), "from"_L1);
        ThemeWeekDraft draft{.first = first, .last = first};
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        TJC_TRY(id, wait(context.workspace().themeWeeks().save(draft)));
        return show(
            context, id, translate("cli", "The theme week is there, with number %1.").arg(id.value()));
    }
};

class SetThemeWeek final : public Command
{
public:
    Outcome run(Context &context) override
    {
        if (auto wrong = misuse(context.arguments()))
            return *wrong;
        TJC_CHECK(context.open());
        TJC_TRY(lists, wait(context.workspace().calendar().lists()));
        const auto id = chosenThemeWeek(context.arguments(), lists);
        if (!id)
            return id.error();
        TJC_TRY(week, weekOf(context, *id));
        ThemeWeekDraft draft = draftOf(week.record);
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        TJC_CHECK(wait(context.workspace().themeWeeks().save(draft)));
        return show(context, *id, translate("cli", "The theme week is changed."));
    }
};

class RemoveThemeWeek final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(lists, wait(context.workspace().calendar().lists()));
        const auto id = chosenThemeWeek(context.arguments(), lists);
        if (!id)
            return id.error();
        TJC_CHECK(wait(context.workspace().themeWeeks().remove(*id)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"id"_s, id->value()}, {u"removed"_s, true}});
            json.end();
        } else {
            context.out().line(translate("cli", "The theme week is removed."));
        }
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> themeWeeksCommand()
{
    return std::make_unique<ThemeWeeks>();
}

std::unique_ptr<Command> addThemeWeekCommand()
{
    return std::make_unique<AddThemeWeek>();
}

std::unique_ptr<Command> setThemeWeekCommand()
{
    return std::make_unique<SetThemeWeek>();
}

std::unique_ptr<Command> removeThemeWeekCommand()
{
    return std::make_unique<RemoveThemeWeek>();
}

} // namespace tjc::cli
