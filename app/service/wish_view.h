#pragma once

#include "service/core.h"
#include "store/wishes.h"

namespace tjc {

/// How the user sees wishes now. Not for ui or cli.
[[nodiscard]] inline store::WishView viewOf(const WorkspaceCore &core)
{
    return {core.person(), core.me().has(Role::Coordinator), core.now()};
}

} // namespace tjc
