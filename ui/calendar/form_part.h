#pragma once

#include "domain/clashes.h"

namespace tjc {

/// The fields of a session's form that a clash can be about.
enum class FormPart { When, Room, Trainers, Seats };

/// Where somebody would mend it first.
[[nodiscard]] constexpr FormPart partFor(ClashKind kind)
{
    switch (kind) {
    case ClashKind::RoomTaken:
    case ClashKind::RoomBuffer:
        return FormPart::Room;
    case ClashKind::TrainerTaken:
    case ClashKind::TrainerBuffer:
    case ClashKind::TrainerAway:
        return FormPart::Trainers;
    case ClashKind::Seats:
        return FormPart::Seats;
    case ClashKind::Holiday:
    case ClashKind::Weekend:
    case ClashKind::Past:
        break;
    }
    return FormPart::When;
}

} // namespace tjc
