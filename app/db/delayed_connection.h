#pragma once

#include "db/connection.h"

namespace tjc::db {

/// A connection whose every statement takes `ms` longer: a slow share or a far server, for tests that watch the
/// window stay alive.
[[nodiscard]] std::unique_ptr<Connection> delayed(std::unique_ptr<Connection> connection, int ms);

} // namespace tjc::db
