#pragma once

#include "domain/matching.h"
#include "store/evaluations.h"

#include <QHash>

namespace tjc::store {

/// Of each of these colleagues, what the viewer may see of how the sessions he gave were evaluated: the newest wording of
/// the overall question with enough answers. Who has none, or does not show what he gave to the viewer, is left
/// out.
[[nodiscard]] Result<QHash<PersonId, Impression>> impressionsOf(
    db::Reader &reader, const QList<PersonId> &trainers, const ResultsView &view);

} // namespace tjc::store
