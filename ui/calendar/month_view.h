#pragma once

#include "ui/calendar/month_delegate.h"
#include "ui/calendar/month_model.h"
#include "ui/calendar/plan_warnings.h"

#include <QTableView>

namespace tjc {

/// A month. Arrows go from day to day; Space walks over the sessions of the day; Enter opens the day, or makes a
/// session on a day without one for who plans; Page Up and Page Down turn the month.
class MonthView : public QTableView
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    void show(const QList<CalendarItem> &items, Day first, int weeks, Day month);
    void setThemeWeeks(const QList<ThemeWeek> &themeWeeks);
    void setToday(Day today);
    /// Without telling: for what was chosen elsewhere.
    void setSelectedSession(std::optional<SessionId> id);
    void setCurrentDay(Day day);
    /// Whoever plans may drag a session to another day, and make one on a day without any.
    /// `warnings` tells what speaks against a place while it is dragged over.
    using Warnings = std::function<QStringList(const PlanSpot &)>;
    void setPlanning(bool canPlan, Warnings warnings = {});
    /// The mark of a drag stays until the sessions are shown anew, or this.
    void dropGhost();

Q_SIGNALS:
    void sessionChosen(tjc::SessionId id);
    void sessionOpened(tjc::SessionId id);
    void dayChosen(tjc::Day day);
    void dayOpened(tjc::Day day);
    void emptySpotOpened(tjc::Day day);
    void moved(tjc::SessionId id, int days);
    void turned(int step);
    void themeWeekOpened(tjc::ThemeWeekId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    void nextSession();
    void updateLook();
    void dragTo(QPoint at);

    struct Grip {
        SessionId session;
        Day from; ///< the day under the pointer
        QPoint pressed;
        bool isDragging = false;
        std::optional<Day> to = {};
    };

    MonthModel m_model;
    MonthDelegate m_delegate;
    std::optional<SessionId> m_selected;
    std::optional<Grip> m_grip;
    bool m_canPlan = false;
    Warnings m_warnings;
    bool m_isShowing = false;
    int m_wheel = 0;
};

} // namespace tjc
