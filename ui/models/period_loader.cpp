#include "ui/models/period_loader.h"

#include "service/deliver.h"
#include "ui/widgets/local_time.h"

#include <algorithm>

namespace tjc {

namespace {

constexpr size_t keptPeriods = 9;

/// Two days of one month ask for the same.
bool sameDays(const Period &a, const Period &b)
{
    return a.view == b.view && firstDay(a) == firstDay(b) && lastDay(a) == lastDay(b);
}

} // namespace

PeriodLoader::PeriodLoader(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask))
{
}

void PeriodLoader::show(const Period &period, const SessionFilter &filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        m_known.clear();
        m_asked.clear();
        ++m_generation;
    }
    m_period = period;
    if (const Known *found = known(period)) {
        const QList<CalendarItem> items = found->items;
        remember(period, items);
        Q_EMIT loaded(period, items);
        prefetch();
        return;
    }
    Q_EMIT loading();
    ask(period, Why::Show);
}

void PeriodLoader::reload()
{
    if (!m_period)
        return;
    ++m_generation;
    m_known.clear();
    m_asked.clear();
    ask(*m_period, Why::Show);
}

void PeriodLoader::ask(const Period &period, Why why)
{
    // Its own copy: the answer comes when `period` may be gone.
    const auto same = [period](const Period &other) { return sameDays(other, period); };
    if (std::ranges::any_of(m_asked, same))
        return;
    m_asked += period;
    const quint64 generation = m_generation;
    deliver(m_ask(spanOfDays(firstDay(period), lastDay(period)), m_filter), this,
        [this, period, generation, why, same](Result<QList<SessionRow>> rows) {
            if (generation != m_generation)
                return;
            m_asked.removeIf(same);
            const bool isShown = m_period && sameDays(*m_period, period);
            if (!rows) {
                if (isShown)
                    Q_EMIT failed(rows.error());
                return;
            }
            const QList<CalendarItem> items = calendarItems(*rows);
            remember(period, items);
            if (!isShown)
                return;
            Q_EMIT loaded(*m_period, items);
            if (why == Why::Show)
                prefetch();
        });
}

void PeriodLoader::prefetch()
{
    for (const int step : {1, -1}) {
        const Period next = neighbour(*m_period, step);
        if (!known(next))
            ask(next, Why::Prefetch);
    }
}

void PeriodLoader::remember(const Period &period, const QList<CalendarItem> &items)
{
    std::erase_if(m_known, [&](const Known &one) { return sameDays(one.period, period); });
    m_known.push_front({period, items});
    if (m_known.size() > keptPeriods)
        m_known.pop_back();
}

const PeriodLoader::Known *PeriodLoader::known(const Period &period) const
{
    const auto found =
        std::ranges::find_if(m_known, [&](const Known &one) { return sameDays(one.period, period); });
    return found == m_known.end() ? nullptr : &*found;
}

} // namespace tjc
