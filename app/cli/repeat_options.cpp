#include "cli/repeat_options.h"

#include "cli/words.h"

#include <algorithm>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList weekdayWords{u"mo"_s, u"tu"_s, u"we"_s, u"th"_s, u"fr"_s, u"sa"_s, u"su"_s};

using Read = tl::expected<Recurrence, Failure>;

tl::unexpected<Failure> wrong(const QString &sentence)
{
    return tl::unexpected(misused(sentence));
}

tl::unexpected<Failure> wrongDays(const QString &on)
{
    return wrong(translate("cli", "--on '%1' is not days such as mo,th, 15, last, 2tu or lastfr.").arg(on));
}

/// "2tu", "lastfr".
std::optional<Recurrence> nthWeekday(const QString &on)
{
    const qsizetype weekday = weekdayWords.indexOf(on.right(2));
    const QString which = on.chopped(qMin<qsizetype>(2, on.size()));
    bool isNumber = false;
    const int nth = which == "last"_L1 ? Recurrence::last : which.toInt(&isNumber);
    if (weekday < 0 || (which != "last"_L1 && !isNumber))
        return std::nullopt;
    return Recurrence{.unit = Recurrence::Unit::MonthWeekday, .weekdays = {int(weekday) + 1}, .nth = nth};
}

Read monthly(const Arguments &arguments, Day day)
{
    const auto on = arguments.given("on"_L1);
    if (!on)
        return usualOn(day, Recurrence::Unit::MonthDay);
    const QString word = on->trimmed().toLower();
    if (const auto nth = nthWeekday(word))
        return *nth;
    bool isNumber = false;
    const int monthDay = word == "last"_L1 ? Recurrence::last : word.toInt(&isNumber);
    if (word != "last"_L1 && !isNumber)
        return wrongDays(*on);
    return Recurrence{.unit = Recurrence::Unit::MonthDay, .monthDay = monthDay};
}

Read weekly(const Arguments &arguments, Day day)
{
    Recurrence rule = usualOn(day, Recurrence::Unit::Weeks);
    const auto on = arguments.given("on"_L1);
    if (!on)
        return rule;
    rule.weekdays.clear();
    const QStringList words = on->toLower().split(u',');
    for (const QString &word : words) {
        const auto weekday = int(weekdayWords.indexOf(word.trimmed())) + 1;
        if (weekday < 1)
            return wrongDays(*on);
        if (!rule.weekdays.contains(weekday))
            rule.weekdays += weekday;
    }
    std::ranges::sort(rule.weekdays);
    return rule;
}

Read byUnit(const Arguments &arguments, Day day)
{
    const QString every = arguments.value("every"_L1);
    if (every == "week"_L1)
        return weekly(arguments, day);
    if (every == "month"_L1)
        return monthly(arguments, day);
    if (every != "day"_L1)
        return wrong(translate("cli", "--every '%1' is not day, week or month.").arg(every));
    if (arguments.has("on"_L1))
        return wrong(translate("cli", "--on goes with --every week or month."));
    return Recurrence{.unit = Recurrence::Unit::Days};
}

std::optional<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

tl::expected<Recurrence, Failure> recurrenceFrom(const Arguments &arguments, Day day)
{
    Read rule = byUnit(arguments, day);
    if (!rule)
        return rule;
    if (const auto interval = arguments.given("interval"_L1)) {
        const auto number = wholeNumber(*interval);
        if (!number)
            return wrong(translate("cli", "--interval '%1' is not a number.").arg(*interval));
        rule->interval = *number;
    }
    if (const auto until = arguments.given("until"_L1)) {
        rule->until = Day::fromIso(*until);
        if (!rule->until)
            return wrong(translate("cli", "--until '%1' is not a day such as 2026-03-02.").arg(*until));
    }
    if (const auto times = arguments.given("times"_L1)) {
        rule->count = wholeNumber(*times);
        if (!rule->count)
            return wrong(translate("cli", "--times '%1' is not a number.").arg(*times));
    }
    if (rule->until && rule->count)
        return wrong(translate("cli", "--until and --times do not go together."));
    return rule;
}

tl::expected<SeriesScope, Failure> scopeFrom(const Arguments &arguments, SeriesScope otherwise)
{
    const auto given = arguments.given("scope"_L1);
    if (!given)
        return otherwise;
    if (const auto scope = fromCodeIn(seriesScopeCodes, *given))
        return *scope;
    return wrong(translate("cli", "--scope '%1' is not this, following or all.").arg(*given));
}

} // namespace tjc::cli
