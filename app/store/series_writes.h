#pragma once

#include "db/access.h"
#include "domain/series.h"

namespace tjc::store {

/// A session as it was read, and as it is to be.
struct SessionRevision {
    SessionDetails before;
    SessionVersion after;
};

/// Writes the next revision of each, with its state; what did not change in a session is not written again. A training
/// that only these sessions give is changed with them, another one is left as it is. Conflict "session.revision" and
/// NotFound "session", for all of them.
[[nodiscard]] Result<void> reviseSessions(db::Writer &writer, const QList<SessionRevision> &revisions);

/// Makes new sessions, with few statements. Each has an occurrence and a uid of its own.
[[nodiscard]] Result<void> addSessions(
    db::Writer &writer, const QList<SessionVersion> &sessions, Instant now);

} // namespace tjc::store
