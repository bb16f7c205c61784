#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace tjc {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + spacing(),
                std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    struct Placed {
        QLayoutItem *item;
        QRect rect;
    };
    QList<Placed> row;
    int x = inside.left();
    int y = inside.top();
    int height = 0;
    const auto finish = [&] {
        for (const Placed &placed : std::as_const(row)) {
            if (apply) {
                QRect at = placed.rect;
                at.moveTop(y + (height - at.height()) / 2);
                placed.item->setGeometry(at);
            }
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo({std::max(inside.width(), item->minimumSize().width()), 10'000});
        if (!row.isEmpty() && x + size.width() > inside.right() + 1) {
            finish();
            x = inside.left();
            y += height + spacing();
            height = 0;
        }
        row += {item, QRect(QPoint(x, y), size)};
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    finish();
    return y + height - inside.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace tjc
