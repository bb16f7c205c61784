#pragma once

#include "base/time.h"

#include <QDate>
#include <QSet>
#include <QString>

namespace tjc {

/// A Saturday or a Sunday.
[[nodiscard]] inline bool isWeekend(Day day)
{
    return day.date().dayOfWeek() >= Qt::Saturday;
}

/// Neither in a weekend nor one of the public `holidays`, which are ISO days.
[[nodiscard]] inline bool isWorkingDay(Day day, const QSet<QString> &holidays)
{
    return !isWeekend(day) && !holidays.contains(day.iso());
}

} // namespace tjc
