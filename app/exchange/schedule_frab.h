#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"
#include "exchange/local_time.h"

namespace tjc {

/// Reads a frab or pentabarf schedule.xml, as conferences publish it.
///
/// The identifier is the event's guid, else "<acronym>-<id>". The begin is <date> where that holds a time, else the day's
/// date and <start>, on the clock of the file's time_zone_name (else of `local`); a start before the day_change belongs to
/// the night after. The length is <duration>, H:MM or H:MM:SS, else an hour. Room, venue (as building), track (as topic),
/// persons (as trainers, without addresses), url; subtitle, abstract and description are the summary, as plain text. The
/// conference itself is no theme week: themeWeek is left as it is. Too long names are cut.
/// Row errors: row.title.empty, row.date, row.begin, row.duration, row.duplicate_id.
/// Errors: Invalid "file.too_large" (over 64 MiB), "xml.syntax" (argument: the line; detail: what), "xml.entities" (a DOCTYPE that
/// defines any), "xml.too_deep", "file.not_frab", "file.no_events"; Cancelled "import".
[[nodiscard]] Result<Parsed<ImportedSession>> readScheduleFrab(
    const QByteArray &bytes, const LocalTime &local = {}, const Progress *progress = nullptr);

} // namespace tjc
