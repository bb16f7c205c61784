#include "ui/calendar/topic_picker.h"

#include "ui/calendar/list_entries.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 5;

} // namespace

TopicPicker::TopicPicker(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_list(new QListWidget(this)), m_summary(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Search in the topics"));
    m_text->setAccessibleName(tr("Search in the topics"));
    m_text->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setMaximumHeight(lines * (fontMetrics().height() + metrics::space8));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    column->addWidget(m_text);
    column->addWidget(m_list);
    column->addWidget(m_summary);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &TopicPicker::search);
    connect(m_list, &QListWidget::itemChanged, this, &TopicPicker::ticked);
}

void TopicPicker::setTopics(const QList<Topic> &topics)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SearchCombo::Entry &entry : topicEntries(topics)) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(Qt::UserRole, entry.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setChosen(m_chosen);
}

void TopicPicker::setChosen(const QList<TopicId> &ids)
{
    const QSignalBlocker quiet(m_list);
    m_chosen = ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto id = TopicId::from(m_list->item(row)->data(Qt::UserRole).toLongLong());
        m_list->item(row)->setCheckState(ids.contains(*id) ? Qt::Checked : Qt::Unchecked);
    }
    showChosen();
}

void TopicPicker::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void TopicPicker::ticked(QListWidgetItem *item)
{
    const auto id = TopicId::from(item->data(Qt::UserRole).toLongLong());
    m_chosen.removeAll(*id);
    if (item->checkState() == Qt::Checked)
        m_chosen += *id;
    showChosen();
    Q_EMIT edited();
}

void TopicPicker::showChosen()
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names += m_list->item(row)->text();
    }
    m_summary->setText(names.isEmpty() ? tr("No topic chosen") : tr("Chosen: %1").arg(names.join(u", "_s)));
}

} // namespace tjc
