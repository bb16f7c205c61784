#pragma once

#include "domain/session.h"

namespace tjc {

/// What somebody may do about a session now.
struct SignupOffer {
    enum class Action { None, Enrol, JoinQueue, Ask, Leave };
    Action action = Action::None;
    QString reason; ///< one sentence for people: why there is no action, or what it will do; may be empty
};

/// What `details` allows at `now`. It advises the screen only: the database decides.
[[nodiscard]] SignupOffer signupOffer(const SessionDetails &details, Instant now, bool readOnly);

} // namespace tjc
