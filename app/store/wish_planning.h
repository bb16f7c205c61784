#pragma once

#include "db/access.h"
#include "domain/session.h"
#include "domain/wish.h"

namespace tjc::store {

/// Makes the wish a session that is as the draft says; who wishes it is signed up in that order and told. A coordinator's
/// session is of the training that says the same, else of a new one; anybody else's of one that he offers himself. The
/// same draft once more is the same session. Conflict "wish.over" where the wish is not live; NotFound "wish".
[[nodiscard]] Result<SessionId> planWish(
    db::Writer &writer, WishId wish, const SessionDraft &draft, PersonId me, bool isCoordinator, Instant now);

/// Takes all of that back, the session included, as if it never was. Conflict "wish.others_enrolled", "session.started",
/// and "wish.not_planned" where no session was made of it.
[[nodiscard]] Result<void> unplanWish(db::Writer &writer, WishId wish);

/// NotFound "person".
[[nodiscard]] Result<SessionTrainer> trainerNamed(db::Reader &reader, PersonId person);
/// Whether the training of this session is an offer of this colleague.
[[nodiscard]] Result<bool> offersTrainingOf(db::Reader &reader, SessionId session, PersonId person);
/// When this colleague gives, or is in, a session or is away, within `span`; on a server as far as the user may see.
[[nodiscard]] Result<QList<Span>> busyTimes(db::Reader &reader, PersonId person, Span span);

} // namespace tjc::store
