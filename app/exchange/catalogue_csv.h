#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/catalogue.h"
#include "exchange/columns.h"
#include "exchange/csv_columns.h"
#include "exchange/local_time.h"

namespace tjc {

struct CatalogueCsvOptions {
    /// "Their header" -> one of catalogueCsvFields(), or ignore.
    ColumnChoice columns = {};
    CsvShape shape = {};
    LocalTime local = {};
};

/// As scheduleCsvColumns() and scheduleCsvFields().
[[nodiscard]] Result<CsvColumns> catalogueCsvColumns(const QByteArray &bytes, const CsvShape &shape = {});
[[nodiscard]] QStringList catalogueCsvFields();

/// Reads a catalogue in CSV, in the shape of the sheet that suppliers of Leer-Rijk fill in, or with names of columns that
/// mean the same in Dutch or English. Money has a decimal comma; half days (dagdelen) count four hours each, and the
/// whole study load goes before them. Where a row has a date, it is a date of its course: the same identifier again adds
/// that. The file is whole: what it does not name, its catalogue no longer has.
/// Row errors: row.title.empty, row.id, row.duplicate_id, row.active, row.cost, row.hours, row.url, row.max, row.date,
/// row.end, row.end_before_begin, row.too_many_cells. Errors: those of CsvReader and planColumns(), Invalid "file.empty", Invalid "csv.title_missing" (argument: the columns
/// found), "catalogue.empty", "catalogue.too_many"; Cancelled "import". Progress counts bytes.
[[nodiscard]] Result<ParsedCatalogue> readCatalogueCsv(
    const QByteArray &bytes, const CatalogueCsvOptions &options = {}, const Progress *progress = nullptr);

} // namespace tjc
