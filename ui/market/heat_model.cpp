#include "ui/market/heat_model.h"

#include "ui/widgets/local_time.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

void HeatModel::setMap(const HeatMap &map, Instant now)
{
    beginResetModel();
    m_map = map;
    m_now = now;
    m_mostVotes = 0;
    m_mostDays = 0;
    for (const HeatRow &row : std::as_const(m_map.rows)) {
        for (const HeatCell &cell : row.cells) {
            m_mostVotes = std::max(m_mostVotes, cell.votes);
            m_mostDays = std::max(m_mostDays, daysOf(cell));
        }
    }
    endResetModel();
}

void HeatModel::setBasis(HeatBasis basis)
{
    m_basis = basis;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HeatModel::daysOf(const HeatCell &cell) const
{
    return cell.oldest ? int(std::max<qint64>(0, m_now.ms() - cell.oldest->ms()) / dayMs) : 0;
}

const HeatCell &HeatModel::cellAt(const QModelIndex &index) const
{
    const HeatRow &row = m_map.rows.at(index.row());
    return isTotal(index.column()) ? row.total : row.cells.at(index.column());
}

qreal HeatModel::heatOf(const QModelIndex &index) const
{
    const HeatCell &cell = cellAt(index);
    if (cell.wishes == 0 || isTotal(index.column()))
        return 0;
    if (m_basis == HeatBasis::Votes)
        return m_mostVotes > 0 ? qreal(std::max(1, cell.votes)) / m_mostVotes : 1;
    return m_mostDays > 0 ? std::max(0.05, qreal(daysOf(cell)) / m_mostDays) : 1;
}

std::optional<WishFilter> HeatModel::filterFor(const QModelIndex &index) const
{
    if (!index.isValid() || cellAt(index).wishes == 0)
        return std::nullopt;
    WishFilter filter;
    filter.onlyLive = true;
    const HeatRow &row = m_map.rows.at(index.row());
    filter.topic = row.topic;
    filter.withoutTopic = !row.topic;
    if (isTotal(index.column()))
        return filter;
    const HeatColumn &column = m_map.columns.at(index.column());
    if (m_map.by == HeatBy::Organisation) {
        filter.organisation = column.organisation;
        return filter;
    }
    filter.withoutPeriod = !column.monday;
    if (column.monday) {
        filter.wantedFrom = column.monday;
        filter.wantedTo = column.monday->plusDays(6);
    }
    return filter;
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.rows.size());
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_map.rows.isEmpty() ? 0 : int(m_map.columns.size()) + 1;
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeatCell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (cell.wishes == 0)
            return QString();
        return m_basis == HeatBasis::Votes ? QString::number(cell.votes)
                                           : tr("%n d", "days, as short as can be", daysOf(cell));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case HeatRole:
        return heatOf(index);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString where = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString() + u", "_s
                              + headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (cell.wishes == 0)
            return role == Qt::ToolTipRole ? QVariant() : QVariant(tr("%1: no wishes").arg(where));
        return tr("%1: %2, %3, the oldest %4 old")
            .arg(where, tr("%n wish(es)", nullptr, cell.wishes), tr("%n vote(s)", nullptr, cell.votes),
                tr("%n day(s)", nullptr, daysOf(cell)));
    }
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= m_map.rows.size())
            return {};
        const HeatRow &row = m_map.rows.at(section);
        return row.topic ? row.name : tr("No topic");
    }
    if ((role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) || section < 0
        || section > m_map.columns.size())
        return {};
    if (isTotal(section))
        return tr("All");
    const HeatColumn &column = m_map.columns.at(section);
    if (column.monday) {
        const int week = column.monday->date().weekNumber();
        return role == Qt::DisplayRole ? tr("wk %1", "a week, as short as can be").arg(week)
                                       : tr("week %1, from %2").arg(week).arg(shortDate(*column.monday));
    }
    if (m_map.by == HeatBy::Week)
        return tr("No period");
    return column.organisation ? column.name : tr("Unknown");
}

} // namespace tjc
