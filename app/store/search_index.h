#pragma once

#include "db/access.h"

namespace tjc::store {

// The search index of a file is kept here; PostgreSQL keeps its own.

/// Takes up what is new, and what the schema noted as changed, of people, trainings, wishes and topics. The last step
/// of each write that may change any of their words: as long as a transaction has not touched the index, each of its
/// statements is a fifth cheaper. A write that forgets it leaves the note for the next one.
[[nodiscard]] Result<void> writeIndex(db::Writer &writer);

} // namespace tjc::store
