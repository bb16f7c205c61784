#include "ui/widgets/search_combo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace tjc {

namespace {

constexpr int depthRole = Qt::UserRole + 1;

class IndentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = QString(index.data(depthRole).toInt() * 3, u' ') + option->text;
    }
};

} // namespace

SearchCombo::SearchCombo(const QString &none, QWidget *parent) : QComboBox(parent), m_none(none)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(13);
    setMaxVisibleItems(16);
    setItemDelegate(new IndentDelegate(this));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setEntries({});
    connect(this, &QComboBox::activated, this, &SearchCombo::settle);
    connect(completer(), qOverload<const QString &>(&QCompleter::activated), this, &SearchCombo::settle);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &SearchCombo::settle);
}

void SearchCombo::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker quiet(this);
    const std::optional<qint64> kept = key();
    clear();
    addItem(m_none);
    for (const Entry &entry : entries) {
        addItem(entry.search.isEmpty() ? entry.text : entry.text + QStringLiteral(" (%1)").arg(entry.search),
            entry.key);
        setItemData(count() - 1, entry.depth, depthRole);
    }
    setKey(kept);
}

void SearchCombo::setKey(std::optional<qint64> key)
{
    const QSignalBlocker quiet(this);
    const int found = key ? findData(*key) : 0;
    setCurrentIndex(std::max(found, 0));
    lineEdit()->setCursorPosition(0);
    m_told = this->key();
}

std::optional<qint64> SearchCombo::key() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt;
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    // The list of what fits takes the focus while somebody types: that is not the end of it.
    if (event->reason() != Qt::PopupFocusReason && !completer()->popup()->isVisible())
        settle();
}

void SearchCombo::settle()
{
    // What was typed counts when it names one entry; an empty field is none of them; anything else goes back.
    const QString typed = currentText().trimmed();
    int found = typed.isEmpty() ? 0 : findText(typed, Qt::MatchFixedString);
    if (found < 0) {
        const QModelIndexList hits =
            model()->match(model()->index(0, modelColumn()), Qt::DisplayRole, typed, 2, Qt::MatchContains);
        found = hits.size() == 1 ? hits.first().row() : currentIndex();
    }
    setCurrentIndex(found);
    setEditText(itemText(found));
    lineEdit()->setCursorPosition(0);
    if (key() != m_told) {
        m_told = key();
        Q_EMIT keyChosen();
    }
}

} // namespace tjc
