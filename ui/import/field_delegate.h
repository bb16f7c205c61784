#pragma once

#include <QStyledItemDelegate>

namespace tjc {

struct ImportSubject;

/// Shows what a column holds as a list to choose from, and is that list while one chooses.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The subject must outlive the delegate.
    explicit FieldDelegate(const ImportSubject &subject, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const ImportSubject &m_subject;
};

} // namespace tjc
