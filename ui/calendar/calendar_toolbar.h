#pragma once

#include "ui/calendar/period.h"
#include "ui/calendar/time_grid_columns.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QToolButton;

namespace tjc {

class FlowLayout;

/// Turning the pages, the period in words, and which view.
class CalendarToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarToolbar(QWidget *parent = nullptr);

    void showPeriod(const Period &period, bool weekend);
    void showColumns(DayColumns by);
    /// A button at the end of the bar for what a command does; hidden and disabled with it.
    void addCommand(QAction *action);

Q_SIGNALS:
    void turned(int step);
    void todayChosen();
    void viewChosen(tjc::CalendarView view);
    void dayChosen(tjc::Day day);
    void columnsChosen(tjc::DayColumns by);

private:
    QToolButton *addButton(const QString &icon, const QString &text);
    void addViews();
    void pickDay();

    FlowLayout *m_flow;
    QToolButton *m_title;
    QButtonGroup *m_views;
    QComboBox *m_columns; ///< only with a day
    Period m_period;
};

} // namespace tjc
