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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::TimeGridPainter)
};

QColor lineColor(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlpha(38);
    return color;
}

QString columnTitle(const GridColumns &columns, int column)
{
    const GridColumn &one = columns.columns[size_t(column)];
    if (one.name.isEmpty())
        return columns.by == DayColumns::Rooms ? Words::tr("No room") : Words::tr("No trainer");
    return one.name;
}

/// On screen, in the order of time; empty where none of it is in these days.
std::vector<QRectF> ghostRects(
    const GridGhost &ghost, const TimeGridLayout &layout, const TimeGridGeometry &geometry)
{
    std::vector<QRectF> rects;
    const qint64 start = wallMinute(layout.first, 0);
    for (int day = 0; day < layout.days; ++day) {
        if (layout.isOneDay && day != ghost.column)
            continue;
        const qint64 midnight = start + (layout.isOneDay ? 0 : day * 1440);
        const qint64 from = std::max<qint64>(ghost.when.begin - midnight, 0);
        const qint64 to = std::min<qint64>(ghost.when.end - midnight, 1440);
        if (from >= to)
            continue;
        rects.push_back(ghost.isBar
                            ? geometry.screenRect(GridBar{0, day, day, 0, true, true}, geometry.shownLanes)
                            : geometry.screenRect(GridBlock{0, day, int(from), int(to), 0, 1}));
    }
    return rects;
}

/// So that a sentence is read whole.
QStringList brokenAtSpaces(const QString &text, const QFontMetricsF &letters, qreal widest)
{
    QStringList lines{QString()};
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.last().isEmpty() || letters.horizontalAdvance(longer) <= widest)
            lines.last() = longer;
        else
            lines += word;
    }
    return lines;
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
    if (scene.ghost)
        paintGhost(painter, scene);
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
    painter.save();
    painter.setClipRect(QRectF(at.gutter, 0, at.size.width() - at.gutter, at.hoursTop()));
    for (int day = 0; day < scene.layout.days; ++day) {
        const Day date = scene.layout.dayOf(day);
        const bool isToday = date == scene.today && !scene.layout.isOneDay;
        QRectF rect = at.dayRect(day);
        const int height = at.header - at.bands;
        rect.setHeight(height);
        if (scene.layout.days == 1)
            rect = QRectF(at.gutter, 0, at.size.width() - at.gutter, height);
        QFont font = m_font;
        font.setBold(isToday);
        painter.setFont(font);
        painter.setPen(isToday ? metrics::accent(m_palette) : m_palette.color(QPalette::Text));
        const QString text = scene.layout.isOneDay    ? columnTitle(scene.columns, day)
                             : scene.layout.days == 1 ? longDate(date)
                                                      : shortDate(date);
        const auto fitted = [&](const QString &words) {
            return painter.fontMetrics().elidedText(words, Qt::ElideRight, int(rect.width()) - 2 * padding);
        };
        QString words = fitted(text);
        if (scene.layout.isOneDay)
            words += u'\n' + fitted(scene.columns.columns[size_t(day)].place);
        painter.drawText(rect.adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
        if (isToday)
            painter.fillRect(QRectF(rect.left(), height - 3, rect.width(), 3), metrics::accent(m_palette));
        if (day == scene.currentDay && scene.hasFocus) {
            painter.setPen(QPen(metrics::accent(m_palette), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(1, 1, -1, -2));
        }
    }
    painter.setFont(m_font);
    for (const ThemeBand &band : scene.layout.bands)
        paintBand(painter, at.screenRect(band, scene.layout), painter.clipBoundingRect(), band, m_palette);
    painter.restore();
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
    if (day < 0 || day >= (scene.layout.isOneDay ? 1 : scene.layout.days))
        return;
    const TimeGridGeometry &at = scene.geometry;
    const qreal y = at.hoursTop() - at.scroll.y() + scene.nowMinute * at.metrics.minuteHeight;
    const QRectF rect = scene.layout.isOneDay ? at.hoursRect() : at.dayRect(day);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(metrics::accent(m_palette), 2));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.setBrush(metrics::accent(m_palette));
    painter.drawEllipse(QPointF(rect.left() + 4, y), 3, 3);
}

void TimeGridPainter::paintGhost(QPainter &painter, const TimeGridScene &scene)
{
    const std::vector<QRectF> parts = ghostRects(*scene.ghost, scene.layout, scene.geometry);
    if (parts.empty())
        return;
    const TimeGridGeometry &at = scene.geometry;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF hours = at.hoursRect();
    painter.setClipRect(
        scene.ghost->isBar ? QRectF(at.gutter, at.header, hours.width(), at.size.height()) : hours);
    QColor fill = metrics::accent(m_palette);
    fill.setAlpha(m_dark ? 70 : 45);
    painter.setBrush(fill);
    painter.setPen(QPen(metrics::accent(m_palette), 2, Qt::DashLine));
    for (const QRectF &part : parts)
        painter.drawRoundedRect(part.adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
    paintLabel(painter, scene, parts.front().topLeft());
}

void TimeGridPainter::paintLabel(QPainter &painter, const TimeGridScene &scene, QPointF at)
{
    const GridGhost &ghost = *scene.ghost;
    const QFontMetricsF letters(m_font);
    QStringList lines{planText(ghost.when, ghost.isBar)};
    if (scene.layout.isOneDay)
        lines += columnTitle(scene.columns, ghost.column);
    lines += ghost.title.isEmpty() ? Words::tr("New session") : ghost.title;
    const qreal widest =
        std::min<qreal>(scene.geometry.hoursRect().width() - 4 * padding, 60 * letters.averageCharWidth());
    for (const QString &warning : ghost.warnings)
        lines += brokenAtSpaces(u"\u26a0 "_s + warning, letters, widest);
    qreal width = 0;
    for (QString &line : lines) {
        line = letters.elidedText(line, Qt::ElideRight, widest);
        width = std::max(width, letters.horizontalAdvance(line));
    }
    QRectF box(at + QPointF(padding, padding),
        QSizeF(width + 4 * padding, letters.height() * qreal(lines.size()) + 2 * padding));
    // Always whole, wherever the session is dragged to.
    const QRectF inside(scene.geometry.gutter, scene.geometry.header,
        scene.geometry.size.width() - scene.geometry.gutter,
        scene.geometry.size.height() - scene.geometry.header);
    box.moveLeft(
        std::clamp(box.left(), inside.left(), std::max(inside.left(), inside.right() - box.width())));
    box.moveTop(std::clamp(box.top(), inside.top(), std::max(inside.top(), inside.bottom() - box.height())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(metrics::accent(m_palette));
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.setFont(m_font);
    qreal y = box.top() + padding + letters.ascent();
    for (const QString &line : std::as_const(lines)) {
        painter.drawText(QPointF(box.left() + 2 * padding, y), line);
        y += letters.height();
    }
    painter.restore();
}

} // namespace tjc
