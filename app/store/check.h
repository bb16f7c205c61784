#pragma once

#include "db/access.h"

#include <QMap>

namespace tjc::store {

/// One broken promise: which rule, and which row.
struct BrokenRule {
    /// "seats", "queue_order", "double_seat", "counts", "substitute", "offer", "attendance", "occurrence", "integrity",
    /// "foreign_key"
    QString rule;
    QString row; ///< "session 12"
    QString detail;
};

/// Reads the whole workspace and names every row that breaks a rule the schema promises.
[[nodiscard]] Result<QList<BrokenRule>> check(db::Reader &reader);

/// How many rows, by table.
[[nodiscard]] Result<QMap<QString, qint64>> countRows(db::Reader &reader);

/// The engine's own version.
[[nodiscard]] Result<QString> engineVersion(db::Reader &reader);

} // namespace tjc::store
