#include "ui/calendar/time_grid_geometry.h"

#include <algorithm>

namespace tjc {

namespace {

constexpr int padding = 4;
constexpr int mostLanes = 6;
constexpr int hoursInSight = 11;

int gutterOf(const QFontMetrics &font)
{
    return font.horizontalAdvance(QStringLiteral("00:00")) + 3 * padding;
}

/// A week scrolls sideways rather than squeeze its days, rooms or trainers.
int widthOfDays(QSize size, int days, bool isOneDay, const QFontMetrics &font)
{
    const int letters = isOneDay ? 22 : 17;
    const int least = days > 1 ? days * letters * font.averageCharWidth() : 1;
    return std::max({size.width() - gutterOf(font), least, days});
}

int hourHeight(QSize size, const QFontMetrics &font)
{
    const int header = font.height() + 2 * padding;
    return std::max(int(font.height() * 2.4), (size.height() - header) / hoursInSight);
}

} // namespace

int TimeGridGeometry::strip() const
{
    return shownLanes > 0 ? int(shownLanes * metrics.laneHeight) + padding : 0;
}

QRectF TimeGridGeometry::hoursRect() const
{
    return QRectF(gutter, hoursTop(), size.width() - gutter, size.height() - hoursTop());
}

QRectF TimeGridGeometry::dayRect(int day) const
{
    return QRectF(metrics.left + day * metrics.dayWidth - scroll.x(), 0, metrics.dayWidth, size.height());
}

QRectF TimeGridGeometry::screenRect(const GridBlock &block) const
{
    return rectOf(block, metrics).translated(-scroll.x(), hoursTop() - scroll.y());
}

QRectF TimeGridGeometry::screenRect(const GridOverflow &overflow) const
{
    return rectOf(overflow, metrics).translated(-scroll.x(), hoursTop() - scroll.y());
}

QRectF TimeGridGeometry::screenRect(const GridBar &bar, int lanes) const
{
    if (lanes > shownLanes && bar.lane >= shownLanes - 1)
        return {};
    return rectOf(bar, metrics).translated(-scroll.x(), header + padding / 2);
}

QRectF TimeGridGeometry::moreRect(int day) const
{
    return screenRect(GridBar{0, day, day, shownLanes - 1, true, true}, shownLanes);
}

QRectF TimeGridGeometry::screenRect(const ThemeBand &band, const TimeGridLayout &layout) const
{
    const bool isOneDay = layout.isOneDay || layout.days == 1;
    const QRectF days = isOneDay ? QRectF(gutter, 0, size.width() - gutter, size.height())
                                 : dayRect(band.firstDay).united(dayRect(band.lastDay));
    return QRectF(days.left() + padding / 2.0, header - bands + band.lane * metrics.laneHeight,
        days.width() - padding, metrics.laneHeight - padding / 2.0);
}

QPointF TimeGridGeometry::toHours(QPointF at) const
{
    return at + QPointF(scroll.x(), scroll.y() - hoursTop());
}

int TimeGridGeometry::dayAt(QPointF at, int days) const
{
    const int day = int((at.x() + scroll.x() - metrics.left) / metrics.dayWidth);
    return std::clamp(day, 0, days - 1);
}

TimeGridLimits limitsFor(QSize size, int days, bool isOneDay, const QFontMetrics &font)
{
    TimeGridLimits limits;
    limits.minMinutes = std::clamp((font.height() + 6) * 60 / hourHeight(size, font), 15, 60);
    if (days > 1) {
        const int dayWidth = widthOfDays(size, days, isOneDay, font) / days;
        limits.maxColumns = std::max(2, dayWidth / (8 * font.averageCharWidth()));
    }
    return limits;
}

TimeGridGeometry geometryFor(
    const TimeGridLayout &layout, QSize size, QPoint scroll, const QFontMetrics &font)
{
    TimeGridGeometry geometry;
    geometry.size = size;
    geometry.scroll = scroll;
    geometry.gutter = gutterOf(font);
    geometry.header = (layout.isOneDay ? 2 : 1) * font.height() + 3 * padding;
    geometry.metrics.laneHeight = font.height() + 6;
    geometry.bands = int(lanesOf(layout.bands) * geometry.metrics.laneHeight);
    geometry.header += geometry.bands;
    const int room = int((size.height() - geometry.header) * 0.45 / geometry.metrics.laneHeight);
    geometry.shownLanes =
        std::min(layout.lanes, std::max(1, layout.days > 1 ? std::min(room, mostLanes) : room));
    geometry.metrics.left = geometry.gutter;
    const int inSight = widthOfDays(size, layout.days, layout.isOneDay, font);
    // One day scrolls sideways to show all; a week says "+n more".
    geometry.contentWidth =
        layout.days > 1 ? inSight : std::max(inSight, layout.widest[0] * 14 * font.averageCharWidth());
    geometry.metrics.dayWidth = qreal(geometry.contentWidth) / layout.days;
    geometry.metrics.moreWidth = font.horizontalAdvance(QStringLiteral("+99")) + 2 * padding;
    geometry.metrics.minuteHeight = hourHeight(size, font) / 60.0;
    geometry.metrics.minMinutes = limitsFor(size, layout.days, layout.isOneDay, font).minMinutes;
    return geometry;
}

int hiddenBars(const TimeGridLayout &layout, const TimeGridGeometry &geometry, int day)
{
    if (layout.lanes <= geometry.shownLanes)
        return 0;
    return int(std::ranges::count_if(layout.bars, [&](const GridBar &bar) {
        return bar.firstDay <= day && day <= bar.lastDay && bar.lane >= geometry.shownLanes - 1;
    }));
}

} // namespace tjc
