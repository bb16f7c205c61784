#include "service/absence_service.h"

#include "service/core.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/coordination.h"
#include "store/planning.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

Result<void> mayKeep(const WorkspaceCore &core, PersonId person, PersonId me)
{
    if (person == me || core.me().has(Role::Coordinator))
        return {};
    return Error{ErrorKind::Denied, u"absence.other"_s};
}

} // namespace

AbsenceService::AbsenceService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<Absence>>> AbsenceService::absences(Span span, Whose whose)
{
    return m_core->read([core = m_core.get(), span, whose](db::Reader &reader) -> Result<QList<Absence>> {
        if (whose == Whose::Everybodys) {
            TJC_CHECK(core->require(Role::Coordinator));
            return store::absences(reader, span);
        }
        TJC_TRY(all, store::absences(reader, span));
        all.removeIf([me = core->person()](const Absence &one) { return one.person != me; });
        return all;
    });
}

QFuture<Result<AbsenceId>> AbsenceService::save(const AbsenceDraft &draft)
{
    const auto clean = checked(draft);
    if (!clean)
        return refused<AbsenceId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<AbsenceId> {
        TJC_TRY(me, core->ensurePerson(writer));
        const PersonId person = draft.person.value_or(me);
        TJC_CHECK(mayKeep(*core, person, me));
        if (draft.id) {
            TJC_TRY(stored, store::absence(writer, *draft.id));
            TJC_CHECK(mayKeep(*core, stored.person, me));
        }
        TJC_TRY(id, store::saveAbsenceOnce(
                        writer, Absence{draft.id, person, {}, draft.when, draft.note, draft.revision}));
        noteNamed(writer, *core, Deed::AbsenceChange, core->local().day(draft.when.begin()).iso());
        return id;
    });
}

QFuture<Result<void>> AbsenceService::remove(AbsenceId id)
{
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(stored, store::absence(writer, id));
        TJC_CHECK(mayKeep(*core, stored.person, me));
        TJC_CHECK(store::removeAbsence(writer, id));
        noteNamed(writer, *core, Deed::AbsenceChange, core->local().day(stored.when.begin()).iso());
        return {};
    });
}

} // namespace tjc
