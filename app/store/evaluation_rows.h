#pragma once

#include "domain/evaluation.h"
#include "store/sql.h"

#include <QHash>

namespace tjc::store {

/// Of evaluation_question q: what questionIn() reads, from column `first` on.
inline constexpr const char *questionColumns =
    "q.id, q.key, q.kind, q.use, q.level, q.text, q.options, q.low, q.high, q.low_label, q.high_label, q.required,"
    " q.depends_on, q.depends_value, q.position";

struct StoredQuestion {
    Question question;
    int position;
};
[[nodiscard]] StoredQuestion questionIn(const db::Row &row, int first);

} // namespace tjc::store
