#pragma once

#include "tests/app/db/opened.h"

#include <QDateTime>

namespace tjc::test {

inline constexpr qint64 dayMs = 86'400'000;

/// What a test of sign-up says about a session; all that it leaves out is usual. Times count from now.
struct Plan {
    std::optional<int> seats = 3;
    qint64 startsIn = 2 * dayMs;
    std::optional<qint64> opensIn = {};
    std::optional<qint64> closesIn = {};
    bool needsApproval = false;
};

inline qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

inline std::optional<qint64> fromNow(std::optional<qint64> ms)
{
    return ms ? std::optional(nowMs() + *ms) : std::nullopt;
}

/// A planned session, by id.
inline qint64 plannedSession(db::Connection &connection, const Plan &plan = {})
{
    static int count = 0;
    const QString id = asked(connection,
        "INSERT INTO session (uid, training_id, starts_at, ends_at, max_seats, signup_opens_at, "
        "signup_closes_at,"
        " needs_approval, updated_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, 0) RETURNING id",
        1,
        {QStringLiteral("session %1").arg(++count), nowMs() + plan.startsIn,
            nowMs() + plan.startsIn + 3'600'000, plan.seats, fromNow(plan.opensIn), fromNow(plan.closesIn),
            plan.needsApproval});
    if (id.toLongLong() == 0)
        qFatal("no session: %s", qPrintable(id));
    return id.toLongLong();
}

/// In an empty workspace: a training with id 1, and people with ids from 1 to `people`, whose login is "p" and that number.
inline void addBasics(db::Connection &connection, int people)
{
    QString done = run(connection, "INSERT INTO training (title, format) VALUES ('Twitter', 'workshop')");
    for (int i = 1; i <= people && done == QStringLiteral("ok"); ++i) {
        const QString login = QStringLiteral("p%1").arg(i);
        done = run(connection, "INSERT INTO person (uid, name, login) VALUES ($1, $2, $3)",
            {login, QStringLiteral("Person %1").arg(i), login});
    }
    if (done != QStringLiteral("ok"))
        qFatal("no people: %s", qPrintable(done));
}

inline QString enrol(db::Connection &connection, qint64 session, int person)
{
    static std::atomic<int> intents = 0;
    return run(connection, "INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, $3)",
        {session, person, QStringLiteral("intent %1").arg(++intents)});
}

/// Changes the state of the person's open enrolment.
inline QString move(db::Connection &connection, qint64 session, int person, const QString &state)
{
    return run(connection,
        "UPDATE enrolment SET state = $1 WHERE session_id = $2 AND person_id = $3"
        " AND state NOT IN ('cancelled', 'declined')",
        {state, session, person});
}

/// Where everybody stands, in order of asking: "1E1 2W2 3P- 4X3": person, state, place.
inline QString standings(db::Connection &connection, qint64 session)
{
    return asked(connection,
        "SELECT CAST(person_id AS text) || CASE state WHEN 'enrolled' THEN 'E' WHEN 'waitlisted' THEN 'W'"
        " WHEN 'pending' THEN 'P' WHEN 'cancelled' THEN 'X' WHEN 'declined' THEN 'D' ELSE '?' END"
        " || coalesce(CAST(place AS text), '-') FROM enrolment WHERE session_id = $1 ORDER BY id",
        1, {session})
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// The counters of a session: enrolled, waitlisted, pending, kept seats.
inline QString counters(db::Connection &connection, qint64 session)
{
    return asked(connection, "SELECT enrolled, waitlisted, pending, kept_seats FROM session WHERE id = $1", 4,
        {session});
}

/// Sets columns of a session as a client does, with the next revision.
inline QString revise(
    db::Connection &connection, qint64 session, const QByteArray &assignments, const db::Params &params = {})
{
    return run(connection,
        "UPDATE session SET " + assignments
            + ", revision = revision + 1 WHERE id = " + QByteArray::number(session),
        params);
}

} // namespace tjc::test
