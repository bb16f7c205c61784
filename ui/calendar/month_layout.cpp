#include "ui/calendar/month_layout.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <set>

namespace tjc {

namespace {

struct Stretch {
    int item;
    int firstColumn;
    int lastColumn;
};

int dayNumber(Day day)
{
    return int(day.date().toJulianDay());
}

class WeekFiller
{
public:
    WeekFiller(const QList<CalendarItem> &items, int firstDay, std::vector<std::vector<MonthEntry>> &cells,
        size_t offset)
        : m_items(items), m_firstDay(firstDay), m_cells(cells), m_offset(offset)
    {
    }

    void fill(std::vector<Stretch> wide, const std::vector<int> &narrow)
    {
        std::ranges::sort(wide, [this](const Stretch &a, const Stretch &b) {
            if (a.firstColumn != b.firstColumn)
                return a.firstColumn < b.firstColumn;
            if (a.lastColumn != b.lastColumn)
                return a.lastColumn > b.lastColumn;
            return before(a.item, b.item);
        });
        placeWide(wide);
        placeNarrow(narrow);
        for (size_t column = 0; column < 7; ++column)
            std::ranges::sort(m_cells[m_offset + column], {}, &MonthEntry::lane);
    }

private:
    [[nodiscard]] bool before(int a, int b) const
    {
        const SessionRow &x = m_items[a].row;
        const SessionRow &y = m_items[b].row;
        return std::pair(x.when.begin(), x.id) < std::pair(y.when.begin(), y.id);
    }

    // The lanes that came free are handed out again, lowest first.
    void placeWide(const std::vector<Stretch> &wide)
    {
        using Ending = std::pair<int, int>; // last column, lane
        std::priority_queue<Ending, std::vector<Ending>, std::greater<>> running;
        std::set<int> free;
        int lanes = 0;
        for (const Stretch &stretch : wide) {
            while (!running.empty() && running.top().first < stretch.firstColumn) {
                free.insert(running.top().second);
                running.pop();
            }
            const int lane = free.empty() ? lanes++ : *free.begin();
            free.erase(lane);
            running.emplace(stretch.lastColumn, lane);
            for (int column = stretch.firstColumn; column <= stretch.lastColumn; ++column)
                put(stretch.item, column, lane);
        }
    }

    void placeNarrow(std::vector<int> narrow)
    {
        std::ranges::sort(narrow, [this](int a, int b) { return before(a, b); });
        std::array<std::vector<int>, 7> taken;
        for (size_t column = 0; column < 7; ++column) {
            for (const MonthEntry &entry : m_cells[m_offset + column])
                taken[column].push_back(entry.lane);
            std::ranges::sort(taken[column]);
        }
        std::array<int, 7> lane{};
        std::array<size_t, 7> next{};
        for (const int item : narrow) {
            const auto column = size_t(dayNumber(m_items[item].first) - m_firstDay);
            while (next[column] < taken[column].size() && taken[column][next[column]] == lane[column]) {
                ++next[column];
                ++lane[column];
            }
            put(item, int(column), lane[column]++);
        }
    }

    void put(int item, int column, int lane)
    {
        const int day = m_firstDay + column;
        m_cells[m_offset + size_t(column)].push_back(
            {item, lane, dayNumber(m_items[item].first) == day, dayNumber(m_items[item].last) == day});
    }

    const QList<CalendarItem> &m_items;
    int m_firstDay;
    std::vector<std::vector<MonthEntry>> &m_cells;
    size_t m_offset;
};

} // namespace

MonthLayout layOutMonth(const QList<CalendarItem> &items, Day first, int weeks)
{
    MonthLayout layout{first, weeks, {}};
    layout.cells.resize(size_t(weeks) * 7);
    const int start = dayNumber(first);
    const int end = start + weeks * 7;
    std::vector<std::vector<Stretch>> wide(size_t(weeks), std::vector<Stretch>{});
    std::vector<std::vector<int>> narrow(size_t(weeks), std::vector<int>{});
    for (int i = 0; i < int(items.size()); ++i) {
        const int begins = dayNumber(items[i].first);
        const int ends = dayNumber(items[i].last);
        if (ends < start || begins >= end)
            continue;
        if (begins == ends && !items[i].isLong()) {
            narrow[size_t(begins - start) / 7].push_back(i);
            continue;
        }
        const int from = std::max(begins, start) - start;
        const int to = std::min(ends, end - 1) - start;
        for (int week = from / 7; week <= to / 7; ++week)
            wide[size_t(week)].push_back({i, std::max(from - week * 7, 0), std::min(to - week * 7, 6)});
    }
    for (int week = 0; week < weeks; ++week) {
        WeekFiller filler(items, start + week * 7, layout.cells, size_t(week) * 7);
        filler.fill(std::move(wide[size_t(week)]), narrow[size_t(week)]);
    }
    return layout;
}

MonthFit fitCell(const std::vector<MonthEntry> &cell, int lanes)
{
    if (cell.empty() || cell.back().lane < lanes)
        return {int(cell.size()), 0};
    const auto hidden = std::ranges::lower_bound(cell, std::max(lanes - 1, 0), {}, &MonthEntry::lane);
    return {int(hidden - cell.begin()), int(cell.end() - hidden)};
}

} // namespace tjc
