#include "domain/recurrence.h"

#include "base/codes.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInterval = 99;
constexpr int daysPerWeek = 7;

constexpr std::array weekdayCodes{
    Code<int>{1, "MO"_L1},
    Code<int>{2, "TU"_L1},
    Code<int>{3, "WE"_L1},
    Code<int>{4, "TH"_L1},
    Code<int>{5, "FR"_L1},
    Code<int>{6, "SA"_L1},
    Code<int>{7, "SU"_L1},
};

Error unreadable(const QString &text)
{
    return {ErrorKind::Invalid, u"recurrence.rule"_s, text.left(200)};
}

bool isNth(int n, int most)
{
    return n == Recurrence::last || (n >= 1 && n <= most);
}

/// A whole number of at most four digits and a sign; none for anything else.
std::optional<int> numberIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && text.size() <= 5 ? std::optional(number) : std::nullopt;
}

/// What stands in an RRULE, before its parts are put together.
struct Parts {
    QString frequency;
    int interval = 1;
    QList<std::pair<int, int>> days; ///< nth (0: each) and weekday
    std::optional<int> monthDay;
    std::optional<int> position; ///< BYSETPOS
    std::optional<Day> until;
    std::optional<int> count;
};

bool readDays(Parts &parts, const QString &value)
{
    for (const QString &one : value.split(u',')) {
        const QString number = one.chopped(qMin<qsizetype>(2, one.size()));
        const auto nth = number.isEmpty() ? std::optional(0) : numberIn(number);
        const auto weekday = fromCodeIn(weekdayCodes, one.right(2));
        if (!nth || !weekday)
            return false;
        parts.days += {*nth, *weekday};
    }
    return true;
}

/// Local days: of a moment, the day that it names.
bool readUntil(Parts &parts, const QString &value)
{
    if (value.size() != 8 && (value.size() < 15 || value.at(8) != u'T'))
        return false;
    parts.until = Day::fromIso(value.left(4) + u'-' + value.mid(4, 2) + u'-' + value.mid(6, 2));
    return parts.until.has_value();
}

template <typename T>
bool take(T &to, std::optional<int> number)
{
    if (number)
        to = *number;
    return number.has_value();
}

bool readPart(Parts &parts, const QString &name, const QString &value)
{
    if (name == "FREQ"_L1) {
        parts.frequency = value;
        return true;
    }
    if (name == "INTERVAL"_L1)
        return take(parts.interval, numberIn(value));
    if (name == "COUNT"_L1)
        return take(parts.count, numberIn(value));
    if (name == "BYMONTHDAY"_L1)
        return take(parts.monthDay, numberIn(value));
    if (name == "BYSETPOS"_L1)
        return take(parts.position, numberIn(value));
    if (name == "BYDAY"_L1)
        return readDays(parts, value);
    if (name == "UNTIL"_L1)
        return readUntil(parts, value);
    // Weeks begin on Monday where nothing is said.
    return name == "WKST"_L1 && value == "MO"_L1;
}

/// none where the parts say something that a Recurrence does not.
std::optional<Recurrence> together(const Parts &parts, Day first)
{
    using enum Recurrence::Unit;
    Recurrence rule{.interval = parts.interval, .until = parts.until, .count = parts.count};
    const int weekday = first.date().dayOfWeek();
    if (parts.frequency == "DAILY"_L1) {
        rule.unit = Days;
        return parts.days.isEmpty() && !parts.monthDay && !parts.position ? std::optional(rule)
                                                                          : std::nullopt;
    }
    if (parts.frequency == "WEEKLY"_L1) {
        rule.unit = Weeks;
        for (const auto &[nth, day] : parts.days) {
            if (nth != 0)
                return std::nullopt;
            rule.weekdays += day;
        }
        if (rule.weekdays.isEmpty())
            rule.weekdays = {weekday};
        std::ranges::sort(rule.weekdays);
        rule.weekdays.erase(std::unique(rule.weekdays.begin(), rule.weekdays.end()), rule.weekdays.end());
        return parts.monthDay || parts.position ? std::nullopt : std::optional(rule);
    }
    if (parts.frequency != "MONTHLY"_L1)
        return std::nullopt;
    if (parts.days.isEmpty()) {
        rule.unit = MonthDay;
        rule.monthDay = parts.monthDay.value_or(first.date().day());
        return parts.position ? std::nullopt : std::optional(rule);
    }
    rule.unit = MonthWeekday;
    const auto [nth, day] = parts.days.first();
    rule.nth = nth != 0 ? nth : parts.position.value_or(0);
    rule.weekdays = {day};
    const bool isSaidTwice = nth != 0 && parts.position;
    return parts.days.size() > 1 || parts.monthDay || isSaidTwice ? std::nullopt : std::optional(rule);
}

} // namespace

