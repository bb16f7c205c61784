#include "ui/widgets/local_time.h"

#include "exchange/local_time.h"
#include "exchange/recurrence_days.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString inLanguage(Day day, const QString &format)
{
    return QLocale().toString(day.date(), format);
}

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 julianDayOf1970 = 2'440'588;

const LocalTime &wallClock()
{
    static const LocalTime local;
    return local;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::LocalTime)
};

} // namespace

LocalMoment localMoment(Instant at)
{
    const qint64 local = at.ms() + wallClock().offsetMs(at);
    const qint64 days = (local - (local < 0 ? dayMs - 1 : 0)) / dayMs;
    const QDate date = QDate::fromJulianDay(days + julianDayOf1970);
    return {*Day::from(date), int((local - days * dayMs) / 60'000)};
}

Instant instantOf(Day day, int minute)
{
    return wallClock().instant(day.date().toJulianDay() - julianDayOf1970, minute * qint64(60'000));
}

Span spanOfDays(Day first, Day last)
{
    return *Span::from(instantOf(first, 0), instantOf(last < first ? first : last, 1440));
}

const LocalDays &wallDays()
{
    static const LocalDays days = localDays(wallClock());
    return days;
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

QString unbroken(QString text)
{
    return text.replace(u"–"_s, u"\u2060–\u2060"_s);
}

QString durationInWords(qint64 minutes)
{
    if (minutes < 1)
        return Words::tr("less than a minute");
    const int days = int(minutes / 1440);
    const int hours = int(minutes / 60 % 24);
    const int rest = int(minutes % 60);
    QStringList parts;
    if (days > 0)
        parts += Words::tr("%n day(s)", nullptr, days);
    if (hours > 0)
        parts += Words::tr("%n hour(s)", nullptr, hours);
    if (rest > 0 && days == 0)
        parts += Words::tr("%n minute(s)", nullptr, rest);
    return parts.size() == 1 ? parts.first() : Words::tr("%1 and %2").arg(parts[0], parts[1]);
}

} // namespace tjc
