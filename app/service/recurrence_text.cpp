#include "service/recurrence_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::Recurrence)
};

constexpr int safeMonthDay = 28; // every month has it

const QList<int> &workingDays()
{
    static const QList<int> days{1, 2, 3, 4, 5};
    return days;
}

/// "Tue, Wed and Thu".
QString shortDays(const QList<int> &weekdays)
{
    QStringList names;
    for (const int weekday : weekdays)
        names += QLocale().dayName(weekday, QLocale::ShortFormat);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Words::tr("%1 and %2", "the last two of a list of days").arg(names.join(u", "_s), last);
}

QString weekly(const Recurrence &rule)
{
    const bool isWorkingDays = rule.weekdays == workingDays();
    if (rule.interval > 1) {
        return Words::tr("every %1 weeks on %2")
            .arg(rule.interval)
            .arg(isWorkingDays ? Words::tr("working days") : shortDays(rule.weekdays));
    }
    if (isWorkingDays)
        return Words::tr("every working day");
    if (rule.weekdays.size() == 1)
        return Words::tr("every %1", "a day of the week").arg(QLocale().dayName(rule.weekdays.first()));
    return Words::tr("every week on %1").arg(shortDays(rule.weekdays));
}

QString monthDay(const Recurrence &rule)
{
    QString day = rule.monthDay == Recurrence::last ? Words::tr("on the last day", "of a month")
                                                    : Words::tr("on day %1", "of a month").arg(rule.monthDay);
    if (rule.monthDay > safeMonthDay)
        day += u' ' + Words::tr("(not in months without it)");
    return day;
}

/// "second Tuesday".
QString nthDay(const Recurrence &rule)
{
    const QString day = QLocale().dayName(rule.weekdays.value(0));
    switch (rule.nth) {
    case 1:
        return Words::tr("first %1").arg(day);
    case 2:
        return Words::tr("second %1").arg(day);
    case 3:
        return Words::tr("third %1").arg(day);
    case 4:
        return Words::tr("fourth %1").arg(day);
    case 5:
        return Words::tr("fifth %1").arg(day);
    default:
        return Words::tr("last %1").arg(day);
    }
}

QString days(const Recurrence &rule)
{
    using enum Recurrence::Unit;
    switch (rule.unit) {
    case Days:
        return rule.interval > 1 ? Words::tr("every %1 days").arg(rule.interval) : Words::tr("every day");
    case Weeks:
        return weekly(rule);
    case MonthDay:
    case MonthWeekday:
        break;
    }
    if (rule.interval > 1)
        return Words::tr("every %1 months %2", "the second: on day 15")
            .arg(rule.interval)
            .arg(dayOfMonthText(rule));
    return rule.unit == MonthDay ? Words::tr("every month %1", "on day 15").arg(dayOfMonthText(rule))
                                 : Words::tr("every %1 of the month").arg(nthDay(rule));
}

} // namespace

QString dayOfMonthText(const Recurrence &rule)
{
    return rule.unit == Recurrence::Unit::MonthDay ? monthDay(rule)
                                                   : Words::tr("on the %1").arg(nthDay(rule));
}

QString sentence(const Recurrence &rule)
{
    if (rule.until) {
        const QString day = QLocale().toString(rule.until->date(), Words::tr("d MMM yyyy"));
        return Words::tr("%1, up to and including %2").arg(days(rule), day);
    }
    if (rule.count)
        return Words::tr("%1, %n time(s)", nullptr, *rule.count).arg(days(rule));
    return days(rule);
}

} // namespace tjc
