#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"
#include "exchange/columns.h"
#include "exchange/csv_columns.h"
#include "exchange/local_time.h"

namespace tjc {

struct ScheduleCsvOptions {
    /// "Their header" -> id, title, format, formal, trainers, trainer_emails, date, begin, end, end_date,
    /// all_day, building, room, organisation, theme_week, min, max, status, topics, summary, url, updated, or
    /// ignore; our Dutch headers are understood as well.
    ColumnChoice columns = {};
    CsvShape shape = {};
    LocalTime local = {};
};

/// The columns of a CSV file, and what their names say that they hold. Errors as csvColumns().
[[nodiscard]] Result<CsvColumns> scheduleCsvColumns(const QByteArray &bytes, const CsvShape &shape = {});

/// What a column may hold, in the order above.
[[nodiscard]] QStringList scheduleCsvFields();

/// Reads a schedule in CSV. Headers are Dutch, English or Outlook's, whatever their case, accents and spaces.
///
/// Dates and times are as writtenTime() reads them. Without a time of begin a session is whole-day; without
/// an end a timed one lasts an hour. What is longer than the domain allows is a row error; a summary is cut
/// at maxSummary. Row errors: row.id, row.duplicate_id, row.title.empty, row.title.too_long, row.date,
/// row.begin, row.begin.empty, row.end, row.end_before_begin, row.format, row.formal, row.trainers, row.trainer_emails,
/// row.building, row.room, row.organisation, row.theme_week, row.min, row.max, row.seats_order, row.status,
/// row.topics, row.url, row.updated, row.all_day, row.too_many_cells. Errors: those of CsvReader and
/// planColumns(), Invalid "file.empty", Invalid "csv.columns_missing" (argument: the columns found),
/// Cancelled "import". Progress counts bytes. With a `sink` the rows go there, on the calling thread.
[[nodiscard]] Result<Parsed<ImportedSession>> readScheduleCsv(const QByteArray &bytes,
    const ScheduleCsvOptions &options = {}, const Progress *progress = nullptr,
    const RowSink<ImportedSession> &sink = {});

} // namespace tjc
