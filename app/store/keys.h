#pragma once

#include "db/access.h"

namespace tjc::store {

/// The records that have a key of their own, beside the number that the workspace gave them.
enum class Keyed { Session, Person, Organisation, Room, Topic, ThemeWeek, Series };

/// What a record is known by wherever it is written down: its uid, else its name. NotFound "session", "person" …
[[nodiscard]] Result<QString> keyOf(db::Reader &reader, Keyed kind, qint64 id);

/// The record with that key; NotFound as above.
[[nodiscard]] Result<qint64> idOf(db::Reader &reader, Keyed kind, const QString &key);

} // namespace tjc::store
