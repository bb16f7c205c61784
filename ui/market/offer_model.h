#pragma once

#include "domain/offer.h"
#include "ui/models/id_list_model.h"

namespace tjc {

/// What is offered, in the order in which the ids were given. UI thread.
class OfferModel : public IdRowsModel<OfferRow>
{
    Q_OBJECT

public:
    enum Column { Title, Source, Form, Length, Cost, Dates, Columns };

    using IdRowsModel::IdRowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const OfferRow &row) const override { return row.id.value(); }
    [[nodiscard]] QVariant cell(const OfferRow &row, int column, int role) const override;
};

} // namespace tjc
