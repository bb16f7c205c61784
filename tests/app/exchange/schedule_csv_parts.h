#pragma once

#include "exchange/csv_writer.h"
#include "exchange/schedule_csv.h"

#include <QStringList>

namespace tjc::test {

/// One session, or a whole file with its errors, on a line each.
[[nodiscard]] QString described(const ImportedSession &session);
[[nodiscard]] QString described(const Result<Parsed<ImportedSession>> &parsed);

/// Writes sessions as they were imported; what was not told gets the value an empty workspace would give.
[[nodiscard]] QByteArray written(const QList<ImportedSession> &sessions, CsvDialect dialect);

[[nodiscard]] ImportedSession exampleSession();

} // namespace tjc::test
