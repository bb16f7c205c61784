#pragma once

#include "domain/coordination.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// The theme weeks. Writing is as in RoomService.
class ThemeWeekService
{
public:
    explicit ThemeWeekService(std::shared_ptr<WorkspaceCore> core);

    /// The latest first, for everybody.
    QFuture<Result<QList<InUse<ThemeWeek>>>> themeWeeks();
    /// Errors: those of checked(); Conflict "theme_week.exists", "theme_week.revision"; NotFound "theme_week".
    QFuture<Result<ThemeWeekId>> save(const ThemeWeekDraft &draft);
    /// Conflict "theme_week.used" (argument: by how many sessions); NotFound "theme_week".
    QFuture<Result<void>> remove(ThemeWeekId id);
    /// The text of a file, for a page. Errors: NotFound and Denied "file", Invalid "file.is_workspace",
    /// "file.not_text", "theme_week.page.too_long".
    QFuture<Result<QString>> pageIn(const QString &path);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
