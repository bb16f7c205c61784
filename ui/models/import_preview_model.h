#pragma once

#include "domain/import.h"

#include <QAbstractTableModel>

namespace tjc {

/// The sessions of a file as they would be imported, and the rows that cannot be, in the order of the file.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, When, Title, Kind, Place, Trainers, Seats, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ImportedSession> &rows, const QList<RowError> &errors);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        qint64 line;
        bool isError;
        qsizetype index; ///< in m_errors or m_rows
    };
    [[nodiscard]] QString text(const Entry &entry, int column) const;

    QList<ImportedSession> m_rows;
    QList<RowError> m_errors;
    QList<Entry> m_entries;
};

} // namespace tjc
