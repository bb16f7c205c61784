#include "domain/matching.h"

#include <algorithm>

namespace tjc {

namespace {

constexpr int pointsOf(Level level)
{
    switch (level) {
    case Level::Expert:
        return 40;
    case Level::Good:
        return 28;
    case Level::Basic:
        break;
    }
    return 12;
}

constexpr int forEachGiven = 8;
constexpr int mostForGiven = 24;
constexpr int forOfferingTopic = 20;
constexpr int forOffering = 6;
constexpr int forForm = 8;
constexpr int forOtherForm = -6;
constexpr int forFree = 10;
constexpr int forNotFree = -25;
constexpr int forBuilding = 5;
constexpr int forOrganisation = 4;
constexpr int mostForEvaluation = 12;
constexpr int forEachComing = -3;
constexpr int mostForComing = -15;

void addForm(QList<MatchPoint> *why, const TrainerFacts &trainer, std::optional<Format> wanted)
{
    if (!wanted || trainer.formats.isEmpty())
        return;
    const bool likes = trainer.formats.contains(*wanted);
    *why += MatchPoint{.reason = likes ? MatchReason::LikesForm : MatchReason::OtherForm,
        .points = likes ? forForm : forOtherForm,
        .format = wanted};
}

/// 0 up to the middle of the scale, all at its top.
int pointsOf(const Impression &evaluated)
{
    const double middle = (evaluated.low + evaluated.high) / 2.0;
    const double half = (evaluated.high - evaluated.low) / 2.0;
    if (half <= 0 || evaluated.n < fewestAnswers || evaluated.mean <= middle)
        return 0;
    return std::min(mostForEvaluation, int(mostForEvaluation * (evaluated.mean - middle) / half + 0.5));
}

bool isNear(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

TrainerMatch match(const TrainerFacts &trainer, const WishFacts &wish)
{
    QList<MatchPoint> why;
    if (trainer.level)
        why += MatchPoint{
            .reason = MatchReason::Declared, .points = pointsOf(*trainer.level), .level = trainer.level};
    if (trainer.given > 0) {
        why += MatchPoint{.reason = MatchReason::Gave,
            .points = std::min(trainer.given * forEachGiven, mostForGiven),
            .number = trainer.given};
    }
    if (trainer.offersTopic)
        why += MatchPoint{.reason = MatchReason::WouldGive, .points = forOfferingTopic};
    else if (trainer.offersAny)
        why += MatchPoint{.reason = MatchReason::WouldGiveAny, .points = forOffering};
    addForm(&why, trainer, wish.format);
    if (trainer.freeParts) {
        const bool isFree = *trainer.freeParts > 0;
        why += MatchPoint{.reason = isFree ? MatchReason::Free : MatchReason::NotFree,
            .points = isFree ? forFree : forNotFree,
            .number = *trainer.freeParts};
    }
    if (isNear(trainer.building, wish.building))
        why +=
            MatchPoint{.reason = MatchReason::SameBuilding, .points = forBuilding, .text = trainer.building};
    if (wish.organisation && trainer.organisationId == wish.organisation)
        why += MatchPoint{.reason = MatchReason::SameOrganisation,
            .points = forOrganisation,
            .text = wish.organisationName};
    if (const int points = trainer.evaluated ? pointsOf(*trainer.evaluated) : 0; points > 0)
        why +=
            MatchPoint{.reason = MatchReason::Evaluated, .points = points, .impression = trainer.evaluated};
    if (trainer.coming > 0) {
        why += MatchPoint{.reason = MatchReason::Load,
            .points = std::max(trainer.coming * forEachComing, mostForComing),
            .number = trainer.coming};
    }
    int score = 0;
    for (const MatchPoint &point : std::as_const(why))
        score += point.points;
    std::ranges::stable_sort(why,
        [](const MatchPoint &a, const MatchPoint &b) { return std::abs(a.points) > std::abs(b.points); });
    return {trainer.person, trainer.name, trainer.organisation, score, why};
}

QList<TrainerMatch> bestTrainers(const QList<TrainerFacts> &candidates, const WishFacts &wish, qsizetype most)
{
    QList<TrainerMatch> matches;
    for (const TrainerFacts &trainer : candidates) {
        if (trainer.level || trainer.given > 0 || trainer.offersTopic)
            matches += match(trainer, wish);
    }
    std::ranges::stable_sort(matches, [](const TrainerMatch &a, const TrainerMatch &b) {
        return a.score != b.score ? a.score > b.score : a.name.localeAwareCompare(b.name) < 0;
    });
    return matches.mid(0, most);
}

int freePartsIn(const QList<FreePart> &parts, Day first, Day last, const QList<Day> &away)
{
    // A period of years says no more than one of a few months.
    constexpr int mostDays = 120;
    int count = 0;
    int days = 0;
    for (Day day = first; day <= last && days < mostDays; day = day.plusDays(1), ++days) {
        if (away.contains(day))
            continue;
        count += int(std::ranges::count(parts, day.date().dayOfWeek(), &FreePart::weekday));
    }
    return count;
}

QList<TrainingMatch> bestTrainings(
    const QList<TrainingFacts> &candidates, std::optional<Format> wanted, qsizetype most)
{
    constexpr int forTopic = 30;
    constexpr int forWords = 20;
    constexpr int forSameForm = 6;
    constexpr int forSeats = 20;
    constexpr int forOffer = 8;
    QList<TrainingMatch> matches;
    for (const TrainingFacts &training : candidates) {
        TrainingMatch match{training, 0, {}};
        const auto because = [&](TrainingReason reason, int points) {
            match.why += reason;
            match.score += points;
        };
        if (training.sameTopic)
            because(TrainingReason::SameTopic, forTopic);
        if (training.sharedWords > 0 && training.words > 0)
            because(TrainingReason::SameWords, forWords * training.sharedWords / training.words);
        if (match.why.isEmpty())
            continue;
        if (wanted && training.format == *wanted)
            because(TrainingReason::SameForm, forSameForm);
        if (training.session)
            training.freeSeats.value_or(1) > 0 ? because(TrainingReason::OnSchedule, forSeats)
                                               : because(TrainingReason::Full, 0);
        else if (!training.offeredBy.isEmpty())
            because(TrainingReason::Offered, forOffer);
        matches += match;
    }
    std::ranges::stable_sort(matches, [](const TrainingMatch &a, const TrainingMatch &b) {
        return a.score != b.score ? a.score > b.score
                                  : a.training.title.localeAwareCompare(b.training.title) < 0;
    });
    return matches.mid(0, most);
}

int wishScore(const TrainerMatch &fit, int votes)
{
    constexpr int forVote = 2;
    constexpr int mostForVotes = 20;
    return fit.score + std::min(votes * forVote, mostForVotes);
}

} // namespace tjc
