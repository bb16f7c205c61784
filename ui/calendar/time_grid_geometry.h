#pragma once

#include "ui/calendar/time_grid_layout.h"

#include <QFontMetrics>
#include <QPoint>
#include <QSize>

namespace tjc {

/// Where everything of a time grid is inside its viewport: names of the days on top, the strip of whole days
/// below, and the hours, which scroll.
struct TimeGridGeometry {
    QSize size;
    QPoint scroll;
    int gutter = 0;       ///< left, with the hours
    int header = 0;       ///< the names of the days, with the theme weeks below them
    int bands = 0;        ///< the part of the header that the theme weeks take
    int shownLanes = 0;   ///< of the strip; fewer than there are when the strip would eat the hours
    int contentWidth = 0; ///< of the days together; wider than the viewport when it scrolls
    TimeGridMetrics metrics;

    [[nodiscard]] int strip() const;
    [[nodiscard]] int hoursTop() const { return header + strip(); }
    [[nodiscard]] int contentHeight() const { return int(1440 * metrics.minuteHeight); }
    [[nodiscard]] QRectF hoursRect() const;
    [[nodiscard]] QRectF dayRect(int day) const;

    [[nodiscard]] QRectF screenRect(const GridBlock &block) const;
    [[nodiscard]] QRectF screenRect(const GridOverflow &overflow) const;
    /// Empty where the bar lies in a lane that is not shown.
    [[nodiscard]] QRectF screenRect(const GridBar &bar, int lanes) const;
    /// Where "+n more" of one day stands in the strip.
    [[nodiscard]] QRectF moreRect(int day) const;

    [[nodiscard]] QRectF screenRect(const ThemeBand &band, const TimeGridLayout &layout) const;

    [[nodiscard]] QPointF toHours(QPointF at) const;
    [[nodiscard]] int dayAt(QPointF at, int days) const;
};

/// How much fits; the layout is made with these limits. `isOneDay`: the days are rooms or trainers.
[[nodiscard]] TimeGridLimits limitsFor(QSize size, int days, bool isOneDay, const QFontMetrics &font);
[[nodiscard]] TimeGridGeometry geometryFor(
    const TimeGridLayout &layout, QSize size, QPoint scroll, const QFontMetrics &font);
/// The bars of one day that the strip has no room for.
[[nodiscard]] int hiddenBars(const TimeGridLayout &layout, const TimeGridGeometry &geometry, int day);

} // namespace tjc
