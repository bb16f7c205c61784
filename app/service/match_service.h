#pragma once

#include "base/result.h"
#include "domain/matching.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;
namespace db {
class Reader;
}

/// Who and what could meet a wish.
struct WishMatches {
    QList<TrainerMatch> trainers;
    QList<TrainingMatch> trainings;
    std::optional<TrainerMatch> me = {}; ///< where the user knows it, gave it or would give it, listed or not
};

/// Matching demand and supply, each with why. Every call may be made from the thread of the Workspace and answers as a
/// future. Who does not want to be listed is not named, and what somebody hides is no reason.
class MatchService
{
public:
    explicit MatchService(std::shared_ptr<WorkspaceCore> core);

    /// By the topic of the wish, or where it has none, those that its title names. At most `most` of each. NotFound "wish".
    QFuture<Result<WishMatches>> forWish(WishId id, int most);
    /// The live wishes that this colleague, or I, could meet; the best first. What he wishes himself is left out.
    QFuture<Result<QList<WishMatch>>> forTrainer(std::optional<PersonId> person, int most);
    /// What there is already, for a title that is being typed: live wishes, trainings, colleagues who know.
    QFuture<Result<Similar>> similar(
        const QString &title, std::optional<TopicId> topic, std::optional<WishId> other);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

/// As MatchService::forTrainer(), in a read.
[[nodiscard]] Result<QList<WishMatch>> wishesFor(
    const WorkspaceCore &core, db::Reader &reader, PersonId person, int most);

} // namespace tjc
