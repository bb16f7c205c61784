#pragma once

#include <QStyledItemDelegate>

namespace tjc {

/// A mark is a box with a sign of its own in it, so that its colour says nothing alone: a tick, a bar, a cross.
class AttendanceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tjc
