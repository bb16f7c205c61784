#pragma once

#include "db/access.h"
#include "domain/forum.h"
#include "store/forum_search.h"

namespace tjc::store {

/// In the order of `ids`; those that are gone, and but for moderators those of hidden threads, are left out. What hides
/// the text of a hidden post: a server's schema, and this.
[[nodiscard]] Result<QList<PostRow>> postRows(
    db::Reader &reader, const QList<PostId> &ids, const ForumView &view);
/// NotFound "post".
[[nodiscard]] Result<PostRow> post(db::Reader &reader, PostId id, const ForumView &view);
/// What it was before, the latest first.
[[nodiscard]] Result<QList<PostVersion>> postVersions(db::Reader &reader, PostId id);

/// Those that nobody settled, the oldest first.
[[nodiscard]] Result<QList<PostReport>> openReports(db::Reader &reader);
/// The newest first.
[[nodiscard]] Result<QList<AuditEntry>> auditEntries(
    db::Reader &reader, std::optional<qint64> before, int most);

/// Whom these names mean, each by his whole name or the part of his address before the @, whatever the case of their
/// letters: none where nobody or more than one is called so.
[[nodiscard]] Result<QList<PersonId>> peopleNamed(db::Reader &reader, const QStringList &names);
/// Whose name, or address, has words that begin so; who is listed. By name.
[[nodiscard]] Result<QList<SimilarColleague>> colleaguesNamed(
    db::Reader &reader, const QString &typed, int most);

} // namespace tjc::store
