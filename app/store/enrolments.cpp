#include "store/enrolments.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

Result<Standing> standing(db::Reader &reader, SessionId session, PersonId person)
{
    std::optional<Standing> found;
    TJC_CHECK(reader.query(
        "SELECT e.state, (SELECT q.position FROM queue_place q WHERE q.session_id = e.session_id"
        " AND q.person_id = e.person_id), s.waitlisted"
        " FROM enrolment e JOIN session s ON s.id = e.session_id"
        " WHERE e.session_id = $1 AND e.person_id = $2 AND e.state IN ('enrolled', 'waitlisted', 'pending')",
        {session.value(), person.value()}, [&](const db::Row &row) {
            if (const auto state = fromCodeIn(enrolmentStateCodes, row.text(0)))
                found = Standing{*state, int(row.integer(1)), int(row.integer(2))};
            return false;
        }));
    if (!found)
        return Error{ErrorKind::NotFound, u"enrolment"_s};
    return *found;
}

Result<Standing> enrol(db::Writer &writer, SessionId session, PersonId person, const QUuid &intent)
{
    const QString key = intent.toString(QUuid::WithoutBraces);
    TJC_TRY(already,
        writer.first("SELECT 1 FROM enrolment WHERE intent = $1", {key}, [](const db::Row &) { return 1; }));
    if (!already) {
        TJC_CHECK(writer.execute("INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, $3)",
            {session.value(), person.value(), key}));
    }
    return standing(writer, session, person);
}

Result<void> cancelEnrolment(db::Writer &writer, SessionId session, PersonId person)
{
    TJC_TRY(changed,
        writer.execute("UPDATE enrolment SET state = 'cancelled' WHERE session_id = $1 AND person_id = $2"
                       " AND state IN ('enrolled', 'waitlisted', 'pending')",
            {session.value(), person.value()}));
    if (changed == 0)
        return Error{ErrorKind::NotFound, u"enrolment"_s};
    return {};
}

Result<QList<Participant>> participants(db::Reader &reader, SessionId session)
{
    QList<Participant> list;
    int position = 0;
    TJC_CHECK(reader.query(
        "SELECT p.id, p.name, coalesce(p.login, ''), coalesce(p.email, ''), coalesce(o.name, ''), e.state, "
        "e.created_at"
        " FROM enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN organisation o ON o.id = "
        "p.organisation_id"
        " WHERE e.session_id = $1 AND e.state IN ('enrolled', 'waitlisted', 'pending')"
        " ORDER BY CASE e.state WHEN 'enrolled' THEN 0 WHEN 'waitlisted' THEN 1 ELSE 2 END, e.place, e.id",
        {session.value()}, [&](const db::Row &row) {
            const auto person = PersonId::from(row.integer(0));
            const auto state = fromCodeIn(enrolmentStateCodes, row.text(5));
            if (person && state) {
                list += Participant{*person, row.text(1), row.text(2), row.text(3), row.text(4), *state,
                    *state == EnrolmentState::Waitlisted ? ++position : 0, Instant::fromMs(row.integer(6))};
            }
            return true;
        }));
    return list;
}

} // namespace tjc::store
