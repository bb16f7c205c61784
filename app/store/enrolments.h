#pragma once

#include "db/access.h"
#include "domain/session.h"

#include <QUuid>

namespace tjc::store {

/// Sends the intent and reads back what the schema made of it. A repeated intent gives the standing of the first.
/// Errors: the schema's ("enrolment.exists", "session.signup_closed", …).
[[nodiscard]] Result<Standing> enrol(
    db::Writer &writer, SessionId session, PersonId person, const QUuid &intent);

/// NotFound "enrolment" where the person holds no seat, place in the queue or request.
[[nodiscard]] Result<void> cancelEnrolment(db::Writer &writer, SessionId session, PersonId person);

/// Where the person stands now. NotFound "enrolment".
[[nodiscard]] Result<Standing> standing(db::Reader &reader, SessionId session, PersonId person);

/// Enrolled in order of place, then the queue, then the pending.
[[nodiscard]] Result<QList<Participant>> participants(db::Reader &reader, SessionId session);

} // namespace tjc::store
