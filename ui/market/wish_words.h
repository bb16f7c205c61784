#pragma once

#include "domain/wish.h"

#include <QString>

namespace tjc {

/// The words for people, in the language of the installed translator.
[[nodiscard]] QString label(WishState state);
/// "picked up by Anne", "planned", "one with another wish".
[[nodiscard]] QString stateText(const WishRow &wish);
/// "from 2 to 13 Mar", "any time".
[[nodiscard]] QString periodText(std::optional<Day> first, std::optional<Day> last);
/// The same as short as can be; empty where there is none.
[[nodiscard]] QString shortPeriodText(std::optional<Day> first, std::optional<Day> last);
/// "12 colleagues wish this, you too".
[[nodiscard]] QString votesSentence(const WishRow &wish);

} // namespace tjc
