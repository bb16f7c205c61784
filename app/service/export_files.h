#pragma once

#include "exchange/table.h"
#include "service/core.h"
#include "service/import_files.h"

#include <functional>

namespace tjc {

// Lists on their way to files. These run on the background worker; where they go is as writeWholeFile() says.

/// `fill` writes the header and the rows. `sheet` is the name of the sheet of a workbook. Invalid "export.kind" for a
/// kind that is no table.
[[nodiscard]] Result<void> writeTable(const WorkspaceCore &core, const QString &path, ExportKind kind,
    const QString &sheet, const std::function<Result<void>(Table &)> &fill);

/// The answer is how many sessions there were. NotFound "session", Cancelled "export".
[[nodiscard]] Result<qint64> writeSchedule(const WorkspaceCore &core, db::Worker::OnThread &worker,
    const SessionFilter &filter, const QString &path, const ExportOptions &options, const Progress *progress);

struct ParticipantList {
    std::optional<SessionRow> session;
    QList<Participant> people;
};
[[nodiscard]] Result<qint64> writeParticipants(
    const WorkspaceCore &core, const ParticipantList &list, const QString &path, ExportKind kind);

} // namespace tjc
