#pragma once

#include "ui/calendar/plan_warnings.h"
#include "ui/calendar/time_grid_painter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPixmap>

#include <functional>

namespace tjc {

/// A week or a day, hour by hour. Left and Right go from day to day, Up and Down from session to session,
/// Enter opens the session, Page Up and Page Down turn the period. For who plans, Ctrl+Up and Ctrl+Down go over
/// the hours of the day, and Enter makes a session there.
class TimeGridView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimeGridView(QWidget *parent = nullptr);
    ~TimeGridView() override;

    /// With `columns` the first day alone, with what they are side by side.
    void show(const QList<CalendarItem> &items, Day first, int days, const GridColumns &columns = {});
    void setThemeWeeks(const QList<ThemeWeek> &themeWeeks);
    void setNow(Instant now);
    /// Without telling: for what was chosen elsewhere.
    void setSelectedSession(std::optional<SessionId> id);
    void setCurrentDay(Day day);
    /// Whoever plans may drag: a session to move it, its edges to make it longer or shorter, on empty to make
    /// one. `warnings` tells what speaks against a place while it is dragged over.
    using Warnings = std::function<QStringList(const PlanSpot &)>;
    void setPlanning(bool canPlan, Warnings warnings = {});
    /// The place stays marked after a drag until the sessions are shown anew, or this.
    void dropGhost();
    [[nodiscard]] const std::optional<GridGhost> &ghost() const { return m_ghost; }

    /// What a screen reader and the arrows walk over: every session, also one that "+n more" stands for.
    [[nodiscard]] int stopCount() const;
    [[nodiscard]] const CalendarItem &stopItem(int stop) const;
    /// In the coordinates of the viewport.
    [[nodiscard]] QRect stopRect(int stop) const;
    [[nodiscard]] int selectedStop() const;
    void chooseStop(int stop);

Q_SIGNALS:
    void sessionChosen(tjc::SessionId id);
    void sessionOpened(tjc::SessionId id);
    void dayChosen(tjc::Day day);
    void dayOpened(tjc::Day day);
    /// A place for a new one was chosen.
    void spotChosen(tjc::Span when, const std::optional<tjc::RoomId> &room);
    void planned(tjc::SessionId id, const tjc::PlanTarget &target);
    void turned(int step);
    void themeWeekOpened(tjc::ThemeWeekId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Hit {
        std::optional<SessionId> session;
        std::optional<int> moreOfDay;
    };
    [[nodiscard]] Hit hitAt(QPointF at) const;
    [[nodiscard]] const ThemeBand *bandAt(QPointF at) const;
    [[nodiscard]] TimeGridGeometry geometryNow() const;
    void relayout();
    void layOutBands();
    void updateLook();
    void updateScrollBars();
    void scrollToWork();
    void moveDay(int step);
    void moveStop(int step);
    [[nodiscard]] std::vector<int> stopsOfDay(int day) const;
    [[nodiscard]] int dayOfStop(int stop) const;
    void ensureVisible(int stop);
    [[nodiscard]] const GridBlock &blockOf(const GridStop &stop) const;

    // Dragging, in time_grid_view_drag.cpp.
    struct Grip {
        DragStart start;
        int item = -1; ///< -1: a new one
        int column = 0;
        bool isBar = false;
        QPointF pressed;
        bool isDragging = false; ///< the pointer moved far enough
        Qt::KeyboardModifiers modifiers;
    };
    [[nodiscard]] std::optional<Grip> gripAt(QPointF at) const;
    [[nodiscard]] qint64 wallAt(QPointF at, std::optional<int> column) const;
    /// What is dragged stands among `items` as it did; it is held by its new index then.
    bool holdsIn(const QList<CalendarItem> &items);
    void drag(QPointF to);
    void endDrag(bool keepGhost);
    void paintDrag(QPainter &painter, TimeGridScene &scene);
    void drop();
    void scrollAtEdge();
    void showCursor(QPointF at);
    void setGhost(const std::optional<GridGhost> &ghost);
    void moveCell(int step);
    void openCell();
    [[nodiscard]] QStringList warningsAt(const GridGhost &ghost, int item) const;
    [[nodiscard]] PlanTarget targetOf(Span when, int column, bool isNew) const;

    QList<ThemeWeek> m_themeWeeks;
    QList<CalendarItem> m_items;
    GridColumns m_columns;
    Warnings m_warnings;
    bool m_canPlan = false;
    std::optional<Grip> m_grip;
    std::optional<GridGhost> m_ghost;
    std::optional<int> m_cell; ///< minute of the empty place that the keyboard chose, on the current day
    QBasicTimer m_edgeTimer;
    QPointF m_pointer;
    QPixmap m_backdrop; ///< what lies under the ghost of a drag, so that a frame of it costs little
    QPoint m_backdropScroll;
    static constexpr int cellMinutes = 30; ///< what the keyboard goes by
    static constexpr int newMinutes = 60;  ///< what a new one takes where nothing else says
    TimeGridLayout m_layout;
    std::vector<GridStop> m_stops;
    TimeGridPainter m_painter;
    std::optional<SessionId> m_selected;
    Day m_today;
    int m_nowMinute = 0;
    int m_currentDay = 0;
    bool m_hasScrolled = false;
};

} // namespace tjc
