#pragma once

#include "db/connection.h"

namespace tjc::db {

/// Copies a workspace file, as one snapshot, to `path`: under a temporary name first, synced and checked, then
/// renamed. A file that is there already is kept, and the copy gets a number. Denied "backup.folder" where it cannot
/// be written, Corrupt "backup" where the copy is not sound. The file itself is never opened but by SQLite: closing
/// it would drop SQLite's locks.
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &path);

} // namespace tjc::db
