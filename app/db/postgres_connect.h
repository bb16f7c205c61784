#pragma once

#include "db/postgres_connection.h"

#include <libpq-fe.h>

namespace tjc::db {

struct FinishConnection {
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using PgConnection = std::unique_ptr<PGconn, FinishConnection>;

/// Waits until the socket of `connection` can be read (or written), at most `ms`. False at the timeout.
[[nodiscard]] bool waitForSocket(PGconn *connection, bool forWriting, int ms);

/// The connection itself, authenticated, speaking UTF-8, with `tjc` first in its search path. Blocks.
[[nodiscard]] Result<PgConnection> connectPostgres(const WorkspaceUrl &url, const PostgresOptions &options);

} // namespace tjc::db
