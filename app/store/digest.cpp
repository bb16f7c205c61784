#include "store/digest.h"

#include "store/sql.h"

#include <QHash>

namespace tjc::store {

namespace {

constexpr const char *sessionColumns =
    "s.id, s.uid, t.title, s.starts_at, s.ends_at, s.all_day,"
    " coalesce(r.name || CASE r.building WHEN '' THEN '' ELSE ', ' || r.building END, s.building)";
constexpr int columnsOfSession = 7;

constexpr const char *besideSession =
    " JOIN training t ON t.id = s.training_id LEFT JOIN room r ON r.id = s.room_id";

constexpr int most = 50;

std::optional<DigestSession> sessionIn(const db::Row &row)
{
    const auto id = SessionId::from(row.integer(0));
    const auto when = Span::from(Instant::fromMs(row.integer(3)), Instant::fromMs(row.integer(4)));
    if (!id || !when)
        return std::nullopt;
    return DigestSession{*id, row.text(1), row.text(2), *when, row.boolean(5), row.text(6)};
}

/// The rows of a query that begins with sessionColumns, by `make(session, row)`.
template <typename Made, typename Make>
Result<QList<Made>> sessions(db::Reader &reader, const Sql &sql, Make make)
{
    QList<Made> list;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (const auto session = sessionIn(row))
            list += make(*session, row);
        return true;
    }));
    return list;
}

void addLimit(Sql &sql)
{
    sql << " LIMIT ";
    sql.value(most);
}

} // namespace

Result<QList<NoticeCount>> unreadByKind(db::Reader &reader, PersonId person)
{
    QHash<QString, int> counts;
    TJC_CHECK(reader.query("SELECT kind, count(*) FROM notice WHERE person_id = $1 AND read_at IS NULL"
                           " GROUP BY kind",
        {person.value()}, [&](const db::Row &row) {
            counts.insert(row.text(0), int(row.integer(1)));
            return true;
        }));
    QList<NoticeCount> list;
    for (const Code<NoticeKind> &each : noticeKindCodes) {
        if (const int count = counts.value(each.text))
            list += NoticeCount{each.value, count};
    }
    return list;
}

Result<QList<ComingSession>> comingSessions(db::Reader &reader, PersonId person, Span span)
{
    Sql sql(reader.engine());
    sql << "SELECT " << sessionColumns
        << ", CASE WHEN EXISTS (SELECT 1 FROM session_trainer x WHERE x.session_id = s.id AND x.person_id = ";
    sql.value(person.value()) << ") THEN 1 ELSE 0 END FROM session s" << besideSession
                              << " WHERE s.id IN (SELECT e.session_id FROM enrolment e WHERE e.person_id = ";
    sql.value(person.value()) << " AND e.state = 'enrolled' AND e.answer_by IS NULL"
                                 " UNION SELECT x.session_id FROM session_trainer x WHERE x.person_id = ";
    sql.value(person.value()) << ") AND s.state = 'planned' AND s.ends_at > ";
    sql.value(span.begin().ms()) << " AND s.starts_at < ";
    sql.value(span.end().ms()) << " ORDER BY s.starts_at, s.id";
    addLimit(sql);
    return sessions<ComingSession>(reader, sql, [](const DigestSession &session, const db::Row &row) {
        return ComingSession{session, row.integer(columnsOfSession) != 0};
    });
}

Result<QList<OpenOffer>> openOffers(db::Reader &reader, PersonId person, Instant now)
{
    Sql sql(reader.engine());
    sql << "SELECT " << sessionColumns
        << ", e.answer_by FROM enrolment e JOIN session s ON s.id = e.session_id" << besideSession
        << " WHERE e.person_id = ";
    sql.value(person.value()) << " AND e.state = 'enrolled' AND s.state = 'planned' AND e.answer_by > ";
    sql.value(now.ms()) << " ORDER BY e.answer_by, s.id";
    addLimit(sql);
    return sessions<OpenOffer>(reader, sql, [](const DigestSession &session, const db::Row &row) {
        return OpenOffer{session, Instant::fromMs(row.integer(columnsOfSession))};
    });
}

Result<QList<OpenRequests>> openRequests(db::Reader &reader, PersonId person, Instant now)
{
    Sql sql(reader.engine());
    sql << "SELECT " << sessionColumns
        << ", s.pending FROM session_trainer x JOIN session s ON s.id = x.session_id" << besideSession
        << " WHERE x.person_id = ";
    sql.value(person.value()) << " AND s.pending > 0 AND s.state = 'planned' AND s.ends_at > ";
    sql.value(now.ms()) << " ORDER BY s.starts_at, s.id";
    addLimit(sql);
    return sessions<OpenRequests>(reader, sql, [](const DigestSession &session, const db::Row &row) {
        return OpenRequests{session, int(row.integer(columnsOfSession))};
    });
}

Result<QList<FinishedSession>> finishedSessions(db::Reader &reader, PersonId person, Span span)
{
    Sql sql(reader.engine());
    sql << "SELECT " << sessionColumns << ", " << trainersOf(sql.engine(), "p.name") << ", "
        << trainersOf(sql.engine(), "coalesce(p.email, '')")
        << " FROM enrolment e JOIN session s ON s.id = e.session_id" << besideSession
        << " WHERE e.person_id = ";
    sql.value(person.value()) << " AND e.state = 'enrolled' AND e.answer_by IS NULL"
                                 " AND (e.attendance IS NULL OR e.attendance <> 'no_show')"
                                 " AND s.state = 'planned' AND s.ends_at > ";
    sql.value(span.begin().ms()) << " AND s.ends_at <= ";
    sql.value(span.end().ms())
        << " AND NOT EXISTS (SELECT 1 FROM session_trainer x WHERE x.session_id = s.id AND x.person_id = ";
    sql.value(person.value()) << ") ORDER BY s.ends_at DESC, s.id DESC";
    addLimit(sql);
    return sessions<FinishedSession>(reader, sql, [](const DigestSession &session, const db::Row &row) {
        return FinishedSession{
            session, splitJoined(row.utf8(columnsOfSession)), splitJoined(row.utf8(columnsOfSession + 1))};
    });
}

} // namespace tjc::store
