#pragma once

#include "service/planning_service.h"

#include <QAbstractTableModel>

namespace tjc {

/// The clashes of a period, in order of time. UI thread.
class ClashModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Session, Kind, Sentence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: none.
    void show(const Plan &plan);
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Clash &clash(int row) const { return m_plan->clashes[row]; }
    /// The row of the same clash, however its numbers changed; -1 where there is none.
    [[nodiscard]] int rowOf(const Clash &clash) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const Clash &clash, int column);

    Plan m_plan;
};

} // namespace tjc
