#pragma once

#include "cli/options.h"

namespace tjc::cli {

/// All verbs, in the order of the help: the one table that parsing, help and the run are made from.
[[nodiscard]] const std::vector<Verb> &verbs();

} // namespace tjc::cli
