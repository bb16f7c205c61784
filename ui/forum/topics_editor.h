#pragma once

#include "domain/forum.h"
#include "ui/guide/topic_field.h"

#include <QWidget>

namespace tjc {

class FlowLayout;

/// A few topics: each found by typing, each a button that takes it away. UI thread.
class TopicsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsEditor(TopicField::Find find, QWidget *parent = nullptr);

    void setTopics(const QList<ThreadTopic> &topics);
    [[nodiscard]] const QList<ThreadTopic> &topics() const { return m_topics; }
    [[nodiscard]] QList<TopicId> ids() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] TopicField &field() { return *m_field; }

Q_SIGNALS:
    void edited();

private:
    void add();
    void show();

    TopicField *m_field;
    QWidget *m_box;
    FlowLayout *m_flow;
    QList<ThreadTopic> m_topics;
    QList<QWidget *> m_buttons;
};

} // namespace tjc
