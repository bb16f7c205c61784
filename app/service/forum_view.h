#pragma once

#include "service/core.h"
#include "store/forum_search.h"

namespace tjc {

/// How the user sees the forum now. Not for ui or cli.
[[nodiscard]] inline store::ForumView forumViewOf(const WorkspaceCore &core)
{
    const Identity me = core.me();
    return {me.person, me.has(Role::Moderator)};
}

} // namespace tjc
