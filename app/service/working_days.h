#pragma once

#include "domain/working_day.h"
#include "store/planning.h"

namespace tjc {

/// The public holidays from `first` to `last`, both inclusive, as ISO days. Not for ui or cli.
[[nodiscard]] inline Result<QSet<QString>> holidays(db::Reader &reader, Day first, Day last)
{
    TJC_TRY(daysOff, store::daysOff(reader, first, last));
    QSet<QString> days;
    for (const DayOff &off : daysOff)
        days.insert(off.day.iso());
    return days;
}

} // namespace tjc
