#pragma once

#include "db/access.h"
#include "domain/people.h"

namespace tjc::store {

[[nodiscard]] Result<QList<Organisation>> organisations(db::Reader &reader); ///< by name
[[nodiscard]] Result<QList<Topic>> topics(db::Reader &reader);               ///< by name
[[nodiscard]] Result<QList<Room>> rooms(db::Reader &reader);                 ///< by building and name
[[nodiscard]] Result<QList<ThemeWeek>> themeWeeks(db::Reader &reader);       ///< newest first

} // namespace tjc::store
