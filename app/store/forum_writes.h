#pragma once

#include "db/access.h"
#include "domain/forum.h"

namespace tjc::store {

// Each may be repeated: the same once more changes nothing. They end with writeIndex() where a text changed.

/// With its first post, which I have seen, and telling who is asked or mentioned. By its uid, which its first post has too.
[[nodiscard]] Result<ThreadId> openThread(
    db::Writer &writer, const ThreadDraft &draft, PersonId me, const QList<PersonId> &mentioned);
/// By who opened it. Conflict "thread.revision".
[[nodiscard]] Result<void> changeThread(db::Writer &writer, const ThreadChange &change);
/// Conflict "thread.locked", "thread.merged".
[[nodiscard]] Result<PostId> addPost(
    db::Writer &writer, const PostDraft &draft, PersonId me, const QList<PersonId> &mentioned);
/// Tells whom it mentions and who was not told yet. Conflict "post.revision".
[[nodiscard]] Result<void> editPost(db::Writer &writer, PostId id, qint64 revision, const QString &text,
    PersonId me, const QList<PersonId> &mentioned);

/// Invalid "post.own_vote".
[[nodiscard]] Result<void> setVote(db::Writer &writer, PostId id, PersonId me, bool on);
/// Invalid "post.not_an_answer".
[[nodiscard]] Result<void> setAccepted(db::Writer &writer, PostId id, bool on);
[[nodiscard]] Result<void> setFollowed(db::Writer &writer, ThreadId id, PersonId me, bool on);
[[nodiscard]] Result<void> setBookmarked(db::Writer &writer, PostId id, PersonId me, bool on);
/// Going back changes nothing.
[[nodiscard]] Result<void> setSeen(db::Writer &writer, ThreadId id, PersonId me, PostId last);
/// Invalid "thread.not_a_question".
[[nodiscard]] Result<void> askColleague(db::Writer &writer, ThreadId id, PersonId colleague, PersonId me);
[[nodiscard]] Result<void> reportPost(db::Writer &writer, PostId id, PersonId me, const QString &reason);

/// What a moderator does.
struct Moderation {
    ModerationAction action;
    std::optional<PostId> post = {};
    std::optional<ThreadId> thread = {};
    std::optional<ThreadId> target = {};     ///< Merge
    std::optional<ThreadChange> change = {}; ///< Move
    QString reason = {};
    QString origin = {}; ///< this station; a server writes the address it was done from
};
/// False: he is no moderator, so it was written down, and not done.
[[nodiscard]] Result<bool> moderate(db::Writer &writer, const Moderation &moderation, PersonId me);

} // namespace tjc::store
