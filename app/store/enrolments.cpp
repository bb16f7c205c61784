#include "store/enrolments.h"

#include "domain/clashes.h"
#include "store/sql.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

/// Whether the insertion that the intent stands for was made already.
Result<bool> isMade(db::Writer &writer, const QString &intent)
{
    TJC_TRY(made, writer.first("SELECT 1 FROM enrolment WHERE intent = $1", {intent},
                      [](const db::Row &) { return true; }));
    return made.has_value();
}

/// An update of the person's own enrolment that must have found it.
Result<void> found(Result<qint64> changed, const char16_t *subject = u"enrolment")
{
    if (!changed)
        return std::move(changed).error();
    if (*changed == 0)
        return Error{ErrorKind::NotFound, QString::fromUtf16(subject)};
    return {};
}

QString keyOf(const QUuid &intent)
{
    return intent.toString(QUuid::WithoutBraces);
}

db::Value valueOf(std::optional<Attendance> attendance)
{
    return attendance ? db::Value(code(*attendance)) : db::Value();
}

/// Of the columns begin, end, format, all day, room and "allows no other", from `first`.
std::optional<SeatHours> hoursIn(const db::Row &row, int first)
{
    const auto when =
        Span::from(Instant::fromMs(row.integer(first)), Instant::fromMs(row.integer(first + 1)));
    const auto format = fromCodeIn(formatCodes, row.text(first + 2));
    if (!when || !format)
        return std::nullopt;
    return SeatHours{*format, row.boolean(first + 3), *when, !row.isNull(first + 4), row.boolean(first + 5)};
}

/// Who is there has confirmed.
const QByteArray markSeat =
    "UPDATE enrolment SET attendance = $3, answer_by = CASE WHEN CAST($3 AS TEXT) IS NULL THEN answer_by END"
    " WHERE session_id = $1 AND person_id = $2 AND state = 'enrolled'";

} // namespace

Result<Standing> standing(db::Reader &reader, SessionId session, PersonId person)
{
    std::optional<Standing> standing;
    TJC_CHECK(reader.query(
        "SELECT e.state, (SELECT q.position FROM queue_place q WHERE q.session_id = e.session_id"
        " AND q.person_id = e.person_id), s.waitlisted, e.answer_by, e.attendance, e.passed_over"
        " FROM enrolment e JOIN session s ON s.id = e.session_id"
        " WHERE e.session_id = $1 AND e.person_id = $2 AND e.state IN ('enrolled', 'waitlisted', 'pending')",
        {session.value(), person.value()}, [&](const db::Row &row) {
            if (const auto state = fromCodeIn(enrolmentStateCodes, row.text(0))) {
                standing = Standing{*state, int(row.integer(1)), int(row.integer(2)), instantIn(row, 3),
                    fromCodeIn(attendanceCodes, row.text(4)), row.boolean(5)};
            }
            return false;
        }));
    if (!standing)
        return Error{ErrorKind::NotFound, u"enrolment"_s};
    return *standing;
}

Result<Standing> enrol(db::Writer &writer, SessionId session, PersonId person, const QUuid &intent)
{
    const QString key = keyOf(intent);
    TJC_TRY(already, isMade(writer, key));
    if (!already) {
        const auto added =
            writer.execute("INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, $3)",
                {session.value(), person.value(), key});
        // The same intent was just being committed on a connection that was lost: look again.
        if (!added && added.error().kind == ErrorKind::Conflict
            && added.error().subject == "enrolment.intent"_L1)
            return Error{ErrorKind::Busy, u"workspace.busy"_s, {}, added.error().detail};
        if (!added)
            return added.error();
    }
    return standing(writer, session, person);
}

Result<void> cancelEnrolment(
    db::Writer &writer, SessionId session, PersonId person, std::optional<PersonId> by)
{
    return found(writer.execute(
        "UPDATE enrolment SET state = 'cancelled', left_by = $3 WHERE session_id = $1 AND person_id = $2"
        " AND state IN ('enrolled', 'waitlisted', 'pending')",
        {session.value(), person.value(), by.value_or(person).value()}));
}

Result<void> confirmOffer(db::Writer &writer, SessionId session, PersonId person)
{
    return found(
        writer.execute("UPDATE enrolment SET answer_by = NULL WHERE session_id = $1 AND person_id = $2"
                       " AND state = 'enrolled' AND answer_by IS NOT NULL",
            {session.value(), person.value()}),
        u"enrolment.offer");
}

Result<void> declineOffer(db::Writer &writer, SessionId session, PersonId person)
{
    return found(writer.execute("UPDATE enrolment SET state = 'cancelled', left_by = $2 WHERE session_id = $1"
                                " AND person_id = $2 AND state = 'enrolled' AND answer_by IS NOT NULL",
                     {session.value(), person.value()}),
        u"enrolment.offer");
}

Result<qint64> settleOffers(db::Writer &writer)
{
    if (writer.engine() == Engine::Sqlite)
        return writer.execute(
            "UPDATE enrolment SET state = 'cancelled' WHERE id IN (SELECT id FROM expired_offer)");
    TJC_TRY(settled,
        writer.first("SELECT settle_offers()", {}, [](const db::Row &row) { return row.integer(0); }));
    return settled.value_or(0);
}

Result<bool> mayOffersBeDue(db::Reader &reader, Instant now)
{
    const bool isFile = reader.engine() == Engine::Sqlite;
    TJC_TRY(
        due, reader.first(isFile ? "SELECT 1 FROM expired_offer LIMIT 1"
                                 : "SELECT 1 FROM session WHERE offer_minutes IS NOT NULL AND enrolled > 0"
                                   " AND state = 'planned' AND ends_at > $1 LIMIT 1",
                 isFile ? db::Params{} : db::Params{now.ms()}, [](const db::Row &) { return true; }));
    return due.has_value();
}

