#include "store/forum_posts.h"

#include <QHash>

#include <limits>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reportExcerpt = 200;

PostRow rowOf(const db::Row &row, PostId id, ThreadId thread, const ForumView &view)
{
    const auto author = PersonId::from(row.integer(3));
    const bool isMine = view.me && author == view.me;
    const bool isHidden = row.boolean(18);
    const bool showsText = !isHidden || isMine || view.moderates;
    return {.id = id,
        .uid = row.text(1),
        .thread = thread,
        .author = author,
        .authorName = row.text(4),
        .organisation = row.text(5),
        .isExpert = row.integer(6) != 0,
        .isTrainer = row.integer(7) != 0,
        .attended = row.integer(8) != 0,
        .at = Instant::fromMs(row.integer(9)),
        .edited = instantIn(row, 10),
        .text = showsText ? row.text(11) : QString(),
        .replyTo = PostId::from(row.integer(12)),
        .replyToName = row.text(13),
        .votes = int(row.integer(14)),
        .voted = row.integer(15) != 0,
        .isMine = isMine,
        .isFirst = row.integer(16) != 0,
        .isAccepted = row.boolean(17),
        .isBookmarked = row.integer(19) != 0,
        .isHidden = isHidden,
        .hideReason = showsText ? row.text(20) : QString(),
        .reports = view.moderates ? int(row.integer(21)) : 0,
        .revision = row.integer(22)};
}

/// All that rowOf() reads, of p.
void addColumns(Sql &sql, const ForumView &view)
{
    const qint64 me = view.me ? view.me->value() : 0;
    sql << "SELECT p.id, p.uid, p.thread_id, p.author_id, coalesce(a.name, ''), coalesce(o.name, ''),"
           " CASE WHEN EXISTS (SELECT 1 FROM thread_topic k JOIN expertise e ON e.topic_id = k.topic_id"
           " WHERE k.thread_id = p.thread_id AND e.person_id = p.author_id AND e.level = 'expert') THEN 1 ELSE 0 END,"
           " CASE WHEN EXISTS (SELECT 1 FROM session_trainer st WHERE st.session_id = t.session_id"
           " AND st.person_id = p.author_id) OR EXISTS (SELECT 1 FROM training g WHERE g.id = t.training_id"
           " AND g.offered_by = p.author_id) OR (t.session_id IS NULL AND EXISTS (SELECT 1 FROM session_trainer st"
           " JOIN session s ON s.id = st.session_id WHERE st.person_id = p.author_id"
           " AND s.training_id = t.training_id)) THEN 1 ELSE 0 END, CASE WHEN "
        << (sql.engine() == Engine::Postgres
                   ? "attended(p.thread_id, p.author_id)"
                   : "EXISTS (SELECT 1 FROM enrolment e JOIN session s ON s.id = e.session_id"
                     " WHERE e.person_id = p.author_id AND e.attendance IN ('attended', 'partial')"
                     " AND (s.id = t.session_id OR (t.session_id IS NULL AND s.training_id = t.training_id)))")
        << " THEN 1 ELSE 0 END, p.created_at, p.edited_at, p.text, p.reply_to, coalesce(ra.name, ''), p.votes,"
           " CASE WHEN m.post_id IS NULL THEN 0 ELSE 1 END, CASE WHEN t.first_post_id = p.id THEN 1 ELSE 0 END,"
           " p.accepted, p.hidden, CASE WHEN b.post_id IS NULL THEN 0 ELSE 1 END, p.hide_reason, "
        << (view.moderates
                   ? "(SELECT count(*) FROM post_report r WHERE r.post_id = p.id AND r.settled_at IS NULL)"
                   : "0")
        << ", p.revision FROM post_shown p JOIN thread t ON t.id = p.thread_id"
           " LEFT JOIN person a ON a.id = p.author_id LEFT JOIN organisation o ON o.id = a.organisation_id"
           " LEFT JOIN post_shown rp ON rp.id = p.reply_to LEFT JOIN person ra ON ra.id = rp.author_id"
           " LEFT JOIN post_vote m ON m.post_id = p.id AND m.person_id = ";
    sql.value(me) << " LEFT JOIN bookmark b ON b.post_id = p.id AND b.person_id = ";
    sql.value(me) << " WHERE " << (view.moderates ? "" : "NOT t.hidden AND ");
}

} // namespace

Result<QList<PostRow>> postRows(db::Reader &reader, const QList<PostId> &ids, const ForumView &view)
{
    if (ids.isEmpty())
        return QList<PostRow>();
    Sql sql(reader.engine());
    addColumns(sql, view);
    sql << "p.id IN (";
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            sql << ", ";
        sql.value(ids.at(i).value());
    }
    sql << ")";
    QHash<PostId, PostRow> found;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        const auto id = PostId::from(row.integer(0));
        const auto thread = ThreadId::from(row.integer(2));
        if (id && thread)
            found.insert(*id, rowOf(row, *id, *thread, view));
        return true;
    }));
    QList<PostRow> rows;
    for (const PostId id : ids) {
        if (const auto at = found.constFind(id); at != found.cend())
            rows += *at;
    }
    return rows;
}

