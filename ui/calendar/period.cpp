#include "ui/calendar/period.h"

#include "base/codes.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array viewCodes{
    Code<CalendarView>{CalendarView::Month, QLatin1StringView("month")},
    Code<CalendarView>{CalendarView::Week, QLatin1StringView("week")},
    Code<CalendarView>{CalendarView::Day, QLatin1StringView("day")},
    Code<CalendarView>{CalendarView::Agenda, QLatin1StringView("agenda")},
};

struct PeriodText {
    Q_DECLARE_TR_FUNCTIONS(tjc::Period)
};

Day firstOfMonth(Day day)
{
    return day.plusDays(1 - day.date().day());
}

} // namespace

QLatin1StringView code(CalendarView view)
{
    return codeIn(viewCodes, view);
}

std::optional<CalendarView> calendarViewFromCode(QStringView text)
{
    return fromCodeIn(viewCodes, text);
}

Day mondayOf(Day day)
{
    return day.plusDays(1 - day.date().dayOfWeek());
}

Day firstDay(const Period &period)
{
    switch (period.view) {
    case CalendarView::Month:
        return mondayOf(firstOfMonth(period.day));
    case CalendarView::Week:
        return mondayOf(period.day);
    case CalendarView::Day:
    case CalendarView::Agenda:
        break;
    }
    return period.day;
}

Day lastDay(const Period &period)
{
    switch (period.view) {
    case CalendarView::Month:
        return mondayOf(firstOfMonth(period.day).plusDays(period.day.date().daysInMonth() - 1)).plusDays(6);
    case CalendarView::Week:
        return mondayOf(period.day).plusDays(6);
    case CalendarView::Day:
    case CalendarView::Agenda:
        break;
    }
    return period.day;
}

int weeksOf(const Period &month)
{
    return int(firstDay(month).date().daysTo(lastDay(month).date()) + 1) / 7;
}

Period neighbour(const Period &period, int step)
{
    switch (period.view) {
    case CalendarView::Month:
    case CalendarView::Agenda:
        if (const auto day = Day::from(period.day.date().addMonths(step)))
            return {period.view, *day};
        return period;
    case CalendarView::Week:
        return {period.view, period.day.plusDays(7 * step)};
    case CalendarView::Day:
        break;
    }
    return {period.view, period.day.plusDays(step)};
}

QString title(const Period &period, bool weekend)
{
    const QLocale locale;
    const auto text = [&](Day day, const QString &format) { return locale.toString(day.date(), format); };
    switch (period.view) {
    case CalendarView::Month:
        return text(period.day, u"MMMM yyyy"_s);
    case CalendarView::Week: {
        const Day first = firstDay(period);
        const Day last = first.plusDays(weekend ? 6 : 4);
        return PeriodText::tr("week %1 · %2 – %3")
            .arg(first.date().weekNumber())
            .arg(text(first, u"d MMM"_s), text(last, u"d MMM yyyy"_s));
    }
    case CalendarView::Day:
        return longDate(period.day);
    case CalendarView::Agenda:
        break;
    }
    return PeriodText::tr("from %1").arg(longDate(period.day));
}

} // namespace tjc
