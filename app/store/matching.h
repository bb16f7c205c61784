#pragma once

#include "db/access.h"
#include "domain/matching.h"
#include "domain/vocabulary.h"

#include <QHash>

namespace tjc::store {

/// What is known of a candidate, before somebody who knows local days counts when he is free.
struct Candidate {
    TrainerFacts facts;    ///< without freeParts
    QList<FreePart> parts; ///< empty: he does not say when he can
    QList<Span>
        away; ///< that touches the days that were asked, of who shows when he can: absences, on a server whole days
};

/// All of the guide, with every name they have.
[[nodiscard]] Result<QList<NamedTopic>> namedTopics(db::Reader &reader);

/// `days` are local days in order, here and below. Colleagues who are listed and know one of the topics, gave it or would give it: at most `most`, the nearest to it first.
[[nodiscard]] Result<QList<Candidate>> trainersOn(
    db::Reader &reader, const QList<TopicId> &topics, const QList<Span> &days, Instant now, int most);
/// This colleague alone, on these topics.
[[nodiscard]] Result<std::optional<Candidate>> trainerOn(
    db::Reader &reader, PersonId person, const QList<TopicId> &topics, const QList<Span> &days, Instant now);
/// This colleague on each topic that he knows, gave or would give.
[[nodiscard]] Result<QHash<TopicId, Candidate>> trainerOnEach(
    db::Reader &reader, PersonId person, const QList<Span> &days, Instant now);

/// What is asked by these wishes, beside their topic and period.
[[nodiscard]] Result<QHash<WishId, WishFacts>> wishFacts(db::Reader &reader, const QList<WishId> &wishes);
/// Live wishes on these topics that this colleague does not wish himself, those with most votes first.
[[nodiscard]] Result<QList<WishId>> wishesOn(
    db::Reader &reader, const QList<TopicId> &topics, PersonId person, int most);

/// Trainings on one of the topics, or with at least half of these words, that are still given: at most `most`.
[[nodiscard]] Result<QList<TrainingFacts>> trainingsOn(
    db::Reader &reader, const QList<TopicId> &topics, const QList<Reading> &readings, Instant now, int most);

} // namespace tjc::store
