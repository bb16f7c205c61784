#include "store/plan_facts.h"

#include "store/sql.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<PlannedSession> sessionOf(const db::Row &row)
{
    const auto id = SessionId::from(row.integer(0));
    const auto format = fromCodeIn(formatCodes, row.text(2));
    const auto when = Span::from(Instant::fromMs(row.integer(3)), Instant::fromMs(row.integer(4)));
    const auto state = fromCodeIn(sessionStateCodes, row.text(6));
    if (!id || !format || !when || !state)
        return std::nullopt;
    PlannedSession session{.id = *id,
        .title = row.text(1),
        .format = *format,
        .when = *when,
        .allDay = row.boolean(5),
        .state = *state,
        .room = RoomId::from(row.integer(7)),
        .building = row.text(8),
        .minSeats = int(row.integer(9)),
        .maxSeats = row.isNull(10) ? std::nullopt : std::optional(int(row.integer(10))),
        .enrolled = int(row.integer(11)),
        .bufferMinutes = int(row.integer(12))};
    const QStringList people = splitJoined(row.utf8(13));
    const QStringList names = splitJoined(row.utf8(14));
    for (qsizetype i = 0; i < std::min(people.size(), names.size()); ++i) {
        if (const auto person = PersonId::from(people[i].toLongLong()))
            session.trainers += PlannedTrainer{*person, names[i]};
    }
    return session;
}

} // namespace

Result<QList<PlannedSession>> plannedSessions(db::Reader &reader, Span span)
{
    // By two indexes, as the lists of sessions are read: long sessions have one of their own.
    Sql sql(reader.engine());
    sql << "SELECT s.id, t.title, t.format, s.starts_at, s.ends_at, s.all_day, s.state, s.room_id,"
           " coalesce(r.building, s.building), s.min_seats, s.max_seats, s.enrolled, s.buffer_minutes, "
        << trainersOf(reader.engine(), "CAST(p.id AS text)") << ", " << trainersOf(reader.engine(), "p.name")
        << " FROM session s JOIN training t ON t.id = s.training_id LEFT JOIN room r ON r.id = s.room_id"
           " WHERE s.id IN (SELECT id FROM session WHERE ends_at - starts_at > 172800000 AND +starts_at <= ";
    sql.value(span.begin().ms() - longSessionMs) << " AND ends_at > ";
    sql.value(span.begin().ms()) << " UNION ALL SELECT id FROM session WHERE starts_at > ";
    sql.value(span.begin().ms() - longSessionMs) << " AND ends_at > ";
    sql.value(span.begin().ms()) << " AND starts_at < ";
    sql.value(span.end().ms()) << ") AND s.starts_at < ";
    sql.value(span.end().ms()) << " ORDER BY s.starts_at, s.id";
    QList<PlannedSession> sessions;
    std::optional<Error> broken;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        auto session = sessionOf(row);
        if (session)
            sessions += *std::move(session);
        else
            broken = Error{ErrorKind::Corrupt, u"session"_s, QString::number(row.integer(0))};
        return !broken;
    }));
    if (broken)
        return *std::move(broken);
    return sessions;
}

} // namespace tjc::store
