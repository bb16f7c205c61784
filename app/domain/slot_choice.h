#pragma once

#include "base/time.h"

#include <QList>

#include <compare>
#include <optional>

namespace tjc {

/// What speaks for and against a time at which a session that meets a wish could be.
struct SlotFacts {
    Span when;
    bool isTrainerFree = true;
    bool hasRoom = true;      ///< a room in which all fit is free then, or none is needed
    int wishersElsewhere = 0; ///< of who wishes it, as far as somebody may know
    int alike = 0; ///< sessions at that time that draw the same colleagues: same topic or same organisation
    int fromWishes = 0; ///< other sessions at that time that were made of wishes
};

/// What is against a time, the worst first: it is compared in this order, and less is better. So a trainer who can not goes
/// before all, a time without a room comes before one at which some of the wishers can not, and what only spreads the
/// sessions decides last.
struct SlotScore {
    int withoutTrainer = 0;
    int withoutRoom = 0;
    int wishersElsewhere = 0;
    int alike = 0;
    int fromWishes = 0;

    friend auto operator<=>(const SlotScore &, const SlotScore &) = default;
};
[[nodiscard]] SlotScore scoreOf(const SlotFacts &slot);
/// Nothing is against it: no other time can be better.
[[nodiscard]] bool isIdeal(const SlotFacts &slot);
/// The place of the best of these, of equals the first; none where there are none. Where nothing is ideal it is still the
/// best there is: a clash is told and keeps nobody from planning.
[[nodiscard]] std::optional<qsizetype> bestSlot(const QList<SlotFacts> &times);

} // namespace tjc
