#pragma once

#include "base/time.h"

#include <QString>

namespace tjc::cli {

// As the clock on the wall shows it.

/// "14:30".
[[nodiscard]] QString clock(Instant at);
/// "2026-03-02 14:30".
[[nodiscard]] QString moment(Instant at);

} // namespace tjc::cli
