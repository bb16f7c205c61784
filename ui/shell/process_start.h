#pragma once

#include <QtGlobal>

namespace tjc {

/// Milliseconds since this process was started by the system; where the system does not tell, since the
/// program's own code was first run (markProcessStart()).
[[nodiscard]] qint64 msSinceProcessStart();

/// To be called first thing in main().
void markProcessStart();

} // namespace tjc
