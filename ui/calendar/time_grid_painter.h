#pragma once

#include "ui/calendar/plan_change.h"
#include "ui/calendar/session_painter.h"
#include "ui/calendar/time_grid_geometry.h"

namespace tjc {

/// Where a session would come to stand, while it is dragged or a place for a new one is chosen.
struct GridGhost {
    WallSpan when;
    int column = 0; ///< of one day side by side
    bool isBar = false;
    QString title; ///< empty: a new one
    QStringList warnings;

    friend bool operator==(const GridGhost &, const GridGhost &) = default;
};

/// What a time grid looks like right now.
struct TimeGridScene {
    const QList<CalendarItem> &items;
    const TimeGridLayout &layout;
    const GridColumns &columns;
    const TimeGridGeometry &geometry;
    const GridGhost *ghost = nullptr;
    std::optional<SessionId> selected;
    int currentDay = 0;
    bool hasFocus = false;
    Day today;
    int nowMinute = 0;
};

/// Paints a week or a day from its layout. UI thread.
class TimeGridPainter
{
public:
    void setLook(const QFont &font, const QPalette &palette);
    void paint(QPainter &painter, const TimeGridScene &scene);
    /// The ghost alone, over what is there; paint() does that as well.
    void paintGhost(QPainter &painter, const TimeGridScene &scene);

private:
    void paintHours(QPainter &painter, const TimeGridScene &scene);
    void paintHeader(QPainter &painter, const TimeGridScene &scene);
    void paintStrip(QPainter &painter, const TimeGridScene &scene);
    void paintBlocks(QPainter &painter, const TimeGridScene &scene);
    void paintNow(QPainter &painter, const TimeGridScene &scene);
    void paintLabel(QPainter &painter, const TimeGridScene &scene, QPointF at);

    SessionPainter m_sessions;
    QFont m_font;
    QPalette m_palette;
    bool m_dark = false;
};

} // namespace tjc
