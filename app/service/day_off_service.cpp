#include "service/day_off_service.h"

#include "exchange/holidays_ics.h"
#include "service/core.h"
#include "service/import_files.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/coordination.h"
#include "store/planning.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 2;
constexpr qsizetype maxName = 200;

} // namespace

DayOffService::DayOffService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<QList<DayOff>>> DayOffService::daysOff(Day first, Day last)
{
    return m_core->read([first, last](db::Reader &reader) { return store::daysOff(reader, first, last); });
}

QFuture<Result<void>> DayOffService::save(std::optional<Day> before, const DayOff &dayOff)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<void>(allowed.error());
    const auto clean = checked(dayOff);
    if (!clean)
        return refused<void>(clean.error());
    return m_core->write([core = m_core.get(), before, clean = *clean](db::Writer &writer) -> Result<void> {
        TJC_CHECK(store::saveDayOff(writer, before, clean));
        noteNamed(writer, *core, Deed::DaysOffChange, clean.name);
        return {};
    });
}

QFuture<Result<qint64>> DayOffService::add(const QList<DayOff> &days)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<qint64>(allowed.error());
    QList<DayOff> clean;
    for (const DayOff &day : days) {
        const auto one = checked(day);
        if (!one)
            return refused<qint64>(one.error());
        clean += *one;
    }
    return m_core->write([core = m_core.get(), clean](db::Writer &writer) -> Result<qint64> {
        TJC_TRY(added, store::addDaysOff(writer, clean));
        noteNamed(writer, *core, Deed::DaysOffChange, clean.isEmpty() ? QString() : clean.first().name);
        return added;
    });
}

QFuture<Result<void>> DayOffService::remove(Day day)
{
    if (auto allowed = m_core->require(Role::Coordinator); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), day](db::Writer &writer) -> Result<void> {
        TJC_CHECK(store::removeDayOff(writer, day));
        noteNamed(writer, *core, Deed::DaysOffChange, day.iso());
        return {};
    });
}

QFuture<Result<FoundHolidays>> DayOffService::preview(const QString &path, std::shared_ptr<Progress> progress)
{
    return m_core->background(
        [core = m_core.get(), path, progress](db::Worker::OnThread &worker) -> Result<FoundHolidays> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            const Day today = core->local().day(core->now());
            const auto last = Day::from(QDate(today.date().year() + yearsAhead, 12, 31));
            if (!last)
                return Error{ErrorKind::Bug, u"clock"_s};
            TJC_TRY(found, readHolidaysIcs(bytes, today, *last, core->local(), progress.get()));
            TJC_TRY(there,
                worker.snapshot([&](db::Reader &reader) { return store::daysOff(reader, today, *last); }));
            QSet<QString> known;
            for (const DayOff &day : there)
                known.insert(day.day.iso());
            for (FoundHoliday &holiday : found.holidays) {
                holiday.known = int(
                    std::ranges::count_if(holiday.days, [&](Day day) { return known.contains(day.iso()); }));
            }
            return found;
        });
}

QList<DayOff> daysOffOf(const QList<FoundHoliday> &chosen)
{
    std::map<qint64, DayOff> days;
    for (const FoundHoliday &holiday : chosen) {
        for (const Day day : holiday.days) {
            const auto [at, isNew] = days.try_emplace(day.date().toJulianDay(), DayOff{day, holiday.name});
            if (!isNew && at->second.name.size() + holiday.name.size() + 2 <= maxName)
                at->second.name += ", "_L1 + holiday.name;
        }
    }
    QList<DayOff> list;
    for (const auto &[number, day] : days)
        list += day;
    return list;
}

} // namespace tjc
