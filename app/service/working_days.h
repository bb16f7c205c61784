#pragma once

#include "store/planning.h"

#include <QDate>
#include <QSet>

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

/// Neither in a weekend nor a holiday.
[[nodiscard]] inline bool isWorkingDay(Day day, const QSet<QString> &holidays)
{
    return day.date().dayOfWeek() < Qt::Saturday && !holidays.contains(day.iso());
}

} // namespace tjc
