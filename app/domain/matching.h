#pragma once

#include "domain/evaluation.h"
#include "domain/wish.h"

#include <QList>

namespace tjc {

// Who could meet a wish, and why. A score is the sum of what speaks for and against; the reasons are those parts, the
// weightiest first, so that a place in the list can always be explained. The weights:
//
//   declared expert 40, good 28, basic 12   What somebody says of himself is the strongest there is; an expert outweighs
//                                           everything but two others together.
//   gave it before 8 a session, at most 24  Shown is worth as much as "basic" to "good" declared, and levels off: the
//                                           fourth time proves nothing more.
//   would give this topic 20                A yes is worth more than knowing more; who said so is rarely asked in vain.
//   would give something 6                  The same in general.
//   likes the form 8, another form -6       A preference, not a refusal.
//   free in the period 10, not free -25     "No time" undoes more than any preference does; unknown is nothing.
//   same building 5, same organisation 4    Near is easier, and no more than that.
//   evaluated well up to 12               Of what he gave, from five answers on, by how far the mean lies above the middle
//                                           of its scale; small, since a good score may only mean a likeable trainer, and
//                                           never against: few answers of long ago are no verdict.
//   load -3 a session to come, at most -15  Spread the work, without hiding the only one who knows it.

enum class MatchReason {
    Declared,         ///< `level`
    Gave,             ///< `number` sessions on the topic
    WouldGive,        ///< something about this topic
    WouldGiveAny,     ///< something
    LikesForm,        ///< `format`
    OtherForm,        ///< likes others than `format`
    Free,             ///< `number` day parts in the wanted period
    NotFree,          ///< none
    SameBuilding,     ///< `text`
    SameOrganisation, ///< `text`
    Evaluated,        ///< `impression`
    Load,             ///< `number` sessions to come
};

struct MatchPoint {
    MatchReason reason;
    int points; ///< for, or against where negative
    int number = 0;
    std::optional<Level> level = {};
    std::optional<Format> format = {};
    QString text = {};
    std::optional<Impression> impression = {};
};

/// What is known of a colleague on the topics of a wish.
struct TrainerFacts {
    PersonId person;
    QString name;
    QString organisation;
    QString building;
    std::optional<OrganisationId> organisationId;
    std::optional<Level> level; ///< the best declared
    bool offersTopic = false;
    bool offersAny = false;
    int given = 0; ///< sessions on the topics; 0 where he does not show what he gave
    QList<Format> formats;
    std::optional<int> freeParts;             ///< in the wanted period; none: he does not say when he can
    int coming = 0;                           ///< sessions that he is to give
    std::optional<Impression> evaluated = {}; ///< of what he gave, as far as the viewer may see it
};

/// What a wish asks for.
struct WishFacts {
    std::optional<Format> format;
    QString building; ///< of who wished it first
    std::optional<OrganisationId> organisation;
    QString organisationName;
};

struct TrainerMatch {
    PersonId person;
    QString name;
    QString organisation;
    int score;
    QList<MatchPoint> why; ///< the weightiest first
};

/// One colleague for one wish.
[[nodiscard]] TrainerMatch match(const TrainerFacts &trainer, const WishFacts &wish);
/// The best first, equal ones by name; who neither knows it nor gave it nor would give it is left out.
[[nodiscard]] QList<TrainerMatch> bestTrainers(
    const QList<TrainerFacts> &candidates, const WishFacts &wish, qsizetype most);

/// Part of a day that somebody says he usually can: 1 is Monday; 0 morning, 1 afternoon, 2 evening.
struct FreePart {
    int weekday;
    int part;

    friend bool operator==(const FreePart &, const FreePart &) = default;
};
/// How many of these parts lie in the local days from `first` to `last`, both included, that are not among `away`.
[[nodiscard]] int freePartsIn(const QList<FreePart> &parts, Day first, Day last, const QList<Day> &away);

/// A training that could meet a wish.
struct TrainingFacts {
    TrainingId training;
    QString title;
    Format format;
    bool formal;
    QString offeredBy;
    std::optional<SessionId> session; ///< the first to come
    std::optional<Span> when;         ///< of it
    std::optional<int> freeSeats;     ///< of it; none: no limit
    bool sameTopic = false;
    int sharedWords = 0;
    int words = 0; ///< that the wish has
};
enum class TrainingReason { SameTopic, SameWords, SameForm, OnSchedule, Full, Offered };
struct TrainingMatch {
    TrainingFacts training;
    int score;
    QList<TrainingReason> why;
};
/// The best first: one with a session to come that has seats before an offer without a date (20 and 8), the same topic 30,
/// its words in the title up to 20, the form 6.
[[nodiscard]] QList<TrainingMatch> bestTrainings(
    const QList<TrainingFacts> &candidates, std::optional<Format> wanted, qsizetype most);

/// A wish that a colleague could meet.
struct WishMatch {
    WishRow wish;
    int score;
    QList<MatchPoint> why;
};
/// The best first: how well he fits, and how many wish it (2 a vote, at most 20).
[[nodiscard]] int wishScore(const TrainerMatch &fit, int votes);

} // namespace tjc
