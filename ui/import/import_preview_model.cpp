#include "ui/import/import_preview_model.h"

#include "ui/widgets/tool_tip.h"

#include <QFont>

namespace tjc {

using namespace Qt::StringLiterals;

QString label(RowFate fate)
{
    switch (fate) {
    case RowFate::Added:
        return ImportPreviewModel::tr("new");
    case RowFate::Changed:
        return ImportPreviewModel::tr("changed");
    case RowFate::Unchanged:
        return ImportPreviewModel::tr("stays as it is");
    case RowFate::Refused:
        break;
    }
    return ImportPreviewModel::tr("cannot be taken");
}

void ImportPreviewModel::setHeadings(const QStringList &headings)
{
    beginResetModel();
    m_headings = headings;
    m_lines.clear();
    endResetModel();
}

void ImportPreviewModel::show(const QList<PreviewLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_headings.size());
}

bool ImportPreviewModel::isChanged(const PreviewLine &line, int column)
{
    const int cell = column - FirstCell;
    return cell >= 0 && !line.before.isEmpty() && line.before.value(cell) != line.cells.value(cell);
}

QString ImportPreviewModel::text(const PreviewLine &line, int column) const
{
    if (column == Fate)
        return label(line.fate);
    if (column == Line)
        return line.line > 0 ? QString::number(line.line) : QString();
    const QString now = line.cells.value(column - FirstCell);
    if (!isChanged(line, column))
        return now;
    const QString before = line.before.value(column - FirstCell);
    const auto orNothing = [](const QString &cell) { return cell.isEmpty() ? tr("(nothing)") : cell; };
    return u"%1 → %2"_s.arg(orNothing(before), orNothing(now));
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(line, index.column()));
    case Qt::FontRole: {
        QFont font;
        font.setBold(
            isChanged(line, index.column()) || (index.column() == Fate && line.fate == RowFate::Changed));
        return font;
    }
    case FateRole:
        return int(line.fate);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Fate)
        return tr("What happens");
    if (section == Line)
        return tr("Line");
    return m_headings.value(section - FirstCell);
}

} // namespace tjc
