#pragma once

class QFile;

namespace tjc {

/// Waits until what was written to an open file is on the disk. False where the system says it is not.
[[nodiscard]] bool syncToDisk(QFile &file);

} // namespace tjc
