#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace tjc {

/// Paints a thread on three lines: its title, bold where something in it is new, with how much; its kind, state and
/// topics; and what was said last.
class ThreadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ThreadDelegate(QListView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints a post that was found: the title of its thread, who and when, and the words around the hit, with the hits
/// marked.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(QListView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tjc
