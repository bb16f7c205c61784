#include "service/forum_service.h"

#include "base/account.h"
#include "service/forum_view.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/forum.h"
#include "store/forum_posts.h"
#include "store/forum_writes.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Notes the thread by its title, and gives what is stored.
Result<ThreadRow> noted(db::Writer &writer, const WorkspaceCore &core, ThreadId id)
{
    TJC_TRY(row, store::thread(writer, id, forumViewOf(core)));
    noteNamed(writer, core, Deed::ForumChange, row.title);
    return row;
}

struct Noted {
    PostRow post;
    ThreadRow thread;
};
/// The same of a post, by its thread.
Result<Noted> noted(db::Writer &writer, const WorkspaceCore &core, PostId id)
{
    TJC_TRY(post, store::post(writer, id, forumViewOf(core)));
    TJC_TRY(thread, noted(writer, core, post.thread));
    return Noted{post, thread};
}

Error notModerator()
{
    return {ErrorKind::Denied, u"role.moderator"_s};
}

/// What was tried without being a moderator is kept in the audit log, so the write itself must not fail.
QFuture<Result<void>> unlessDenied(QFuture<Result<bool>> moderated)
{
    return moderated.then([](const Result<bool> &done) -> Result<void> {
        if (!done)
            return done.error();
        return *done ? Result<void>() : notModerator();
    });
}

bool needsReason(ModerationAction action)
{
    return action == ModerationAction::HidePost || action == ModerationAction::HideThread
           || action == ModerationAction::Lock || action == ModerationAction::Merge;
}

/// Empty where none is needed and none was given.
Result<QString> reasonFor(ModerationAction action, const QString &reason)
{
    return needsReason(action) || !reason.trimmed().isEmpty() ? checkedModerationReason(reason)
                                                              : Result<QString>(QString());
}

QFuture<Result<void>> moderated(WorkspaceCore *core, const store::Moderation &moderation)
{
    return unlessDenied(core->write([core, moderation](db::Writer &writer) -> Result<bool> {
        TJC_TRY(me, core->ensurePerson(writer));
        store::Moderation known = moderation;
        known.origin = stationName();
        if (known.thread) {
            if (const auto row = store::thread(writer, *known.thread, forumViewOf(*core))) {
                noteNamed(writer, *core, Deed::ForumChange, row->title);
                if (known.action == ModerationAction::Merge && row->mergedInto
                    && row->mergedInto == known.target)
                    return true;
            }
        } else if (known.post) {
            if (const auto row = store::post(writer, *known.post, forumViewOf(*core))) {
                TJC_CHECK(noted(writer, *core, row->thread));
            }
        }
        return store::moderate(writer, known, me);
    }));
}

} // namespace

QFuture<Result<ThreadId>> ForumService::open(const ThreadDraft &draft)
{
    const auto clean = checked(draft);
    if (!clean)
        return refused<ThreadId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<ThreadId> {
        TJC_TRY(me, core->ensurePerson(writer));
        noteNamed(writer, *core, Deed::ForumChange, draft.title);
        if (draft.kind != ThreadKind::Question && !draft.asked.isEmpty())
            return Error{ErrorKind::Invalid, u"thread.not_a_question"_s};
        TJC_TRY(mentioned, store::peopleNamed(writer, mentionsIn(draft.text)));
        return store::openThread(writer, draft, me, mentioned);
    });
}

QFuture<Result<void>> ForumService::change(const ThreadChange &change)
{
    const auto clean = checked(change);
    if (!clean)
        return refused<void>(clean.error());
    return m_core->write([core = m_core.get(), change = *clean](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(row, noted(writer, *core, change.id));
        if (row.author == me)
            return store::changeThread(writer, change);
        if (!forumViewOf(*core).moderates)
            return Error{ErrorKind::Denied, u"thread.other"_s};
        // The same again is the answer that was lost.
        if (row.revision == change.revision + 1 && row.kind == change.kind && row.title == change.title)
            return {};
        TJC_TRY(done, store::moderate(writer,
                          {.action = ModerationAction::Move,
                              .thread = change.id,
                              .change = change,
                              .origin = stationName()},
                          me));
        return done ? Result<void>() : notModerator();
    });
}

