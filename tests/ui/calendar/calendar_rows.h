#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/widgets/local_time.h"

namespace tjc::test {

inline Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

/// A session on `iso`, from and to in minutes of the local day.
inline SessionRow row(
    int id, const char *iso, int from, int to, const QString &title = QStringLiteral("Wiki’s"))
{
    const Span when = *Span::from(instantOf(day(iso), from), instantOf(day(iso), to));
    return {.id = *SessionId::from(id),
        .training = *TrainingId::from(id),
        .uid = QString::number(id),
        .title = title,
        .format = Format::Workshop,
        .formal = false,
        .when = when,
        .allDay = false,
        .state = SessionState::Planned,
        .minSeats = 0,
        .maxSeats = 12,
        .enrolled = 3,
        .waitlisted = 0,
        .pending = 0,
        .updated = Instant::fromMs(0)};
}

/// Whole days, both inclusive.
inline SessionRow longRow(int id, const char *first, const char *last)
{
    SessionRow made = row(id, first, 0, 60);
    made.when = spanOfDays(day(first), day(last));
    made.allDay = true;
    return made;
}

inline SessionDetails details(const SessionRow &of)
{
    return {.row = of, .needsApproval = false, .revision = 1};
}

} // namespace tjc::test
