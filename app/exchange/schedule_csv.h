#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"
#include "domain/schedule_cells.h"
#include "exchange/csv_writer.h"
#include "exchange/local_time.h"

#include <QMap>

namespace tjc {

/// Writes the schedule that readScheduleCsv() reads back to the same values.
///
/// Datum is the local day of the begin (ISO). Begin and Einde are local times, HH:MM or HH:MM:SS; an end on
/// another day stands with its date (2026-03-03 01:00). In the hour that the clock repeats in autumn the second pass
/// has its offset behind it (02:30+01:00). A whole-day session has no Begin, and as Einde its
/// last day, or nothing where that is Datum. Max is empty where there is no limit. Soort is the Dutch word,
/// followed by " (formeel)" for a formal training. Lists are as appendListCell() writes them; the addresses
/// stand in the order of the trainers.
class ScheduleCsvWriter
{
public:
    ScheduleCsvWriter(QIODevice &device, CsvDialect dialect, LocalTime local = {});

    void header();
    void row(const ScheduleCells &cells);
    /// As CsvWriter::finish().
    Result<void> finish() { return m_csv.finish(); }

private:
    void list(QByteArrayView items);

    CsvWriter m_csv;
    LocalTime m_local;
    QByteArray m_list;
};

struct ScheduleCsvOptions {
    /// "Their header" -> id, title, format, formal, trainers, trainer_emails, date, begin, end, end_date,
    /// all_day, building, room, organisation, theme_week, min, max, status, topics, summary, url, updated, or
    /// ignore; our Dutch headers are understood as well.
    QMap<QString, QString> columns = {};
    LocalTime local = {};
};

/// The names of the columns of a CSV file. Errors: those of CsvReader, Invalid "file.empty".
[[nodiscard]] Result<QStringList> readCsvHeader(const QByteArray &bytes);

/// Reads a schedule in CSV. Headers are Dutch, English or Outlook's, whatever their case, accents and spaces.
///
/// Dates and times are as writtenTime() reads them. Without a time of begin a session is whole-day; without
/// an end a timed one lasts an hour. What is longer than the domain allows is a row error; a summary is cut
/// at maxSummary. Row errors: row.id, row.duplicate_id, row.title.empty, row.title.too_long, row.date,
/// row.begin, row.end, row.end_before_begin, row.format, row.formal, row.trainers, row.trainer_emails,
/// row.building, row.room, row.organisation, row.theme_week, row.min, row.max, row.seats_order, row.status,
/// row.topics, row.url, row.updated, row.all_day, row.too_many_cells. Errors: those of CsvReader and
/// planColumns(), Invalid "file.empty", Invalid "csv.columns_missing" (argument: the columns found),
/// Cancelled "import". Progress counts bytes.
[[nodiscard]] Result<Parsed<ImportedSession>> readScheduleCsv(
    const QByteArray &bytes, const ScheduleCsvOptions &options = {}, const Progress *progress = nullptr);

} // namespace tjc
