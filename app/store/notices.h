#pragma once

#include "db/access.h"
#include "domain/notices.h"

#include <QList>

namespace tjc::store {

/// What the person should know of, newest first; those before `before`, at most `limit`. On a server only one's own.
[[nodiscard]] Result<QList<Notice>> notices(
    db::Reader &reader, PersonId person, std::optional<NoticeId> before, int limit, bool onlyUnread = false);
[[nodiscard]] Result<int> unreadNotices(db::Reader &reader, PersonId person);

/// Those of the person among `ids`; how many were unread.
[[nodiscard]] Result<qint64> markRead(
    db::Writer &writer, PersonId person, const QList<NoticeId> &ids, Instant now);
/// All of the person up to and with `last`.
[[nodiscard]] Result<qint64> markReadUpTo(db::Writer &writer, PersonId person, NoticeId last, Instant now);

} // namespace tjc::store
