#pragma once

#include "domain/clashes.h"

namespace tjc {

/// The smallest room in which everybody fits and that is free at the time of `session`, one in the same building before
/// any other. Where everybody is welcome it is not smaller than the one it has. None where there is none.
[[nodiscard]] std::optional<Room> freeRoomFor(const ClashIndex &index, const PlannedSession &session);

/// The first time from its own begin and from `now` on, on the quarter, at which the room and the trainers of `session`
/// are free, ending by `until`. None where there is none.
[[nodiscard]] std::optional<Span> freeTimeFor(
    const ClashIndex &index, const PlannedSession &session, Instant until, Instant now);

} // namespace tjc
