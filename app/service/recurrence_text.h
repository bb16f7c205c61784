#pragma once

#include "domain/recurrence.h"

#include <QString>

namespace tjc {

/// "every 2 weeks on Tue and Thu, up to and including 18 Dec 2026", in the language of the program. Where a rule passes
/// over short months, it says so.
[[nodiscard]] QString sentence(const Recurrence &rule);

/// The day of a monthly rule alone: "on day 15", "on the second Tuesday".
[[nodiscard]] QString dayOfMonthText(const Recurrence &rule);

} // namespace tjc
