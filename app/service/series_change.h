#pragma once

#include "domain/series.h"
#include "exchange/local_time.h"

namespace tjc {

// What changing a series comes to, as a pure function: the same answer tells what would happen and does it.
//
// Field by field. A field that was changed in the edited occurrence is written to another one where that has what the
// edited one had, or what most of them have; where it has something of its own there (another room, another hour), it
// keeps that, and counts as kept. Times are compared on the clock on the wall and deadlines by how long before the day
// they are. Cancelled occurrences stay as they are; those that were skipped change along, so that putting one back fits.
//
// The rule. Only occurrences that have not begun follow it. A day that both rules have keeps its session, with id, uid and
// everybody in it. Of the days that are left, an old one and the nearest new one of the same week or month are the same
// session, which moves; one that somebody moved by hand stays where he put it. What is then left of the old days falls
// away: cancelled and skipped, never deleted. What is left of the new ones is made.
//
// This and following splits the series: the old rule ends the day before, and what follows is a series of its own. So
// does a change of rule or time for all where some have begun: what was keeps its rule.

/// A session and the day of the series it is to stand for.
struct PlacedVersion {
    Day slot;
    SessionVersion version;
};

struct RevisedOccurrence {
    SessionDetails before;
    PlacedVersion after;
};

struct SeriesChange {
    std::optional<Series> changed; ///< the series that is there, with what it becomes
    std::optional<Series> made;    ///< by a split: then all sessions below belong to it
    QList<RevisedOccurrence> revised;
    QList<PlacedVersion> added; ///< without uid
    SeriesEffect effect;
};

/// `occurrences` is all of the series, in order of their slot. Conflict "series.revision" where the edited one is not
/// among them; Invalid "series.begun" where it has begun, "series.move" where the rule cannot follow it to its new day,
/// and as daysOf().
[[nodiscard]] Result<SeriesChange> changeOf(const Series &series, const QList<SessionDetails> &occurrences,
    const SeriesEdit &edit, const LocalTime &local, Instant now);

/// What a skipped session says where nobody gave a reason: a cancelled one always says why.
[[nodiscard]] QString skippedReason();

/// How many have a seat, wait or ask for one.
[[nodiscard]] int peopleIn(const SessionRow &row);

/// The minute of the local day that a session begins at, and how many minutes of the clock on the wall it lasts.
struct ClockTimes {
    int beginMinute;
    int durationMinutes;

    friend bool operator==(const ClockTimes &, const ClockTimes &) = default;
};
[[nodiscard]] ClockTimes clockTimesOf(Span when, const LocalTime &local);

} // namespace tjc
