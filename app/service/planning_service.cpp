#include "service/planning_service.h"

#include "exchange/recurrence_days.h"
#include "service/core.h"
#include "service/local_days.h"
#include "service/own_actions.h"
#include "service/working_days.h"
#include "store/planning.h"
#include "store/session_writes.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Sign-off closes some working days before a session; a run of holidays longer than this there is not.
constexpr int lookBackDays = 60;

} // namespace

PlanningService::PlanningService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<UndecidedSession>>> PlanningService::undecided()
{
    return m_core->read([core = m_core.get()](db::Reader &reader) -> Result<QList<UndecidedSession>> {
        TJC_CHECK(core->require(Role::Coordinator));
        return store::sessionsBelowMinimum(reader, core->now());
    });
}

QFuture<Result<void>> PlanningService::goOn(SessionId session, qint64 revision)
{
    return m_core->write([core = m_core.get(), session, revision](db::Writer &writer) -> Result<void> {
        TJC_CHECK(core->require(Role::Coordinator));
        TJC_CHECK(store::decideSession(writer, session, revision, core->now()));
        return noteDecision(writer, *core, session, revision);
    });
}

QFuture<Result<SignupDefaults>> PlanningService::signupDefaults(Format format, Span when)
{
    return m_core->read([core = m_core.get(), format, when](db::Reader &reader) -> Result<SignupDefaults> {
        const Day day = core->local().day(when.begin());
        TJC_TRY(daysOff, holidays(reader, day.plusDays(-lookBackDays), day));
        return defaultsFor(format, when, localDays(core->local(), daysOff), core->now());
    });
}

} // namespace tjc
