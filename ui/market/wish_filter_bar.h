#pragma once

#include "domain/wish.h"
#include "service/calendar_service.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tjc {

class SearchCombo;

/// Which wishes are shown, and in which order. Typing is answered when it pauses.
class WishFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit WishFilterBar(QWidget *parent = nullptr);

    void setLists(const CalendarLists &lists);
    [[nodiscard]] WishFilter filter() const;
    /// Tells filterChanged() where it is another filter. What a bar cannot say (a week) stays until clear().
    void setFilter(const WishFilter &filter);
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged();

private:
    void changed();

    QLineEdit *m_text;
    QComboBox *m_state;
    SearchCombo *m_topic;
    QComboBox *m_format;
    SearchCombo *m_organisation;
    QCheckBox *m_mine;
    QCheckBox *m_fits;
    QComboBox *m_order;
    QPushButton *m_clear;
    QTimer m_pause;
    WishFilter m_beside; ///< what no field of the bar says
    WishFilter m_told;
};

} // namespace tjc
