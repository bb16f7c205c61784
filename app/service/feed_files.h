#pragma once

#include "base/progress.h"
#include "service/core.h"
#include "service/files.h"

namespace tjc {

/// What CalendarService::exportFeed() does; runs on the background worker.
[[nodiscard]] Result<FeedReport> writeFeed(WorkspaceCore &core, db::Worker::OnThread &worker,
    const QString &folder, Instant from, const Progress *progress);

} // namespace tjc
