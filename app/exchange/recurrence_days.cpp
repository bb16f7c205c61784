#include "exchange/recurrence_days.h"

#include "domain/working_day.h"
#include "exchange/ics_recurrence.h"

#include <QDate>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsPerYear = 12;
constexpr int longestFebruary = 29;
constexpr qint64 msPerMinute = 60'000;
constexpr int minutesPerDay = 1440;

/// Enough for the longest series there may be and what lies between its days.
constexpr qint64 steps = 60'000;

qint64 numberOf(Day day)
{
    const QDate date = day.date();
    return daysFromCivil(date.year(), date.month(), date.day());
}

Day dayOf(qint64 number)
{
    return *Day::from(QDate(1970, 1, 1).addDays(number));
}

/// By years there is only one month to look in: there may be no such day in it, which libical would seek for ever.
bool neverComes(const Recurrence &rule, Day first)
{
    if (rule.unit != Recurrence::Unit::MonthDay || rule.interval % monthsPerYear != 0)
        return false;
    const int month = first.date().month();
    return rule.monthDay > (month == 2 ? longestFebruary : daysInMonth(2000, month));
}

} // namespace

Result<QList<Day>> firstDaysOf(const Recurrence &rule, Day first, int most)
{
    if (auto problem = problemIn(rule))
        return *std::move(problem);
    QList<Day> days;
    if (neverComes(rule, first))
        return days;
    Recurrence bounded = rule;
    if (bounded.count)
        bounded.count = std::min(*bounded.count, most);
    IcsBudget budget(steps);
    const qint64 lastDay = bounded.until ? numberOf(*bounded.until) : numberOf(first);
    const IcsRuleEnd end = expandRule(
        ruleText(bounded).toLatin1(), {numberOf(first), 0, true, false}, lastDay,
        [](qint64 ms) { return ms; }, budget,
        [&](const IcsTime &time) {
            if (days.size() < most)
                days += dayOf(time.days);
        });
    if (end == IcsRuleEnd::BadRule)
        return Error{ErrorKind::Invalid, u"recurrence.rule"_s};
    if (end == IcsRuleEnd::OverBudget && days.size() < most)
        return Error{ErrorKind::Invalid, u"recurrence.too_many"_s, QString::number(mostOccurrences)};
    return days;
}

Result<QList<Day>> daysOf(const Recurrence &rule, Day first)
{
    TJC_TRY(days, firstDaysOf(rule, first, mostOccurrences + 1));
    if (days.isEmpty())
        return Error{ErrorKind::Invalid, u"recurrence.none"_s};
    if (days.size() > mostOccurrences)
        return Error{ErrorKind::Invalid, u"recurrence.too_many"_s, QString::number(mostOccurrences)};
    return days;
}

Span spanOn(Day day, int beginMinute, int durationMinutes, const LocalTime &local)
{
    const Instant begin = local.instant(numberOf(day), beginMinute * msPerMinute);
    const int endMinute = beginMinute + durationMinutes;
    const Instant end =
        local.instant(numberOf(day) + endMinute / minutesPerDay, (endMinute % minutesPerDay) * msPerMinute);
    return *Span::from(begin, begin < end ? end : begin.plusMinutes(durationMinutes));
}

LocalDays localDays(const LocalTime &local, const QSet<QString> &holidays)
{
    return {.dayOf = [local](Instant at) { return local.day(at); },
        .daysBefore =
            [local](Instant at, int days) {
                const LocalFields clock = local.fields(at);
                const qint64 ms = ((clock.hour * 60 + clock.minute) * 60 + clock.second) * qint64(1'000);
                return local.instant(daysFromCivil(clock.year, clock.month, clock.day) - days, ms);
            },
        .isWorkingDay = [holidays](Day day) { return isWorkingDay(day, holidays); }};
}

} // namespace tjc
