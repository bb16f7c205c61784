#pragma once

#include "service/core.h"
#include "service/import_files.h"
#include "service/row_stream.h"
#include "store/import.h"

namespace tjc {

[[nodiscard]] inline NamedRecords namedSince(const NamedRecords &before, const NamedRecords &after)
{
    return {after.people - before.people, after.organisations - before.organisations,
        after.rooms - before.rooms, after.topics - before.topics, after.themeWeeks - before.themeWeeks};
}

/// The first thousand rows, and behind those what is changed, so that no change hides behind many rows.
template <typename Row>
QList<PreviewRow<Row>> previewRows(const RowStream<Row> &rows, const store::Fates<Row> &fates)
{
    constexpr qsizetype maxRows = 1'000;
    QList<PreviewRow<Row>> shown;
    const qsizetype count = qMin(rows.count(), fates.of.size());
    for (qsizetype i = 0; i < count; ++i) {
        const auto before = fates.before.constFind(i);
        if (i >= maxRows && before == fates.before.cend())
            continue;
        PreviewRow<Row> row{rows.row(i), fates.of[i]};
        if (before != fates.before.cend())
            row.before = *before;
        shown += std::move(row);
    }
    return shown;
}

/// What every import of rows does with a file: all or nothing (or the good rows, where that was asked), with every
/// refused row named. `write(writer, parts, refusals)` writes them; `cellsOf(rows)` gives rows that the reader let
/// pass as they stood in the file. The bad rows are on the disk before the good ones are committed, so that none is lost.
/// `fates` (may be null) is what write() fills. Runs on the background worker.
template <typename Row, typename Write, typename CellsOf>
Result<ImportReport> importRows(db::Worker::OnThread &worker, RowStream<Row> &rows,
    const ImportTarget &target, const ImportOptions &options, const Progress *progress, const Write &write,
    const CellsOf &cellsOf, store::Fates<Row> *fates = nullptr)
{
    // What is no file of rows is refused before the workspace is kept from others.
    TJC_CHECK(rows.part(0));
    ImportReport report;
    store::Refusals refusals;
    std::unique_ptr<ErrorsFile> errorsFile;
    const auto run = [&](bool each) {
        return worker.write(
            [&, each](db::Writer &writer) -> Result<ImportCounts> {
                refusals = {each, {}};
                errorsFile.reset();
                if (fates)
                    *fates = {};
                NamedRecords before;
                if (options.dryRun) {
                    TJC_TRY(named, store::countNamed(writer));
                    before = named;
                }
                TJC_TRY(counts, write(
                                    writer, [&](qsizetype n) { return rows.part(n); }, refusals));
                const Parsed<Row> &parsed = rows.file();
                report.unusedColumns = parsed.unusedColumns;
                report.counts = counts;
                report.errors = parsed.errors;
                QList<Row> refused;
                for (const store::Refusal &refusal : refusals.rows) {
                    refused += rows.row(refusal.row);
                    if (fates)
                        fates->set(refusal.row, RowFate::Refused);
                    report.errors +=
                        RowError{refused.last().line, QStringLiteral("row.refused"), refusal.error.subject};
                }
                // A dry run does all the work and takes it back, so that it tells the truth.
                const bool keepsBad = options.dryRun ? !options.errorsTo.isEmpty() : options.skipBad;
                if (keepsBad && !report.errors.isEmpty()) {
                    TJC_TRY(file, ErrorsFile::write(target, parsed.header, parsed.badRows + cellsOf(refused),
                                      report.errors));
                    errorsFile = std::move(file);
                }
                if (options.dryRun) {
                    TJC_TRY(after, store::countNamed(writer));
                    report.made = namedSince(before, after);
                }
                if (options.dryRun || (!report.errors.isEmpty() && !options.skipBad))
                    return Error{ErrorKind::Cancelled, QStringLiteral("import.dry_run")};
                return counts;
            },
            // While it waits for others, too.
            [progress] { return progress && progress->isCancelled(); });
    };
    // Savepoints cost, so they are for files of which a row is known to be refused.
    auto counts = run(false);
    if (!counts && !refusals.rows.isEmpty())
        counts = run(true);
    if (!counts) {
        if (counts.error().subject != QLatin1StringView("import.dry_run"))
            return std::move(counts).error();
        if (!refusals.rows.isEmpty() && !options.skipBad)
            report.counts = {};
    } else {
        report.written = true;
    }
    if (errorsFile) {
        if (errorsFile->commit())
            report.errorsFile = errorsFile->name();
        else
            report.errors += RowError{0, QStringLiteral("file.errors"), errorsFile->name()};
    }
    return report;
}

} // namespace tjc
