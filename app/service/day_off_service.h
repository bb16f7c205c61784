#pragma once

#include "base/progress.h"
#include "domain/coordination.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// The public holidays, on which nobody works. For others than coordinators every write is Denied "role.coordinator".
class DayOffService
{
public:
    explicit DayOffService(std::shared_ptr<WorkspaceCore> core);

    /// From `first` to `last`, both included, in order; for everybody.
    QFuture<Result<QList<DayOff>>> daysOff(Day first, Day last);
    /// A new one, or `dayOff` in the place of that of the day `before`. Saving the same once more changes nothing.
    /// Errors: those of checked(); Conflict "day_off.exists"; NotFound "day_off".
    QFuture<Result<void>> save(std::optional<Day> before, const DayOff &dayOff);
    /// Adds those whose day is none yet, in one transaction; how many that were. Adding the same once more adds nothing.
    QFuture<Result<qint64>> add(const QList<DayOff> &days);
    /// Where it is none, there is nothing to do.
    QFuture<Result<void>> remove(Day day);

    /// The whole days of a calendar file from today to the end of the second year after this one; nothing is written.
    /// Errors: those of readHolidaysIcs() and readWholeFile().
    QFuture<Result<FoundHolidays>> preview(const QString &path, std::shared_ptr<Progress> progress = {});

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

/// What is chosen of a file, a day once: where several fall on one day their names are joined.
[[nodiscard]] QList<DayOff> daysOffOf(const QList<FoundHoliday> &chosen);

} // namespace tjc
