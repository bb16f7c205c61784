#pragma once

#include "db/connection.h"

namespace tjc::db {

struct PostgresOptions {
    QString password;        ///< from the keyring or a prompt; never from the URL
    int connectSeconds = 10; ///< per host
};

/// Connects with libpq; every statement is one round trip (an unnamed parameterised statement, so that it
/// also works behind a pooler). `sslmode` is verify-full unless the URL says otherwise or the host is local;
/// several hosts get target_session_attrs=read-write. Offline "workspace.server", Denied "workspace.password"
/// / "workspace.rights", NotFound "workspace.database", Invalid "workspace.certificate", Invalid "workspace.pooler" (a pooler that passes no
/// settings on, and a database without `ALTER DATABASE … SET search_path = tjc, pg_temp`).
[[nodiscard]] Result<std::unique_ptr<Connection>> openPostgres(
    const WorkspaceUrl &url, const PostgresOptions &options);

} // namespace tjc::db
