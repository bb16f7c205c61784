#pragma once

#include "base/time.h"

#include <QString>

namespace tjc {

enum class CalendarView { Month, Week, Day, Agenda };

/// "month", "week", "day", "agenda": for settings and the command line.
[[nodiscard]] QLatin1StringView code(CalendarView view);
[[nodiscard]] std::optional<CalendarView> calendarViewFromCode(QStringView text);

/// What the calendar looks at: a view, and the day that it is about.
struct Period {
    CalendarView view;
    Day day;

    friend bool operator==(const Period &, const Period &) = default;
};

[[nodiscard]] Day mondayOf(Day day);
/// The days on screen: whole weeks for a month, Monday to Sunday for a week. An agenda begins at its day and
/// has no last one; it gives the first day twice.
[[nodiscard]] Day firstDay(const Period &period);
[[nodiscard]] Day lastDay(const Period &period);
/// How many weeks a month takes: 4 to 6.
[[nodiscard]] int weeksOf(const Period &month);
/// The period before (-1) or after (+1); a month keeps the day of the month where it can.
[[nodiscard]] Period neighbour(const Period &period, int step);
/// "week 40 · 28 Sep – 2 Oct 2026", "September 2026"; `weekend` tells whether a week shows Saturday and
/// Sunday.
[[nodiscard]] QString title(const Period &period, bool weekend);

} // namespace tjc
