#pragma once

#include "domain/wish.h"
#include "ui/models/id_list_model.h"

namespace tjc {

/// Wishes, in the order in which their ids were given. UI thread.
class WishModel : public IdRowsModel<WishRow>
{
    Q_OBJECT

public:
    enum Column { Votes, Title, Topic, Form, Period, State, Columns };

    using IdRowsModel::IdRowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const WishRow &row) const override { return row.id.value(); }
    [[nodiscard]] QVariant cell(const WishRow &row, int column, int role) const override;
};

} // namespace tjc
