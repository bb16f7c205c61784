#pragma once

#include "domain/clashes.h"
#include "ui/calendar/plan_change.h"

#include <QStringList>

namespace tjc {

/// Where a session would come to stand.
struct PlanSpot {
    std::optional<SessionId> session; ///< none: one that is being made
    WallSpan when;
    bool changesRoom = false;
    std::optional<RoomId> room = {}; ///< where `changesRoom`, and of a new one; none: no room
};

/// What speaks against it, one sentence each. Without an index (the period is not known yet) it tells what needs none:
/// that the hour does not exist, or is over.
[[nodiscard]] QStringList warningsFor(const PlanSpot &spot, const ClashIndex *index, Instant now);

/// The same of a session that is to be so.
[[nodiscard]] QStringList warningsFor(const PlannedSession &wanted, const ClashIndex &index, Instant now);

/// A draft as planning looks at it. `index` tells what a draft does not: how many signed up, the names of trainers.
[[nodiscard]] PlannedSession plannedSession(const SessionDraft &draft, const ClashIndex &index);

} // namespace tjc
