#pragma once

#include "base/time.h"
#include "db/access.h"

namespace tjc::store {

// What nobody does and time brings: who attended is asked to evaluate, and again some months later; the thread in which a
// session that ended is evaluated together opens; a question that nobody answered is offered to who knows. The schema
// keeps how far it came, so that it happens once, whichever client comes first.

/// Whether there may be some. Cheap: asked once a minute by every client.
[[nodiscard]] Result<bool> isWorkDue(db::Reader &reader, Instant now);
/// Does a bounded part of it, and says how many; 0 once there is none left.
[[nodiscard]] Result<qint64> settleWork(db::Writer &writer);

} // namespace tjc::store
