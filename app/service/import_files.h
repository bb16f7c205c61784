#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"
#include "exchange/local_time.h"
#include "service/files.h"

#include <QByteArray>

namespace tjc {

/// The bytes of a file somebody chose: at most 512 MiB. NotFound "file", Denied "file", Invalid "file.too_large".
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path);

/// Reads a schedule of whichever kind. Rules without an end in an iCalendar file run to the end of the year after
/// `now`. Errors: those of exchange/, Invalid "file.format" where it is no schedule.
[[nodiscard]] Result<Parsed<ImportedSession>> readSchedule(const QByteArray &bytes, const QString &path,
    const ImportOptions &options, const LocalTime &local, Instant now, const Progress *progress);

/// Writes the records that were not taken to `path` + ".errors.csv"; the answer is its name.
[[nodiscard]] Result<QString> writeErrorsFile(
    const QString &path, const QStringList &header, const QList<BadRow> &rows, const QList<RowError> &errors);

/// Writes a file whole or not at all: `write(device)` to a temporary beside `path`, which then takes its place. An
/// empty path is standard output. Denied "file" where that cannot be.
[[nodiscard]] Result<void> writeWholeFile(
    const QString &path, const std::function<Result<void>(QIODevice &)> &write);

} // namespace tjc
