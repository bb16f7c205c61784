#pragma once

#include "base/result.h"
#include "domain/directory.h"

#include <QList>

class QIODevice;

namespace tjc {

/// Writes colleagues as vCard 3.0 (RFC 2426), one after another: UTF-8, CRLF, folded at 75 octets. Importers refuse 2.1,
/// and trip over 4.0. What they know is CATEGORIES. Errors: those of the device.
[[nodiscard]] Result<void> writeVcards(QIODevice &device, const QList<DirectoryRow> &people);

} // namespace tjc
