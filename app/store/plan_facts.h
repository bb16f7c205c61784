#pragma once

#include "db/access.h"
#include "domain/clashes.h"

namespace tjc::store {

/// The sessions that overlap `span`, cancelled ones too, in order of (begin, id).
[[nodiscard]] Result<QList<PlannedSession>> plannedSessions(db::Reader &reader, Span span);

} // namespace tjc::store
