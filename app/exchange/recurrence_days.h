#pragma once

#include "domain/recurrence.h"
#include "domain/signup_defaults.h"
#include "exchange/local_time.h"

#include <QSet>

namespace tjc {

/// The days of a rule from `first` on, in order. Invalid as problemIn() says; "recurrence.too_many" where there are more
/// than mostOccurrences, "recurrence.none" where there is not one.
[[nodiscard]] Result<QList<Day>> daysOf(const Recurrence &rule, Day first);
/// The same without looking at how many there are: at most `most`, the first ones.
[[nodiscard]] Result<QList<Day>> firstDaysOf(const Recurrence &rule, Day first, int most);

/// When an occurrence on `day` is: from the minute of that day on, for so long, on the clock on the wall. What begins in
/// the hour that summer time skips begins at the moment after it; its length stays where its end is skipped too.
[[nodiscard]] Span spanOn(Day day, int beginMinute, int durationMinutes, const LocalTime &local);

/// The clock on the wall as domain rules ask it, with weekends and `holidays` (ISO days) off.
[[nodiscard]] LocalDays localDays(const LocalTime &local, const QSet<QString> &holidays = {});

} // namespace tjc
