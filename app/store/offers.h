#pragma once

#include "db/access.h"
#include "domain/offer.h"
#include "domain/session.h"
#include "domain/vocabulary.h"

namespace tjc::store {

// What is offered: formal courses and colleagues' trainings. What two colleagues agreed on between them is none.

/// All of the list: what a search finds in its title first, then by title. `readings` is how the text of the filter is
/// looked for.
[[nodiscard]] Result<QList<TrainingId>> offerIds(
    db::Reader &reader, const OfferFilter &filter, const QList<Reading> &readings, Instant now);
/// The first of them, in one question.
[[nodiscard]] Result<QList<OfferRow>> firstOffers(
    db::Reader &reader, const OfferFilter &filter, const QList<Reading> &readings, Instant now, int most);
/// In the order of `ids`; those that are gone are left out.
[[nodiscard]] Result<QList<OfferRow>> offerRows(
    db::Reader &reader, const QList<TrainingId> &ids, Instant now);
/// NotFound "training".
[[nodiscard]] Result<OfferDetails> offer(db::Reader &reader, TrainingId id, Instant now);
/// By its uid. NotFound "training".
[[nodiscard]] Result<TrainingId> findOffer(db::Reader &reader, const QString &uid);
[[nodiscard]] Result<OfferChoices> offerChoices(db::Reader &reader);

// Writing the same once more changes nothing. Each ends with writeIndex(). NotFound "training"; Conflict
// "training.revision" where somebody else saved first.

/// A new one is `by`'s; a known one stays who's it was. NotFound "topic".
[[nodiscard]] Result<TrainingId> saveOffer(db::Writer &writer, const OfferDraft &draft, PersonId by);
/// Taken back, or there again.
[[nodiscard]] Result<void> setWithdrawn(db::Writer &writer, TrainingId id, qint64 revision, bool withdrawn);
/// A session of this training; what the draft says of its content is left to the training.
[[nodiscard]] Result<SessionId> planOffer(
    db::Writer &writer, TrainingId id, const SessionDraft &draft, Instant now);

} // namespace tjc::store
