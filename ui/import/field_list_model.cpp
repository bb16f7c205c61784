#include "ui/import/field_list_model.h"

#include "ui/widgets/tool_tip.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace tjc {

FieldListModel::FieldListModel(ColumnTableModel &columns, QObject *parent)
    : QAbstractListModel(parent), m_columns(columns)
{
    const auto told = [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); };
    connect(&m_columns, &ColumnTableModel::layoutTold, this, told);
    connect(&m_columns, &ColumnTableModel::modelReset, this, told);
}

QString FieldListModel::codeOf(const QModelIndex &index) const
{
    return index.isValid() ? m_columns.subject().fields.at(index.row()).code : QString();
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.subject().fields.size());
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportSubject &subject = m_columns.subject();
    const ImportField &field = subject.fields.at(index.row());
    const int column = m_columns.columnOf(field.code);
    switch (role) {
    case Qt::DisplayRole: {
        if (column >= 0)
            return tr("%1: %2").arg(field.label, m_columns.nameOf(column));
        const auto needed = std::ranges::find_if(
            subject.needed, [&](const QStringList &any) { return any.constFirst() == field.code; });
        const bool isMissing = needed != subject.needed.end()
                               && std::ranges::none_of(*needed,
                                   [&](const QString &code) { return m_columns.columnOf(code) >= 0; });
        return isMissing ? tr("%1 (needed)").arg(field.label) : field.label;
    }
    case Qt::ToolTipRole:
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    case Qt::FontRole: {
        QFont font;
        font.setBold(column < 0 && subject.isNeeded(field.code));
        return font;
    }
    default:
        return {};
    }
}

Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : Qt::NoItemFlags;
}

QStringList FieldListModel::mimeTypes() const
{
    return {ColumnTableModel::fieldMime, ColumnTableModel::columnMime};
}

QMimeData *FieldListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(ColumnTableModel::fieldMime, codeOf(indexes.first()).toUtf8());
    return data.release();
}

bool FieldListModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return parent.isValid() && data->hasFormat(ColumnTableModel::columnMime);
}

bool FieldListModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    bool isNumber = false;
    const int from = data->data(ColumnTableModel::columnMime).toInt(&isNumber);
    return isNumber && m_columns.setField(from, codeOf(parent));
}

} // namespace tjc
