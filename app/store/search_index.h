#pragma once

#include "db/access.h"

namespace tjc::store {

// The search index of a file is kept here; PostgreSQL keeps its own.

/// Takes up every training and person that is not in the index yet. The last step of each write that adds any: as
/// long as a transaction has not touched the index, each of its statements is a fifth cheaper.
[[nodiscard]] Result<void> indexNew(db::Writer &writer);

/// After a training or person that may be in the index already was changed.
[[nodiscard]] Result<void> reindexTraining(db::Writer &writer, qint64 id);
[[nodiscard]] Result<void> reindexPerson(db::Writer &writer, qint64 id);

} // namespace tjc::store
