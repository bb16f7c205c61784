#include "ui/import/field_delegate.h"

#include "ui/import/import_subject.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace tjc {

FieldDelegate::FieldDelegate(const ImportSubject &subject, QObject *parent)
    : QStyledItemDelegate(parent), m_subject(subject)
{
}

void FieldDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
    QStyleOptionComboBox combo;
    combo.rect = option.rect.adjusted(2, 1, -2, -1);
    combo.palette = option.palette;
    combo.fontMetrics = QFontMetrics(cell.font);
    combo.state = QStyle::State_Enabled | (option.state & QStyle::State_MouseOver);
    combo.editable = false;
    combo.frame = true;
    const QRect room = style->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, view);
    combo.currentText = combo.fontMetrics.elidedText(text, Qt::ElideRight, room.width() - metrics::space4);
    painter->save();
    painter->setFont(cell.font);
    style->drawComplexControl(QStyle::CC_ComboBox, &combo, painter, view);
    style->drawControl(QStyle::CE_ComboBoxLabel, &combo, painter, view);
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width() + 2 * metrics::space24, text.height() + metrics::space12};
}

QWidget *FieldDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *list = new QComboBox(parent);
    list->addItem(tr("Not used"), QString());
    for (const ImportField &field : m_subject.fields) {
        list->addItem(
            m_subject.isNeeded(field.code) ? tr("%1 (needed)").arg(field.label) : field.label, field.code);
    }
    list->setMaxVisibleItems(30);
    list->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    // A choice is done with: no second step to leave the cell.
    auto *self = const_cast<FieldDelegate *>(this);
    connect(list, &QComboBox::activated, self, [self, list] {
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    QMetaObject::invokeMethod(list, &QComboBox::showPopup, Qt::QueuedConnection);
    return list;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *list = qobject_cast<QComboBox *>(editor);
    list->setCurrentIndex(qMax(0, list->findData(index.data(Qt::EditRole))));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *list = qobject_cast<QComboBox *>(editor);
    // Looking at the list is no choice.
    if (list->currentData() != index.data(Qt::EditRole))
        model->setData(index, list->currentData(), Qt::EditRole);
}

} // namespace tjc
