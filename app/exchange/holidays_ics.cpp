#include "exchange/holidays_ics.h"

#include "exchange/schedule_ics.h"

#include <algorithm>
#include <map>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// A century of forty holidays a year is far less.
constexpr qint64 maxDays = 20'000;
constexpr qsizetype maxName = 200;

struct Gathered {
    QString kind;
    std::map<qint64, Day> days; ///< by their number, each once
};

} // namespace

Result<FoundHolidays> readHolidaysIcs(
    const QByteArray &bytes, Day first, Day last, const LocalTime &local, const Progress *progress)
{
    TJC_TRY(file, readScheduleIcs(bytes, {.expandUntil = last, .local = local}, progress));
    FoundHolidays found{first, last, {}, 0, int(file.errors.size())};
    std::map<QString, Gathered> byName;
    qint64 left = maxDays;
    for (const ImportedSession &event : std::as_const(file.rows)) {
        if (event.state == SessionState::Cancelled)
            continue;
        if (!event.allDay) {
            ++found.timed;
            continue;
        }
        const Day until = std::min(local.day(event.when.end().plusMs(-1)), last);
        Gathered &days = byName[event.title.left(maxName)];
        if (days.kind.isEmpty() && event.topics && !event.topics->isEmpty())
            days.kind = event.topics->first();
        for (Day day = std::max(local.day(event.when.begin()), first); day <= until; day = day.plusDays(1)) {
            if (--left < 0)
                return Error{ErrorKind::Invalid, u"holidays.too_many"_s};
            days.days.emplace(day.date().toJulianDay(), day);
        }
    }
    for (const auto &[name, gathered] : byName) {
        if (gathered.days.empty())
            continue;
        FoundHoliday holiday{name, gathered.kind, {}, 0};
        for (const auto &[number, day] : gathered.days)
            holiday.days += day;
        found.holidays += holiday;
    }
    std::ranges::stable_sort(found.holidays, [](const FoundHoliday &a, const FoundHoliday &b) {
        return a.kind == b.kind ? a.days.first() < b.days.first() : a.kind < b.kind;
    });
    return found;
}

} // namespace tjc
