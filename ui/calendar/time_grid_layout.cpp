#include "ui/calendar/time_grid_layout.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <set>

namespace tjc {

namespace {

using Ending = std::pair<int, int>; // where it ends, its column or lane
using Endings = std::priority_queue<Ending, std::vector<Ending>, std::greater<>>;

/// Hands out the lowest free number, and takes back those whose holder has ended.
class Numbers
{
public:
    int take(int begin, int end)
    {
        while (!m_running.empty() && m_running.top().first <= begin) {
            m_free.insert(m_running.top().second);
            m_running.pop();
        }
        const int number = m_free.empty() ? m_count++ : *m_free.begin();
        m_free.erase(number);
        m_running.emplace(end, number);
        return number;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    Endings m_running;
    std::set<int> m_free;
    int m_count = 0;
};

bool inTime(const GridBlock &a, const GridBlock &b)
{
    return std::tuple(a.beginMinute, -a.endMinute, a.item) < std::tuple(b.beginMinute, -b.endMinute, b.item);
}

class DayPacker
{
public:
    DayPacker(TimeGridLayout &layout, const TimeGridLimits &limits) : m_layout(layout), m_limits(limits) {}

    void pack(int day, std::vector<GridBlock> &blocks)
    {
        size_t begin = 0;
        int clusterEnd = 0;
        Numbers columns;
        const size_t firstOfDay = m_layout.blocks.size();
        for (size_t i = 0; i < blocks.size(); ++i) {
            GridBlock &block = blocks[i];
            const int end = std::max(block.endMinute, block.beginMinute + m_limits.minMinutes);
            if (i > begin && block.beginMinute >= clusterEnd) {
                close(day, blocks, begin, i, columns.count());
                begin = i;
                columns = {};
                clusterEnd = 0;
            }
            block.column = columns.take(block.beginMinute, end);
            clusterEnd = std::max(clusterEnd, end);
        }
        close(day, blocks, begin, blocks.size(), columns.count());
        std::ranges::sort(m_layout.blocks.begin() + qsizetype(firstOfDay), m_layout.blocks.end(), inTime);
    }

private:
    void close(int day, const std::vector<GridBlock> &blocks, size_t begin, size_t end, int columns)
    {
        int &widest = m_layout.widest[size_t(day)];
        const bool tooMany = m_limits.maxColumns > 0 && columns > m_limits.maxColumns;
        const int shown = tooMany ? m_limits.maxColumns : columns;
        widest = std::max(widest, shown);
        const size_t firstOfCluster = m_layout.blocks.size();
        // What shares the last column, as far as it overlaps.
        std::vector<std::vector<GridBlock>> shared;
        int until = 0;
        for (size_t i = begin; i < end; ++i) {
            GridBlock block = blocks[i];
            block.columns = shown;
            if (!tooMany || block.column < shown - 1) {
                m_layout.blocks.push_back(block);
                continue;
            }
            block.column = shown - 1;
            if (shared.empty() || block.beginMinute >= until)
                shared.emplace_back();
            shared.back().push_back(block);
            until = std::max({until, block.endMinute, block.beginMinute + m_limits.minMinutes});
        }
        const bool isNarrow = !shared.empty() && std::ranges::all_of(shared, [](const auto &group) {
            return group.size() > 1;
        });
        if (isNarrow) {
            for (size_t i = firstOfCluster; i < m_layout.blocks.size(); ++i)
                m_layout.blocks[i].besideMore = true;
        }
        for (const std::vector<GridBlock> &group : shared)
            share(group, isNarrow);
    }

    void share(const std::vector<GridBlock> &sharing, bool isNarrow)
    {
        const GridBlock &first = sharing.front();
        if (sharing.size() == 1) {
            m_layout.blocks.push_back(first);
            return;
        }
        GridOverflow overflow{
            first.day, first.beginMinute, 0, int(sharing.size()), first.column, first.columns, isNarrow};
        for (const GridBlock &block : sharing)
            overflow.endMinute = std::max(overflow.endMinute, block.endMinute);
        m_layout.overflows.push_back(overflow);
        for (GridBlock block : sharing) {
            block.besideMore = isNarrow;
            m_layout.hidden.push_back(block);
        }
    }

