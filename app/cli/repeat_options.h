#pragma once

#include "cli/command.h"
#include "domain/series.h"

namespace tjc::cli {

/// What --every, --interval, --on, --until and --times say, around a session on `day`: what they leave out is as on that
/// day. The Failure is of wrong usage.
[[nodiscard]] tl::expected<Recurrence, Failure> recurrenceFrom(const Arguments &arguments, Day day);

/// What --scope says; `otherwise` where it is not given.
[[nodiscard]] tl::expected<SeriesScope, Failure> scopeFrom(const Arguments &arguments, SeriesScope otherwise);

} // namespace tjc::cli
