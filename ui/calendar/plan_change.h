#pragma once

#include "domain/session.h"

#include <QList>

namespace tjc {

/// From when to when on the clock on the wall, in minutes since the local midnight that began 1970. Half open.
struct WallSpan {
    qint64 begin;
    qint64 end;

    [[nodiscard]] qint64 minutes() const { return end - begin; }
    friend bool operator==(const WallSpan &, const WallSpan &) = default;
};

[[nodiscard]] qint64 wallMinute(Day day, int minute);
/// The day of a wall minute, and the minute in that day.
[[nodiscard]] Day wallDay(qint64 at);
[[nodiscard]] int minuteOfDay(qint64 at);
[[nodiscard]] WallSpan wallSpan(Span when);
/// None where nothing is left of it: in the hour that summer time skips.
[[nodiscard]] std::optional<Span> spanOf(const WallSpan &when);
/// Keeps the clock time, also over the change to and from summer time.
[[nodiscard]] WallSpan shifted(const WallSpan &when, qint64 minutes);

inline constexpr int planStep = 15;    ///< minutes; what a drag snaps to
inline constexpr int finePlanStep = 5; ///< with Shift

enum class DragKind {
    Move,     ///< the whole of it
    MoveDays, ///< by whole days: what lasts whole days, or the month
    Begin,    ///< the upper edge
    End,      ///< the lower edge
    Make,     ///< on empty
};

struct DragStart {
    DragKind kind;
    WallSpan before;
    qint64 grabbed; ///< where the pointer went down
};

/// What a drag to `at` makes of it: snapped to `step`, never shorter than that. What lay within one day stays
/// within one.
[[nodiscard]] WallSpan dragged(const DragStart &start, qint64 at, int step);

/// What planning changes in a session.
struct PlanTarget {
    Span when;
    bool changesRoom = false;
    std::optional<RoomId> room = {}; ///< where `changesRoom`; none: no room
};

/// The draft at its new time, as movedTo() says, and at its new place.
[[nodiscard]] SessionDraft planned(SessionDraft draft, const PlanTarget &target);

/// "1 h 30 min", "2 days".
[[nodiscard]] QString durationText(const WallSpan &when, bool wholeDays);
/// "Tue 29 Sep 10:15–11:45 (1 h 30 min)".
[[nodiscard]] QString planText(const WallSpan &when, bool wholeDays);

} // namespace tjc
