#pragma once

#include "domain/clashes.h"
#include "ui/calendar/plan_change.h"

#include <QList>
#include <QString>

namespace tjc {

/// A ready way out of a clash: what the button says, and what it makes of the session.
struct Mend {
    QString text;
    PlanTarget target;
};

/// The cheap ones: the smallest room that is free and large enough, and the next time on that day at which room and
/// trainers are free. What does not solve this kind of clash is left out.
[[nodiscard]] QList<Mend> mendsFor(const ClashIndex &index, const Clash &clash, Instant now);

/// The next time on its day at which room and trainers are free, where they are not at the time it has. Until six, or
/// ten for what lasts into the evening.
[[nodiscard]] std::optional<Span> betterTime(
    const ClashIndex &index, const PlannedSession &session, Instant now);

/// "B2.18 (16 seats)", with the building where that is not `building`.
[[nodiscard]] QString roomText(const Room &room, const QString &building);
/// "11:45".
[[nodiscard]] QString timeText(Span when);

} // namespace tjc
