#pragma once

#include "ui/calendar/calendar_item.h"

#include <vector>

namespace tjc {

/// One session in one cell of the month.
struct MonthEntry {
    int item;    ///< index in the items given
    int lane;    ///< the row in the cell, from 0; the same in every cell of one week
    bool begins; ///< false where it goes on from the day before
    bool ends;   ///< false where it goes on the next day
};

/// The cells of whole weeks, seven to a week from `first`; the entries of a cell stand in the order of their
/// lanes.
struct MonthLayout {
    Day first;
    int weeks;
    std::vector<std::vector<MonthEntry>> cells;
};

/// Lays the items out; those outside the weeks are left away. O(n log n). Long sessions get the upper lanes
/// so that they stay on one line through the week; the others follow by the time they begin.
[[nodiscard]] MonthLayout layOutMonth(const QList<CalendarItem> &items, Day first, int weeks);

/// What fits a cell of `lanes` lines: so many entries from the top, and "+n more" for the rest.
struct MonthFit {
    int shown;
    int more; ///< takes a line of its own when not 0
};
[[nodiscard]] MonthFit fitCell(const std::vector<MonthEntry> &cell, int lanes);

} // namespace tjc
