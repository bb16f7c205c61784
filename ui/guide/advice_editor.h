#pragma once

#include "ui/guide/topic_field.h"

#include <QVariant>
#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tjc {

/// What is advised for a task, in order, each with why: add, move, take away. UI thread.
class AdviceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceEditor(TopicField::Find find, QWidget *parent = nullptr);

    /// A list of maps: "topic" (the id), "name", "status", "reason".
    void setValue(const QVariant &value);
    [[nodiscard]] QVariant value() const;
    /// The same in words, a line each.
    [[nodiscard]] static QString text(const QVariant &value);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        TopicLink topic;
        QString reason;
    };

    void build();
    void add();
    void move(int by);
    void remove();
    void fill(int current);
    void showCurrent();
    void update();

    QList<Line> m_lines;
    TopicField *m_add;
    QListWidget *m_list;
    QLabel *m_reasonLabel;
    QPlainTextEdit *m_reason;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    bool m_isFilling = false;
};

} // namespace tjc