Result<void> substitute(
    db::Writer &writer, SessionId session, PersonId from, PersonId to, const QUuid &intent)
{
    const QString key = keyOf(intent);
    TJC_TRY(already, isMade(writer, key));
    if (already)
        return {};
    return found(writer.execute("INSERT INTO enrolment (session_id, person_id, intent, substitute_for)"
                                " SELECT session_id, $3, $4, id FROM enrolment"
                                " WHERE session_id = $1 AND person_id = $2 AND state = 'enrolled'",
        {session.value(), from.value(), to.value(), key}));
}

Result<void> walkIn(db::Writer &writer, SessionId session, PersonId person, const QUuid &intent)
{
    const QString key = keyOf(intent);
    TJC_TRY(already, isMade(writer, key));
    if (!already) {
        TJC_CHECK(writer.execute(
            "INSERT INTO enrolment (session_id, person_id, intent, walked_in) VALUES ($1, $2, $3, $4)",
            {session.value(), person.value(), key, true}));
    }
    return {};
}

Result<void> setAttendance(
    db::Writer &writer, SessionId session, PersonId person, std::optional<Attendance> attendance)
{
    return found(writer.execute(markSeat, {session.value(), person.value(), valueOf(attendance)}));
}

Result<bool> replaceAttendance(db::Writer &writer, SessionId session, PersonId person,
    std::optional<Attendance> from, std::optional<Attendance> to)
{
    TJC_TRY(changed, writer.execute(markSeat + " AND attendance IS NOT DISTINCT FROM $4",
                         {session.value(), person.value(), valueOf(to), valueOf(from)}));
    return changed > 0;
}

Result<Standing> approve(db::Writer &writer, SessionId session, PersonId person)
{
    TJC_CHECK(found(writer.execute("UPDATE enrolment SET state = 'requested' WHERE session_id = $1"
                                   " AND person_id = $2 AND state = 'pending'",
        {session.value(), person.value()})));
    return standing(writer, session, person);
}

Result<void> decline(db::Writer &writer, SessionId session, PersonId person)
{
    return found(writer.execute("UPDATE enrolment SET state = 'declined' WHERE session_id = $1"
                                " AND person_id = $2 AND state = 'pending'",
        {session.value(), person.value()}));
}

Result<QList<Participant>> participants(db::Reader &reader, SessionId session)
{
    QList<Participant> list;
    int position = 0;
    TJC_CHECK(reader.query(
        "SELECT p.id, p.name, coalesce(p.login, ''), coalesce(p.email, ''), coalesce(o.name, ''), e.state, "
        "e.created_at, e.answer_by, e.attendance, e.walked_in, e.passed_over, (SELECT q.name FROM enrolment f"
        " JOIN person q ON q.id = f.person_id WHERE f.id = e.substitute_for)"
        " FROM enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN organisation o ON o.id = "
        "p.organisation_id"
        " WHERE e.session_id = $1 AND e.state IN ('enrolled', 'waitlisted', 'pending')"
        " ORDER BY CASE e.state WHEN 'enrolled' THEN 0 WHEN 'waitlisted' THEN 1 ELSE 2 END, e.place, e.id",
        {session.value()}, [&](const db::Row &row) {
            const auto person = PersonId::from(row.integer(0));
            const auto state = fromCodeIn(enrolmentStateCodes, row.text(5));
            if (person && state) {
                list += Participant{*person, row.text(1), row.text(2), row.text(3), row.text(4), *state,
                    *state == EnrolmentState::Waitlisted ? ++position : 0, Instant::fromMs(row.integer(6)),
                    instantIn(row, 7), fromCodeIn(attendanceCodes, row.text(8)), row.boolean(9),
                    row.boolean(10), row.text(11)};
            }
            return true;
        }));
    return list;
}

Result<QList<OwnClash>> ownClashes(db::Reader &reader, SessionId session, PersonId person)
{
    QList<OwnClash> list;
    TJC_CHECK(reader.query(
        "SELECT o.id, ot.title, o.starts_at, o.ends_at, ot.format, o.all_day, o.room_id, o.blocks_clash, e.state,"
        " s.starts_at, s.ends_at, st.format, s.all_day, s.room_id, s.blocks_clash"
        " FROM enrolment e JOIN session s ON s.id = $1 JOIN training st ON st.id = s.training_id"
        " JOIN session o ON o.id = e.session_id JOIN training ot ON ot.id = o.training_id"
        " WHERE e.person_id = $2 AND e.state IN ('enrolled', 'waitlisted', 'pending') AND o.id <> s.id"
        " AND o.state = 'planned' AND o.starts_at < s.ends_at AND o.ends_at > s.starts_at"
        " ORDER BY o.starts_at, o.id",
        {session.value(), person.value()}, [&](const db::Row &row) {
            const auto id = SessionId::from(row.integer(0));
            const auto there = hoursIn(row, 2);
            const auto state = fromCodeIn(enrolmentStateCodes, row.text(8));
            const auto here = hoursIn(row, 9);
            if (id && there && state && here && takesHours(*there) && takesHours(*here)) {
                list += OwnClash{*id, row.text(1), there->when, *state,
                    *state == EnrolmentState::Enrolled && (there->blocksClash || here->blocksClash)};
            }
            return true;
        }));
    return list;
}

} // namespace tjc::store
