#pragma once

#include "base/result.h"
#include "domain/session.h"

#include <QFuture>
#include <QUuid>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// What becomes of enrolments after the sign-up: requests, offered seats, substitutes, who was there. Every call may be
/// made from the thread of the Workspace and answers as a future. Where there is no such session, NotFound
/// "session" or what was looked for in it. Others are named by `who`, none is me.
class SignupService
{
public:
    explicit SignupService(std::shared_ptr<WorkspaceCore> core);

    /// Places a pending one as a fresh sign-up; the answer is where that person stands now. For trainers of the session
    /// and coordinators, as decline(): Denied "enrolment.judge". NotFound "enrolment.request" where nothing is asked;
    /// Conflict "enrolment.clash", "session.waitlist_full", "session.cancelled".
    QFuture<Result<Standing>> approve(SessionId session, PersonId person);
    QFuture<Result<void>> decline(SessionId session, PersonId person);

    /// Keeps the seat that was offered. NotFound "enrolment.offer"; Conflict "enrolment.offer_expired"; for somebody
    /// else Denied "enrolment.other" to who is neither trainer nor coordinator, as what follows.
    QFuture<Result<void>> confirmOffer(SessionId session, std::optional<PersonId> who);
    /// Gives it to the next, at any time. NotFound "enrolment.offer".
    QFuture<Result<void>> declineOffer(SessionId session, std::optional<PersonId> who);

    /// Hands the seat of `from` to `to` until the session begins. `intent` makes a repeat harmless; to an employee on a
    /// server, who does not see the enrolment of his substitute, the seat is then no longer there. NotFound
    /// "enrolment.seat" where `from` has none; Conflict "enrolment.exists", "enrolment.clash", "session.started".
    QFuture<Result<void>> substitute(
        SessionId session, std::optional<PersonId> from, PersonId to, const QUuid &intent);

    /// For trainers of the session and coordinators, from two hours before the begin on: Denied "enrolment.judge",
    /// Conflict "session.too_early". None takes it back. NotFound "enrolment.seat" where the person has none.
    QFuture<Result<void>> setAttendance(
        SessionId session, PersonId person, std::optional<Attendance> attendance);
    /// In one write: of `people`, who have a seat and are marked `from` are marked `to`. The answer is who; the others
    /// are left as somebody else marked them meanwhile. The same rights and times.
    QFuture<Result<QList<PersonId>>> replaceAttendance(SessionId session, const QList<PersonId> &people,
        std::optional<Attendance> from, std::optional<Attendance> to);
    /// Lets somebody in who has no seat, whatever the number of seats; he is present. The same rights and times.
    /// Conflict "enrolment.exists". `intent` makes a repeat harmless.
    QFuture<Result<void>> walkIn(SessionId session, PersonId person, const QUuid &intent);

    /// Gives every seat that was not confirmed in time to the next; how many. For any client.
    QFuture<Result<qint64>> settleOffers();

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
