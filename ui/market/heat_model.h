#pragma once

#include "domain/wish.h"

#include <QAbstractTableModel>

namespace tjc {

/// What the colour of a cell tells.
enum class HeatBasis {
    Votes, ///< how many votes: the number in the cell
    Age,   ///< how long the oldest wish stands: the days in the cell
};

/// The map of unmet demand as a table: topics by organisation or week, a column of totals last. UI thread.
class HeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int HeatRole =
        Qt::UserRole; ///< 0 for an empty cell, else over 0 up to 1 for the hottest

    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const HeatMap &map, Instant now);
    void setBasis(HeatBasis basis);
    [[nodiscard]] const HeatMap &map() const { return m_map; }
    /// The wishes of this cell; none where there are none.
    [[nodiscard]] std::optional<WishFilter> filterFor(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const HeatCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] bool isTotal(int column) const { return column == int(m_map.columns.size()); }
    [[nodiscard]] int daysOf(const HeatCell &cell) const;
    [[nodiscard]] qreal heatOf(const QModelIndex &index) const;

    HeatMap m_map;
    HeatBasis m_basis = HeatBasis::Votes;
    Instant m_now = Instant::fromMs(0);
    int m_mostVotes = 0;
    int m_mostDays = 0;
};

} // namespace tjc
