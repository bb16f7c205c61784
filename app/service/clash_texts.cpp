#include "service/clash_texts.h"

#include "exchange/local_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::Clash)
};

const LocalTime &wallClock()
{
    static const LocalTime local;
    return local;
}

QString dayText(Day day)
{
    return QLocale().toString(day.date(), Words::tr("ddd d MMM"));
}

QString clockText(Instant at)
{
    char text[5];
    LocalTime::writeTime(text, wallClock().fields(at));
    return QString::fromLatin1(text, 5);
}

/// As short as it is clear to somebody who looks at `day`.
QString whenText(Span when, bool allDay, Day day)
{
    const Day first = wallClock().day(when.begin());
    const Day last = wallClock().day(when.end().plusMs(-1));
    if (allDay) {
        if (first == last)
            return first == day ? Words::tr("the whole day")
                                : Words::tr("%1, the whole day").arg(dayText(first));
        return dayText(first) + u" – "_s + dayText(last);
    }
    if (first != last) {
        return dayText(first) + u' ' + clockText(when.begin()) + u" – "_s + dayText(last) + u' '
               + clockText(when.end());
    }
    const QString hours = clockText(when.begin()) + u'–' + clockText(when.end());
    return first == day ? hours : dayText(first) + u' ' + hours;
}

/// From a midnight to a midnight.
bool isWholeDays(Span span)
{
    return wallClock().startOf(wallClock().day(span.begin())) == span.begin()
           && wallClock().startOf(wallClock().day(span.end())) == span.end();
}

} // namespace

QString clashSentence(const Clash &clash)
{
    const Day day = wallClock().day(clash.session.when.begin());
    const QString other = clash.other ? clash.other->title : QString();
    const QString when = clash.other ? whenText(clash.other->when, clash.other->allDay, day) : QString();
    const QString left = QString::number(clash.left);
    const QString needed = QString::number(clash.needed);
    switch (clash.kind) {
    case ClashKind::RoomTaken:
        return Words::tr("%1 is taken: %2 (%3).").arg(clash.room, other, when);
    case ClashKind::RoomBuffer:
        return Words::tr("%1: %2 min to %3 (%4), and %5 min is needed.")
            .arg(clash.room, left, other, when, needed);
    case ClashKind::TrainerTaken:
        return Words::tr("%1 gives another session then: %2 (%3).").arg(clash.trainer, other, when);
    case ClashKind::TrainerBuffer:
        return Words::tr("%1 has %2 min to %3 (%4), and %5 min is needed.")
            .arg(clash.trainer, left, other, when, needed);
    case ClashKind::TrainerAway:
        return Words::tr("%1 is away then (%2).")
            .arg(
                clash.trainer, clash.away ? whenText(*clash.away, isWholeDays(*clash.away), day) : QString());
    case ClashKind::Seats:
        return Words::tr("%1 has %2 seats, and %3 colleagues may come.").arg(clash.room, left, needed);
    case ClashKind::Holiday:
        return Words::tr("%1 is a day off: %2.").arg(dayText(clash.day.value_or(day)), clash.dayName);
    case ClashKind::Weekend:
        return Words::tr("%1 is in the weekend.").arg(dayText(clash.day.value_or(day)));
    case ClashKind::Past:
        break;
    }
    return Words::tr("This is in the past.");
}

QString clashLabel(ClashKind kind)
{
    switch (kind) {
    case ClashKind::RoomTaken:
        return Words::tr("Room taken");
    case ClashKind::RoomBuffer:
    case ClashKind::TrainerBuffer:
        return Words::tr("Too little time between");
    case ClashKind::TrainerTaken:
        return Words::tr("Trainer taken");
    case ClashKind::TrainerAway:
        return Words::tr("Trainer away");
    case ClashKind::Seats:
        return Words::tr("Room too small");
    case ClashKind::Holiday:
        return Words::tr("Day off");
    case ClashKind::Weekend:
        return Words::tr("Weekend");
    case ClashKind::Past:
        break;
    }
    return Words::tr("In the past");
}

} // namespace tjc
