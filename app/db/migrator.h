#pragma once

#include "db/connection.h"

namespace tjc::db {

/// One numbered step of the schema of one engine (db/schema/<engine>/NNNN_name.sql, compiled in). `minCompatible` is
/// the oldest schema number whose programs may still write a workspace at this step; it stands in the file's first
/// line, `-- min_compatible: N`.
struct Migration {
    int number;
    int minCompatible;
    QByteArray sql;
};

/// All steps of an engine, in order.
[[nodiscard]] std::vector<Migration> migrations(Engine engine);

struct SchemaVersion {
    int number = 0; ///< 0: there is no schema of ours
    int minCompatible = 0;
};

[[nodiscard]] Result<SchemaVersion> schemaVersion(Connection &connection);

/// SchemaTooNew where the workspace asks for a newer program than one that knows `known`; SchemaTooOld where it
/// must be migrated first.
[[nodiscard]] Result<void> checkCompatible(SchemaVersion version, int known);

/// The same for every write, inside its transaction: one statement.
[[nodiscard]] Result<void> checkGate(Connection &connection, int known);

/// Brings the schema to the newest of `steps`, each in its own transaction, so an interrupted run goes on where it
/// stopped. The caller has made the backup.
[[nodiscard]] Result<void> migrate(Connection &connection, const std::vector<Migration> &steps);

/// Makes a workspace that there is not yet, in the caller's write transaction: what is to be in it from the beginning
/// comes with it or not at all. Conflict "workspace.exists" where another was first.
[[nodiscard]] Result<void> make(Connection &connection, const std::vector<Migration> &steps);

} // namespace tjc::db
