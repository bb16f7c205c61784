#pragma once

#include "base/page.h"
#include "base/result.h"
#include "domain/digest.h"

#include <QFuture>
#include <QList>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// What the user should know of. Every call may be made from the thread of the Workspace and answers as a future; who
/// the workspace does not know yet has no notices.
class NoticeService
{
public:
    explicit NoticeService(std::shared_ptr<WorkspaceCore> core);

    /// Newest first, those before `before`, at most `limit`.
    QFuture<Result<Page<Notice, NoticeId>>> notices(
        std::optional<NoticeId> before, int limit, bool onlyUnread = false);
    QFuture<Result<int>> unread();
    /// What I should know when I begin: at the time of this workspace's clock, by the days of its users.
    QFuture<Result<Digest>> digest();

    /// Those of mine among `ids`; how many were unread.
    QFuture<Result<qint64>> markRead(const QList<NoticeId> &ids);
    /// All of mine up to and with `last`, so that what came in after it was shown stays unread.
    QFuture<Result<qint64>> markReadUpTo(NoticeId last);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