    TimeGridLayout &m_layout;
    const TimeGridLimits &m_limits;
};

/// `narrowLast`: the last column takes no more than "+12" needs, and the others share what it leaves.
QRectF rectIn(
    const TimeGridMetrics &metrics, int day, int column, int columns, bool narrowLast, int begin, int end)
{
    const qreal all = metrics.dayWidth - 2 * metrics.gap;
    const qreal last = narrowLast ? std::min(metrics.moreWidth + metrics.gap, all / columns) : all / columns;
    const qreal other = columns > 1 ? (all - last) / (columns - 1) : all;
    const qreal width = column == columns - 1 ? last : other;
    // A short session is drawn as if it took the least time, but never past the end of the day.
    const int until = std::min(std::max(end, begin + metrics.minMinutes), 1440);
    const int from = std::min(begin, until - metrics.minMinutes);
    const qreal x = metrics.left + day * metrics.dayWidth + metrics.gap + column * other;
    return {x, std::max(from, 0) * metrics.minuteHeight, std::max(width - metrics.gap, qreal(1)),
        std::max((until - from) * metrics.minuteHeight - metrics.gap, qreal(1))};
}

template <typename List>
int hit(const List &list, const TimeGridMetrics &metrics, QPointF at)
{
    const auto found =
        std::ranges::find_if(list, [&](const auto &part) { return rectOf(part, metrics).contains(at); });
    return found == list.end() ? -1 : int(found - list.begin());
}

} // namespace

TimeGridLayout layOutTimeGrid(const QList<CalendarItem> &items, Day first, int days,
    const TimeGridLimits &limits, const GridColumns &columns)
{
    const bool isOneDay = !columns.columns.empty();
    const int width = isOneDay ? int(columns.columns.size()) : days;
    TimeGridLayout layout{first, width, {}, {}, {}, {}, 0, std::vector<int>(size_t(width), 1), isOneDay};
    std::vector<std::vector<GridBlock>> byDay(size_t(width), std::vector<GridBlock>{});
    const int lastDay = isOneDay ? 0 : days - 1;
    const qint64 start = first.date().toJulianDay();
    for (int i = 0; i < int(items.size()); ++i) {
        const CalendarItem &item = items[i];
        const auto begins = int(item.first.date().toJulianDay() - start);
        const auto ends = int(item.last.date().toJulianDay() - start);
        if (ends < 0 || begins > lastDay)
            continue;
        const int from = std::max(begins, 0);
        const int to = std::min(ends, lastDay);
        const auto put = [&](int day, int column) {
            byDay[size_t(column)].push_back(
                {i, column, day == begins ? item.beginMinute : 0, day == ends ? item.endMinute : 1440, 0, 1});
        };
        if (isOneDay) {
            for (const int column : columns.ofItem[size_t(i)]) {
                if (item.isLong())
                    layout.bars.push_back({i, column, column, 0, begins >= 0, ends <= lastDay});
                else
                    put(0, column);
            }
        } else if (item.isLong()) {
            layout.bars.push_back({i, from, to, 0, begins >= 0, ends <= lastDay});
        } else {
            for (int day = from; day <= to; ++day)
                put(day, day);
        }
    }
    std::ranges::sort(layout.bars, [](const GridBar &a, const GridBar &b) {
        return std::tuple(a.firstDay, -a.lastDay, a.item) < std::tuple(b.firstDay, -b.lastDay, b.item);
    });
    Numbers lanes;
    for (GridBar &bar : layout.bars)
        bar.lane = lanes.take(bar.firstDay, bar.lastDay + 1);
    layout.lanes = lanes.count();
    DayPacker packer(layout, limits);
    for (int day = 0; day < width; ++day) {
        auto &blocks = byDay[size_t(day)];
        std::ranges::sort(blocks, inTime);
        if (!blocks.empty())
            packer.pack(day, blocks);
    }
    return layout;
}

std::vector<GridStop> stopsOf(const TimeGridLayout &layout)
{
    std::vector<GridStop> stops;
    stops.reserve(layout.bars.size() + layout.blocks.size() + layout.hidden.size());
    for (int i = 0; i < int(layout.bars.size()); ++i)
        stops.push_back({GridStop::Kind::Bar, i});
    const auto bars = qsizetype(stops.size());
    for (int i = 0; i < int(layout.blocks.size()); ++i)
        stops.push_back({GridStop::Kind::Block, i});
    for (int i = 0; i < int(layout.hidden.size()); ++i)
        stops.push_back({GridStop::Kind::Hidden, i});
    const auto place = [&layout](const GridStop &stop) {
        const bool isHidden = stop.kind == GridStop::Kind::Hidden;
        const GridBlock &block = (isHidden ? layout.hidden : layout.blocks)[size_t(stop.index)];
        return std::tuple(block.day, block.beginMinute, block.column, block.item);
    };
    std::ranges::sort(stops.begin() + bars, stops.end(), {}, place);
    return stops;
}

QRectF rectOf(const GridBlock &block, const TimeGridMetrics &metrics)
{
    return rectIn(metrics, block.day, block.column, block.columns, block.besideMore, block.beginMinute,
        block.endMinute);
}

QRectF rectOf(const GridOverflow &overflow, const TimeGridMetrics &metrics)
{
    return rectIn(metrics, overflow.day, overflow.column, overflow.columns, overflow.isNarrow,
        overflow.beginMinute, overflow.endMinute);
}

QRectF rectOf(const GridBar &bar, const TimeGridMetrics &metrics)
{
    const qreal x = metrics.left + bar.firstDay * metrics.dayWidth + metrics.gap;
    const qreal width = (bar.lastDay - bar.firstDay + 1) * metrics.dayWidth - 2 * metrics.gap;
    return {x, bar.lane * metrics.laneHeight, width, metrics.laneHeight - metrics.gap};
}

int blockAt(const TimeGridLayout &layout, const TimeGridMetrics &metrics, QPointF at)
{
    return hit(layout.blocks, metrics, at);
}

int overflowAt(const TimeGridLayout &layout, const TimeGridMetrics &metrics, QPointF at)
{
    return hit(layout.overflows, metrics, at);
}

int barAt(const TimeGridLayout &layout, const TimeGridMetrics &metrics, QPointF at)
{
    return hit(layout.bars, metrics, at);
}

} // namespace tjc
