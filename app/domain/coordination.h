#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/planning.h"

namespace tjc {

// What coordinators keep beside the sessions, on its way to be saved. A draft with an id is the next revision of that
// record. checked() gives it with its texts made clean, or the first thing that is wrong with it.

struct RoomDraft {
    std::optional<RoomId> id; ///< none: a new one
    qint64 revision = 0;
    QString name;
    QString building; ///< may be empty
    std::optional<int> seats;
    QString equipment; ///< may be empty, and have lines
    std::optional<OrganisationId> organisation;
    int bufferMinutes = 0;

    friend bool operator==(const RoomDraft &, const RoomDraft &) = default;
};
[[nodiscard]] RoomDraft draftOf(const Room &room);
/// Invalid "room.name.empty", "room.name.too_long", "room.building.too_long", "room.seats",
/// "room.equipment.too_long", "room.buffer".
[[nodiscard]] Result<RoomDraft> checked(const RoomDraft &draft);

struct ThemeWeekDraft {
    std::optional<ThemeWeekId> id; ///< none: a new one
    qint64 revision = 0;
    QString name;
    Day first;
    Day last;      ///< inclusive
    QString color; ///< "#154273", or empty
    QString page;  ///< plain text or Markdown; may be empty

    friend bool operator==(const ThemeWeekDraft &, const ThemeWeekDraft &) = default;
};
[[nodiscard]] ThemeWeekDraft draftOf(const ThemeWeek &week);
/// Invalid "theme_week.name.empty", "theme_week.name.too_long", "theme_week.days" (the last before the first, or more
/// than three months), "theme_week.color", "theme_week.page.too_long". A colour in capitals is made small.
[[nodiscard]] Result<ThemeWeekDraft> checked(const ThemeWeekDraft &draft);

struct AbsenceDraft {
    std::optional<AbsenceId> id; ///< none: a new one
    qint64 revision = 0;
    std::optional<PersonId> person; ///< none: the user
    Span when;
    QString note; ///< may be empty
};
/// Invalid "absence.times", "absence.note.too_long".
[[nodiscard]] Result<AbsenceDraft> checked(const AbsenceDraft &draft);

/// Invalid "day_off.name.empty", "day_off.name.too_long".
[[nodiscard]] Result<DayOff> checked(const DayOff &dayOff);

/// A record and how many sessions name it, cancelled ones too: with any, it cannot be removed.
template <typename Record>
struct InUse {
    Record record;
    int sessions = 0;
};

/// What a calendar file calls by one name.
struct FoundHoliday {
    QString name;
    QString kind;    ///< the category that the file gives it; may be empty
    QList<Day> days; ///< in order
    int known = 0;   ///< so many of them are days off already
};

/// What a calendar file holds of whole days.
struct FoundHolidays {
    Day first; ///< nothing before this day was looked for, and nothing after `last`
    Day last;
    QList<FoundHoliday> holidays; ///< by kind, then by their first day
    int timed = 0;                ///< events with a time of day, which are no days off
    int unread = 0;               ///< events that could not be read
};

} // namespace tjc
