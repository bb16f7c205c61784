#pragma once

#include "db/access.h"
#include "domain/schedule_cells.h"
#include "domain/session.h"

namespace tjc::store {

/// How much of a row a list needs.
enum class Columns {
    Brief, ///< without trainers and topics
    Full,
};

/// The sessions of `filter` after `after`, at most `limit` (0: all), in order of (begin, id). `me` fills `mine` and is
/// what onlyMine asks for.
[[nodiscard]] Result<QList<SessionRow>> sessions(db::Reader &reader, const SessionFilter &filter,
    std::optional<PersonId> me, Columns columns, std::optional<SessionKey> after, int limit);

/// What a file of sessions holds of each.
enum class CellsFor {
    Table,
    Calendar, ///< with what ScheduleCells has only for calendars
};

/// The same rows on their way to a file, one at a time; `each` returns false to stop.
[[nodiscard]] Result<void> scheduleCells(db::Reader &reader, const SessionFilter &filter,
    std::optional<PersonId> me, CellsFor use, const std::function<bool(const ScheduleCells &)> &each);

/// The statement that scheduleCells() runs for a filter that leaves nothing out, for comparing speed.
[[nodiscard]] QByteArray scheduleSql(Engine engine);

/// NotFound "session".
[[nodiscard]] Result<SessionDetails> session(db::Reader &reader, SessionId id, std::optional<PersonId> me);

/// The occurrences of a series in order of their slot, without where anybody stands.
[[nodiscard]] Result<QList<SessionDetails>> occurrences(db::Reader &reader, SeriesId series);

} // namespace tjc::store
