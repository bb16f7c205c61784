#include "service/match_service.h"

#include "service/evaluation_view.h"
#include "service/wish_view.h"
#include "store/impressions.h"
#include "store/matching.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// The nearest by topic, of which the best are then found by all that counts.
constexpr int mostCandidates = 200;
/// Where a wish names no period.
constexpr int usualDays = 28;
constexpr int mostSimilar = 4;
/// Absences that matter for what is wanted.
constexpr int farAhead = 366;

struct Days {
    Day first;
    Day last;
};

/// The wanted period as far as it lies ahead.
Days wantedDays(const WorkspaceCore &core, const WishRow &wish)
{
    const Day today = core.local().day(core.now());
    const Day first = wish.first && *wish.first > today ? *wish.first : today;
    const Day last = wish.last && *wish.last >= first ? *wish.last : first.plusDays(usualDays);
    return {first, last};
}

QList<Span> spansOf(const WorkspaceCore &core, const Days &days)
{
    QList<Span> spans;
    for (Day day = days.first; day <= days.last && spans.size() < farAhead; day = day.plusDays(1)) {
        if (const auto span = Span::from(core.local().startOf(day), core.local().startOf(day.plusDays(1))))
            spans += *span;
    }
    return spans;
}

/// From today on.
QList<Span> spansOf(const WorkspaceCore &core, int days)
{
    const Day today = core.local().day(core.now());
    return spansOf(core, {today, today.plusDays(days - 1)});
}

TrainerFacts factsOf(const WorkspaceCore &core, const store::Candidate &candidate, const Days &days)
{
    TrainerFacts facts = candidate.facts;
    if (candidate.parts.isEmpty())
        return facts;
    QList<Day> away;
    for (const Span span : candidate.away) {
        const Day last = core.local().day(span.end().plusMs(-1));
        for (Day day = std::max(core.local().day(span.begin()), days.first); day <= std::min(last, days.last);
             day = day.plusDays(1))
            away += day;
    }
    facts.freeParts = freePartsIn(candidate.parts, days.first, days.last, away);
    return facts;
}

/// With how what they gave was evaluated, as far as the user may see it.
Result<void> addImpressions(const WorkspaceCore &core, db::Reader &reader, QList<TrainerFacts> *trainers)
{
    QList<PersonId> people;
    for (const TrainerFacts &trainer : std::as_const(*trainers))
        people += trainer.person;
    TJC_TRY(impressions, store::impressionsOf(reader, people, viewOf(core, ResultsFilter{})));
    for (TrainerFacts &trainer : *trainers) {
        if (const auto known = impressions.constFind(trainer.person); known != impressions.cend())
            trainer.evaluated = *known;
    }
    return {};
}

Result<QList<TopicId>> topicsFor(db::Reader &reader, const QString &title, std::optional<TopicId> topic)
{
    if (topic)
        return QList<TopicId>{*topic};
    TJC_TRY(topics, store::namedTopics(reader));
    return topicsNamedIn(title, topics);
}

Result<QList<Reading>> readingsOf(
    WorkspaceCore &core, db::Reader &reader, store::Found what, const QString &title)
{
    TJC_TRY(words, core.vocabulary(reader, what));
    QList<Reading> readings;
    for (const QString &word : tellingWords(title))
        readings += words->read(word);
    return readings;
}

} // namespace

