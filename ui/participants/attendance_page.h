#pragma once

#include "ui/participants/attendance_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tjc {

class AttendanceDesk;
class MessageBar;

/// Takes attendance from the keyboard: letters find a name, a digit marks it and goes to the next. The mouse marks in the
/// columns.
class AttendancePage : public QWidget
{
    Q_OBJECT

public:
    AttendancePage(AttendanceModel &model, AttendanceDesk &desk, QWidget *parent = nullptr);

    void setSession(const SessionDetails &details, Instant now);
    /// Where typing belongs.
    void focusList();

Q_SIGNALS:
    /// Somebody without a seat is at the door; `name` is what was typed of his name.
    void walkInWanted(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Key {
        QChar digit;
        AttendanceModel::Mark mark;
        QPushButton *button;
    };

    void build();
    void connectParts();
    void setSearch(const QString &text);
    void mark(AttendanceModel::Mark mark);
    /// Chooses the row of somebody; else the first.
    void choose(std::optional<PersonId> person);
    [[nodiscard]] std::optional<Participant> chosen() const;
    bool pressed(QKeyEvent *event, bool isInField);
    void enable(QPushButton *button, bool isEnabled);
    void update();
    void updateUndo();
    void setWidths();
    void setColours();

    AttendanceModel &m_model;
    AttendanceDesk &m_desk;
    QLabel *m_counter;
    MessageBar *m_early;
    QLineEdit *m_find;
    QTableView *m_list;
    QLabel *m_nobody;
    QList<Key> m_keys;
    QPushButton *m_rest;
    QPushButton *m_walkIn;
    QPushButton *m_undo;
    std::optional<PersonId> m_kept; ///< chosen, while the rows change
    int m_scroll = 0;
};

} // namespace tjc
