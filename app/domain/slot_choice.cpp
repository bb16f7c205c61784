#include "domain/slot_choice.h"

#include <algorithm>

namespace tjc {

SlotScore scoreOf(const SlotFacts &slot)
{
    return {.withoutTrainer = slot.isTrainerFree ? 0 : 1,
        .withoutRoom = slot.hasRoom ? 0 : 1,
        .wishersElsewhere = slot.wishersElsewhere,
        .alike = slot.alike,
        .fromWishes = slot.fromWishes};
}

bool isIdeal(const SlotFacts &slot)
{
    return scoreOf(slot) == SlotScore{};
}

std::optional<qsizetype> bestSlot(const QList<SlotFacts> &times)
{
    if (times.isEmpty())
        return std::nullopt;
    return std::ranges::min_element(times, {}, scoreOf) - times.begin();
}

} // namespace tjc
