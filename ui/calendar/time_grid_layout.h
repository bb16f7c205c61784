#pragma once

#include "ui/calendar/calendar_item.h"
#include "ui/calendar/theme_band.h"
#include "ui/calendar/time_grid_columns.h"

#include <QRectF>

#include <vector>

namespace tjc {

/// A session, or the part of one that falls on one day, in a column of that day.
struct GridBlock {
    int item; ///< index in the items given
    int day;  ///< from 0; of one day side by side: the room or the trainer
    int beginMinute;
    int endMinute;
    int column;              ///< beside the sessions it overlaps, from 0
    int columns;             ///< of the cluster it is part of
    bool besideMore = false; ///< the last column of the cluster holds overflows alone, which need no width
};

/// Sessions that overlap one another and so many others that they do not fit beside them.
struct GridOverflow {
    int day;
    int beginMinute;
    int endMinute;
    int count;
    int column;
    int columns;
    bool isNarrow = false;
};

/// A bar in the strip of whole days.
struct GridBar {
    int item;
    int firstDay;
    int lastDay; ///< inclusive
    int lane;    ///< from 0
    bool begins;
    bool ends;
};

struct TimeGridLayout {
    Day first;
    int days;
    std::vector<GridBlock> blocks; ///< by day, then the time they begin
    std::vector<GridOverflow> overflows;
    std::vector<GridBlock> hidden; ///< behind the overflows, each in their column; in the order of `blocks`
    std::vector<GridBar> bars;
    int lanes;                         ///< of the strip of whole days
    std::vector<int> widest;           ///< by day: the most columns of any cluster, at least 1
    bool isOneDay = false;             ///< the "days" are rooms or trainers, all of them on the first day
    std::vector<ThemeBand> bands = {}; ///< of the theme weeks, over the days; put in by who shows them

    [[nodiscard]] Day dayOf(int day) const { return isOneDay ? first : first.plusDays(day); }
};

/// What one walks over: every session, also those that an overflow stands for.
struct GridStop {
    enum class Kind { Bar, Block, Hidden };
    Kind kind;
    int index; ///< in `bars`, `blocks` or `hidden`
};

struct TimeGridLimits {
    int minMinutes = 30; ///< what a session takes at least, so that its title can be read
    int maxColumns = 0;  ///< beside one another; the last is then "+n more"; 0: no limit
};

/// Lays the items out; those outside the days are left away. With `columns` it is the first day alone, and
/// `days` counts for nothing. O(n log n).
[[nodiscard]] TimeGridLayout layOutTimeGrid(const QList<CalendarItem> &items, Day first, int days,
    const TimeGridLimits &limits = {}, const GridColumns &columns = {});

/// Bars first, then by day and time.
[[nodiscard]] std::vector<GridStop> stopsOf(const TimeGridLayout &layout);

/// Where things are on the paper, in pixels; painting and hit-testing use the same.
struct TimeGridMetrics {
    qreal left = 0; ///< of the first day
    qreal dayWidth = 100;
    qreal minuteHeight = 1;
    qreal laneHeight = 20;
    qreal gap = 2;
    qreal moreWidth = 32; ///< what "+12" takes, where nothing else stands in its column
    int minMinutes = 30;
};
/// From the top of the first hour.
[[nodiscard]] QRectF rectOf(const GridBlock &block, const TimeGridMetrics &metrics);
[[nodiscard]] QRectF rectOf(const GridOverflow &overflow, const TimeGridMetrics &metrics);
/// From the top of the strip.
[[nodiscard]] QRectF rectOf(const GridBar &bar, const TimeGridMetrics &metrics);

/// What a point hits: an index in `blocks` or `overflows`; -1 for nothing. The point is from the top of the
/// first hour.
[[nodiscard]] int blockAt(const TimeGridLayout &layout, const TimeGridMetrics &metrics, QPointF at);
[[nodiscard]] int overflowAt(const TimeGridLayout &layout, const TimeGridMetrics &metrics, QPointF at);
/// An index in `bars`; the point is from the top of the strip.
[[nodiscard]] int barAt(const TimeGridLayout &layout, const TimeGridMetrics &metrics, QPointF at);

} // namespace tjc