std::optional<Error> problemIn(const Recurrence &rule)
{
    using enum Recurrence::Unit;
    const auto invalid = [](const char *subject) {
        return Error{ErrorKind::Invalid, QString::fromLatin1(subject)};
    };
    if (rule.interval < 1 || rule.interval > mostInterval)
        return Error{ErrorKind::Invalid, u"recurrence.interval"_s, QString::number(mostInterval)};
    const bool isOfWeekdays = rule.unit == Weeks || rule.unit == MonthWeekday;
    const bool isInOrder =
        std::ranges::adjacent_find(rule.weekdays, std::greater_equal<int>()) == rule.weekdays.end();
    const bool isOfWeek = std::ranges::all_of(
        rule.weekdays, [](int weekday) { return weekday >= 1 && weekday <= daysPerWeek; });
    if (isOfWeekdays
        && (rule.weekdays.isEmpty() || !isInOrder || !isOfWeek
            || (rule.unit == MonthWeekday && rule.weekdays.size() > 1)))
        return invalid("recurrence.weekdays");
    if ((rule.unit == MonthDay && !isNth(rule.monthDay, 31))
        || (rule.unit == MonthWeekday && !isNth(rule.nth, 5)))
        return invalid("recurrence.month_day");
    if (rule.until.has_value() == rule.count.has_value())
        return invalid("recurrence.end");
    if (rule.count && *rule.count < 1)
        return invalid("recurrence.count");
    return std::nullopt;
}

QString ruleText(const Recurrence &rule)
{
    using enum Recurrence::Unit;
    const auto dayCode = [](int weekday) { return QString(codeIn(weekdayCodes, weekday)); };
    QStringList parts;
    const bool isMonthly = rule.unit == MonthDay || rule.unit == MonthWeekday;
    parts += isMonthly ? u"FREQ=MONTHLY"_s : rule.unit == Days ? u"FREQ=DAILY"_s : u"FREQ=WEEKLY"_s;
    if (rule.interval != 1)
        parts += u"INTERVAL=%1"_s.arg(rule.interval);
    if (rule.unit == Weeks) {
        QStringList days;
        for (const int weekday : rule.weekdays)
            days += dayCode(weekday);
        parts += u"BYDAY="_s + days.join(u',');
    } else if (rule.unit == MonthDay) {
        parts += u"BYMONTHDAY=%1"_s.arg(rule.monthDay);
    } else if (rule.unit == MonthWeekday) {
        parts += u"BYDAY=%1"_s.arg(rule.nth) + dayCode(rule.weekdays.value(0));
    }
    if (rule.until)
        parts += u"UNTIL="_s + rule.until->iso().remove(u'-');
    if (rule.count)
        parts += u"COUNT=%1"_s.arg(*rule.count);
    return parts.join(u';');
}

Result<Recurrence> recurrenceOf(const QString &text, Day first)
{
    Parts parts;
    QStringList seen;
    const QStringList all = text.trimmed().toUpper().split(u';', Qt::SkipEmptyParts);
    for (const QString &part : all) {
        const QString name = part.section(u'=', 0, 0);
        if (seen.contains(name) || !readPart(parts, name, part.section(u'=', 1)))
            return unreadable(text);
        seen += name;
    }
    const auto rule = together(parts, first);
    if (!rule)
        return unreadable(text);
    // Without an end it is readable, though nobody may make it so.
    Recurrence ended = *rule;
    if (!ended.until && !ended.count)
        ended.count = 1;
    if (problemIn(ended))
        return unreadable(text);
    return *rule;
}

Recurrence usualOn(Day day, Recurrence::Unit unit)
{
    const QDate date = day.date();
    Recurrence rule{.unit = unit, .weekdays = {date.dayOfWeek()}, .monthDay = date.day()};
    const int nth = (date.day() - 1) / daysPerWeek + 1;
    rule.nth = nth > 4 ? Recurrence::last : nth;
    return rule;
}

std::optional<Recurrence> withDayMoved(const Recurrence &rule, Day from, Day to)
{
    using enum Recurrence::Unit;
    if (periodBegin(rule.unit, from) != periodBegin(rule.unit, to))
        return std::nullopt;
    Recurrence moved = rule;
    if (rule.unit == Weeks) {
        moved.weekdays.removeAll(from.date().dayOfWeek());
        if (!moved.weekdays.contains(to.date().dayOfWeek()))
            moved.weekdays += to.date().dayOfWeek();
        std::ranges::sort(moved.weekdays);
        return moved;
    }
    const Recurrence usual = usualOn(to, rule.unit);
    moved.monthDay = usual.monthDay;
    if (rule.unit == MonthWeekday) {
        moved.nth = usual.nth;
        moved.weekdays = usual.weekdays;
    }
    return moved;
}

Day periodBegin(Recurrence::Unit unit, Day day)
{
    using enum Recurrence::Unit;
    switch (unit) {
    case Days:
        return day;
    case Weeks:
        return day.plusDays(1 - day.date().dayOfWeek());
    case MonthDay:
    case MonthWeekday:
        break;
    }
    return day.plusDays(1 - day.date().day());
}

} // namespace tjc
