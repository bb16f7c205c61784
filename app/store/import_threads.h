#pragma once

#include "base/progress.h"
#include "db/access.h"
#include "domain/forum_import.h"

namespace tjc::store {

/// Adds the threads and posts of a forum of others whose uid is not there yet, with who wrote them: people without an
/// address or an account, known by their uid, of whom nothing is changed where they are there. A topic is found by its
/// name, else made. Votes are kept as votes of nobody; nobody is told of anything. For coordinators and administrators:
/// Denied "role.import", which a server says. Cancelled "import" when `progress` says so.
[[nodiscard]] Result<ForumImportCounts> importForum(
    db::Writer &writer, const ImportedForum &forum, const Progress *progress);

} // namespace tjc::store
