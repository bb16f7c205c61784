#include "ui/market/heat_delegate.h"

#include "ui/market/heat_model.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace tjc {

namespace {

/// `share` of the one over the other.
QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return {
        part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

/// Relative luminance of WCAG 2.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a) + 0.05;
    const qreal second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace

void HeatDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr qreal palest = 0.12;
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const qreal heat = index.data(HeatModel::HeatRole).toReal();
    const QColor fill = heat > 0 ? mixed(metrics::accent(palette), base, palest + (1 - palest) * heat) : base;
    const QColor dark(0x11, 0x11, 0x11);
    const QColor text = contrast(fill, Qt::white) > contrast(fill, dark) ? QColor(Qt::white) : dark;
    painter->save();
    painter->fillRect(option.rect, base);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->fillRect(cell, fill);
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(cell, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    if (option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected) {
        painter->setPen(QPen(palette.color(QPalette::Text), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace tjc
