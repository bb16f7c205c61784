#include "ui/import/row_error_model.h"

#include "service/explain.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace tjc {

namespace {

QString textOf(const RowError &error, int column)
{
    switch (column) {
    case RowErrorModel::Line:
        return error.line > 0 ? QString::number(error.line) : QString();
    case RowErrorModel::Header:
        return error.column;
    case RowErrorModel::Value:
        // There the value is the name of a rule.
        return error.subject == QLatin1StringView("row.refused") ? QString() : error.value;
    case RowErrorModel::Problem: {
        RowError here = error;
        here.line = 0;
        return explain(here);
    }
    case RowErrorModel::Advice:
        return whatToDo(error);
    default:
        return {};
    }
}

} // namespace

void RowErrorModel::show(const QList<RowError> &errors)
{
    beginResetModel();
    m_errors = errors;
    std::ranges::stable_sort(m_errors, {}, &RowError::line);
    endResetModel();
}

int RowErrorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_errors.size());
}

int RowErrorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RowErrorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = textOf(m_errors[index.row()], index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant RowErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Header:
        return tr("Column");
    case Value:
        return tr("What stands there");
    case Problem:
        return tr("What is wrong");
    case Advice:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace tjc
