#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace tjc {

/// How a session repeats, as people say it. problemIn() tells whether it may be used.
struct Recurrence {
    enum class Unit {
        Days,
        Weeks,        ///< on `weekdays`
        MonthDay,     ///< on `monthDay`; a month without it is passed over
        MonthWeekday, ///< on the `nth` of the one weekday
    };
    static constexpr int last = -1;

    Unit unit = Unit::Weeks;
    int interval = 1;         ///< every how many days, weeks or months
    QList<int> weekdays = {}; ///< 1 (Monday) … 7, each once, in order
    int monthDay = 1;         ///< 1 … 31, or `last`
    int nth = 1;              ///< 1 … 5, or `last`
    std::optional<Day> until = {};
    std::optional<int> count = {};

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// So many days a series has at most.
inline constexpr int mostOccurrences = 400;

/// The first thing wrong with it, as Invalid "recurrence.interval", "recurrence.weekdays", "recurrence.month_day",
/// "recurrence.end" (not exactly one of until and count), "recurrence.count"; none where it may be used.
[[nodiscard]] std::optional<Error> problemIn(const Recurrence &rule);

/// As an RRULE of RFC 5545 without DTSTART: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261218".
[[nodiscard]] QString ruleText(const Recurrence &rule);
/// Reads what ruleText() writes, and what others write of the same; what such a rule leaves to its first day is taken
/// from `first`. Invalid "recurrence.rule" for any other rule.
[[nodiscard]] Result<Recurrence> recurrenceOf(const QString &ruleText, Day first);

/// What such a rule usually is on `day`: that weekday, that day of the month, that nth weekday of the month.
[[nodiscard]] Recurrence usualOn(Day day, Recurrence::Unit unit);
/// The rule whose day `from` is now `to`, in the same week or month; none where that cannot be said of it.
[[nodiscard]] std::optional<Recurrence> withDayMoved(const Recurrence &rule, Day from, Day to);

/// The Monday of its week or the first of its month; for a rule by the day, the day itself.
[[nodiscard]] Day periodBegin(Recurrence::Unit unit, Day day);

} // namespace tjc
