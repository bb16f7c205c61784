#pragma once

#include "db/access.h"
#include "domain/coordination.h"

namespace tjc::store {

// Writing the same once more changes nothing, so a write whose answer was lost may be repeated: what is new and there
// already with the same values is the record it would have made, and so is the revision that it would have become.
// Errors as in planning.h.

/// In order of building and name.
[[nodiscard]] Result<QList<InUse<Room>>> roomsInUse(db::Reader &reader);
/// Conflict "room.exists" where another room of that building has the name.
[[nodiscard]] Result<RoomId> saveRoom(db::Writer &writer, const RoomDraft &draft);
/// Conflict "room.used" (argument: by how many sessions); NotFound "room".
[[nodiscard]] Result<void> removeRoom(db::Writer &writer, RoomId id);

/// The latest first.
[[nodiscard]] Result<QList<InUse<ThemeWeek>>> themeWeeksInUse(db::Reader &reader);
/// Conflict "theme_week.exists" where another has the name.
[[nodiscard]] Result<ThemeWeekId> saveThemeWeek(db::Writer &writer, const ThemeWeekDraft &draft);
/// Conflict "theme_week.used" (argument: by how many sessions); NotFound "theme_week".
[[nodiscard]] Result<void> removeThemeWeek(db::Writer &writer, ThemeWeekId id);

/// NotFound "absence".
[[nodiscard]] Result<Absence> absence(db::Reader &reader, AbsenceId id);
/// As saveAbsence() of planning.h, but the same again is the same.
[[nodiscard]] Result<AbsenceId> saveAbsenceOnce(db::Writer &writer, const Absence &absence);

/// Puts `dayOff` in the place of the day off `before`; without `before` it is new. Conflict "day_off.exists" where
/// that day is another day off already; NotFound "day_off" where there is no `before` any more.
[[nodiscard]] Result<void> saveDayOff(db::Writer &writer, std::optional<Day> before, const DayOff &dayOff);

} // namespace tjc::store
