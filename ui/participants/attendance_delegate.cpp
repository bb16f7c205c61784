#include "ui/participants/attendance_delegate.h"

#include "ui/participants/attendance_model.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QPainter>

namespace tjc {

namespace {

QPolygonF signOf(Attendance mark)
{
    switch (mark) {
    case Attendance::Attended:
        return {{0.22, 0.52}, {0.43, 0.72}, {0.78, 0.3}};
    case Attendance::Partial:
        return {{0.24, 0.5}, {0.76, 0.5}};
    case Attendance::NoShow:
        return {{0.27, 0.27}, {0.73, 0.73}, {0.5, 0.5}, {0.73, 0.27}, {0.27, 0.73}};
    }
    return {};
}

} // namespace

QSize AttendanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + metrics::space8, option.fontMetrics.height() + metrics::space8};
}

void AttendanceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto mark = AttendanceModel::markOfColumn(index.column());
    if (!mark)
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QColor ink = isSelected ? palette.color(QPalette::HighlightedText) : metrics::accent(palette);
    const QColor sign = isSelected ? palette.color(QPalette::Highlight) : metrics::onAccent(palette);
    const bool isMarked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int side = option.fontMetrics.height();
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor line = isSelected ? ink : palette.color(QPalette::Text);
    line.setAlphaF(isMarked ? 1 : 0.6F);
    painter->setPen(QPen(isMarked ? ink : line, side / 14.0));
    painter->setBrush(isMarked ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), side / 6.0, side / 6.0);
    if (isMarked) {
        QPolygonF points = signOf(*mark);
        for (QPointF &point : points)
            point = box.topLeft() + point * side;
        painter->setPen(QPen(sign, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(points);
    }
    painter->restore();
}

} // namespace tjc
