#pragma once

#include "base/error.h"

#include <QByteArrayView>

struct pg_result;
struct pg_conn;

namespace tjc::db {

/// The error of a statement that the server refused, by SQLSTATE (the one table of it). A failed result
/// without a SQLSTATE is the connection's end: Offline "workspace.server".
[[nodiscard]] Error postgresError(const pg_result *result);

/// The error of a connection that could not be made or broke before it could be used. Expects error messages
/// with PQERRORS_VERBOSE, which name the SQLSTATE whatever the server's language.
[[nodiscard]] Error postgresConnectError(const pg_conn *connection);

} // namespace tjc::db
