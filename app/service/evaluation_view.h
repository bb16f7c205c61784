#pragma once

#include "service/core.h"
#include "store/evaluations.h"

namespace tjc {

/// Who looks at results, and between which moments.
[[nodiscard]] inline store::ResultsView viewOf(const WorkspaceCore &core, const ResultsFilter &filter)
{
    const Identity me = core.me();
    const LocalTime &local = core.local();
    return {me.person, me.has(Role::Coordinator),
        filter.from ? std::optional(local.startOf(*filter.from)) : std::nullopt,
        filter.to ? std::optional(local.startOf(filter.to->plusDays(1))) : std::nullopt};
}

} // namespace tjc
