#pragma once

#include "base/result.h"
#include "domain/import.h"
#include "exchange/csv_writer.h"

#include <functional>

namespace tjc {

/// Writes the records that an import did not take, as they were read, with the columns Regel and Reden behind them.
/// Mended, the file can be imported as it is: readers leave those two columns alone. `reason` makes the sentence;
/// several for one record are joined by "; ". Errors as CsvWriter::finish().
[[nodiscard]] Result<void> writeBadRows(QIODevice &device, CsvDialect dialect, const QStringList &header,
    const QList<BadRow> &rows, const QList<RowError> &errors,
    const std::function<QString(const RowError &)> &reason);

} // namespace tjc
