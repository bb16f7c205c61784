#pragma once

#include "domain/import.h"
#include "exchange/local_time.h"

namespace tjc {

/// A session of a file that is no table, as cells of CSV: what FILE.errors.csv keeps of iCalendar and frab, so that it
/// can be mended and imported like any schedule in CSV.
enum class SessionCell {
    Uid,
    Title,
    Date,
    Begin,
    End,
    Trainers,
    TrainerEmails,
    Building,
    Room,
    Topics,
    Status,
    Url,
    Summary,
};

/// The columns, in the order of SessionCell, by the names that readScheduleCsv() knows.
[[nodiscard]] QStringList sessionCellNames();

/// One cell for each column; empty where the session does not say. readScheduleCsv() reads them back to the same.
[[nodiscard]] QStringList sessionCells(const ImportedSession &session, const LocalTime &local);

} // namespace tjc
