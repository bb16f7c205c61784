#pragma once

#include "base/error.h"
#include "domain/import.h"
#include "domain/schedule_columns.h"
#include "exchange/csv_columns.h"

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
    FileKind kind = FileKind::Detect;        ///< Detect: by the first bytes and the ending
    QMap<QString, QString> columns;          ///< "Their header" -> our field ("title", "date", "begin", …)
    bool dryRun = false;                     ///< read and compare, write nothing
    bool skipBad = false;                    ///< take the good rows; bad ones go to FILE.errors.csv
    CsvShape shape = {};                     ///< how a CSV file is written, where that is known better
    std::optional<ColumnLayout> layout = {}; ///< what each column holds; instead of `columns`
    QString errorsTo = {}; ///< where the bad rows go instead; a dry run writes them only where this says so
};

/// What an import did. Where `errors` is not empty and skipBad was not asked, nothing was written.
struct ImportReport {
    ImportCounts counts;
    QList<RowError> errors;
    QStringList unusedColumns;
    QString errorsFile; ///< where the bad rows were written; empty where none were
    bool written = false;
    NamedRecords
        made; ///< of a dry run: what else would be added, because the rows name it for the first time
};

/// What a file is, before it is asked what importing it would do.
struct ImportLook {
    FileKind kind;       ///< never Detect
    CsvColumns csv = {}; ///< of a CSV file
};

/// What importing a file would do, to look at before it is done.
template <typename Row>
struct ImportPreview {
    QList<PreviewRow<Row>> rows; ///< the first thousand, and what is changed behind those
    int total = 0;               ///< of the rows that can be read
    ImportReport report;
};
using SchedulePreview = ImportPreview<ImportedSession>;
using PeoplePreview = ImportPreview<ImportedPerson>;

} // namespace tjc