MatchService::MatchService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<WishMatches>> MatchService::forWish(WishId id, int most)
{
    return m_core->read([core = m_core.get(), id, most](db::Reader &reader) -> Result<WishMatches> {
        TJC_TRY(wish, store::wish(reader, id, viewOf(*core)));
        TJC_TRY(asked, store::wishFacts(reader, {id}));
        TJC_TRY(topics, topicsFor(reader, wish.title, wish.topic));
        const Days days = wantedDays(*core, wish);
        TJC_TRY(
            candidates, store::trainersOn(reader, topics, spansOf(*core, days), core->now(), mostCandidates));
        QList<TrainerFacts> trainers;
        for (const store::Candidate &candidate : std::as_const(candidates))
            trainers += factsOf(*core, candidate, days);
        TJC_CHECK(addImpressions(*core, reader, &trainers));
        TJC_TRY(readings, readingsOf(*core, reader, store::Found::Training, wish.title));
        TJC_TRY(trainings, store::trainingsOn(reader, topics, readings, core->now(), mostCandidates));
        WishMatches matches{
            bestTrainers(trainers, asked.value(id), most), bestTrainings(trainings, wish.format, most)};
        if (const auto me = core->person()) {
            TJC_TRY(mine, store::trainerOn(reader, *me, topics, spansOf(*core, days), core->now()));
            QList<TrainerFacts> alone;
            if (mine)
                alone += factsOf(*core, *mine, days);
            TJC_CHECK(addImpressions(*core, reader, &alone));
            const QList<TrainerMatch> fit = bestTrainers(alone, asked.value(id), 1);
            if (!fit.isEmpty())
                matches.me = fit.first();
        }
        return matches;
    });
}

Result<QList<WishMatch>> wishesFor(const WorkspaceCore &core, db::Reader &reader, PersonId person, int most)
{
    QList<WishMatch> matches;
    TJC_TRY(knows, store::trainerOnEach(reader, person, spansOf(core, farAhead), core.now()));
    TJC_TRY(ids, store::wishesOn(reader, knows.keys(), person, mostCandidates));
    TJC_TRY(wishes, store::wishRows(reader, ids, viewOf(core)));
    TJC_TRY(asked, store::wishFacts(reader, ids));
    for (const WishRow &wish : std::as_const(wishes)) {
        const auto known = knows.constFind(*wish.topic);
        if (known == knows.cend())
            continue;
        const TrainerMatch fit = match(factsOf(core, *known, wantedDays(core, wish)), asked.value(wish.id));
        matches += WishMatch{wish, wishScore(fit, wish.votes), fit.why};
    }
    std::ranges::stable_sort(matches, std::greater(), &WishMatch::score);
    return matches.mid(0, most);
}

QFuture<Result<QList<WishMatch>>> MatchService::forTrainer(std::optional<PersonId> person, int most)
{
    return m_core->read([core = m_core.get(), person, most](db::Reader &reader) -> Result<QList<WishMatch>> {
        const auto who = person ? person : core->person();
        return who ? wishesFor(*core, reader, *who, most) : Result<QList<WishMatch>>(QList<WishMatch>());
    });
}

QFuture<Result<Similar>> MatchService::similar(
    const QString &title, std::optional<TopicId> topic, std::optional<WishId> other)
{
    return m_core->read([core = m_core.get(), title, topic, other](db::Reader &reader) -> Result<Similar> {
        Similar similar;
        TJC_TRY(wishWords, readingsOf(*core, reader, store::Found::Wish, title));
        TJC_TRY(ids, store::wishesLike(reader, wishWords, other, mostSimilar));
        TJC_TRY(wishes, store::wishRows(reader, ids, viewOf(*core)));
        similar.wishes = wishes;
        TJC_TRY(topics, topicsFor(reader, title, topic));
        TJC_TRY(words, readingsOf(*core, reader, store::Found::Training, title));
        if (topics.isEmpty() && words.isEmpty())
            return similar;
        TJC_TRY(trainings, store::trainingsOn(reader, topics, words, core->now(), mostCandidates));
        for (const TrainingMatch &match : bestTrainings(trainings, std::nullopt, mostSimilar)) {
            const TrainingFacts &training = match.training;
            similar.trainings += SimilarTraining{training.training, training.title, training.format,
                training.formal, training.offeredBy, training.session, training.when};
        }
        const Instant now = core->now();
        TJC_TRY(
            candidates, store::trainersOn(reader, topics, spansOf(*core, usualDays), now, mostCandidates));
        QList<TrainerFacts> people;
        for (const store::Candidate &candidate : std::as_const(candidates))
            people += candidate.facts;
        for (const TrainerMatch &match : bestTrainers(people, {}, mostSimilar)) {
            const auto facts = std::ranges::find(people, match.person, &TrainerFacts::person);
            similar.colleagues += SimilarColleague{
                match.person, match.name, match.organisation, facts->level, facts->offersTopic};
        }
        return similar;
    });
}

} // namespace tjc
