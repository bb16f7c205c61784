#pragma once

#include "service/core.h"
#include "service/import_files.h"

namespace tjc {

/// What every import of rows does with a parsed file: all or nothing (or the good rows, where that was asked), with
/// every refused row named. `write(writer, rows, failedLine)` writes them. Runs on the background worker.
template <typename Row, typename Write>
Result<ImportReport> importRows(db::Worker::OnThread &worker, Parsed<Row> parsed, const QString &path,
    const ImportOptions &options, const Write &write)
{
    // Where the schema refuses a row that the reader let pass, it is named as well, and the others are tried again.
    constexpr int maxRefused = 100;
    ImportReport report;
    report.errors = parsed.errors;
    report.unusedColumns = parsed.unusedColumns;
    const bool mayWrite = !options.dryRun && (report.errors.isEmpty() || options.skipBad);
    for (int refused = 0;;) {
        qint64 failedLine = 0;
        const auto counts = worker.write([&](db::Writer &writer) -> Result<ImportCounts> {
            auto done = write(writer, parsed.rows, failedLine);
            // A dry run does all the work and takes it back, so that it tells the truth.
            if (done && !mayWrite) {
                report.counts = *done;
                return Error{ErrorKind::Cancelled, QStringLiteral("import.dry_run")};
            }
            return done;
        });
        if (counts) {
            report.counts = *counts;
            report.written = true;
            break;
        }
        const Error &error = counts.error();
        if (error.subject == QLatin1StringView("import.dry_run"))
            break;
        const bool isRow =
            failedLine > 0 && (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict);
        if (!isRow || ++refused > maxRefused)
            return error;
        report.errors += RowError{failedLine, QStringLiteral("row.refused"), error.subject};
        parsed.rows.removeIf([failedLine](const Row &row) { return row.line == failedLine; });
        if (!options.skipBad) {
            report.counts = {};
            break;
        }
    }
    if (options.skipBad && !report.errors.isEmpty() && !options.dryRun) {
        TJC_TRY(name, writeErrorsFile(path, parsed.header, parsed.badRows, report.errors));
        report.errorsFile = name;
    }
    return report;
}

} // namespace tjc
