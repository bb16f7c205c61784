#pragma once

#include "domain/vocabulary.h"
#include "store/sql.h"

namespace tjc::store {

/// What has a search index of its own: <name>_search, with the key of table <name>.
enum class Found { Person, Training, Wish, Topic };

/// `<key> IN (…)`: true where every reading is found somewhere in the index. None: always true.
void addReadings(Sql &sql, const QByteArray &key, Found what, const QList<Reading> &readings);

/// The same as the query of the engine itself: the right side of MATCH on a file (columns named, all of them where
/// `columns` is empty), a tsquery on a server (`weights` of 'A'…'D', any where empty).
[[nodiscard]] QString searchQuery(Engine engine, const QList<Reading> &readings,
    const QByteArray &columns = {}, const QByteArray &weights = {});

/// Every word in the index.
[[nodiscard]] Result<Vocabulary> vocabulary(db::Reader &reader, Found what);

} // namespace tjc::store
