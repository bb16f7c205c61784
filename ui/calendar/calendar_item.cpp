#include "ui/calendar/calendar_item.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

namespace tjc {

using namespace Qt::StringLiterals;

CalendarItem calendarItem(const SessionRow &row)
{
    const LocalMoment begin = localMoment(row.when.begin());
    const LocalMoment end = localMoment(row.when.end());
    CalendarItem item{row, begin.day, end.day, begin.minute, end.minute};
    if (end.minute == 0 && begin.day < end.day) {
        item.last = end.day.plusDays(-1);
        item.endMinute = 1440;
    }
    return item;
}

QList<CalendarItem> calendarItems(const QList<SessionRow> &rows)
{
    QList<CalendarItem> items;
    items.reserve(rows.size());
    for (const SessionRow &row : rows)
        items += calendarItem(row);
    return items;
}

int indexOf(const QList<CalendarItem> &items, SessionId id)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].row.id == id)
            return int(i);
    }
    return -1;
}

QString spokenText(const CalendarItem &item)
{
    QStringList parts{
        item.row.title, label(item.row.format).toLower(), whenText(item.row.when, item.row.allDay)};
    if (const QString place = placeText(item.row); !place.isEmpty())
        parts += place;
    if (item.row.state == SessionState::Cancelled)
        parts += stateText(item.row);
    if (const QString standing = standingText(item.row); !standing.isEmpty())
        parts += standing;
    return parts.join(u", "_s);
}

} // namespace tjc
