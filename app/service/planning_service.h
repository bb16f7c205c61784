#pragma once

#include "base/result.h"
#include "domain/clashes.h"
#include "domain/planning.h"
#include "domain/signup_defaults.h"

#include <QFuture>
#include <QList>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// A period as it is planned. May be asked from any thread.
struct PlanOfPeriod {
    ClashIndex index;
    QList<Clash> clashes; ///< all of the period, as ClashIndex::all() gives them
};
using Plan = std::shared_ptr<const PlanOfPeriod>;

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

    /// All that is planned in `span`, whatever a filter hides, ready for asking what clashes. Of absences others than
    /// coordinators see their own, on a file as on a server.
    QFuture<Result<Plan>> plan(Span span);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
