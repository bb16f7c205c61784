#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/forum.h"
#include "domain/forum_import.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

struct ThreadAnswer {
    QList<ThreadRow> first;
    bool isAll; ///< there are no more than these
};

/// What taking in a forum of others did; what is named in `errors` was left out.
struct ForumImportReport {
    ForumImportCounts counts;
    QList<RowError> errors;
    int skipped; ///< what is neither a question, an answer nor a comment
};

/// The forum and its vraagbaak. Every call may be made from the thread of the Workspace and answers as a future. Doing
/// the same once more changes nothing, so that a write whose answer was lost may be repeated. Where somebody else saved
/// first: Conflict "thread.revision" or "post.revision".
class ForumService
{
public:
    explicit ForumService(std::shared_ptr<WorkspaceCore> core);

    /// The first `most` threads of the list on screen, in one question to the database. Hidden and merged threads are
    /// left out, but for moderators the hidden ones.
    QFuture<Result<ThreadAnswer>> search(const ThreadFilter &filter, int most);
    /// All of it, in its order.
    QFuture<Result<QList<ThreadId>>> ids(const ThreadFilter &filter);
    /// In the order of `ids`; those that are gone are left out.
    QFuture<Result<QList<ThreadRow>>> rows(const QList<ThreadId> &ids);
    /// The first `most` posts that are found by what was typed (see parsedSearch()), with what to highlight. Hidden
    /// ones are not found.
    QFuture<Result<HitAnswer>> find(const QString &typed, HitOrder order, int most);

    /// NotFound "thread"; of a hidden one, but for moderators: NotFound "thread" too.
    QFuture<Result<ThreadDetails>> thread(ThreadId id);
    /// In the order of `ids`; those that are gone are left out.
    QFuture<Result<QList<PostRow>>> posts(const QList<PostId> &ids);
    /// Its texts of before, the latest first; for who wrote it and moderators: Denied "post.other".
    QFuture<Result<QList<PostVersion>>> versions(PostId id);

    /// Errors: those of checked(). Who opens a thread follows it, who is mentioned or asked is told.
    QFuture<Result<ThreadId>> open(const ThreadDraft &draft);
    /// Who opened it, and moderators: Denied "thread.other".
    QFuture<Result<void>> change(const ThreadChange &change);
    /// Errors: those of checkedPostText(); Conflict "thread.locked". Who writes follows it.
    QFuture<Result<PostId>> reply(const PostDraft &draft);
    /// Who wrote it, and moderators: Denied "post.other"; the text of before is kept.
    QFuture<Result<void>> edit(PostId id, qint64 revision, const QString &text);
    /// Invalid "post.own_vote".
    QFuture<Result<void>> vote(PostId id, bool on);
    /// Of a question, not its first post: Invalid "post.not_an_answer"; Denied "thread.accept".
    QFuture<Result<void>> accept(PostId id, bool on);
    QFuture<Result<void>> follow(ThreadId id, bool on);
    QFuture<Result<void>> bookmark(PostId id, bool on);
    /// I read up to this post; going back changes nothing.
    QFuture<Result<void>> seen(ThreadId id, PostId last);

    /// What there is already on what is being typed, and who knows it.
    QFuture<Result<SimilarInForum>> similar(const QString &title, const QList<TopicId> &topics);
    /// Colleagues whose name or address begins so, for a mention; at most ten.
    QFuture<Result<QList<SimilarColleague>>> mentionable(const QString &typed);
    /// Tells a colleague of a question: once. Invalid "thread.not_a_question".
    QFuture<Result<void>> ask(ThreadId id, PersonId colleague);

    QFuture<Result<void>> report(PostId id, const QString &reason);
    /// For moderators: Denied "role.moderator". The oldest first.
    QFuture<Result<QList<PostReport>>> reports();
    /// HidePost, RestorePost (which needs no reason) and Dismiss, which settles its reports and leaves it. Who wrote it
    /// is told why. Denied "role.moderator".
    QFuture<Result<void>> moderate(PostId id, ModerationAction action, const QString &reason);
    /// HideThread, RestoreThread, Lock, Unlock, Pin, Unpin. Who opened it is told why, but of a pin.
    QFuture<Result<void>> moderate(ThreadId id, ModerationAction action, const QString &reason);
    /// All posts of `source` move to `target`, in the order in which they came; the source says where it went.
    QFuture<Result<void>> merge(ThreadId source, ThreadId target, const QString &reason);
    /// The newest first, at most `most`, older than `before`. For moderators.
    QFuture<Result<QList<AuditEntry>>> audit(std::optional<qint64> before, int most);

    /// Takes in the Stack Exchange data dump that a folder holds (Posts.xml, Comments.xml and Users.xml), in one
    /// transaction. What is there already is left as it is, so that the same again changes nothing. For coordinators and
    /// administrators: Denied "role.import". Errors: those of readStackExchange(); NotFound "file", Denied "file".
    QFuture<Result<ForumImportReport>> importThreads(
        const QString &folder, std::shared_ptr<Progress> progress = {});

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
