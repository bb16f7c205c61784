#pragma once

#include "ui/calendar/period.h"

#include <QWidget>

class QAction;
class QButtonGroup;
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
    /// A button at the end of the bar for what a command does; hidden and disabled with it.
    void addCommand(QAction *action);

Q_SIGNALS:
    void turned(int step);
    void todayChosen();
    void viewChosen(tjc::CalendarView view);
    void dayChosen(tjc::Day day);

private:
    QToolButton *addButton(const QString &icon, const QString &text);
    void addViews();
    void pickDay();

    FlowLayout *m_flow;
    QToolButton *m_title;
    QButtonGroup *m_views;
    Period m_period;
};

} // namespace tjc
