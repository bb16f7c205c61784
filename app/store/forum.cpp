#include "store/forum.h"

#include <QHash>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

// Below listSeparator, between the two parts of a topic.
constexpr QChar partSeparator(0x1e);
/// Posts that match the words of a list of threads.
constexpr int mostMatches = 3'000;

QList<ThreadTopic> topicsIn(const db::Row &row, int column)
{
    QList<ThreadTopic> topics;
    for (const QString &item : splitJoined(row.utf8(column))) {
        if (const auto id = TopicId::from(item.section(partSeparator, 0, 0).toLongLong()))
            topics += ThreadTopic{*id, item.section(partSeparator, 1)};
    }
    return topics;
}

std::optional<ThreadRow> rowOf(const db::Row &row)
{
    const auto id = ThreadId::from(row.integer(0));
    const auto kind = fromCodeIn(threadKindCodes, row.text(2));
    if (!id || !kind)
        return std::nullopt;
    return ThreadRow{.id = *id,
        .uid = row.text(1),
        .kind = *kind,
        .title = row.text(3),
        .author = PersonId::from(row.integer(4)),
        .authorName = row.text(5),
        .isAnonymous = row.boolean(6),
        .isTogether = row.boolean(7),
        .created = Instant::fromMs(row.integer(8)),
        .lastPost = Instant::fromMs(row.integer(9)),
        .lastPoster = row.text(10),
        .replies = int(row.integer(11)),
        .votes = int(row.integer(12)),
        .accepted = int(row.integer(13)),
        .unread = int(row.integer(14)),
        .isNew = row.integer(15) != 0,
        .isFollowed = row.integer(16) != 0,
        .isMine = row.integer(17) != 0,
        .isPinned = row.boolean(18),
        .isLocked = row.boolean(19),
        .isHidden = row.boolean(20),
        .hideReason = row.text(21),
        .mergedInto = ThreadId::from(row.integer(22)),
        .topics = topicsIn(row, 23),
        .session = SessionId::from(row.integer(24)),
        .training = TrainingId::from(row.integer(25)),
        .about = row.text(26),
        .revision = row.integer(27)};
}

/// All that rowOf() reads, of t. What is counted for each row is counted by an index alone.
void addColumns(Sql &sql, const ForumView &view)
{
    const qint64 me = view.me ? view.me->value() : 0;
    const bool isFile = sql.engine() == Engine::Sqlite;
    const QByteArray topic = isFile ? "CAST(o.id AS TEXT) || char(30) || o.name"
                                    : "CAST(o.id AS TEXT) || chr(30) || CAST(o.name AS TEXT)";
    sql << "SELECT t.id, t.uid, t.kind, t.title, t.created_by, coalesce(a.name, ''), t.is_anonymous, t.is_together,"
           " t.created_at, t.last_post_at, coalesce(l.name, ''), t.replies, t.votes, t.accepted,"
           " CASE WHEN v.post_id IS NULL AND f.person_id IS NULL THEN 0 ELSE (SELECT count(*) FROM post u"
           " WHERE u.thread_id = t.id AND u.id > coalesce(v.post_id, 0) AND u.author_id IS DISTINCT FROM ";
    sql.value(me) << " AND NOT u.hidden) END, CASE WHEN v.post_id IS NULL THEN 1 ELSE 0 END,"
                     " CASE WHEN f.person_id IS NULL THEN 0 ELSE 1 END, CASE WHEN t.created_by = ";
    sql.value(me) << " OR EXISTS (SELECT 1 FROM post m WHERE m.author_id = ";
    sql.value(me) << " AND m.thread_id = t.id) THEN 1 ELSE 0 END,"
                     " t.pinned, t.locked, t.hidden, t.hide_reason, t.merged_into, (SELECT "
                  << joined(sql.engine(), "x.v") << " FROM (SELECT " << topic
                  << " AS v FROM thread_topic k JOIN topic o ON o.id = k.topic_id WHERE k.thread_id = t.id"
                     " ORDER BY o.name, o.id) AS x), t.session_id, coalesce(t.training_id, s.training_id),"
                     " coalesce(g.title, ''), t.revision"
                     " FROM thread t LEFT JOIN person a ON a.id = t.created_by"
                     " LEFT JOIN person l ON l.id = t.last_post_by LEFT JOIN session s ON s.id = t.session_id"
                     " LEFT JOIN training g ON g.id = coalesce(t.training_id, s.training_id)"
                     " LEFT JOIN thread_seen v ON v.thread_id = t.id AND v.person_id = ";
    sql.value(me) << " LEFT JOIN thread_follow f ON f.thread_id = t.id AND f.person_id = ";
    sql.value(me) << " WHERE ";
}

/// Followed, and with a post of another that comes after what was read.
void addUnread(Sql &sql, PersonId me)
{
    sql << " AND t.id IN (SELECT f.thread_id FROM thread_follow f LEFT JOIN thread_seen v"
           " ON v.thread_id = f.thread_id AND v.person_id = f.person_id WHERE f.person_id = ";
    sql.value(me.value()) << " AND EXISTS (SELECT 1 FROM post u WHERE u.thread_id = f.thread_id"
                             " AND u.id > coalesce(v.post_id, 0) AND u.author_id IS DISTINCT FROM ";
    sql.value(me.value()) << " AND NOT u.hidden))";
}

