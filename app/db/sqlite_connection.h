#pragma once

#include "db/connection.h"

namespace tjc::db {

struct SqliteOptions {
    bool create = false; ///< make the file; Conflict "workspace.exists" where there is one
    bool readOnly = false;
    int busyMs = 10'000; ///< how long a write waits for other stations before Busy
};

/// Opens a workspace file as design §5 says: DELETE journal read back, foreign keys, untrusted schema, no mmap.
/// NotFound "workspace.file", Denied "workspace.rights", Invalid "workspace.not_ours" (another kind of file, or a
/// database of another program), Corrupt "workspace.file", ReadOnly where it cannot be written. What cannot be
/// opened is left as it was; nothing is created beside it.
[[nodiscard]] Result<std::unique_ptr<Connection>> openSqlite(
    const QString &path, const SqliteOptions &options);

/// Whether the file lies on a file system of this machine alone. One that is not known may be a share.
[[nodiscard]] bool isOnOwnDisk(const QString &path);

} // namespace tjc::db
