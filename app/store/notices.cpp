#include "store/notices.h"

#include "store/sql.h"

#include <limits>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// 'begin|end|place', as the schema wrote it.
std::optional<PlaceAndTime> beforeIn(const QString &detail)
{
    const auto when = Span::from(Instant::fromMs(detail.section(u'|', 0, 0).toLongLong()),
        Instant::fromMs(detail.section(u'|', 1, 1).toLongLong()));
    return when ? std::optional(PlaceAndTime{*when, detail.section(u'|', 2)}) : std::nullopt;
}

std::optional<Notice> noticeIn(const db::Row &row)
{
    const auto id = NoticeId::from(row.integer(0));
    const auto kind = fromCodeIn(noticeKindCodes, row.text(1));
    if (!id || !kind)
        return std::nullopt;
    Notice notice{.id = *id,
        .kind = *kind,
        .at = Instant::fromMs(row.integer(2)),
        .isRead = !row.isNull(3),
        .session = SessionId::from(row.integer(4)),
        .title = row.text(5),
        .when = row.isNull(6) ? std::nullopt
                              : Span::from(Instant::fromMs(row.integer(6)), Instant::fromMs(row.integer(7))),
        .place = row.text(8),
        .about = row.text(9),
        .substitute = row.text(10),
        .state = fromCodeIn(enrolmentStateCodes, row.text(11)),
        .answerBy = {},
        .reason = {},
        .before = {},
        .wish = WishId::from(row.integer(13)),
        .help = HelpRequestId::from(row.integer(14)),
        .thread = ThreadId::from(row.integer(15)),
        .post = PostId::from(row.integer(16))};
    const QString detail = row.text(12);
    if (*kind == NoticeKind::Offer)
        notice.answerBy = Instant::fromMs(detail.toLongLong());
    else if (*kind == NoticeKind::SessionChanged)
        notice.before = beforeIn(detail);
    else if (*kind == NoticeKind::SessionCancelled || notice.wish || notice.help || notice.thread)
        notice.reason = detail;
    return notice;
}

/// What a later program tells of is neither listed nor counted.
void addKnownKinds(Sql &sql, const QByteArray &column)
{
    sql << column << " IN (";
    for (size_t i = 0; i < noticeKindCodes.size(); ++i)
        sql << (i > 0 ? ", '" : "'")
            << QByteArray(noticeKindCodes[i].text.data(), noticeKindCodes[i].text.size()) << "'";
    sql << ")";
}

} // namespace

Result<QList<Notice>> notices(
    db::Reader &reader, PersonId person, std::optional<NoticeId> before, int limit, bool onlyUnread)
{
    Sql sql(reader.engine());
    sql << "SELECT n.id, n.kind, n.created_at, n.read_at, s.id, CASE WHEN n.thread_id IS NULL"
           " THEN coalesce(h.title, w.title, t.title, '')"
           " WHEN f.hidden AND coalesce(f.created_by, 0) <> n.person_id THEN '' ELSE coalesce(f.title, '') END,"
           " coalesce(s.starts_at, h.starts_at), coalesce(s.ends_at, h.ends_at),"
           " coalesce(r.name || CASE r.building WHEN '' THEN '' ELSE ', ' || r.building END, s.building, h.place, ''),"
           " a.name, CASE WHEN n.kind = 'substituted' AND e.person_id <> n.person_id THEN p.name END,"
           " CASE WHEN e.person_id = n.person_id THEN e.state WHEN n.kind = 'wish_planned' THEN"
           " (SELECT x.state FROM enrolment x WHERE x.session_id = n.session_id AND x.person_id = n.person_id"
           " AND x.state IN ('enrolled', 'waitlisted', 'pending')) END, n.detail, n.wish_id, n.help_request_id, n.thread_id, n.post_id"
           " FROM notice n LEFT JOIN session s ON s.id = n.session_id LEFT JOIN training t ON t.id = s.training_id"
           " LEFT JOIN wish w ON w.id = n.wish_id LEFT JOIN help_request h ON h.id = n.help_request_id"
           " LEFT JOIN thread f ON f.id = n.thread_id"
           " LEFT JOIN room r ON r.id = s.room_id LEFT JOIN person a ON a.id = n.about_id"
           " LEFT JOIN enrolment e ON e.id = n.enrolment_id LEFT JOIN person p ON p.id = e.person_id"
           " WHERE n.person_id = ";
    sql.value(person.value()) << " AND n.id < ";
    sql.value(before ? before->value() : std::numeric_limits<qint64>::max()) << " AND ";
    addKnownKinds(sql, "n.kind");
    if (onlyUnread)
        sql << " AND n.read_at IS NULL";
    sql << " ORDER BY n.id DESC LIMIT ";
    sql.value(limit);
    QList<Notice> list;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto notice = noticeIn(row))
            list += *std::move(notice);
        return true;
    }));
    return list;
}

Result<int> unreadNotices(db::Reader &reader, PersonId person)
{
    Sql sql(reader.engine());
    sql << "SELECT count(*) FROM notice WHERE person_id = ";
    sql.value(person.value()) << " AND read_at IS NULL AND ";
    addKnownKinds(sql, "kind");
    TJC_TRY(count,
        reader.first(sql.text(), sql.params(), [](const db::Row &row) { return int(row.integer(0)); }));
    return count.value_or(0);
}

Result<qint64> markRead(db::Writer &writer, PersonId person, const QList<NoticeId> &ids, Instant now)
{
    qint64 marked = 0;
    for (const NoticeId id : ids) {
        TJC_TRY(changed, writer.execute("UPDATE notice SET read_at = $1 WHERE id = $2 AND person_id = $3"
                                        " AND read_at IS NULL",
                             {now.ms(), id.value(), person.value()}));
        marked += changed;
    }
    return marked;
}

Result<qint64> markReadUpTo(db::Writer &writer, PersonId person, NoticeId last, Instant now)
{
    return writer.execute(
        "UPDATE notice SET read_at = $1 WHERE person_id = $2 AND id <= $3 AND read_at IS NULL",
        {now.ms(), person.value(), last.value()});
}

} // namespace tjc::store