void addPersonal(Sql &sql, const ThreadFilter &filter, PersonId me)
{
    if (filter.onlyMine) {
        sql << " AND t.id IN (SELECT c.id FROM thread c WHERE c.created_by = ";
        sql.value(me.value()) << " UNION SELECT m.thread_id FROM post m WHERE m.author_id = ";
        sql.value(me.value()) << ")";
    }
    if (filter.onlyFollowed) {
        sql << " AND t.id IN (SELECT f.thread_id FROM thread_follow f WHERE f.person_id = ";
        sql.value(me.value()) << ")";
    }
    if (filter.onlyUnread)
        addUnread(sql, me);
    if (filter.onlyBookmarked) {
        sql << " AND t.id IN (SELECT m.thread_id FROM bookmark b JOIN post m ON m.id = b.post_id WHERE b.person_id = ";
        sql.value(me.value()) << ")";
    }
}

/// What the filter asks of t; where it asks little, an index in the order of the list answers all of it.
void addConditions(Sql &sql, const ThreadFilter &filter, const ForumSearch &search, const ForumView &view)
{
    sql << "t.merged_into IS NULL" << (view.moderates ? "" : " AND NOT t.hidden");
    ForumSearch own;
    own.solved = filter.solved;
    own.kind = filter.kind;
    addThreadConditions(sql, own);
    addThreadConditions(sql, search);
    if (filter.topic) {
        sql << " AND t.id IN (SELECT k.thread_id FROM thread_topic k WHERE k.topic_id = ";
        sql.value(filter.topic->value()) << ")";
    }
    if (filter.training) {
        sql << " AND t.id IN (SELECT c.id FROM thread c WHERE c.training_id = ";
        sql.value(filter.training->value())
            << " UNION SELECT c.id FROM session n JOIN thread c ON c.session_id = n.id WHERE n.training_id = ";
        sql.value(filter.training->value()) << ")";
    }
    if (filter.session) {
        sql << " AND t.session_id = ";
        sql.value(filter.session->value());
    }
    if (view.me)
        addPersonal(sql, filter, *view.me);
    if (filter.onlyReported) {
        sql << " AND t.id IN (SELECT m.thread_id FROM post_report r JOIN post m ON m.id = r.post_id"
               " WHERE r.settled_at IS NULL)";
    }
    if (asksForPosts(search)) {
        sql << " AND t.id IN (SELECT m.thread_id FROM (";
        addMatches(sql, search, mostMatches);
        sql << ") AS h JOIN post m ON m.id = h.id WHERE NOT m.hidden)";
    }
}

void addOrder(Sql &sql, ThreadOrder order)
{
    sql << (order == ThreadOrder::Votes ? " ORDER BY t.pinned DESC, t.votes DESC, t.id DESC"
                                        : " ORDER BY t.pinned DESC, t.last_post_at DESC, t.id DESC");
}

void addIds(Sql &sql, const ThreadFilter &filter, const ForumSearch &search, const ForumView &view)
{
    sql << "SELECT t.id FROM thread t WHERE ";
    addConditions(sql, filter, search, view);
    addOrder(sql, filter.order);
}

bool findsNothing(const ThreadFilter &filter, const ForumSearch &search, const ForumView &view)
{
    const bool isPersonal =
        filter.onlyMine || filter.onlyFollowed || filter.onlyUnread || filter.onlyBookmarked;
    return (isPersonal && !view.me) || (filter.onlyReported && !view.moderates)
           || (search.isEmpty() && asksNoWord(filter.text));
}

Result<QList<ThreadRow>> rowsOf(db::Reader &reader, const Sql &sql)
{
    QList<ThreadRow> rows;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto thread = rowOf(row))
            rows += *std::move(thread);
        return true;
    }));
    return rows;
}

Result<void> addPosts(db::Reader &reader, const ForumView &view, ThreadDetails *details)
{
    QList<PostId> later;
    std::optional<PostId> first;
    qint64 seen = 0;
    if (view.me) {
        TJC_TRY(last, reader.first("SELECT post_id FROM thread_seen WHERE thread_id = $1 AND person_id = $2",
                          {details->row.id.value(), view.me->value()},
                          [](const db::Row &row) { return row.integer(0); }));
        seen = last.value_or(0);
    }
    TJC_TRY(begin, reader.first("SELECT first_post_id FROM thread WHERE id = $1", {details->row.id.value()},
                       [](const db::Row &row) { return row.integer(0); }));
    TJC_CHECK(reader.query(
        "SELECT id, author_id, accepted, hidden FROM post_shown WHERE thread_id = $1 ORDER BY id",
        {details->row.id.value()}, [&](const db::Row &row) {
            const auto id = PostId::from(row.integer(0));
            if (!id)
                return true;
            if (id->value() == begin)
                first = id;
            else
                later += *id;
            if (row.boolean(2) && !row.boolean(3))
                details->accepted += *id;
            const bool isMine = view.me && row.integer(1) == view.me->value();
            if (!details->firstUnread && id->value() > seen && !isMine && !row.boolean(3))
                details->firstUnread = id;
            return true;
        }));
    if (first)
        details->posts += *first;
    details->posts += later;
    return {};
}

} // namespace

