#pragma once

#include "domain/people.h"
#include "domain/wish.h"
#include "service/core.h"

#include <QSet>

namespace tjc {

/// What is looked for: a time and a room for a session that meets a wish.
struct WishSlotQuestion {
    WishRow wish;
    Format format;
    std::optional<PersonId> trainer;
    QSet<QString> daysOff; ///< ISO days, as holidays() gives them
};
struct WishSlot {
    Span when;
    std::optional<Room> room; ///< none where none is free, or none is needed
};

/// The best time in the wanted period, as domain/slot_choice.h weighs it, and the smallest room that is free then and in
/// which all who wish it fit, one in the building of the trainer, or else of who wished it first, before any other. When
/// the wishers can counts for coordinators only. Conflict "wish.no_slot" where the period has no working day left. Not for
/// ui or cli.
[[nodiscard]] Result<WishSlot> slotFor(
    const WorkspaceCore &core, db::Reader &reader, const WishSlotQuestion &question);

} // namespace tjc
