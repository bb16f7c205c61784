#pragma once

#include "base/result.h"
#include "domain/import.h"

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
    QStringList
        fields; ///< by column: the first name of its field, "ignore" where it is known and left alone, or empty

    [[nodiscard]] bool has(int field) const { return columnOf.at(field) >= 0; }
};

/// What the asker says of the columns.
struct ColumnChoice {
    QMap<QString, QString> map = {};         ///< "Their header" -> a name of ours, or "ignore"
    std::optional<ColumnLayout> layout = {}; ///< says it of each column; then no name is looked at
};

/// Matches headers to fields: as the layout says; else first as the map says, then by name, and the first column that
/// fits wins. Invalid "map.header" (argument: the header, then those that there are), "map.field" (the name, then the
/// possible ones), "map.twice" (the field) or "map.changed" (the file has other columns than the layout).
[[nodiscard]] Result<ColumnPlan> planColumns(const QStringList &header, const ColumnChoice &choice,
    std::span<const ColumnField> fields, int fieldCount);

} // namespace tjc
