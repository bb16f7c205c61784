#pragma once

#include "base/error.h"
#include "domain/import.h"
#include "domain/schedule_columns.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tjc {

enum class FileKind { Detect, Csv, Ics, Frab };
enum class ExportKind {
    Csv,        ///< as Excel opens it
    CsvRfc4180, ///< strictly by the standard
    Xlsx,
    Ics, ///< sessions only; for other lists Invalid "export.kind"
};

struct ExportOptions {
    ExportKind kind = ExportKind::Csv;
    bool sheetPerThemeWeek = false;                 ///< Xlsx only
    ScheduleColumns columns = allScheduleColumns(); ///< of a schedule as a table
};

/// What became of the files of a folder of feeds.
struct FeedReport {
    int written = 0;   ///< new, or with another content
    int unchanged = 0; ///< left as they were
    int emptied = 0;   ///< of ours, for what is no more
};

struct ImportOptions {
    FileKind kind = FileKind::Detect; ///< Detect: by the first bytes and the ending
    QMap<QString, QString> columns;   ///< "Their header" -> our field ("title", "date", "begin", …)
    bool dryRun = false;              ///< read and compare, write nothing
    bool skipBad = false;             ///< take the good rows; bad ones go to FILE.errors.csv
};

/// What an import did. Where `errors` is not empty and skipBad was not asked, nothing was written.
struct ImportReport {
    ImportCounts counts;
    QList<RowError> errors;
    QStringList unusedColumns;
    QString errorsFile; ///< where the bad rows were written; empty where none were
    bool written = false;
};

/// What is in a file, to look at before it is imported.
struct SchedulePreview {
    QStringList header;           ///< the column names of a CSV file
    std::optional<Error> problem; ///< why the columns of a CSV file do not say enough; then there are no rows
    QList<ImportedSession> rows;  ///< the first thousand
    int total = 0;
    ImportReport report; ///< what importing would do
};

} // namespace tjc
