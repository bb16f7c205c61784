#pragma once

#include "service/calendar_service.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tjc {

class SearchCombo;

/// What of the sessions is shown. Typing is answered when it pauses.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setLists(const CalendarLists &lists);
    /// Without `from` and `to`: the period is not the bar's.
    [[nodiscard]] SessionFilter filter() const;
    /// Tells filterChanged() where it is another filter.
    void setFilter(const SessionFilter &filter);
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged(const tjc::SessionFilter &filter);
    /// The user wants to know more about the chosen one.
    void themeWeekOpened(tjc::ThemeWeekId id);

private:
    void changed();
    void build();

    QLineEdit *m_text;
    SearchCombo *m_themeWeek;
    QPushButton *m_aboutWeek;
    SearchCombo *m_topic;
    QComboBox *m_format;
    SearchCombo *m_organisation;
    QComboBox *m_formal;
    QCheckBox *m_mine;
    QCheckBox *m_seats;
    QPushButton *m_clear;
    QTimer m_pause;
    SessionFilter m_told;
};

/// How many things a filter narrows down; the period does not count.
[[nodiscard]] int countOf(const SessionFilter &filter);

} // namespace tjc
