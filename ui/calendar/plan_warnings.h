#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/calendar/plan_change.h"

namespace tjc {

/// Where a session would come to stand.
struct PlanSpot {
    std::optional<SessionId> session; ///< none: one that is being made
    WallSpan when;
    QString room; ///< with its building, as sessions name them; both may be empty
    QString building;
};

/// What speaks against it, one sentence each, as far as the sessions at hand can tell: the room is taken, the
/// time is gone. O(n).
[[nodiscard]] QStringList warningsFor(const PlanSpot &spot, const QList<CalendarItem> &items, Instant now);

} // namespace tjc
