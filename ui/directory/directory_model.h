#pragma once

#include "domain/directory.h"
#include "ui/models/id_list_model.h"

namespace tjc {

/// The colleagues of an answer of the directory. UI thread.
class DirectoryModel : public IdRowsModel<DirectoryRow>
{
    Q_OBJECT

public:
    enum Column { Colleague, Organisation, Knows, ColumnCount };

    using IdRowsModel<DirectoryRow>::IdRowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 idOf(const DirectoryRow &row) const override { return row.id.value(); }
    [[nodiscard]] QVariant cell(const DirectoryRow &row, int column, int role) const override;
};

/// What somebody knows, the best first: "iPad (expert), Twitter (good)".
[[nodiscard]] QString topicsText(const QList<KnownTopic> &topics);

} // namespace tjc
