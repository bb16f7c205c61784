#pragma once

#include "service/forum_service.h"
#include "service/workspace.h"
#include "ui/forum/thread_head.h"
#include "ui/forum/thread_view.h"

#include <QObject>
#include <QPointer>

namespace tjc {

class AuditDialog;
class ReportsDialog;

/// What is asked before it is done to a post or a thread: why, or which other. UI thread.
class ModerationDesk : public QObject
{
    Q_OBJECT

public:
    /// Its windows stand over `owner`, with whom it goes.
    ModerationDesk(Workspace &workspace, QWidget *owner);

    void report(const PostRow &post);
    /// Hide, Restore or Dismiss.
    void moderate(const PostRow &post, ThreadView::Act act);
    /// Pin, Unpin, Lock, Unlock, Hide, Restore or Merge.
    void moderate(const ThreadRow &thread, ThreadHead::Act act);
    void change(const ThreadRow &thread);
    void askColleague(ThreadId thread);
    void showVersions(const PostRow &post);
    void showReports();
    void showAudit();

Q_SIGNALS:
    /// The end of what was asked of the workspace; `sentence` says what was done.
    void done(tjc::ThreadId thread, const tjc::Result<void> &result, const QString &sentence);
    void threadRequested(tjc::ThreadId id);
    void postRequested(tjc::ThreadId thread, tjc::PostId post);

private:
    struct Texts {
        QString title;
        QString question;
        QString act;
    };
    void askWhy(const Texts &texts, const std::function<void(const QString &reason)> &then);
    void run(ThreadId thread, QFuture<Result<void>> future, const QString &sentence);
    void merge(const ThreadRow &thread);
    void loadReports();

    Workspace &m_workspace;
    QWidget *m_owner;
    QPointer<ReportsDialog> m_reports;
};

} // namespace tjc
