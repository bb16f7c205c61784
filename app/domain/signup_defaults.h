#pragma once

#include "domain/session.h"

#include <functional>

namespace tjc {

/// What the wall clock and the calendar of the users say; local time itself lives in `exchange`.
struct LocalDays {
    std::function<Day(Instant)> dayOf;
    std::function<Instant(Instant, int)> daysBefore; ///< the same time on the clock, that many days earlier
    std::function<bool(Day)> isWorkingDay;           ///< neither in a weekend nor a public holiday
};

/// What a new session of a format begins with; a form shows it, and whoever plans may change all of it.
struct SignupDefaults {
    int minSeats = 0;
    std::optional<int> maxSeats;
    std::optional<Instant> signupCloses;
    bool needsApproval = false;
    SessionRules rules;

    friend bool operator==(const SignupDefaults &, const SignupDefaults &) = default;
};

/// Workshops and courses: signing up until five days before, free to sign off until five working days before, to the
/// minute of the clock. Open Koffie and user group: no limit, walk in. Desk visit: one to three people, on request.
/// A moment that has passed at `now` is left out: what is planned at short notice is open until it begins.
[[nodiscard]] SignupDefaults defaultsFor(Format format, Span when, const LocalDays &days, Instant now);

/// How many days before `day` the `count`-th working day before it lies. A year at most, whatever isWorkingDay says.
[[nodiscard]] int daysOfWorkingDays(Day day, int count, const std::function<bool(Day)> &isWorkingDay);

} // namespace tjc
