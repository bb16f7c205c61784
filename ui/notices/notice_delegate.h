#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace tjc {

/// Paints the rows of a NoticeModel as wide as their view: a day, or a sentence with its time and what to do. What is
/// unread is bold and has a dot.
class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NoticeDelegate(QListView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Parts;
    [[nodiscard]] Parts partsOf(
        const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    QListView *m_view;
};

} // namespace tjc
