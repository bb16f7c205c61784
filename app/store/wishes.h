#pragma once

#include "db/access.h"
#include "domain/vocabulary.h"
#include "domain/wish.h"

#include <QList>

namespace tjc::store {

/// Who looks, and when: what decides what a list holds and says.
struct WishView {
    std::optional<PersonId> me;
    bool seesWishers; ///< a coordinator, who may know who wishes what
    Instant now;
};

/// All of the filter, in its order; merged ones are left out. `readings` are the words of its text.
[[nodiscard]] Result<QList<WishId>> wishIds(
    db::Reader &reader, const WishFilter &filter, const QList<Reading> &readings, const WishView &view);
/// The first of them, in one question.
[[nodiscard]] Result<QList<WishRow>> firstWishes(db::Reader &reader, const WishFilter &filter,
    const QList<Reading> &readings, const WishView &view, int most);
/// In the order of `ids`; those that are gone are left out.
[[nodiscard]] Result<QList<WishRow>> wishRows(
    db::Reader &reader, const QList<WishId> &ids, const WishView &view);
/// NotFound "wish".
[[nodiscard]] Result<WishRow> wish(db::Reader &reader, WishId id, const WishView &view);
/// In the order in which they wished it; on a server, those that the user may know of.
[[nodiscard]] Result<QList<Wisher>> wishers(db::Reader &reader, WishId id);
/// The live wishes with most of these words in them, then those with most votes; `other` is left out.
[[nodiscard]] Result<QList<WishId>> wishesLike(
    db::Reader &reader, const QList<Reading> &readings, std::optional<WishId> other, int limit);

/// Live wishes by topic and by the organisation at the top of the tree of who wishes, or by week of `mondays`.
[[nodiscard]] Result<HeatMap> heatByOrganisation(db::Reader &reader);
[[nodiscard]] Result<HeatMap> heatByWeek(db::Reader &reader, const QList<Day> &mondays);

// Zero rows updated: NotFound "wish", Conflict "wish.revision" where somebody else saved first, else Denied "wish.other".
// Doing the same once more changes nothing.

/// What checked() gave. A new one is wished by `me`, who then wishes it too.
[[nodiscard]] Result<WishId> saveWish(db::Writer &writer, const WishDraft &draft, PersonId me);
/// Conflict "wish.over" where it is not live.
[[nodiscard]] Result<void> wishToo(db::Writer &writer, WishId id, PersonId me);
[[nodiscard]] Result<void> wishNoMore(db::Writer &writer, WishId id, PersonId me);
[[nodiscard]] Result<void> pickUpWish(db::Writer &writer, WishId id, qint64 revision, PersonId me);
[[nodiscard]] Result<void> putWishBack(db::Writer &writer, WishId id, qint64 revision);
[[nodiscard]] Result<void> closeWish(db::Writer &writer, WishId id, qint64 revision, const QString &reason);
[[nodiscard]] Result<void> reopenWish(db::Writer &writer, WishId id, qint64 revision);
/// Conflict "wish.over" where one of them is not live; Invalid "wish.merge" where they are one.
[[nodiscard]] Result<void> mergeWishes(db::Writer &writer, WishId source, WishId target);

} // namespace tjc::store
