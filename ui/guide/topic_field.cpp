#include "ui/guide/topic_field.h"

#include "service/deliver.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
constexpr int keyRole = Qt::UserRole;
constexpr int statusRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

} // namespace

TopicField::TopicField(Find find, QWidget *parent)
    : QLineEdit(parent), m_find(std::move(find)), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    setPlaceholderText(tr("Type a part of its name"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TopicField::ask);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The button that empties the field types nothing.
        if (text.isEmpty() && m_topic)
            settle();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.row()); });
}

void TopicField::setTopic(const std::optional<TopicLink> &topic)
{
    m_topic = topic;
    ++m_generation;
    setText(topic ? topic->name : QString());
    setCursorPosition(0);
}

void TopicField::ask()
{
    const quint64 generation = ++m_generation;
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return m_completer->popup()->hide();
    deliver(m_find(typed), this, [this, generation](const Result<QList<TopicNode>> &topics) {
        if (generation != m_generation || !topics)
            return;
        m_found->clear();
        for (const TopicNode &topic : *topics) {
            QString line = topic.name;
            if (!topic.foundBy.isEmpty())
                line += u" · "_s + topic.foundBy;
            if (!topic.path.isEmpty())
                line += u" · "_s + tr("under %1").arg(topic.path.last());
            auto *item = new QStandardItem(line);
            item->setData(topic.id.value(), keyRole);
            item->setData(int(topic.status), statusRole);
            item->setData(topic.name, nameRole);
            m_found->appendRow(item);
        }
        if (m_found->rowCount() > 0 && hasFocus()) {
            m_completer->complete();
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        } else {
            m_completer->popup()->hide();
        }
        Q_EMIT found(m_found->rowCount());
    });
}

void TopicField::take(int row)
{
    const QStandardItem *item = m_found->item(row);
    const auto id = item ? TopicId::from(item->data(keyRole).toLongLong()) : std::nullopt;
    if (!id)
        return;
    setTopic(TopicLink{*id, item->data(nameRole).toString(), TopicStatus(item->data(statusRole).toInt())});
    Q_EMIT chosen();
}

/// What was left half typed is the topic that it was; emptied is none.
void TopicField::settle()
{
    m_pause.stop();
    ++m_generation;
    if (text().trimmed().isEmpty()) {
        const bool had = m_topic.has_value();
        m_topic.reset();
        if (had)
            Q_EMIT chosen();
    } else {
        setTopic(m_topic);
    }
}

void TopicField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && !m_completer->popup()->isVisible())
        settle();
    QLineEdit::focusOutEvent(event);
}

void TopicField::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the search here, not to the button that saves the form.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_completer->popup()->isVisible())
            take(qMax(0, m_completer->popup()->currentIndex().row()));
        m_completer->popup()->hide();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && m_found->rowCount() > 0 && !m_completer->popup()->isVisible())
        return m_completer->complete();
    QLineEdit::keyPressEvent(event);
}

} // namespace tjc
