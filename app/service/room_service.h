#pragma once

#include "domain/coordination.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// The rooms of the workspace. For others than coordinators every write is Denied "role.coordinator". Saving the same
/// once more changes nothing, so that a write whose answer was lost may be repeated.
class RoomService
{
public:
    explicit RoomService(std::shared_ptr<WorkspaceCore> core);

    /// In order of building and name, for everybody.
    QFuture<Result<QList<InUse<Room>>>> rooms();
    /// Errors: those of checked(); Conflict "room.exists", "room.revision" where somebody else saved first; NotFound
    /// "room".
    QFuture<Result<RoomId>> save(const RoomDraft &draft);
    /// Only a room that no session is in. Conflict "room.used" (argument: how many are); NotFound "room".
    QFuture<Result<void>> remove(RoomId id);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
