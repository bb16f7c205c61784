#pragma once

#include "domain/people.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tjc {

/// Several topics, ticked in a list that can be searched.
class TopicPicker : public QWidget
{
    Q_OBJECT

public:
    explicit TopicPicker(QWidget *parent = nullptr);

    void setTopics(const QList<Topic> &topics);
    void setChosen(const QList<TopicId> &ids);
    /// In the order they were chosen.
    [[nodiscard]] QList<TopicId> chosen() const { return m_chosen; }

Q_SIGNALS:
    void edited();

private:
    void search(const QString &text);
    void ticked(QListWidgetItem *item);
    void showChosen();

    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_summary;
    QList<TopicId> m_chosen;
};

} // namespace tjc
