#include "store/forum_writes.h"

#include "store/search_index.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView codeOf(ModerationAction action)
{
    switch (action) {
    case ModerationAction::HidePost:
        return "hide_post"_L1;
    case ModerationAction::RestorePost:
        return "restore_post"_L1;
    case ModerationAction::HideThread:
        return "hide_thread"_L1;
    case ModerationAction::RestoreThread:
        return "restore_thread"_L1;
    case ModerationAction::Lock:
        return "lock"_L1;
    case ModerationAction::Unlock:
        return "unlock"_L1;
    case ModerationAction::Pin:
        return "pin"_L1;
    case ModerationAction::Unpin:
        return "unpin"_L1;
    case ModerationAction::Move:
        return "move"_L1;
    case ModerationAction::Merge:
        return "merge"_L1;
    case ModerationAction::Dismiss:
        return "dismiss"_L1;
    }
    Q_UNREACHABLE();
}

template <typename Tag>
std::optional<qint64> valueOf(std::optional<Id<Tag>> id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

Result<void> mention(db::Writer &writer, PostId post, const QList<PersonId> &people)
{
    for (const PersonId person : people) {
        TJC_CHECK(writer.execute(
            "INSERT INTO post_mention (post_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            {post.value(), person.value()}));
    }
    return {};
}

Result<void> setTopics(db::Writer &writer, ThreadId id, const QList<TopicId> &topics)
{
    QList<TopicId> there;
    TJC_CHECK(writer.query(
        "SELECT topic_id FROM thread_topic WHERE thread_id = $1", {id.value()}, [&](const db::Row &row) {
            if (const auto topic = TopicId::from(row.integer(0)))
                there += *topic;
            return true;
        }));
    for (const TopicId topic : std::as_const(there)) {
        if (!topics.contains(topic))
            TJC_CHECK(writer.execute("DELETE FROM thread_topic WHERE thread_id = $1 AND topic_id = $2",
                {id.value(), topic.value()}));
    }
    for (const TopicId topic : topics) {
        if (!there.contains(topic))
            TJC_CHECK(writer.execute("INSERT INTO thread_topic (thread_id, topic_id) VALUES ($1, $2)",
                {id.value(), topic.value()}));
    }
    return {};
}

template <typename IdType>
Result<std::optional<IdType>> byUid(db::Writer &writer, const QByteArray &table, const QString &uid)
{
    TJC_TRY(found, writer.first("SELECT id FROM " + table + " WHERE uid = $1", {uid},
                       [](const db::Row &row) { return IdType::from(row.integer(0)); }));
    return found ? *found : std::optional<IdType>();
}

Result<PostId> insertPost(db::Writer &writer, const PostDraft &draft, PersonId me)
{
    TJC_TRY(
        key, writer.insert(
                 "INSERT INTO post (uid, thread_id, author_id, text, reply_to) VALUES ($1, $2, $3, $4, $5)",
                 {draft.uid, draft.thread.value(), me.value(), draft.text, valueOf(draft.replyTo)}));
    const auto id = PostId::from(key);
    return id ? Result<PostId>(*id) : Error{ErrorKind::Bug, u"sql.returning"_s};
}

Result<bool> isThere(db::Writer &writer, const QByteArray &sql, const db::Params &params)
{
    TJC_TRY(found, writer.first(sql, params, [](const db::Row &) { return true; }));
    return found.has_value();
}

} // namespace

Result<ThreadId> openThread(
    db::Writer &writer, const ThreadDraft &draft, PersonId me, const QList<PersonId> &mentioned)
{
    TJC_TRY(made, byUid<ThreadId>(writer, "thread", draft.uid));
    if (made)
        return *made;
    TJC_TRY(key, writer.insert("INSERT INTO thread (uid, kind, title, created_by, session_id, training_id)"
                               " VALUES ($1, $2, $3, $4, $5, $6)",
                     {draft.uid, code(draft.kind), draft.title, me.value(), valueOf(draft.session),
                         valueOf(draft.training)}));
    const auto id = ThreadId::from(key);
    if (!id)
        return Error{ErrorKind::Bug, u"sql.returning"_s};
    TJC_CHECK(setTopics(writer, *id, draft.topics));
    TJC_TRY(post, insertPost(writer, {draft.uid, *id, draft.text, {}}, me));
    TJC_CHECK(setSeen(writer, *id, me, post));
    TJC_CHECK(mention(writer, post, mentioned));
    for (const PersonId colleague : draft.asked)
        TJC_CHECK(askColleague(writer, *id, colleague, me));
    TJC_CHECK(writeIndex(writer));
    return *id;
}

Result<void> changeThread(db::Writer &writer, const ThreadChange &change)
{
    TJC_TRY(changed, writer.execute("UPDATE thread SET kind = $1, title = $2, revision = revision + 1"
                                    " WHERE id = $3 AND revision = $4",
                         {code(change.kind), change.title, change.id.value(), change.revision}));
    if (changed == 0) {
        // The same again is the answer that was lost.
        TJC_TRY(
            isSame, isThere(writer,
                        "SELECT 1 FROM thread WHERE id = $1 AND revision = $2 AND kind = $3 AND title = $4",
                        {change.id.value(), change.revision + 1, code(change.kind), change.title}));
        if (!isSame)
            return Error{ErrorKind::Conflict, u"thread.revision"_s, QString::number(change.id.value())};
    }
    TJC_CHECK(setTopics(writer, change.id, change.topics));
    return writeIndex(writer);
}

Result<PostId> addPost(
    db::Writer &writer, const PostDraft &draft, PersonId me, const QList<PersonId> &mentioned)
{
    TJC_TRY(made, byUid<PostId>(writer, "post", draft.uid));
    if (made)
        return *made;
    TJC_TRY(id, insertPost(writer, draft, me));
    TJC_CHECK(mention(writer, id, mentioned));
    TJC_CHECK(writeIndex(writer));
    return id;
}

Result<void> editPost(db::Writer &writer, PostId id, qint64 revision, const QString &text, PersonId me,
    const QList<PersonId> &mentioned)
{
    TJC_TRY(isSame,
        isThere(writer,
            "SELECT 1 FROM post WHERE id = $1 AND text = $2 AND revision >= $3 AND revision <= $3 + 1",
            {id.value(), text, revision}));
    if (isSame)
        return {};
    TJC_TRY(changed, writer.execute("UPDATE post SET text = $1, edited_by = $2, revision = revision + 1"
                                    " WHERE id = $3 AND revision = $4",
                         {text, me.value(), id.value(), revision}));
    if (changed == 0)
        return Error{ErrorKind::Conflict, u"post.revision"_s, QString::number(id.value())};
    TJC_CHECK(mention(writer, id, mentioned));
    return writeIndex(writer);
}

Result<void> setVote(db::Writer &writer, PostId id, PersonId me, bool on)
{
    if (!on) {
        TJC_CHECK(writer.execute(
            "DELETE FROM post_vote WHERE post_id = $1 AND person_id = $2", {id.value(), me.value()}));
        return {};
    }
    TJC_TRY(has, isThere(writer, "SELECT 1 FROM post_vote WHERE post_id = $1 AND person_id = $2",
                     {id.value(), me.value()}));
    if (has)
        return {};
    TJC_CHECK(writer.execute(
        "INSERT INTO post_vote (post_id, person_id) VALUES ($1, $2)", {id.value(), me.value()}));
    return {};
}

Result<void> setAccepted(db::Writer &writer, PostId id, bool on)
{
    TJC_CHECK(writer.execute(
        on ? "INSERT INTO acceptance (post_id) VALUES ($1)" : "DELETE FROM acceptance WHERE post_id = $1",
        {id.value()}));
    return {};
}

Result<void> setFollowed(db::Writer &writer, ThreadId id, PersonId me, bool on)
{
    TJC_CHECK(writer.execute(
        on ? "INSERT INTO thread_follow (thread_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING"
           : "DELETE FROM thread_follow WHERE thread_id = $1 AND person_id = $2",
        {id.value(), me.value()}));
    return {};
}

Result<void> setBookmarked(db::Writer &writer, PostId id, PersonId me, bool on)
{
    TJC_CHECK(
        writer.execute(on ? "INSERT INTO bookmark (post_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING"
                          : "DELETE FROM bookmark WHERE post_id = $1 AND person_id = $2",
            {id.value(), me.value()}));
    return {};
}

Result<void> setSeen(db::Writer &writer, ThreadId id, PersonId me, PostId last)
{
    TJC_CHECK(writer.execute("INSERT INTO thread_seen (thread_id, person_id, post_id) VALUES ($1, $2, $3)"
                             " ON CONFLICT (thread_id, person_id) DO UPDATE SET post_id = excluded.post_id"
                             " WHERE excluded.post_id > thread_seen.post_id",
        {id.value(), me.value(), last.value()}));
    return {};
}

Result<void> askColleague(db::Writer &writer, ThreadId id, PersonId colleague, PersonId me)
{
    // On a server only who asked or was asked sees that he was: another's row stands in the way unseen.
    TJC_CHECK(writer.execute("INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES ($1, $2, $3)"
                             " ON CONFLICT DO NOTHING",
        {id.value(), colleague.value(), me.value()}));
    return {};
}

Result<void> reportPost(db::Writer &writer, PostId id, PersonId me, const QString &reason)
{
    TJC_TRY(has, isThere(writer,
                     "SELECT 1 FROM post_report WHERE post_id = $1 AND person_id = $2 AND settled_at IS NULL",
                     {id.value(), me.value()}));
    if (has)
        return {};
    TJC_CHECK(writer.execute("INSERT INTO post_report (post_id, person_id, reason) VALUES ($1, $2, $3)",
        {id.value(), me.value(), reason}));
    return {};
}

Result<bool> moderate(db::Writer &writer, const Moderation &moderation, PersonId me)
{
    std::optional<QString> kind;
    std::optional<QString> title;
    std::optional<QString> topics;
    std::optional<qint64> revision;
    if (moderation.change) {
        kind = code(moderation.change->kind);
        title = moderation.change->title;
        revision = moderation.change->revision;
        QJsonArray list;
        for (const TopicId topic : moderation.change->topics)
            list += topic.value();
        topics = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    }
    TJC_TRY(done,
        writer.execute(
            "INSERT INTO moderation (action, post_id, thread_id, target_id, kind, title, topics,"
            " revision, reason, origin, actor_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            {codeOf(moderation.action), valueOf(moderation.post), valueOf(moderation.thread),
                valueOf(moderation.target), kind, title, topics, revision, moderation.reason,
                moderation.origin, me.value()}));
    if (writer.engine() == Engine::Postgres) {
        if (done == 0)
            return false;
    } else {
        TJC_TRY(mayDo, isThere(writer, "SELECT 1 FROM moderator WHERE person_id = $1", {me.value()}));
        if (!mayDo)
            return false;
    }
    TJC_CHECK(writeIndex(writer));
    return true;
}

} // namespace tjc::store
