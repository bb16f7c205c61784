#pragma once

#include "service/core.h"
#include "store/directory.h"

namespace tjc {

/// Who looks in the directory: coordinators see what others hide.
[[nodiscard]] inline store::Viewer viewerOf(const WorkspaceCore &core)
{
    const Identity me = core.me();
    return {me.person, me.has(Role::Coordinator)};
}

} // namespace tjc
