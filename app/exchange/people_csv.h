#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"
#include "exchange/columns.h"
#include "exchange/csv_columns.h"

namespace tjc {

struct PeopleCsvOptions {
    /// "Their header" -> id, name, first_name, last_name, login, email, organisation, job_title, topics, or ignore.
    ColumnChoice columns = {};
    CsvShape shape = {};
};

/// As scheduleCsvColumns() and scheduleCsvFields().
[[nodiscard]] Result<CsvColumns> peopleCsvColumns(const QByteArray &bytes, const CsvShape &shape = {});
[[nodiscard]] QStringList peopleCsvFields();

/// Reads colleagues from CSV. Headers are Dutch or English. A first column without a name is the identifier
/// where no other is. First and last name together are a name. Logins and addresses become lower case.
/// Row errors: row.id, row.duplicate_id, row.name.empty, row.name.too_long, row.login, row.duplicate_login, row.email,
/// row.duplicate_email, row.organisation, row.job_title, row.topics, row.too_many_cells.
/// Errors: those of CsvReader and planColumns(), Invalid "file.empty", Invalid "csv.columns_missing" (argument: the
/// columns found), Cancelled "import".
[[nodiscard]] Result<Parsed<ImportedPerson>> readPeopleCsv(
    const QByteArray &bytes, const PeopleCsvOptions &options = {}, const Progress *progress = nullptr);

} // namespace tjc
