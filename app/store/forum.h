#pragma once

#include "db/access.h"
#include "domain/forum.h"
#include "store/forum_search.h"

namespace tjc::store {

/// The threads that the filter asks for, in its order; `search` is its text, read. Words narrow to the threads of the
/// newest 3,000 posts that match. Hidden threads are there for moderators.
[[nodiscard]] Result<QList<ThreadId>> threadIds(
    db::Reader &reader, const ThreadFilter &filter, const ForumSearch &search, const ForumView &view);
/// The first of them with all that the list shows, in one statement.
[[nodiscard]] Result<QList<ThreadRow>> firstThreads(db::Reader &reader, const ThreadFilter &filter,
    const ForumSearch &search, const ForumView &view, int most);
/// In the order of `ids`; those that are gone, and hidden ones but for moderators, are left out.
[[nodiscard]] Result<QList<ThreadRow>> threadRows(
    db::Reader &reader, const QList<ThreadId> &ids, const ForumView &view);
/// NotFound "thread".
[[nodiscard]] Result<ThreadRow> thread(db::Reader &reader, ThreadId id, const ForumView &view);
/// With what the viewer may do; NotFound "thread".
[[nodiscard]] Result<ThreadDetails> threadDetails(db::Reader &reader, ThreadId id, const ForumView &view);
/// Whether the viewer says which answers of this thread are accepted.
[[nodiscard]] Result<bool> accepts(db::Reader &reader, const ThreadRow &row, const ForumView &view);

} // namespace tjc::store
