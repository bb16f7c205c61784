#pragma once

#include "ui/calendar/time_grid_painter.h"

#include <QAbstractScrollArea>

namespace tjc {

/// A week or a day, hour by hour. Left and Right go from day to day, Up and Down from session to session,
/// Enter opens the session, Page Up and Page Down turn the period.
class TimeGridView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimeGridView(QWidget *parent = nullptr);
    ~TimeGridView() override;

    void show(const QList<CalendarItem> &items, Day first, int days);
    void setNow(Instant now);
    /// Without telling: for what was chosen elsewhere.
    void setSelectedSession(std::optional<SessionId> id);
    void setCurrentDay(Day day);

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
    void emptySpotOpened(tjc::Day day, int minute);
    void turned(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
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
    [[nodiscard]] TimeGridGeometry geometryNow() const;
    void relayout();
    void updateLook();
    void updateScrollBars();
    void scrollToWork();
    void moveDay(int step);
    void moveStop(int step);
    [[nodiscard]] std::vector<int> stopsOfDay(int day) const;
    [[nodiscard]] int dayOfStop(int stop) const;
    void ensureVisible(int stop);
    [[nodiscard]] const GridBlock &blockOf(const GridStop &stop) const;

    QList<CalendarItem> m_items;
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
