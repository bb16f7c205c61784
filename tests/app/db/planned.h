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
    qint64 lasts = 3'600'000;
    std::optional<int> waitlist = {};
    std::optional<qint64> cancelUntilIn = {};
    std::optional<int> offerMinutes = {};
    bool blocksClash = false;
};

inline qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

inline std::optional<qint64> fromNow(std::optional<qint64> ms)
{
    return ms ? std::optional(nowMs() + *ms) : std::nullopt;
}

/// A planned session, by id. It names only the columns that the plan says something of.
inline qint64 plannedSession(db::Connection &connection, const Plan &plan = {})
{
    static int count = 0;
    QByteArray columns = "uid, training_id, starts_at, ends_at, updated_at";
    QByteArray values = "$1, 1, $2, $3, 0";
    db::Params params{QStringLiteral("session %1").arg(++count), nowMs() + plan.startsIn,
        nowMs() + plan.startsIn + plan.lasts};
    const auto add = [&](const char *column, const db::Value &value) {
        if (std::holds_alternative<std::monostate>(value.variant()))
            return;
        params.push_back(value);
        columns += ", " + QByteArray(column);
        values += ", $" + QByteArray::number(qsizetype(params.size()));
    };
    add("max_seats", plan.seats);
    add("signup_opens_at", fromNow(plan.opensIn));
    add("signup_closes_at", fromNow(plan.closesIn));
    add("needs_approval", plan.needsApproval);
    add("waitlist_size", plan.waitlist);
    add("cancel_until", fromNow(plan.cancelUntilIn));
    add("offer_minutes", plan.offerMinutes);
    if (plan.blocksClash)
        add("blocks_clash", true);
    const QString id = asked(
        connection, "INSERT INTO session (" + columns + ") VALUES (" + values + ") RETURNING id", 1, params);
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

/// The person signs off, or another signs him off.
inline QString leave(db::Connection &connection, qint64 session, int person, std::optional<int> by = {})
{
    return run(connection,
        "UPDATE enrolment SET state = 'cancelled', left_by = $1 WHERE session_id = $2 AND person_id = $3"
        " AND state IN ('enrolled', 'waitlisted', 'pending')",
        {by.value_or(person), session, person});
}

/// Changes the state of the person's open enrolment.
inline QString move(db::Connection &connection, qint64 session, int person, const QString &state)
{
    return run(connection,
        "UPDATE enrolment SET state = $1 WHERE session_id = $2 AND person_id = $3"
        " AND state NOT IN ('cancelled', 'declined')",
        {state, session, person});
}

/// Hands the seat of one to another.
inline QString substitute(db::Connection &connection, qint64 session, int from, int to)
{
    static std::atomic<int> intents = 0;
    return run(connection,
        "INSERT INTO enrolment (session_id, person_id, intent, substitute_for) VALUES ($1, $2, $3, (SELECT max(id)"
        " FROM enrolment WHERE session_id = $1 AND person_id = $4))",
        {session, to, QStringLiteral("substitute %1").arg(++intents), from});
}

inline QString walkIn(db::Connection &connection, qint64 session, int person)
{
    static std::atomic<int> intents = 0;
    return run(connection,
        "INSERT INTO enrolment (session_id, person_id, intent, walked_in) VALUES ($1, $2, $3, $4)",
        {session, person, QStringLiteral("walk-in %1").arg(++intents), true});
}

/// Runs SQL past the guard of enrolments: what only time could do.
inline QString pastTheGuard(db::Connection &connection, const QByteArray &sql, const db::Params &params = {})
{
    if (connection.engine() == Engine::Postgres) {
        (void)run(connection, "SET session_replication_role = replica");
        const QString done = run(connection, sql, params);
        (void)run(connection, "SET session_replication_role = origin");
        return done;
    }
    const QString guard = asked(
        connection, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'enrolment_fixed'");
    (void)run(connection, "DROP TRIGGER enrolment_fixed");
    const QString done = run(connection, sql, params);
    return done == QStringLiteral("ok") ? run(connection, guard.toUtf8()) : done;
}

/// The time to answer the open offers of a session passes.
inline QString expireOffers(db::Connection &connection, qint64 session)
{
    return pastTheGuard(connection,
        "UPDATE enrolment SET answer_by = $1 WHERE session_id = $2 AND state = 'enrolled' AND answer_by IS NOT NULL",
        {nowMs() - 1'000, session});
}

/// Gives on what was not confirmed in time, as any client does.
inline QString settle(db::Connection &connection)
{
    return run(connection,
        connection.engine() == Engine::Postgres
            ? "SELECT settle_offers()"
            : "UPDATE enrolment SET state = 'cancelled' WHERE id IN (SELECT id FROM expired_offer)");
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