QFuture<Result<PostId>> ForumService::reply(const PostDraft &draft)
{
    const auto text = checkedPostText(draft.text);
    if (!text)
        return refused<PostId>(text.error());
    if (draft.uid.isEmpty())
        return refused<PostId>({ErrorKind::Bug, u"post.uid"_s});
    PostDraft clean = draft;
    clean.text = *text;
    return m_core->write([core = m_core.get(), draft = clean](db::Writer &writer) -> Result<PostId> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, draft.thread));
        TJC_TRY(mentioned, store::peopleNamed(writer, mentionsIn(draft.text)));
        return store::addPost(writer, draft, me, mentioned);
    });
}

QFuture<Result<void>> ForumService::edit(PostId id, qint64 revision, const QString &text)
{
    const auto clean = checkedPostText(text);
    if (!clean)
        return refused<void>(clean.error());
    return m_core->write(
        [core = m_core.get(), id, revision, text = *clean](db::Writer &writer) -> Result<void> {
            TJC_TRY(me, core->ensurePerson(writer));
            TJC_TRY(stored, noted(writer, *core, id));
            if (stored.post.author != me && !forumViewOf(*core).moderates)
                return Error{ErrorKind::Denied, u"post.other"_s};
            TJC_TRY(mentioned, store::peopleNamed(writer, mentionsIn(text)));
            return store::editPost(writer, id, revision, text, me, mentioned);
        });
}

QFuture<Result<void>> ForumService::vote(PostId id, bool on)
{
    return m_core->write([core = m_core.get(), id, on](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, id));
        return store::setVote(writer, id, me, on);
    });
}

QFuture<Result<void>> ForumService::accept(PostId id, bool on)
{
    return m_core->write([core = m_core.get(), id, on](db::Writer &writer) -> Result<void> {
        TJC_CHECK(core->ensurePerson(writer));
        TJC_TRY(stored, noted(writer, *core, id));
        if (stored.thread.kind != ThreadKind::Question || stored.post.isFirst)
            return Error{ErrorKind::Invalid, u"post.not_an_answer"_s};
        TJC_TRY(may, store::accepts(writer, stored.thread, forumViewOf(*core)));
        if (!may)
            return Error{ErrorKind::Denied, u"thread.accept"_s};
        return store::setAccepted(writer, id, on);
    });
}

QFuture<Result<void>> ForumService::follow(ThreadId id, bool on)
{
    return m_core->write([core = m_core.get(), id, on](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, id));
        return store::setFollowed(writer, id, me, on);
    });
}

QFuture<Result<void>> ForumService::bookmark(PostId id, bool on)
{
    return m_core->write([core = m_core.get(), id, on](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, id));
        return store::setBookmarked(writer, id, me, on);
    });
}

QFuture<Result<void>> ForumService::seen(ThreadId id, PostId last)
{
    return m_core->write([core = m_core.get(), id, last](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        return store::setSeen(writer, id, me, last);
    });
}

QFuture<Result<void>> ForumService::ask(ThreadId id, PersonId colleague)
{
    return m_core->write([core = m_core.get(), id, colleague](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(row, noted(writer, *core, id));
        if (row.kind != ThreadKind::Question)
            return Error{ErrorKind::Invalid, u"thread.not_a_question"_s};
        return store::askColleague(writer, id, colleague, me);
    });
}

QFuture<Result<void>> ForumService::report(PostId id, const QString &reason)
{
    const auto clean = checkedModerationReason(reason);
    if (!clean)
        return refused<void>(clean.error());
    return m_core->write([core = m_core.get(), id, reason = *clean](db::Writer &writer) -> Result<void> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(noted(writer, *core, id));
        return store::reportPost(writer, id, me, reason);
    });
}

QFuture<Result<void>> ForumService::moderate(PostId id, ModerationAction action, const QString &reason)
{
    const auto clean = reasonFor(action, reason);
    if (!clean)
        return refused<void>(clean.error());
    return moderated(m_core.get(), {.action = action, .post = id, .reason = *clean});
}

QFuture<Result<void>> ForumService::moderate(ThreadId id, ModerationAction action, const QString &reason)
{
    const auto clean = reasonFor(action, reason);
    if (!clean)
        return refused<void>(clean.error());
    return moderated(m_core.get(), {.action = action, .thread = id, .reason = *clean});
}

QFuture<Result<void>> ForumService::merge(ThreadId source, ThreadId target, const QString &reason)
{
    const auto clean = reasonFor(ModerationAction::Merge, reason);
    if (!clean)
        return refused<void>(clean.error());
    return moderated(m_core.get(),
        {.action = ModerationAction::Merge, .thread = source, .target = target, .reason = *clean});
}

} // namespace tjc
