#pragma once

#include "domain/session.h"

#include <QList>

namespace tjc {

/// A session with its place on the wall calendar, worked out once when it arrives.
struct CalendarItem {
    SessionRow row;
    Day first;       ///< the local day it begins
    Day last;        ///< the last local day it touches; inclusive
    int beginMinute; ///< on `first`
    int endMinute;   ///< on `last`; 1440 for the midnight that ends it

    /// Belongs in the strip of whole days: it has no times, or lasts a day or longer.
    [[nodiscard]] bool isLong() const { return row.allDay || row.when.ms() >= 86'400'000; }
    [[nodiscard]] bool touches(Day day) const { return first <= day && day <= last; }
};

[[nodiscard]] CalendarItem calendarItem(const SessionRow &row);
/// In the order of the rows.
[[nodiscard]] QList<CalendarItem> calendarItems(const QList<SessionRow> &rows);

/// -1 where it is not there.
[[nodiscard]] int indexOf(const QList<CalendarItem> &items, SessionId id);

/// "Twitteren voor beleidsmakers, workshop, Tuesday 29 September 10:00–11:30, you are enrolled": what a
/// screen reader says.
[[nodiscard]] QString spokenText(const CalendarItem &item);

} // namespace tjc
