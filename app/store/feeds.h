#pragma once

#include "base/time.h"
#include "db/access.h"
#include "domain/ids.h"

namespace tjc::store {

/// What the workspace is called among others; it stays, whatever happens to its file or server.
[[nodiscard]] Result<QString> workspaceUid(db::Reader &reader);

struct FeedTrainer {
    PersonId person;
    QString name;
};
/// Those who give a session that ends after `from`, cancelled ones too, in order of their number.
[[nodiscard]] Result<QList<FeedTrainer>> trainersSince(db::Reader &reader, Instant from);

} // namespace tjc::store
