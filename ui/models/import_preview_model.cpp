#include "ui/models/import_preview_model.h"

#include "service/explain.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/tool_tip.h"

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString joined(const std::optional<QString> &room, const std::optional<QString> &building)
{
    QStringList parts{room.value_or(QString()), building.value_or(QString())};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void ImportPreviewModel::show(const QList<ImportedSession> &rows, const QList<RowError> &errors)
{
    beginResetModel();
    m_rows = rows;
    m_errors = errors;
    m_entries.clear();
    m_entries.reserve(rows.size() + errors.size());
    for (qsizetype i = 0; i < errors.size(); ++i)
        m_entries += {errors[i].line, true, i};
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_entries += {rows[i].line, false, i};
    std::ranges::stable_sort(m_entries, {}, &Entry::line);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPreviewModel::text(const Entry &entry, int column) const
{
    if (column == Line)
        return entry.line > 0 ? QString::number(entry.line) : QString();
    if (entry.isError)
        return column == Problem ? explain(m_errors[entry.index]) : QString();
    const ImportedSession &row = m_rows[entry.index];
    switch (column) {
    case When:
        return whenText(row.when, row.allDay);
    case Title:
        return row.title;
    case Kind:
        return row.format ? label(*row.format) : QString();
    case Place:
        return joined(row.room, row.building);
    case Trainers:
        return row.trainers ? row.trainers->join(u", "_s) : QString();
    case Seats:
        return row.maxSeats && *row.maxSeats ? QString::number(**row.maxSeats) : QString();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(entry, index.column()));
    case Qt::ForegroundRole:
        if (entry.isError) {
            const bool dark = QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
            return QBrush(dark ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb3, 0x1b, 0x10));
        }
        return {};
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case When:
        return tr("When");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case Place:
        return tr("Place");
    case Trainers:
        return tr("Trainers");
    case Seats:
        return tr("Seats");
    case Problem:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace tjc
