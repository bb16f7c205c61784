#include "ui/widgets/column_picker.h"

#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

ColumnPicker::ColumnPicker(QList<Entry> all, QStringList standard, QWidget *parent)
    : QWidget(parent), m_all(std::move(all)), m_standard(std::move(standard)), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Columns"));
    m_list->setAccessibleDescription(tr("Space ticks a column; Alt with Up or Down moves it."));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    m_up = new QPushButton(QIcon::fromTheme(u"go-up"_s), tr("Move &up"), this);
    m_down = new QPushButton(QIcon::fromTheme(u"go-down"_s), tr("Move &down"), this);
    auto *everything = new QPushButton(tr("Tick &all"), this);
    auto *again = new QPushButton(tr("&Standard"), this);
    again->setAccessibleDescription(tr("The columns and the order that the program began with."));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::space8);
    for (QPushButton *button : {m_up, m_down, everything, again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space8);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    setFocusProxy(m_list);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(everything, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(Qt::Checked);
    });
    connect(again, &QPushButton::clicked, this, [this] { setChosen(m_standard); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPicker::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnPicker::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        updateButtons();
        Q_EMIT changed();
    });
    setChosen(m_standard);
}

void ColumnPicker::setChosen(const QStringList &codes)
{
    QList<Entry> order;
    const auto add = [&](const QString &code) {
        const auto found = std::ranges::find(m_all, code, &Entry::code);
        if (found != m_all.end() && !std::ranges::count(order, code, &Entry::code))
            order += *found;
    };
    for (const QString &code : codes)
        add(code);
    if (order.isEmpty()) {
        for (const QString &code : m_standard)
            add(code);
    }
    const qsizetype ticked = order.size();
    for (const Entry &entry : m_all)
        add(entry.code);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < order.size(); ++i) {
            auto *item = new QListWidgetItem(order[i].label, m_list);
            item->setData(Qt::UserRole, order[i].code);
            item->setFlags(
                Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
            item->setCheckState(i < ticked ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
    }
    updateButtons();
    Q_EMIT changed();
}

QStringList ColumnPicker::chosen() const
{
    QStringList codes;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == Qt::Checked)
            codes += item->data(Qt::UserRole).toString();
    }
    return codes;
}

void ColumnPicker::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    updateButtons();
    Q_EMIT changed();
}

void ColumnPicker::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

bool ColumnPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (key->modifiers().testFlag(Qt::AltModifier) && by != 0) {
            move(by);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tjc
