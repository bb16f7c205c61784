#include "ui/forum/moderation_desk.h"

#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "service/guide_service.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/forum/ask_dialog.h"
#include "ui/forum/audit_dialog.h"
#include "ui/forum/change_dialog.h"
#include "ui/forum/forum_words.h"
#include "ui/forum/merge_threads_dialog.h"
#include "ui/forum/reports_dialog.h"
#include "ui/forum/versions_dialog.h"
#include "ui/widgets/safe_markdown.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsShown = 12;
constexpr int threadsShown = 30;

} // namespace

ModerationDesk::ModerationDesk(Workspace &workspace, QWidget *owner)
    : QObject(owner), m_workspace(workspace), m_owner(owner)
{
}

void ModerationDesk::run(ThreadId thread, QFuture<Result<void>> future, const QString &sentence)
{
    deliver(std::move(future), this, [this, thread, sentence](const Result<void> &result) {
        Q_EMIT done(thread, result, sentence);
        if (m_reports)
            loadReports();
    });
}

void ModerationDesk::askWhy(const Texts &texts, const std::function<void(const QString &)> &then)
{
    auto *dialog =
        new CancelDialog({texts.title, texts.question, texts.act, tr("Leave it")}, m_owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, then] { then(dialog->reason()); });
    dialog->open();
}

void ModerationDesk::report(const PostRow &post)
{
    askWhy({tr("Report a post"),
               tr("What is wrong with the post by %1? A moderator reads this; others do not.")
                   .arg(authorText(post)),
               tr("Report it")},
        [this, post](const QString &reason) {
            run(post.thread, m_workspace.forum().report(post.id, reason),
                tr("Thank you. A moderator will look at it."));
        });
}

void ModerationDesk::moderate(const PostRow &post, ThreadView::Act act)
{
    ForumService &forum = m_workspace.forum();
    using enum ThreadView::Act;
    if (act == Restore)
        return run(post.thread, forum.moderate(post.id, ModerationAction::RestorePost, {}),
            tr("The post can be read again; who wrote it is told."));
    if (act == Dismiss)
        return run(post.thread, forum.moderate(post.id, ModerationAction::Dismiss, {}),
            tr("Its reports are settled; the post stays."));
    if (act != Hide)
        return;
    askWhy({tr("Hide the post"),
               tr("Why is the post by %1 hidden? Who wrote it reads this.").arg(authorText(post)),
               tr("Hide it")},
        [this, post](const QString &reason) {
            run(post.thread, m_workspace.forum().moderate(post.id, ModerationAction::HidePost, reason),
                tr("The post is hidden; who wrote it is told why."));
        });
}

void ModerationDesk::moderate(const ThreadRow &thread, ThreadHead::Act act)
{
    const auto at = [this, id = thread.id](
                        ModerationAction action, const QString &reason, const QString &sentence) {
        run(id, m_workspace.forum().moderate(id, action, reason), sentence);
    };
    const QString title = readableLine(thread.title);
    using enum ThreadHead::Act;
    switch (act) {
    case Pin:
        return at(ModerationAction::Pin, {}, tr("The thread stands at the top of the list."));
    case Unpin:
        return at(ModerationAction::Unpin, {}, tr("The thread stands in its place again."));
    case Unlock:
        return at(ModerationAction::Unlock, {}, tr("The thread is open again."));
    case Restore:
        return at(
            ModerationAction::RestoreThread, {}, tr("The thread can be read again; who opened it is told."));
    case Lock:
        return askWhy(
            {tr("Close the thread"),
                tr("Why is “%1” closed? Nobody can add to it then. Who opened it reads this.").arg(title),
                tr("Close it")},
            [at](const QString &reason) { at(ModerationAction::Lock, reason, tr("The thread is closed.")); });
    case Hide:
        return askWhy({tr("Hide the thread"), tr("Why is “%1” hidden? Who opened it reads this.").arg(title),
                          tr("Hide it")},
            [at](const QString &reason) {
                at(ModerationAction::HideThread, reason,
                    tr("The thread is hidden; who opened it is told why."));
            });
    case Merge:
        return merge(thread);
    default:
        return;
    }
}

