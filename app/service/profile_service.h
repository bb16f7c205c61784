#pragma once

#include "base/result.h"
#include "domain/directory.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// What the user tells colleagues of himself.
class ProfileService
{
public:
    explicit ProfileService(std::shared_ptr<WorkspaceCore> core);

    /// The user is made known to the workspace where it does not know him yet.
    QFuture<Result<OwnProfile>> mine();
    /// The same once more changes nothing. Errors: those of checked(); Conflict "profile.revision" where it was saved
    /// elsewhere first; Denied "profile.topic" (argument: its name) where a topic is new and he may make none.
    QFuture<Result<OwnProfile>> save(const ProfileDraft &draft);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
