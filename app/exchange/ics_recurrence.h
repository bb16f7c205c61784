#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace tjc {

/// A date or a time as iCalendar writes it, on the clock of whatever zone goes with it.
struct IcsTime {
    qint64 days; ///< since 1970-01-01
    qint64 ms;   ///< in the day; 0 for a date
    bool isDate;
    bool isUtc;

    [[nodiscard]] qint64 wallMs() const { return days * 86'400'000 + ms; }
    friend bool operator==(const IcsTime &, const IcsTime &) = default;
};

/// "20260302", "20260302T090000" or "20260302T090000Z"; nullopt for anything else and for years outside 1900 … 2199.
[[nodiscard]] std::optional<IcsTime> icsTime(QByteArrayView text);
/// "20260302" or "20260302T090000".
[[nodiscard]] QByteArray icsStamp(const IcsTime &time);
/// "PT1H30M", "P1D", "P2W" in milliseconds; nullopt for anything else, and beyond a hundred years.
[[nodiscard]] std::optional<qint64> icsDuration(const QByteArray &text);

/// How much work the recurrence rules of one file may still cost.
class IcsBudget
{
public:
    explicit IcsBudget(qint64 steps) : m_left(steps) {}
    /// false when it is used up.
    [[nodiscard]] bool spend(qint64 steps)
    {
        m_left -= steps;
        return m_left >= 0;
    }

private:
    qint64 m_left;
};

enum class IcsRuleEnd { Done, BadRule, OverBudget };

/// Calls `each` with the occurrences of an RRULE from `start` on, in order, on the clock of `start`. It ends where the
/// rule ends; a rule without end at `lastDay` (days since 1970). An UNTIL in UTC is put on that clock by `toWall`, which
/// gets and gives milliseconds. Rules by the minute or the second and calendars other than the Gregorian are BadRule.
[[nodiscard]] IcsRuleEnd expandRule(const QByteArray &rule, const IcsTime &start, qint64 lastDay,
    const std::function<qint64(qint64)> &toWall, IcsBudget &budget,
    const std::function<void(const IcsTime &)> &each);

} // namespace tjc
