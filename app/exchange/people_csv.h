#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"

#include <QMap>

namespace tjc {

/// Reads colleagues from CSV. Headers are Dutch or English; `columns` is "Their header" -> id, name, first_name,
/// last_name, login, email, organisation, job_title, topics, or ignore. A first column without a name is the identifier
/// where no other is. First and last name together are a name. Logins and addresses become lower case.
/// Row errors: row.id, row.duplicate_id, row.name.empty, row.name.too_long, row.login, row.duplicate_login, row.email,
/// row.duplicate_email, row.organisation, row.job_title, row.topics, row.too_many_cells.
/// Errors: those of CsvReader and planColumns(), Invalid "file.empty", Invalid "csv.columns_missing" (argument: the
/// columns found), Cancelled "import".
[[nodiscard]] Result<Parsed<ImportedPerson>> readPeopleCsv(
    const QByteArray &bytes, const QMap<QString, QString> &columns = {}, const Progress *progress = nullptr);

} // namespace tjc
