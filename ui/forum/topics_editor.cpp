#include "ui/forum/topics_editor.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_markdown.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

TopicsEditor::TopicsEditor(TopicField::Find find, QWidget *parent)
    : QWidget(parent), m_field(new TopicField(std::move(find), this)), m_box(new QWidget(this)),
      m_flow(new FlowLayout(metrics::space4, m_box))
{
    m_field->setAccessibleName(tr("Topics"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(m_field);
    column->addWidget(m_box);
    m_box->hide();
    setFocusProxy(m_field);
    connect(m_field, &TopicField::chosen, this, &TopicsEditor::add);
}

void TopicsEditor::setTopics(const QList<ThreadTopic> &topics)
{
    m_topics = topics;
    show();
}

QList<TopicId> TopicsEditor::ids() const
{
    QList<TopicId> ids;
    for (const ThreadTopic &topic : m_topics)
        ids += topic.id;
    return ids;
}

QStringList TopicsEditor::names() const
{
    QStringList names;
    for (const ThreadTopic &topic : m_topics)
        names += topic.name;
    return names;
}

void TopicsEditor::add()
{
    const auto chosen = m_field->topic();
    if (!chosen)
        return;
    m_field->setTopic(std::nullopt);
    const bool isThere =
        std::ranges::any_of(m_topics, [&](const ThreadTopic &one) { return one.id == chosen->id; });
    if (isThere || m_topics.size() >= maxThreadTopics)
        return;
    m_topics += {chosen->id, chosen->name};
    show();
    Q_EMIT edited();
}

void TopicsEditor::show()
{
    // Not at once: one of them may have been pressed.
    for (QWidget *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    for (const ThreadTopic &topic : std::as_const(m_topics)) {
        const QString name = readableLine(topic.name).left(60);
        auto *button = new QPushButton(QString(name).replace(u'&', u"&&"_s) + u"  ✕"_s, m_box);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Take away the topic %1").arg(name));
        button->setToolTip(tr("Take away this topic"));
        m_flow->addWidget(button);
        m_buttons += button;
        button->show();
        connect(button, &QPushButton::clicked, this, [this, id = topic.id] {
            m_topics.removeIf([&](const ThreadTopic &one) { return one.id == id; });
            show();
            m_field->setFocus();
            Q_EMIT edited();
        });
    }
    m_box->setVisible(!m_topics.isEmpty());
    m_field->setEnabled(m_topics.size() < maxThreadTopics);
}

} // namespace tjc
