#pragma once

#include "base/result.h"
#include "domain/planning.h"
#include "domain/signup_defaults.h"

#include <QFuture>
#include <QList>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// What a coordinator plans with. Every call may be made from the thread of the Workspace and answers as a future.
class PlanningService
{
public:
    explicit PlanningService(std::shared_ptr<WorkspaceCore> core);

    /// The planned sessions whose day to decide has come with too few enrolled and of which nobody said that they go
    /// on, in order of that day. For others than coordinators Denied "role.coordinator", as goOn().
    QFuture<Result<QList<UndecidedSession>>> undecided();
    /// It goes on all the same. NotFound "session"; Conflict "session.revision" where somebody else saved first.
    QFuture<Result<void>> goOn(SessionId session, qint64 revision);

    /// What the form of a new session of this format begins with, at the time of this workspace's clock and around its
    /// public holidays.
    QFuture<Result<SignupDefaults>> signupDefaults(Format format, Span when);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
