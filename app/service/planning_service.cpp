#include "service/planning_service.h"

#include "exchange/recurrence_days.h"
#include "service/core.h"
#include "service/own_actions.h"
#include "service/working_days.h"
#include "store/lists.h"
#include "store/plan_facts.h"
#include "store/planning.h"
#include "store/session_writes.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Sign-off closes some working days before a session; a run of holidays longer than this there is not.
constexpr int lookBackDays = 60;

/// Sessions up to this far outside a period may still need time that is free in it.
constexpr int dayAround = 1;

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

QFuture<Result<Plan>> PlanningService::plan(Span span)
{
    return m_core->snapshot([core = m_core.get(), span](db::Reader &reader) -> Result<Plan> {
        const Span around = *Span::from(span.begin().plusDays(-dayAround), span.end().plusDays(dayAround));
        const Identity me = core->me();
        TJC_TRY(sessions, store::plannedSessions(reader, around));
        TJC_TRY(rooms, store::rooms(reader));
        TJC_TRY(absences, store::absences(reader, around));
        if (!me.has(Role::Coordinator))
            absences.removeIf([&](const Absence &absence) { return absence.person != me.person; });
        const LocalTime local = core->local();
        TJC_TRY(daysOff, store::daysOff(reader, local.day(around.begin()), local.day(around.end())));
        ClashIndex index(
            {span, std::move(sessions), std::move(rooms), std::move(absences), std::move(daysOff)},
            [local](Instant at) { return local.day(at); });
        QList<Clash> clashes = index.all();
        return std::make_shared<const PlanOfPeriod>(PlanOfPeriod{std::move(index), std::move(clashes)});
    });
}

} // namespace tjc
