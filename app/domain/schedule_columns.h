#pragma once

#include "base/codes.h"

#include <QList>

namespace tjc {

/// What a schedule in a table can tell of a session, one column each.
enum class ScheduleColumn {
    Id,
    Title,
    Format,
    Trainers,
    TrainerEmails,
    Date,
    Begin,
    End,
    Building,
    Room,
    Organisation,
    ThemeWeek,
    Min,
    Max,
    Enrolled,
    Waitlisted,
    State,
    Topics,
    Updated,
};

/// The names for settings and the command line: those that an import maps headers to, where it reads them.
inline constexpr std::array scheduleColumnCodes{
    Code<ScheduleColumn>{ScheduleColumn::Id, QLatin1StringView("id")},
    Code<ScheduleColumn>{ScheduleColumn::Title, QLatin1StringView("title")},
    Code<ScheduleColumn>{ScheduleColumn::Format, QLatin1StringView("format")},
    Code<ScheduleColumn>{ScheduleColumn::Trainers, QLatin1StringView("trainers")},
    Code<ScheduleColumn>{ScheduleColumn::TrainerEmails, QLatin1StringView("trainer_emails")},
    Code<ScheduleColumn>{ScheduleColumn::Date, QLatin1StringView("date")},
    Code<ScheduleColumn>{ScheduleColumn::Begin, QLatin1StringView("begin")},
    Code<ScheduleColumn>{ScheduleColumn::End, QLatin1StringView("end")},
    Code<ScheduleColumn>{ScheduleColumn::Building, QLatin1StringView("building")},
    Code<ScheduleColumn>{ScheduleColumn::Room, QLatin1StringView("room")},
    Code<ScheduleColumn>{ScheduleColumn::Organisation, QLatin1StringView("organisation")},
    Code<ScheduleColumn>{ScheduleColumn::ThemeWeek, QLatin1StringView("theme_week")},
    Code<ScheduleColumn>{ScheduleColumn::Min, QLatin1StringView("min")},
    Code<ScheduleColumn>{ScheduleColumn::Max, QLatin1StringView("max")},
    Code<ScheduleColumn>{ScheduleColumn::Enrolled, QLatin1StringView("enrolled")},
    Code<ScheduleColumn>{ScheduleColumn::Waitlisted, QLatin1StringView("waitlisted")},
    Code<ScheduleColumn>{ScheduleColumn::State, QLatin1StringView("status")},
    Code<ScheduleColumn>{ScheduleColumn::Topics, QLatin1StringView("topics")},
    Code<ScheduleColumn>{ScheduleColumn::Updated, QLatin1StringView("updated")},
};

/// Which, in which order; none twice, at least one.
using ScheduleColumns = QList<ScheduleColumn>;

[[nodiscard]] inline ScheduleColumns allScheduleColumns()
{
    ScheduleColumns all;
    for (const auto &row : scheduleColumnCodes)
        all += row.value;
    return all;
}

} // namespace tjc
