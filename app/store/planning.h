#pragma once

#include "db/access.h"
#include "domain/people.h"
#include "domain/planning.h"

#include <QList>

namespace tjc::store {

// What is saved with an id is the next revision of that record: Conflict "<record>.revision" where somebody else saved
// first, NotFound "<record>" where it is gone.

/// The absences that overlap `span`, in order of begin. On a server an employee sees his own.
[[nodiscard]] Result<QList<Absence>> absences(db::Reader &reader, Span span);
[[nodiscard]] Result<AbsenceId> saveAbsence(db::Writer &writer, const Absence &absence);
[[nodiscard]] Result<void> removeAbsence(db::Writer &writer, AbsenceId id);

/// From `first` to `last`, both included, in order.
[[nodiscard]] Result<QList<DayOff>> daysOff(db::Reader &reader, Day first, Day last);
/// Adds those whose day is not there yet; how many.
[[nodiscard]] Result<qint64> addDaysOff(db::Writer &writer, const QList<DayOff> &days);
[[nodiscard]] Result<void> removeDayOff(db::Writer &writer, Day day);

/// NotFound "series".
[[nodiscard]] Result<Series> series(db::Reader &reader, SeriesId id);
/// By its uid; none where there is no such series.
[[nodiscard]] Result<std::optional<Series>> findSeries(db::Reader &reader, const QString &uid);
[[nodiscard]] Result<SeriesId> saveSeries(db::Writer &writer, const Series &series);

/// `id` and `revision` say which and from what; name, building and the rest are as they are to be.
[[nodiscard]] Result<void> updateRoom(db::Writer &writer, const Room &room);
[[nodiscard]] Result<void> updateThemeWeek(db::Writer &writer, const ThemeWeek &week);

/// The planned sessions that have not begun, whose day to decide has come, with fewer enrolled than the least number,
/// and of which nobody said that they go on; in order of that day.
[[nodiscard]] Result<QList<UndecidedSession>> sessionsBelowMinimum(db::Reader &reader, Instant now);

} // namespace tjc::store
