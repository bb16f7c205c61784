#include "ui/calendar/time_grid_painter.h"

#include "ui/calendar/format_style.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QPainter>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;

QColor lineColor(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlpha(38);
    return color;
}

} // namespace

void TimeGridPainter::setLook(const QFont &font, const QPalette &palette)
{
    m_font = font;
    m_palette = palette;
    m_dark = metrics::isDark(palette);
    m_sessions.setLook(font, palette);
}

void TimeGridPainter::paint(QPainter &painter, const TimeGridScene &scene)
{
    painter.fillRect(QRect(QPoint(), scene.geometry.size), m_palette.color(QPalette::Base));
    paintHours(painter, scene);
    painter.save();
    painter.setClipRect(scene.geometry.hoursRect());
    paintBlocks(painter, scene);
    paintNow(painter, scene);
    painter.restore();
    paintHeader(painter, scene);
    paintStrip(painter, scene);
}

void TimeGridPainter::paintHours(QPainter &painter, const TimeGridScene &scene)
{
    const TimeGridGeometry &at = scene.geometry;
    painter.save();
    painter.setFont(m_font);
    painter.setClipRect(QRectF(0, at.hoursTop(), at.size.width(), at.size.height() - at.hoursTop()));
    const int text = m_sessions.metrics().height();
    for (int hour = 0; hour < 24; ++hour) {
        const int y = at.hoursTop() - at.scroll.y() + int(hour * 60 * at.metrics.minuteHeight);
        painter.setPen(lineColor(m_palette));
        painter.drawLine(at.gutter, y, at.size.width(), y);
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        const QRect label(0, y + 2, at.gutter - padding, text);
        painter.drawText(label, Qt::AlignRight | Qt::AlignTop, clockText(hour * 60));
    }
    painter.restore();
    painter.setPen(lineColor(m_palette));
    for (int day = 0; day < scene.layout.days; ++day) {
        const int x = int(at.dayRect(day).left());
        if (x >= at.gutter)
            painter.drawLine(x, at.header, x, at.size.height());
    }
}

void TimeGridPainter::paintHeader(QPainter &painter, const TimeGridScene &scene)
{
    const TimeGridGeometry &at = scene.geometry;
    painter.fillRect(QRectF(0, 0, at.size.width(), at.hoursTop()), m_palette.color(QPalette::Base));
    painter.setFont(m_font);
    for (int day = 0; day < scene.layout.days; ++day) {
        const Day date = scene.layout.first.plusDays(day);
        QRectF rect = at.dayRect(day);
        rect.setHeight(at.header);
        if (scene.layout.days == 1)
            rect = QRectF(at.gutter, 0, at.size.width() - at.gutter, at.header);
        QFont font = m_font;
        font.setBold(date == scene.today);
        painter.setFont(font);
        painter.setPen(date == scene.today ? metrics::accent(m_palette) : m_palette.color(QPalette::Text));
        const QString text = scene.layout.days == 1 ? longDate(date) : shortDate(date);
        painter.drawText(rect.adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()) - 2 * padding));
        if (date == scene.today)
            painter.fillRect(QRectF(rect.left(), at.header - 3, rect.width(), 3), metrics::accent(m_palette));
        if (day == scene.currentDay && scene.hasFocus) {
            painter.setPen(QPen(metrics::accent(m_palette), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(1, 1, -1, -2));
        }
    }
    painter.setPen(lineColor(m_palette));
    painter.drawLine(0, at.hoursTop() - 1, at.size.width(), at.hoursTop() - 1);
}

void TimeGridPainter::paintStrip(QPainter &painter, const TimeGridScene &scene)
{
    const TimeGridGeometry &at = scene.geometry;
    painter.save();
    painter.setClipRect(QRectF(at.gutter, at.header, at.size.width() - at.gutter, at.strip()));
    for (const GridBar &bar : scene.layout.bars) {
        const QRectF rect = at.screenRect(bar, scene.layout.lanes);
        if (rect.isEmpty())
            continue;
        const CalendarItem &item = scene.items[bar.item];
        m_sessions.paintLine(
            painter, rect, item, {item.row.id == scene.selected, bar.begins, bar.ends, true});
    }
    for (int day = 0; day < scene.layout.days; ++day) {
        if (const int hidden = hiddenBars(scene.layout, at, day); hidden > 0)
            m_sessions.paintMore(painter, at.moreRect(day), hidden);
    }
    painter.restore();
}

void TimeGridPainter::paintBlocks(QPainter &painter, const TimeGridScene &scene)
{
    const QRectF inSight = scene.geometry.hoursRect();
    for (const GridBlock &block : scene.layout.blocks) {
        const QRectF rect = scene.geometry.screenRect(block);
        if (!rect.intersects(inSight))
            continue;
        const CalendarItem &item = scene.items[block.item];
        m_sessions.paintBlock(painter, rect, item, {item.row.id == scene.selected});
    }
    for (const GridOverflow &overflow : scene.layout.overflows) {
        const QRectF rect = scene.geometry.screenRect(overflow);
        if (!rect.intersects(inSight))
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(metrics::accent(m_palette), 1, Qt::DotLine));
        painter.setBrush(m_palette.color(QPalette::AlternateBase));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        QRectF line = rect;
        line.setHeight(std::min<qreal>(rect.height(), m_sessions.lineHeight()));
        m_sessions.paintMore(painter, line, overflow.count);
    }
    // The chosen one comes out from behind the others.
    for (const GridBlock &block : scene.layout.hidden) {
        if (scene.items[block.item].row.id == scene.selected)
            m_sessions.paintBlock(painter, scene.geometry.screenRect(block), scene.items[block.item], {true});
    }
}

void TimeGridPainter::paintNow(QPainter &painter, const TimeGridScene &scene)
{
    const int day = int(scene.layout.first.date().daysTo(scene.today.date()));
    if (day < 0 || day >= scene.layout.days)
        return;
    const TimeGridGeometry &at = scene.geometry;
    const qreal y = at.hoursTop() - at.scroll.y() + scene.nowMinute * at.metrics.minuteHeight;
    const QRectF rect = at.dayRect(day);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(metrics::accent(m_palette), 2));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.setBrush(metrics::accent(m_palette));
    painter.drawEllipse(QPointF(rect.left() + 4, y), 3, 3);
}

} // namespace tjc
