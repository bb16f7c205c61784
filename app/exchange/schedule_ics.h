#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/import.h"
#include "exchange/local_time.h"

namespace tjc {

struct IcsOptions {
    Day expandUntil;           ///< the last day on which rules without an end are followed
    LocalTime local = {};      ///< the clock of times without a zone, and of whole days
    qint64 maxSteps = 250'000; ///< events, occurrences and the work between them, of the whole file
};

/// Reads the events of an iCalendar file; RRULE, RDATE, EXDATE and RECURRENCE-ID become single sessions.
///
/// The identifier is UID, and "UID#20260302" or "UID#20260302T090000" (the recurrence id, on the event's own clock) for
/// an occurrence. SUMMARY is the title, DESCRIPTION the summary, LOCATION the building, CATEGORIES the topics, ORGANIZER
/// the trainer, STATUS:CANCELLED the state, LAST-MODIFIED (else DTSTAMP) when it was updated; what an event does not have
/// stays nullopt. A DESCRIPTION of our own making is taken apart again, as icsDescriptionIn() does. Too long texts are cut. Without an end, or with an end at its begin, an event lasts a day or an hour.
/// A change of "this and future" occurrences counts for the one it names.
/// Row errors (line: of BEGIN:VEVENT): row.title.empty, row.date, row.end, row.end_before_begin, row.time_zone,
/// row.recurrence, row.duplicate_id, row.unclosed.
/// Errors: those of textAsUtf8(); Invalid "file.too_large" (over 64 MiB), "ics.too_deep", "ics.too_many_steps" (argument:
/// the line), "file.no_events"; Cancelled "import".
[[nodiscard]] Result<Parsed<ImportedSession>> readScheduleIcs(
    const QByteArray &bytes, const IcsOptions &options, const Progress *progress = nullptr);

} // namespace tjc
