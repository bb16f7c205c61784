#pragma once

#include "domain/forum.h"
#include "store/sql.h"

namespace tjc::store {

/// Who looks at the forum.
struct ForumView {
    std::optional<PersonId> me;
    bool moderates = false;
};

// What of a search is looked for. With words, and more than words, only the newest matches are looked through, so that a
// frequent word with a rare condition answers in time too; by whom is exact.
inline constexpr int mostCandidates = 20'000;

/// Whether it asks for words, or for posts of somebody: for posts, not for threads only.
[[nodiscard]] bool asksForPosts(const ForumSearch &search);

/// What a search asks of thread `t` beside its posts, each with " AND " before it.
void addThreadConditions(Sql &sql, const ForumSearch &search);

/// A query of the identifiers (`id`) of posts that match in words and author, the newest first, at most `most`: some of
/// them may be hidden.
void addMatches(Sql &sql, const ForumSearch &search, int most);

/// The posts that are found, hidden ones left out: for Newest in that order; for Best first those whose title has all
/// the words, then what was accepted, what has most votes, the newest; of the newest 500 with such a title and the newest
/// 2,000 that match, 8,000 where something is asked of their threads.
[[nodiscard]] Result<QList<PostHit>> postHits(
    db::Reader &reader, const ForumSearch &search, HitOrder order, int most);

/// Threads whose title has at least half of these words; those with most of them first. Not hidden ones.
[[nodiscard]] Result<QList<SimilarThread>> threadsLike(
    db::Reader &reader, const QStringList &words, int most);

} // namespace tjc::store
