#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/people.h"
#include "service/workspace.h"

#include <QFuture>
#include <QMap>

#include <memory>

namespace tjc {

class WorkspaceCore;

struct SampleOptions {
    int sessions = 0; ///< 0: the example week; else a generated workspace of this many
    int people = 0;
    int enrolments = 0; ///< 0: ten times the sessions
    quint32 seed = 1;
};

/// One broken promise found by check(), naming the row.
struct Finding {
    QString rule; ///< "seats", "queue_order", "double_seat", "counts", "integrity", "foreign_key"
    QString row;  ///< "session 12"
    QString detail;
};

struct WorkspaceCounts {
    WorkspaceInfo info;
    QMap<QString, qint64> rows; ///< by table: "session", "person", "enrolment" …
};

/// What an administrator does.
class AdminService
{
public:
    explicit AdminService(std::shared_ptr<WorkspaceCore> core);

    QFuture<Result<WorkspaceCounts>> info();
    QFuture<Result<QList<Finding>>> check();
    /// Fills an empty workspace. Conflict "workspace.not_empty" where there are sessions already.
    QFuture<Result<void>> sample(const SampleOptions &options, std::shared_ptr<Progress> progress = {});

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
