#include "ui/calendar/plan_change.h"

#include "domain/plan_dates.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMinutes = 1440;
constexpr qint64 julianDayOf1970 = 2'440'588;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::PlanChange)
};

qint64 dayNumber(qint64 at)
{
    return (at - (at < 0 ? dayMinutes - 1 : 0)) / dayMinutes;
}

qint64 dayStart(qint64 at)
{
    return dayNumber(at) * dayMinutes;
}

qint64 floorTo(qint64 at, int step)
{
    return dayStart(at) + (at - dayStart(at)) / step * step;
}

qint64 nearest(qint64 at, int step)
{
    return floorTo(at + step / 2, step);
}

WallSpan moved(const DragStart &start, qint64 at, int step)
{
    const WallSpan &was = start.before;
    // The day under the pointer decides; the part that was grabbed may be on the second day of a night.
    const qint64 day = dayStart(at) + dayStart(was.begin) - dayStart(start.grabbed);
    const bool inOneDay = was.end <= dayStart(was.begin) + dayMinutes;
    const qint64 latest = dayMinutes - (inOneDay ? was.minutes() : step);
    const qint64 wanted = nearest(was.begin + at - start.grabbed, step) - day;
    const qint64 begin = day + std::clamp<qint64>(wanted, 0, latest);
    return {begin, begin + was.minutes()};
}

} // namespace

qint64 wallMinute(Day day, int minute)
{
    return (day.date().toJulianDay() - julianDayOf1970) * dayMinutes + minute;
}

Day wallDay(qint64 at)
{
    return *Day::from(QDate::fromJulianDay(dayNumber(at) + julianDayOf1970));
}

int minuteOfDay(qint64 at)
{
    return int(at - dayStart(at));
}

WallSpan wallSpan(Span when)
{
    const LocalMoment begin = localMoment(when.begin());
    const LocalMoment end = localMoment(when.end());
    return {wallMinute(begin.day, begin.minute), wallMinute(end.day, end.minute)};
}

std::optional<Span> spanOf(const WallSpan &when)
{
    const Instant begin = instantOf(wallDay(when.begin), minuteOfDay(when.begin));
    const Instant end = instantOf(wallDay(when.end), minuteOfDay(when.end));
    return begin < end ? Span::from(begin, end) : std::nullopt;
}

WallSpan shifted(const WallSpan &when, qint64 minutes)
{
    return {when.begin + minutes, when.end + minutes};
}

WallSpan dragged(const DragStart &start, qint64 at, int step)
{
    const WallSpan &was = start.before;
    switch (start.kind) {
    case DragKind::Move:
        return moved(start, at, step);
    case DragKind::MoveDays:
        return shifted(was, dayStart(at) - dayStart(start.grabbed));
    case DragKind::Begin:
        return {std::min(nearest(at, step), was.end - step), was.end};
    case DragKind::End:
        return {was.begin, std::max(nearest(at, step), was.begin + step)};
    case DragKind::Make:
        break;
    }
    const qint64 from = floorTo(std::min(at, start.grabbed), step);
    const qint64 last = std::max(at, start.grabbed);
    return {from, std::max(floorTo(last + step - 1, step), from + step)};
}

SessionDraft planned(SessionDraft draft, const PlanTarget &target)
{
    draft = movedTo(std::move(draft), target.when, wallDays());
    if (target.changesRoom) {
        draft.roomId = target.room;
        draft.building.clear();
    }
    return draft;
}

QString durationText(const WallSpan &when, bool wholeDays)
{
    if (wholeDays)
        return Words::tr("%n day(s)", nullptr, int((when.minutes() + dayMinutes - 1) / dayMinutes));
    const qint64 hours = when.minutes() / 60;
    const qint64 minutes = when.minutes() % 60;
    if (hours == 0)
        return Words::tr("%1 min").arg(minutes);
    return minutes == 0 ? Words::tr("%1 h").arg(hours) : Words::tr("%1 h %2 min").arg(hours).arg(minutes);
}

QString planText(const WallSpan &when, bool wholeDays)
{
    const Day first = wallDay(when.begin);
    const QString length = u" ("_s + durationText(when, wholeDays) + u')';
    if (!wholeDays)
        return shortDate(first) + u' ' + clockText(minuteOfDay(when.begin), minuteOfDay(when.end)) + length;
    const Day last = wallDay(when.end - 1);
    return (first == last ? shortDate(first) : shortDate(first) + u" – "_s + shortDate(last)) + length;
}

} // namespace tjc
