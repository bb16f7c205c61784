#include "ui/import/column_table_model.h"

#include "ui/widgets/tool_tip.h"

#include <QFont>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <memory>

namespace tjc {

using namespace Qt::StringLiterals;

ColumnTableModel::ColumnTableModel(const ImportSubject &subject, QObject *parent)
    : QAbstractTableModel(parent), m_subject(subject)
{
}

void ColumnTableModel::setColumns(const QList<CsvColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_entries = QList<Entry>(columns.size());
    endResetModel();
}

void ColumnTableModel::tell(const QStringList &fields, Told how)
{
    QSet<QString> taken;
    for (int column = 0; column < m_entries.size(); ++column) {
        QString code = fields.value(column);
        if (!isField(code) || taken.contains(code))
            code.clear();
        taken.insert(code);
        m_entries[column] = {code, how};
    }
    Q_EMIT dataChanged(index(0, Field), index(int(m_entries.size()) - 1, Field));
    Q_EMIT layoutTold();
}

bool ColumnTableModel::isField(const QString &code) const
{
    return std::ranges::find(m_subject.fields, code, &ImportField::code) != m_subject.fields.end();
}

bool ColumnTableModel::setField(int column, const QString &code)
{
    if (column < 0 || column >= m_entries.size() || (!code.isEmpty() && !isField(code)))
        return false;
    if (const int holder = columnOf(code); holder >= 0 && holder != column) {
        Q_EMIT refused(column, code, holder);
        return false;
    }
    m_entries[column] = {code, Told::Chosen};
    Q_EMIT dataChanged(index(column, Field), index(column, Field));
    Q_EMIT layoutTold();
    return true;
}

void ColumnTableModel::moveField(int column, const QString &code)
{
    if (const int holder = columnOf(code); holder >= 0)
        setField(holder, {});
    setField(column, code);
}

ColumnLayout ColumnTableModel::layout() const
{
    ColumnLayout layout;
    for (int column = 0; column < m_columns.size(); ++column) {
        layout.header += m_columns[column].name;
        layout.fields += m_entries[column].field;
    }
    return layout;
}

int ColumnTableModel::columnOf(const QString &code) const
{
    if (code.isEmpty())
        return -1;
    const auto found = std::ranges::find(m_entries, code, &Entry::field);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString ColumnTableModel::nameOf(int column) const
{
    const QString &name = m_columns[column].name;
    if (name.isEmpty())
        return tr("Column %1, without a name").arg(column + 1);
    return std::ranges::count(m_columns, name, &CsvColumn::name) > 1
               ? tr("%1 (column %2)").arg(name).arg(column + 1)
               : name;
}

int ColumnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ColumnTableModel::fieldText(int column) const
{
    const Entry &entry = m_entries[column];
    if (entry.field.isEmpty())
        return tr("Not used");
    const QString label = m_subject.labelOf(entry.field);
    switch (entry.told) {
    case Told::Guessed:
        return tr("%1 (guessed)").arg(label);
    case Told::Remembered:
        return tr("%1 (as last time)").arg(label);
    case Told::Chosen:
        break;
    }
    return label;
}

QVariant ColumnTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.row();
    const QString samples = m_columns[column].samples.join(u" · "_s);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name      ? nameOf(column)
               : index.column() == Samples ? samples
                                           : fieldText(column);
    case Qt::EditRole:
        return index.column() == Field ? m_entries[column].field : QString();
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name ? nameOf(column) : samples);
    case Qt::AccessibleTextRole:
        return index.column() == Field ? tr("%1 holds: %2").arg(nameOf(column), fieldText(column))
                                       : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(
            index.column() == Name || (index.column() == Field && !m_entries[column].field.isEmpty()));
        return font;
    }
    default:
        return {};
    }
}

bool ColumnTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.column() == Field && setField(index.row(), value.toString());
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Samples:
        return tr("For example");
    case Field:
        return tr("Holds");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all =
        QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return index.column() == Field ? all | Qt::ItemIsEditable : all;
}

QStringList ColumnTableModel::mimeTypes() const
{
    return {columnMime, fieldMime};
}

QMimeData *ColumnTableModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(columnMime, QByteArray::number(indexes.first().row()));
    return data.release();
}

bool ColumnTableModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return parent.isValid() && data->hasFormat(fieldMime);
}

bool ColumnTableModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    return canDropMimeData(data, action, row, column, parent)
           && setField(parent.row(), QString::fromUtf8(data->data(fieldMime)));
}

} // namespace tjc
