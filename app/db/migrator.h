#pragma once

#include "db/connection.h"

namespace tjc::db {

/// One numbered step of the schema of one engine (db/schema/<engine>/NNNN_*.sql, compiled in). `minCompatible` is
/// the oldest program schema number that may still write a workspace at this step.
struct Migration {
    int number;
    int minCompatible;
    QByteArray sql;
};

/// All steps of an engine, in order. Read from the compiled-in files; the first line of each is
/// `-- min_compatible: N`.
[[nodiscard]] std::vector<Migration> migrations(Engine engine);

struct SchemaVersion {
    int number = 0; ///< 0: empty
    int minCompatible = 0;
};

/// NotFound "workspace.schema" where there is no schema of ours.
[[nodiscard]] Result<SchemaVersion> schemaVersion(Connection &connection);

/// Whether a program that knows schema `known` may write this: SchemaTooNew or SchemaTooOld otherwise.
[[nodiscard]] Result<void> checkCompatible(SchemaVersion version, int known);

/// Brings the schema to the newest step, each step in its own transaction, so an interrupted run goes on where it
/// stopped. The caller has made the backup.
[[nodiscard]] Result<void> migrate(Connection &connection, const std::vector<Migration> &steps);

} // namespace tjc::db
