#pragma once

#include "domain/coordination.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// When colleagues cannot be trainers. Everybody keeps his own; coordinators keep everybody's.
class AbsenceService
{
public:
    explicit AbsenceService(std::shared_ptr<WorkspaceCore> core);

    enum class Whose { Mine, Everybodys };
    /// Those that overlap `span`, in order of begin. Everybody's for coordinators; for others Denied
    /// "role.coordinator".
    QFuture<Result<QList<Absence>>> absences(Span span, Whose whose);
    /// Errors: those of checked(); Denied "absence.other" (that of somebody else, or given to somebody else, for who is
    /// no coordinator); Conflict "absence.revision"; NotFound "absence".
    QFuture<Result<AbsenceId>> save(const AbsenceDraft &draft);
    /// NotFound "absence"; Denied "absence.other".
    QFuture<Result<void>> remove(AbsenceId id);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
