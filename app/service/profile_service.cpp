#include "service/profile_service.h"

#include "service/core.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/directory.h"

namespace tjc {

ProfileService::ProfileService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<OwnProfile>> ProfileService::mine()
{
    if (const auto me = m_core->person())
        return m_core->snapshot([me](db::Reader &reader) { return store::ownProfile(reader, *me); });
    return m_core->write([core = m_core.get()](db::Writer &writer) -> Result<OwnProfile> {
        TJC_TRY(me, core->ensurePerson(writer));
        return store::ownProfile(writer, me);
    });
}

QFuture<Result<OwnProfile>> ProfileService::save(const ProfileDraft &draft)
{
    const auto clean = checked(draft.after);
    if (!clean)
        return refused<OwnProfile>(clean.error());
    ProfileDraft wanted = draft;
    wanted.after = *clean;
    return m_core->write([core = m_core.get(), wanted](db::Writer &writer) -> Result<OwnProfile> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(store::saveProfile(writer, me, wanted));
        noteNamed(writer, *core, Deed::ProfileChange, {});
        return store::ownProfile(writer, me);
    });
}

} // namespace tjc
