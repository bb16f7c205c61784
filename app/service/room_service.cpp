#include "service/room_service.h"

#include "service/core.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/coordination.h"
#include "store/keys.h"

namespace tjc {

RoomService::RoomService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<InUse<Room>>>> RoomService::rooms()
{
    return m_core->read([](db::Reader &reader) { return store::roomsInUse(reader); });
}

QFuture<Result<RoomId>> RoomService::save(const RoomDraft &draft)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<RoomId>(allowed.error());
    const auto clean = checked(draft);
    if (!clean)
        return refused<RoomId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<RoomId> {
        TJC_TRY(id, store::saveRoom(writer, draft));
        noteNamed(writer, *core, Deed::RoomChange, draft.name);
        return id;
    });
}

QFuture<Result<void>> RoomService::remove(RoomId id)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(key, store::keyOf(writer, store::Keyed::Room, id.value()));
        TJC_CHECK(store::removeRoom(writer, id));
        noteNamed(writer, *core, Deed::RoomChange, key.section(QChar(0x1f), -1));
        return {};
    });
}

} // namespace tjc
