#pragma once

#include "base/time.h"
#include "domain/signup_defaults.h"

#include <QString>

namespace tjc {

/// A moment as the clock on the wall shows it, in the zone of the schedule (Europe/Amsterdam).
struct LocalMoment {
    Day day;
    int minute; ///< since the local midnight, 0…1439
};
[[nodiscard]] LocalMoment localMoment(Instant at);

/// The moment at which the clock on the wall shows this; in the hour that summer time skips, the moment after
/// it. `minute` may be 1440: the midnight that ends the day.
[[nodiscard]] Instant instantOf(Day day, int minute);
/// From the local midnight that begins `first` to the one that begins the day after `last`.
[[nodiscard]] Span spanOfDays(Day first, Day last);

/// The same clock, as the rules of the domain ask it; without public holidays.
[[nodiscard]] const LocalDays &wallDays();

/// "10:00", in the language of the program.
[[nodiscard]] QString clockText(int minute);
/// "10:00–11:30".
[[nodiscard]] QString clockText(int from, int to);
/// "Tuesday 29 September 2026".
[[nodiscard]] QString longDate(Day day);
/// "Tue 29 Sep".
[[nodiscard]] QString shortDate(Day day);
/// "Tuesday 29 September 2026, 10:00–11:30", "28–30 September 2026", as short as it is clear.
[[nodiscard]] QString whenText(Span when, bool allDay);
/// "29 Sep 2026, 10:00".
[[nodiscard]] QString momentText(Instant at);
/// The same text, in which no line is broken at the dash of a time.
[[nodiscard]] QString unbroken(QString text);
/// "2 days and 3 hours", "1 hour and 5 minutes": its two largest units; "less than a minute" for none.
[[nodiscard]] QString durationInWords(qint64 minutes);

} // namespace tjc
