#pragma once

#include "db/access.h"

namespace tjc::store {

// Keep the search index of a file in step with a row that was just written; PostgreSQL does so by itself.

[[nodiscard]] Result<void> indexTraining(
    db::Writer &writer, qint64 id, const QString &title, const QString &summary, bool isNew);
[[nodiscard]] Result<void> indexPerson(
    db::Writer &writer, qint64 id, const QString &name, const QString &email, bool isNew);

} // namespace tjc::store
