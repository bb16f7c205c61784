#pragma once

#include "base/progress.h"
#include "db/access.h"
#include "domain/ids.h"
#include "service/sample_data.h"

namespace tjc {

/// Puts a sample into a workspace that has no sessions yet; everybody signs up in the order the sample tells, and the
/// schema decides who gets a seat. `me` is the user, who joins in where the sample says so.
/// Conflict "workspace.not_empty"; Cancelled "sample".
[[nodiscard]] Result<void> writeSample(db::Writer &writer, const SampleData &sample,
    std::optional<PersonId> me, Instant now, const Progress *progress);

} // namespace tjc
