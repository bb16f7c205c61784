#pragma once

#include "service/files.h"

namespace tjc {

/// What this user chose for files of a schedule, from the settings. Calendars know neither.
[[nodiscard]] ExportOptions rememberedExport(ExportKind kind);
void rememberExport(const ExportOptions &options);

/// What a column is called in the language of the program.
[[nodiscard]] QString label(ScheduleColumn column);
[[nodiscard]] QStringList codesOf(const ScheduleColumns &columns);
/// Unknown ones and repeats are left out, and where none is left it is all of them.
[[nodiscard]] ScheduleColumns scheduleColumns(const QStringList &codes);

} // namespace tjc
