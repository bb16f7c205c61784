#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <span>

namespace tjc {

/// One thing that a column of a file may hold. `names` are separated by spaces and compared by wordKey(); the
/// first is the one to show. A name that two fields share means the first of them that no other column gives.
struct ColumnField {
    int field;
    QLatin1StringView names;
};

/// Columns that are known and left alone.
inline constexpr int ignoredColumn = -1;

/// Which column holds which field.
struct ColumnPlan {
    QList<int> columnOf; ///< by field: the column, or -1
    QStringList unused;  ///< headers that no field was found for

    [[nodiscard]] bool has(int field) const { return columnOf.at(field) >= 0; }
};

/// Matches headers to fields: first as `map` ("Their header" -> a name of ours, or "ignore") says, then by
/// name; the first column that fits wins. Invalid "map.header" (argument: the header, then those that there
/// are), "map.field" (the name, then the possible ones) or "map.twice" (the field).
[[nodiscard]] Result<ColumnPlan> planColumns(const QStringList &header, const QMap<QString, QString> &map,
    std::span<const ColumnField> fields, int fieldCount);

} // namespace tjc
