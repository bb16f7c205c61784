#pragma once

#include "domain/people.h"
#include "ui/calendar/calendar_item.h"

#include <vector>

namespace tjc {

/// What stands side by side in the view of a day.
enum class DayColumns { Together, Rooms, Trainers };

struct GridColumn {
    QString name;  ///< empty: sessions without a room, or without a trainer
    QString place; ///< the building of a room
    std::optional<RoomId> room = {};
};

/// Columns side by side for one day, and in which of them each item stands.
struct GridColumns {
    DayColumns by = DayColumns::Together;
    std::vector<GridColumn> columns;      ///< empty where there is one for everything
    std::vector<std::vector<int>> ofItem; ///< by index of the items: at least one each
};

/// All rooms, so that a session can be dragged to one that is free; only trainers that give something. What
/// belongs to none of them stands in a last column, where there is such.
[[nodiscard]] GridColumns columnsFor(
    DayColumns by, const QList<CalendarItem> &items, const QList<Room> &rooms);

} // namespace tjc
