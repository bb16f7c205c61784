#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace tjc {

/// Which columns, in which order: a list with ticks. Space ticks, Alt+Up and Alt+Down (or the buttons, or dragging)
/// put a column elsewhere.
class ColumnPicker : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString code;
        QString label;
    };

    /// All of them, in the order in which they stand where nobody chose; `standard` are the ones ticked then.
    ColumnPicker(QList<Entry> all, QStringList standard, QWidget *parent = nullptr);

    /// Codes that are unknown, or stand there twice, are left out; where none is left it is the standard.
    void setChosen(const QStringList &codes);
    /// The ticked ones, from above; may be none.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void updateButtons();

    QList<Entry> m_all;
    QStringList m_standard;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace tjc
