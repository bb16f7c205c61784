#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tjc {

/// Which days a session repeats on. The occurrences are ordinary sessions.
struct Series {
    std::optional<SeriesId> id; ///< none: not saved yet
    QString uid;                ///< empty: given when it is saved
    QString rule;               ///< an RRULE of RFC 5545, without DTSTART: "FREQ=WEEKLY;BYDAY=TU"
    Day first;
    int beginMinute = 0; ///< of the local day, so that the clock time stays over the change to summer time
    int durationMinutes = 60;
    qint64 revision = 1;
};

/// When a colleague cannot be a trainer.
struct Absence {
    std::optional<AbsenceId> id; ///< none: not saved yet
    PersonId person;
    QString name; ///< of the person; not saved with it
    Span when;
    QString note;
    qint64 revision = 1;
};

/// A public holiday.
struct DayOff {
    Day day;
    QString name;

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

/// A session whose day to decide has come while too few signed up: the coordinator is asked.
struct UndecidedSession {
    SessionId session;
    QString title;
    Span when;
    Instant decideBy;
    int minSeats;
    int enrolled;
    qint64 revision;
};

} // namespace tjc
