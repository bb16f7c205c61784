#pragma once

#include "db/access.h"
#include "domain/session.h"

#include <QUuid>

namespace tjc::store {

// Errors are the schema's own, named here where they say more than that something changed meanwhile.

/// Sends the intent and reads back what the schema made of it. A repeated intent gives the standing of the first.
/// Conflict "enrolment.exists", "enrolment.clash", "session.signup_closed", "session.waitlist_full" …
[[nodiscard]] Result<Standing> enrol(
    db::Writer &writer, SessionId session, PersonId person, const QUuid &intent);

/// NotFound "enrolment" where the person holds no seat, place in the queue or request. `by` is who does it (none: the
/// person): himself he may only until the session says, Conflict "session.cancel_closed". On a server the session's
/// user counts, whatever `by` says.
[[nodiscard]] Result<void> cancelEnrolment(
    db::Writer &writer, SessionId session, PersonId person, std::optional<PersonId> by = {});

/// Keeps the seat that was offered. NotFound "enrolment.offer" where none is; Conflict "enrolment.offer_expired".
[[nodiscard]] Result<void> confirmOffer(db::Writer &writer, SessionId session, PersonId person);
/// Gives it to the next; at any time. NotFound "enrolment.offer".
[[nodiscard]] Result<void> declineOffer(db::Writer &writer, SessionId session, PersonId person);
/// Gives on every seat that was not confirmed in time; how many. For any client to do now and then.
[[nodiscard]] Result<qint64> settleOffers(db::Writer &writer);

/// Whether settleOffers() might find any. A file tells exactly; on a server, where most see only their own enrolments,
/// any session that offers seats and is not over may have one.
[[nodiscard]] Result<bool> mayOffersBeDue(db::Reader &reader, Instant now);

/// Hands the seat of `from` to `to`, in one step, until the session begins. A repeated intent does nothing. NotFound
/// "enrolment" where `from` has no seat; Conflict "enrolment.exists", "enrolment.clash", "session.started".
[[nodiscard]] Result<void> substitute(
    db::Writer &writer, SessionId session, PersonId from, PersonId to, const QUuid &intent);

/// Lets somebody in who has no seat; he is present. A repeated intent does nothing. Conflict "session.too_early" before
/// two hours before the begin, "enrolment.exists" where he has a seat.
[[nodiscard]] Result<void> walkIn(
    db::Writer &writer, SessionId session, PersonId person, const QUuid &intent);
/// None takes it back. NotFound "enrolment" where the person has no seat; Conflict "session.too_early".
[[nodiscard]] Result<void> setAttendance(
    db::Writer &writer, SessionId session, PersonId person, std::optional<Attendance> attendance);
/// The same where the person has a seat and is marked `from`; whether that was so.
[[nodiscard]] Result<bool> replaceAttendance(db::Writer &writer, SessionId session, PersonId person,
    std::optional<Attendance> from, std::optional<Attendance> to);

/// Places a pending one as a fresh sign-up. NotFound "enrolment" where the person asks for nothing.
[[nodiscard]] Result<Standing> approve(db::Writer &writer, SessionId session, PersonId person);
[[nodiscard]] Result<void> decline(db::Writer &writer, SessionId session, PersonId person);

/// Where the person stands now. NotFound "enrolment".
[[nodiscard]] Result<Standing> standing(db::Reader &reader, SessionId session, PersonId person);

/// Enrolled in order of place, then the queue, then the pending.
[[nodiscard]] Result<QList<Participant>> participants(db::Reader &reader, SessionId session);

/// The planned sessions at the same time in which the person has a seat, waits or asks, in order of begin; what takes
/// nobody's hours (takesHours()) is in no one's way.
[[nodiscard]] Result<QList<OwnClash>> ownClashes(db::Reader &reader, SessionId session, PersonId person);

} // namespace tjc::store
