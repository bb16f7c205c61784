#pragma once

#include "domain/directory.h"
#include "service/calendar_service.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace tjc {

class SearchCombo;

/// Whom somebody looks for. Typing is answered when it pauses for a moment.
class DirectoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryFilterBar(Day today, QWidget *parent = nullptr);

    void setLists(const CalendarLists &lists);
    [[nodiscard]] DirectoryFilter filter() const;
    void setFilter(const DirectoryFilter &filter);
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged(const tjc::DirectoryFilter &filter);
    /// Down, or Enter, in the text.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void changed();
    void refresh();

    QLineEdit *m_text;
    SearchCombo *m_topic;
    SearchCombo *m_organisation;
    QComboBox *m_language;
    QComboBox *m_format;
    QComboBox *m_who;
    QCheckBox *m_isFree;
    QDateEdit *m_day;
    QComboBox *m_part;
    QPushButton *m_clear;
    QTimer m_pause;
    DirectoryFilter m_told;
};

} // namespace tjc
