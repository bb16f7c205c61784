#include "ui/calendar/plan_warnings.h"

#include <QCoreApplication>

namespace tjc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::PlanWarnings)
};

} // namespace

QStringList warningsFor(const PlanSpot &spot, const QList<CalendarItem> &items, Instant now)
{
    QStringList warnings;
    const auto when = spanOf(spot.when);
    if (!when)
        return {Words::tr("This hour does not exist: the clock goes forward then.")};
    if (when->begin() < now)
        warnings += Words::tr("This is in the past.");
    for (const CalendarItem &item : items) {
        const SessionRow &row = item.row;
        const bool isOther = !(spot.session && row.id == *spot.session);
        const bool sameRoom = !spot.room.isEmpty() && row.room == spot.room && row.building == spot.building;
        const bool overlaps = row.when.begin() < when->end() && when->begin() < row.when.end();
        if (isOther && sameRoom && overlaps && row.state != SessionState::Cancelled)
            warnings += Words::tr("%1 is taken: %2.").arg(row.room, row.title);
    }
    return warnings;
}

} // namespace tjc
