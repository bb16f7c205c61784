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

    /// All that is known of a colleague, as JSON to a file (as writeWholeFile()); for an administrator and for himself,
    /// else Denied "role.admin". On a server notices and requests are told to himself only. NotFound "person".
    QFuture<Result<void>> exportPerson(PersonId id, const QString &path);
    /// Erases what is known of a colleague; counts, and the sessions he gave, stay. Whose right it is, as above. NotFound
    /// "person"; Invalid "person.erased".
    QFuture<Result<void>> erasePerson(PersonId id);

private:
    [[nodiscard]] Result<void> requireAdminOr(PersonId id) const;

    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