Result<PostRow> post(db::Reader &reader, PostId id, const ForumView &view)
{
    TJC_TRY(rows, postRows(reader, {id}, view));
    if (rows.isEmpty())
        return Error{ErrorKind::NotFound, u"post"_s, QString::number(id.value())};
    return rows.first();
}

Result<QList<PostVersion>> postVersions(db::Reader &reader, PostId id)
{
    QList<PostVersion> versions;
    TJC_CHECK(
        reader.query("SELECT v.text, v.until, coalesce(p.name, '') FROM post_version v"
                     " LEFT JOIN person p ON p.id = v.editor_id WHERE v.post_id = $1 ORDER BY v.id DESC",
            {id.value()}, [&](const db::Row &row) {
                versions += PostVersion{row.text(0), Instant::fromMs(row.integer(1)), row.text(2)};
                return true;
            }));
    return versions;
}

Result<QList<PostReport>> openReports(db::Reader &reader)
{
    QList<PostReport> reports;
    TJC_CHECK(reader.query(
        "SELECT r.id, r.post_id, p.thread_id, t.title, p.text, coalesce(a.name, ''), coalesce(w.name, ''), r.reason,"
        " r.created_at FROM post_report r JOIN post p ON p.id = r.post_id JOIN thread t ON t.id = p.thread_id"
        " LEFT JOIN person a ON a.id = p.author_id LEFT JOIN person w ON w.id = r.person_id"
        " WHERE r.settled_at IS NULL ORDER BY r.id",
        {}, [&](const db::Row &row) {
            const auto id = ReportId::from(row.integer(0));
            const auto post = PostId::from(row.integer(1));
            const auto thread = ThreadId::from(row.integer(2));
            if (id && post && thread) {
                reports +=
                    PostReport{*id, *post, *thread, row.text(3), row.text(4).left(reportExcerpt).simplified(),
                        row.text(5), row.text(6), row.text(7), Instant::fromMs(row.integer(8))};
            }
            return true;
        }));
    return reports;
}

Result<QList<AuditEntry>> auditEntries(db::Reader &reader, std::optional<qint64> before, int most)
{
    QList<AuditEntry> entries;
    TJC_CHECK(reader.query(
        "SELECT a.id, a.action, a.object, a.result, a.origin, coalesce(p.name, ''), a.at, a.detail FROM audit a"
        " LEFT JOIN person p ON p.id = a.actor_id WHERE a.id < $1 ORDER BY a.id DESC LIMIT $2",
        {before.value_or(std::numeric_limits<qint64>::max()), qint64(most)}, [&](const db::Row &row) {
            entries += AuditEntry{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
                row.text(5), Instant::fromMs(row.integer(6)), row.text(7)};
            return true;
        }));
    return entries;
}

Result<QList<PersonId>> peopleNamed(db::Reader &reader, const QStringList &names)
{
    QList<PersonId> people;
    for (const QString &name : names) {
        // The index narrows to those who have all the words; whether the whole name is the same is said here.
        Sql sql(reader.engine());
        sql << "SELECT p.id, p.name, coalesce(p.email, '') FROM person p WHERE p.erased_at IS NULL";
        const QStringList words = searchWords(name);
        if (words.isEmpty())
            continue;
        for (const QString &word : words) {
            sql << " AND ";
            addSearch(sql, "p.id", "person", word);
        }
        const QString wanted = name.simplified().toCaseFolded();
        QList<PersonId> called;
        TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
            const auto id = PersonId::from(row.integer(0));
            if (id
                && (row.text(1).simplified().toCaseFolded() == wanted
                    || row.text(2).section(u'@', 0, 0).toCaseFolded() == wanted))
                called += *id;
            return true;
        }));
        if (called.size() == 1 && !people.contains(called.first()))
            people += called.first();
    }
    return people;
}

Result<QList<SimilarColleague>> colleaguesNamed(db::Reader &reader, const QString &typed, int most)
{
    QList<SimilarColleague> colleagues;
    const QStringList words = searchWords(typed);
    if (words.isEmpty())
        return colleagues;
    Sql sql(reader.engine());
    sql << "SELECT p.id, p.name, coalesce(o.name, ''), p.offers FROM person p"
           " LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.erased_at IS NULL AND p.listed";
    for (const QString &word : words) {
        sql << " AND ";
        addSearch(sql, "p.id", "person", word);
    }
    sql << " ORDER BY p.name, p.id LIMIT ";
    sql.value(most);
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto id = PersonId::from(row.integer(0)))
            colleagues += SimilarColleague{*id, row.text(1), row.text(2), std::nullopt, row.boolean(3)};
        return true;
    }));
    return colleagues;
}

} // namespace tjc::store
