#pragma once

#include "domain/session.h"

#include <QFlags>

namespace tjc {

/// What somebody may do about a session now, and in words what that means or why it is not possible.
struct SignupOffer {
    enum Action {
        Enrol = 0x01,
        JoinQueue = 0x02,
        Ask = 0x04,
        Confirm = 0x08,    ///< the seat that was offered
        GiveOn = 0x10,     ///< the seat that was offered, to the next
        Leave = 0x20,      ///< the seat, the queue or the request
        Substitute = 0x40, ///< a colleague takes over the seat
    };
    // Without operators of its own: in our namespace they would hide those of Qt's keys.
    Q_DECLARE_FLAGS(Actions, Action)

    Actions actions;
    QString blocked;   ///< one sentence: why none of `actions` can be taken now; empty where they can
    QString standing;  ///< one sentence: where the user stands; empty where he has nothing to do with it
    QStringList notes; ///< one sentence each
};

/// What `details` allows at `now`. It advises the screen only: the database decides.
[[nodiscard]] SignupOffer signupOffer(const SessionDetails &details, Instant now, bool readOnly);

/// "At that time you are at “Excel” (10:00–11:30).": said of a session that is on at the time of `when`.
[[nodiscard]] QString clashSentence(const OwnClash &clash, Span when);

/// How far a session is from its minimum, and when it is decided whether it goes ahead; empty where it has none.
[[nodiscard]] QString minimumText(const SessionDetails &details, Instant now);
/// Whether a coordinator is to say that the session goes ahead, or cancel it: as PlanningService::undecided().
[[nodiscard]] bool isToBeDecided(const SessionDetails &details, Instant now);

} // namespace tjc
