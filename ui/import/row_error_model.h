#pragma once

#include "domain/import.h"

#include <QAbstractTableModel>

namespace tjc {

/// The rows of a file that cannot be taken, in its order: where, what stood there, what is wrong and what to do.
class RowErrorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Header, Value, Problem, Advice, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<RowError> &errors);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowError> m_errors;
};

} // namespace tjc
