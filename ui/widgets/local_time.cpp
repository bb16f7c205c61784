#include "ui/widgets/local_time.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString inLanguage(Day day, const QString &format)
{
    return QLocale().toString(day.date(), format);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::LocalTime)
};

} // namespace

const QTimeZone &localZone()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

QDateTime localDateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), localZone());
}

LocalMoment localMoment(Instant at)
{
    // The offset once, then plain arithmetic: a QDateTime costs several look-ups in the rules of the zone.
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC);
    const qint64 local = at.ms() + localZone().offsetFromUtc(utc) * qint64(1000);
    const qint64 day = local >= 0 ? local / 86'400'000 : (local - 86'399'999) / 86'400'000;
    const QDate date = QDate::fromJulianDay(day + 2'440'588);
    return {*Day::from(date), int((local - day * 86'400'000) / 60'000)};
}

Instant instantOf(Day day, int minute)
{
    const Day on = minute >= 1440 ? day.plusDays(1) : day;
    const int left = minute >= 1440 ? 0 : minute;
    const QDateTime at(on.date(), QTime(left / 60, left % 60), localZone());
    return Instant::fromMs(at.toMSecsSinceEpoch());
}

Span spanOfDays(Day first, Day last)
{
    return *Span::from(instantOf(first, 0), instantOf(last < first ? first : last, 1440));
}

QString clockText(int minute)
{
    const int wrapped = minute % 1440;
    return QLocale().toString(QTime(wrapped / 60, wrapped % 60), u"HH:mm"_s);
}

QString clockText(int from, int to)
{
    return clockText(from) + u'–' + clockText(to);
}

QString longDate(Day day)
{
    return inLanguage(day, Words::tr("dddd d MMMM yyyy"));
}

QString shortDate(Day day)
{
    return inLanguage(day, Words::tr("ddd d MMM"));
}

QString whenText(Span when, bool allDay)
{
    const LocalMoment begin = localMoment(when.begin());
    const LocalMoment end = localMoment(when.end());
    const Day last = end.minute == 0 && when.ms() > 0 ? end.day.plusDays(-1) : end.day;
    if (allDay) {
        return begin.day == last ? Words::tr("%1, the whole day").arg(longDate(begin.day))
                                 : longDate(begin.day) + u" – "_s + longDate(last);
    }
    if (begin.day == last) {
        const int until = end.day == begin.day ? end.minute : 1440;
        return longDate(begin.day) + u", "_s + clockText(begin.minute, until);
    }
    return momentText(when.begin()) + u" – "_s + momentText(when.end());
}

QString momentText(Instant at)
{
    const LocalMoment moment = localMoment(at);
    return inLanguage(moment.day, Words::tr("ddd d MMM yyyy")) + u", "_s + clockText(moment.minute);
}

} // namespace tjc
