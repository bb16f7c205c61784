#pragma once

#include <QStyledItemDelegate>

namespace tjc {

/// A cell of the map: the hotter, the fuller the accent behind its number.
class HeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tjc
