#pragma once

#include "ui/calendar/calendar_item.h"

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QPalette>

class QPainter;
class QRectF;

namespace tjc {

/// How one bar is drawn.
struct BarLook {
    bool selected = false;
    bool begins = true; ///< false: goes on from the day before, so without a left end
    bool ends = true;
    bool withTime = false; ///< "10:00 Title" on one line
};

/// Draws sessions as bars: colour by format, shape by state. Keeps the elided texts, so that painting the
/// same again costs no measuring. UI thread.
class SessionPainter
{
public:
    /// Empties what was kept when the font, the palette or the language changes.
    void setLook(const QFont &font, const QPalette &palette);

    /// One line: sign and title.
    void paintLine(QPainter &painter, const QRectF &rect, const CalendarItem &item, const BarLook &look);
    /// As many lines as fit: title, time and place, standing.
    void paintBlock(QPainter &painter, const QRectF &rect, const CalendarItem &item, const BarLook &look);
    /// "+3 more"
    void paintMore(QPainter &painter, const QRectF &rect, int count);

    [[nodiscard]] int lineHeight() const { return m_metrics.height() + 4; }
    [[nodiscard]] const QFontMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QPalette &palette() const { return m_palette; }

private:
    void paintShape(
        QPainter &painter, const QRectF &rect, const CalendarItem &item, const BarLook &look) const;
    [[nodiscard]] QColor textColor(const CalendarItem &item) const;
    [[nodiscard]] const QString &elided(const QString &text, int width, bool strong);
    void drawLine(QPainter &painter, const QRectF &rect, const QString &text, bool strong);
    /// What the title is from each of its lines on.
    [[nodiscard]] const QStringList &brokenTitle(const QString &text, int width);
    /// Breaks the title over the lines there are; gives how many pixels it took.
    qreal drawTitle(QPainter &painter, const QRectF &rect, const QString &text);

    QFont m_font;
    QFont m_strong;
    QFontMetrics m_metrics{QFont()};
    QFontMetrics m_strongMetrics{QFont()};
    QPalette m_palette;
    bool m_dark = false;
    QHash<std::pair<QString, int>, QStringList> m_titles; ///< broken into lines, by text and width
    QHash<std::pair<QString, int>, QString>
        m_elided; ///< by text and width; the width of strong ones is below 0
};

} // namespace tjc
