#include "ui/guide/advice_editor.h"

#include "ui/guide/status_look.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

AdviceEditor::AdviceEditor(TopicField::Find find, QWidget *parent)
    : QWidget(parent), m_add(new TopicField(std::move(find), this)), m_list(new QListWidget(this)),
      m_reasonLabel(new QLabel(tr("Wh&y this one"), this)), m_reason(new QPlainTextEdit(this)),
      m_up(new QPushButton(tr("More advised"), this)), m_down(new QPushButton(tr("Less advised"), this)),
      m_remove(new QPushButton(tr("Take off the list"), this))
{
    build();
    connect(m_add, &TopicField::chosen, this, &AdviceEditor::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &AdviceEditor::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &AdviceEditor::showCurrent);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        const int row = m_list->currentRow();
        if (m_isFilling || row < 0)
            return;
        m_lines[row].reason = m_reason->toPlainText();
        Q_EMIT edited();
    });
    fill(-1);
}

void AdviceEditor::build()
{
    m_add->setPlaceholderText(tr("Type a part of a name to add a topic"));
    m_add->setAccessibleName(tr("Topic to advise"));
    m_list->setAccessibleName(tr("What is advised, the best first"));
    m_list->setFixedHeight(6 * (fontMetrics().height() + metrics::space8));
    m_list->installEventFilter(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * fontMetrics().lineSpacing() + metrics::space16);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Why this one"));
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    column->addWidget(m_add);
    column->addWidget(m_list);
    column->addWidget(buttons);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    setFocusProxy(m_add);
}

void AdviceEditor::setValue(const QVariant &value)
{
    m_lines.clear();
    const QVariantList list = value.toList();
    for (const QVariant &one : list) {
        const QVariantMap map = one.toMap();
        if (const auto id = TopicId::from(map[u"topic"_s].toLongLong())) {
            m_lines += Line{{*id, map[u"name"_s].toString(), TopicStatus(map[u"status"_s].toInt())},
                map[u"reason"_s].toString()};
        }
    }
    fill(m_lines.isEmpty() ? -1 : 0);
}

QVariant AdviceEditor::value() const
{
    QVariantList list;
    for (const Line &line : m_lines) {
        list += QVariantMap{{u"topic"_s, line.topic.id.value()}, {u"name"_s, line.topic.name},
            {u"status"_s, int(line.topic.status)}, {u"reason"_s, line.reason}};
    }
    return list;
}

QString AdviceEditor::text(const QVariant &value)
{
    QStringList lines;
    const QVariantList list = value.toList();
    for (const QVariant &one : list) {
        const QVariantMap map = one.toMap();
        lines +=
            u"%1. %2: %3"_s.arg(lines.size() + 1).arg(map[u"name"_s].toString(), map[u"reason"_s].toString());
    }
    return lines.join(u'\n');
}

bool AdviceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AdviceEditor::add()
{
    const auto topic = m_add->topic();
    if (!topic)
        return;
    m_add->setTopic({});
    const auto known =
        std::ranges::find_if(m_lines, [&](const Line &line) { return line.topic.id == topic->id; });
    if (known != m_lines.end())
        return m_list->setCurrentRow(int(known - m_lines.begin()));
    m_lines += Line{*topic, {}};
    fill(int(m_lines.size()) - 1);
    m_reason->setFocus();
    Q_EMIT edited();
}

void AdviceEditor::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_lines.size())
        return;
    m_lines.swapItemsAt(row, to);
    fill(to);
    Q_EMIT edited();
}

void AdviceEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_lines.removeAt(row);
    fill(qMin(row, int(m_lines.size()) - 1));
    Q_EMIT edited();
}

void AdviceEditor::fill(int current)
{
    m_isFilling = true;
    m_list->clear();
    for (const Line &line : std::as_const(m_lines)) {
        const QString status = statusText(line.topic.status);
        m_list->addItem(new QListWidgetItem(statusIcon(line.topic.status, palette()),
            status.isEmpty() ? line.topic.name : tr("%1 (%2)").arg(line.topic.name, status)));
    }
    m_list->setCurrentRow(current);
    m_isFilling = false;
    showCurrent();
}

void AdviceEditor::showCurrent()
{
    if (m_isFilling)
        return;
    m_isFilling = true;
    const int row = m_list->currentRow();
    m_reason->setPlainText(row < 0 ? QString() : m_lines[row].reason);
    m_isFilling = false;
    update();
}

void AdviceEditor::update()
{
    const int row = m_list->currentRow();
    m_reason->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_lines.size());
    m_remove->setEnabled(row >= 0);
}

} // namespace tjc
