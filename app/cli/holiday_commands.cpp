#include "cli/choices.h"
#include "cli/coordination_verbs.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/day_off_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// The last that dates of the workspace are.
Day lastDay()
{
    return *Day::from(QDate(2200, 12, 31));
}

void tell(Context &context, const QJsonObject &object, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return;
    }
    JsonArray json(context.out());
    json.add(object);
    json.end();
}

class Holidays final : public Command
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
        TJC_CHECK(context.open());
        const Day first = from->value_or(LocalTime().day(context.io().clock->now()));
        TJC_TRY(days, wait(context.workspace().daysOff().daysOff(first, to->value_or(lastDay()))));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const DayOff &day : std::as_const(days))
                json.add({{u"day"_s, day.day.iso()}, {u"name"_s, day.name}});
            json.end();
            return Done;
        }
        Table table(context.out(), {translate("cli", "Day"), translate("cli", "Name")});
        for (const DayOff &day : std::as_const(days))
            table.add({day.day.iso(), day.name});
        table.flush();
        if (days.isEmpty())
            context.err().line(translate("cli", "There are no days off."));
        return Done;
    }
};

class AddHoliday final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto day = dayOption(context.arguments(), "day"_L1);
        if (!day)
            return day.error();
        TJC_CHECK(context.open());
        const DayOff dayOff{**day, context.arguments().value("name"_L1)};
        TJC_CHECK(wait(context.workspace().daysOff().save({}, dayOff)));
        tell(context, {{u"day"_s, dayOff.day.iso()}, {u"name"_s, dayOff.name}},
            translate("cli", "%1 is a day off.").arg(dayOff.day.iso()));
        return Done;
    }
};

class RemoveHoliday final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto day = dayOption(context.arguments(), "day"_L1);
        if (!day)
            return day.error();
        TJC_CHECK(context.open());
        TJC_CHECK(wait(context.workspace().daysOff().remove(**day)));
        tell(context, {{u"day"_s, (*day)->iso()}, {u"removed"_s, true}},
            translate("cli", "%1 is an ordinary day.").arg((*day)->iso()));
        return Done;
    }
};

class ImportHolidays final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(found, wait(context.workspace().daysOff().preview(context.arguments().operand)));
        const auto chosen = chosenOf(context.arguments(), found);
        if (!chosen)
            return chosen.error();
        if (context.arguments().has("dry-run"_L1)) {
            list(context, *chosen);
        } else {
            const QList<DayOff> days = daysOffOf(*chosen);
            TJC_TRY(added, wait(context.workspace().daysOff().add(days)));
            tell(context, {{u"added"_s, added}, {u"unchanged"_s, days.size() - added}},
                translate("cli", "Added %1, left %2 as they were.").arg(added).arg(days.size() - added));
        }
        if (found.timed > 0)
            context.err().line(
                translate("cli", "%n events have a time of day and are no days off.", nullptr, found.timed));
        if (found.unread > 0)
            context.err().line(translate("cli", "%n events could not be read.", nullptr, found.unread));
        return Done;
    }

private:
    static tl::expected<QList<FoundHoliday>, Failure> chosenOf(
        const Arguments &arguments, const FoundHolidays &found)
    {
        if (!arguments.has("only"_L1))
            return found.holidays;
        QList<Choice> choices;
        for (const FoundHoliday &holiday : found.holidays)
            choices += Choice{choices.size() + 1, holiday.name};
        QList<FoundHoliday> chosen;
        const QStringList names = arguments.value("only"_L1).split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const auto at = choose(name.trimmed(), choices, "only"_L1);
            if (!at)
                return tl::unexpected(at.error());
            chosen += found.holidays.at(*at - 1);
        }
        return chosen;
    }

    static void list(Context &context, const QList<FoundHoliday> &holidays)
    {
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const FoundHoliday &holiday : holidays) {
                QJsonArray days;
                for (const Day day : holiday.days)
                    days += day.iso();
                json.add({{u"name"_s, holiday.name}, {u"kind"_s, holiday.kind}, {u"days"_s, days},
                    {u"known"_s, holiday.known}});
            }
            json.end();
            return;
        }
        Table table(context.out(), {translate("cli", "Name"), translate("cli", "Kind"),
                                       translate("cli", "Known"), translate("cli", "Days")});
        for (const FoundHoliday &holiday : holidays) {
            QStringList days;
            for (const Day day : holiday.days)
                days += day.iso();
            table.add({holiday.name, holiday.kind, QString::number(holiday.known), days.join(", "_L1)});
        }
        table.flush();
        if (holidays.isEmpty())
            context.err().line(translate("cli", "The file holds no whole days from today on."));
    }
};

} // namespace

std::unique_ptr<Command> holidaysCommand()
{
    return std::make_unique<Holidays>();
}

std::unique_ptr<Command> addHolidayCommand()
{
    return std::make_unique<AddHoliday>();
}

std::unique_ptr<Command> removeHolidayCommand()
{
    return std::make_unique<RemoveHoliday>();
}

std::unique_ptr<Command> importHolidaysCommand()
{
    return std::make_unique<ImportHolidays>();
}

} // namespace tjc::cli