void ModerationDesk::merge(const ThreadRow &thread)
{
    const auto find = [this, thread](const QString &text) {
        ThreadFilter filter;
        filter.text = text;
        if (text.isEmpty() && !thread.topics.isEmpty())
            filter.topic = thread.topics.first().id;
        return m_workspace.forum().search(filter, threadsShown);
    };
    auto *dialog = new MergeThreadsDialog(thread, find, m_owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeThreadsDialog::chosen, this,
        [this, dialog = QPointer(dialog), id = thread.id](ThreadId target, const QString &reason) {
            deliver(m_workspace.forum().merge(id, target, reason), this,
                [this, dialog, id, target](const Result<void> &merged) {
                    if (!merged && dialog)
                        return dialog->fail(explain(merged.error()));
                    if (dialog)
                        dialog->accept();
                    Q_EMIT done(id, merged, tr("The two threads are one now."));
                    if (merged)
                        Q_EMIT threadRequested(target);
                });
        });
    dialog->open();
}

void ModerationDesk::change(const ThreadRow &thread)
{
    auto *dialog = new ChangeDialog(
        thread, [&guide = m_workspace.guide()](const QString &text) { return guide.find(text, topicsShown); },
        m_owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeDialog::saveRequested, this,
        [this, dialog = QPointer(dialog)](const ThreadChange &change) {
            deliver(m_workspace.forum().change(change), this,
                [this, dialog, id = change.id](const Result<void> &saved) {
                    if (!saved && dialog)
                        return dialog->fail(saved.error());
                    if (dialog)
                        dialog->accept();
                    Q_EMIT done(id, saved, tr("The thread is changed."));
                });
        });
    dialog->open();
}

void ModerationDesk::askColleague(ThreadId thread)
{
    auto *dialog = new AskColleagueDialog(
        [&directory = m_workspace.directory()](const QString &text) {
            PersonFilter filter;
            filter.text = text;
            return directory.people(filter, std::nullopt, 20);
        },
        m_owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, thread] {
        if (const auto who = dialog->colleague())
            run(thread, m_workspace.forum().ask(thread, who->id),
                tr("%1 is told that you ask this.").arg(readableLine(who->name)));
    });
    dialog->open();
}

void ModerationDesk::showVersions(const PostRow &post)
{
    deliver(m_workspace.forum().versions(post.id), this,
        [this, post](const Result<QList<PostVersion>> &versions) {
            if (!versions)
                return Q_EMIT done(post.thread, versions.error(), {});
            auto *dialog = new VersionsDialog(*versions, m_owner->window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void ModerationDesk::showReports()
{
    if (m_reports)
        return m_reports->raise();
    m_reports = new ReportsDialog(m_owner->window());
    m_reports->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_reports, &ReportsDialog::openRequested, this, [this](ThreadId thread, PostId post) {
        m_reports->accept();
        Q_EMIT postRequested(thread, post);
    });
    connect(m_reports, &ReportsDialog::retryRequested, this, &ModerationDesk::loadReports);
    connect(m_reports, &ReportsDialog::dismissRequested, this, [this](const PostReport &report) {
        run(report.thread, m_workspace.forum().moderate(report.post, ModerationAction::Dismiss, {}),
            tr("Its reports are settled; the post stays."));
    });
    connect(m_reports, &ReportsDialog::hideRequested, this, [this](const PostReport &report) {
        askWhy(
            {tr("Hide the post"),
                tr("Why is the post by %1 hidden? Who wrote it reads this.").arg(readableLine(report.author)),
                tr("Hide it")},
            [this, report](const QString &reason) {
                run(report.thread,
                    m_workspace.forum().moderate(report.post, ModerationAction::HidePost, reason),
                    tr("The post is hidden; who wrote it is told why."));
            });
    });
    m_reports->open();
    loadReports();
}

void ModerationDesk::loadReports()
{
    deliver(m_workspace.forum().reports(), m_reports, [this](const Result<QList<PostReport>> &reports) {
        reports ? m_reports->show(*reports) : m_reports->fail(explain(reports.error()));
    });
}

void ModerationDesk::showAudit()
{
    auto *dialog = new AuditDialog([&forum = m_workspace.forum()](std::optional<qint64> before,
                                       int most) { return forum.audit(before, most); },
        m_owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tjc