Result<QList<ThreadId>> threadIds(
    db::Reader &reader, const ThreadFilter &filter, const ForumSearch &search, const ForumView &view)
{
    QList<ThreadId> ids;
    if (findsNothing(filter, search, view))
        return ids;
    Sql sql(reader.engine());
    addIds(sql, filter, search, view);
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = ThreadId::from(row.integer(0)))
            ids += *id;
        return true;
    }));
    return ids;
}

Result<QList<ThreadRow>> firstThreads(db::Reader &reader, const ThreadFilter &filter,
    const ForumSearch &search, const ForumView &view, int most)
{
    if (findsNothing(filter, search, view))
        return QList<ThreadRow>();
    Sql sql(reader.engine());
    addColumns(sql, view);
    sql << "t.id IN (";
    addIds(sql, filter, search, view);
    sql << " LIMIT ";
    sql.value(most) << ")";
    addOrder(sql, filter.order);
    return rowsOf(reader, sql);
}

Result<QList<ThreadRow>> threadRows(db::Reader &reader, const QList<ThreadId> &ids, const ForumView &view)
{
    if (ids.isEmpty())
        return QList<ThreadRow>();
    Sql sql(reader.engine());
    addColumns(sql, view);
    sql << (view.moderates ? "t.id IN (" : "NOT t.hidden AND t.id IN (");
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            sql << ", ";
        sql.value(ids.at(i).value());
    }
    sql << ")";
    TJC_TRY(found, rowsOf(reader, sql));
    QHash<ThreadId, qsizetype> places;
    for (qsizetype i = 0; i < found.size(); ++i)
        places.insert(found.at(i).id, i);
    QList<ThreadRow> rows;
    for (const ThreadId id : ids) {
        if (const auto at = places.constFind(id); at != places.cend())
            rows += found.at(*at);
    }
    return rows;
}

Result<ThreadRow> thread(db::Reader &reader, ThreadId id, const ForumView &view)
{
    TJC_TRY(rows, threadRows(reader, {id}, view));
    if (rows.isEmpty())
        return Error{ErrorKind::NotFound, u"thread"_s, QString::number(id.value())};
    return rows.first();
}

Result<bool> accepts(db::Reader &reader, const ThreadRow &row, const ForumView &view)
{
    if (row.kind != ThreadKind::Question)
        return false;
    if (view.moderates || (view.me && row.author == view.me))
        return true;
    if (!row.isAnonymous || !view.me)
        return false;
    const qint64 session = row.session ? row.session->value() : 0;
    const qint64 training = row.training ? row.training->value() : 0;
    TJC_TRY(gives, reader.first("SELECT 1 FROM session_trainer WHERE person_id = $1 AND session_id = $2"
                                " UNION SELECT 1 FROM training WHERE id = $3 AND offered_by = $1"
                                " UNION SELECT 1 FROM session_trainer x JOIN session s ON s.id = x.session_id"
                                " WHERE x.person_id = $1 AND s.training_id = $3 AND $2 = 0",
                       {view.me->value(), session, training}, [](const db::Row &) { return true; }));
    return gives.has_value();
}

Result<ThreadDetails> threadDetails(db::Reader &reader, ThreadId id, const ForumView &view)
{
    TJC_TRY(row, thread(reader, id, view));
    ThreadDetails details{.row = row,
        .rights = {},
        .mergedTitle = {},
        .posts = {},
        .firstUnread = {},
        .accepted = {},
        .when = {},
        .trainers = {}};
    const bool isGone = row.mergedInto.has_value();
    details.rights.write = !isGone && (!row.isLocked || view.moderates);
    details.rights.change = !isGone && (view.moderates || (view.me && row.author == view.me));
    details.rights.moderate = view.moderates;
    TJC_TRY(mayAccept, accepts(reader, row, view));
    details.rights.accept = mayAccept;
    if (row.mergedInto) {
        TJC_TRY(title, reader.first("SELECT title FROM thread WHERE id = $1", {row.mergedInto->value()},
                           [](const db::Row &found) { return found.text(0); }));
        details.mergedTitle = title.value_or(QString());
    }
    TJC_CHECK(addPosts(reader, view, &details));
    if (row.session) {
        Sql sql(reader.engine());
        sql << "SELECT s.starts_at, s.ends_at, " << trainersOf(reader.engine(), "p.name")
            << " FROM session s WHERE s.id = ";
        sql.value(row.session->value());
        TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &found) {
            details.when = Span::from(Instant::fromMs(found.integer(0)), Instant::fromMs(found.integer(1)));
            details.trainers = splitJoined(found.utf8(2)).join(u", "_s);
            return false;
        }));
    }
    return details;
}

} // namespace tjc::store
