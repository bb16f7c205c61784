#pragma once

#include "ui/import/column_table_model.h"

#include <QAbstractListModel>

namespace tjc {

/// What a file can tell us, with the column that tells it; what cannot be done without says so. A field may be dragged
/// onto a column, and a column onto a field.
class FieldListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `columns` must outlive the model.
    explicit FieldListModel(ColumnTableModel &columns, QObject *parent = nullptr);

    [[nodiscard]] QString codeOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

private:
    ColumnTableModel &m_columns;
};

} // namespace tjc
