#pragma once

#include "base/progress.h"
#include "domain/coordination.h"
#include "exchange/local_time.h"

namespace tjc {

/// The whole days of an iCalendar file from `first` to `last`, both included, gathered by what they are called. An
/// event of several days gives each of them; `known` is not filled in. What has no readable title or date is counted, not told one
/// by one. Errors: those of readScheduleIcs(); Invalid "holidays.too_many" beyond twenty thousand days.
[[nodiscard]] Result<FoundHolidays> readHolidaysIcs(
    const QByteArray &bytes, Day first, Day last, const LocalTime &local, const Progress *progress = nullptr);

} // namespace tjc
