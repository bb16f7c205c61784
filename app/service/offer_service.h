#pragma once

#include "base/result.h"
#include "domain/offer.h"
#include "domain/session.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// A session of an offer, for the form.
struct OfferProposal {
    SessionDraft draft;
    QList<SessionTrainer> trainers; ///< those of the draft, with their names
};

/// The beginning of the list of what is offered.
struct OfferAnswer {
    QList<OfferRow> first;
    bool isAll; ///< there are no more than these
};

/// What is offered: formal courses and colleagues' trainings side by side. Everybody offers his own; changing, withdrawing
/// and planning one is for who offers it, and coordinators: else Denied "offer.other". Doing the same once more changes
/// nothing, so that a write whose answer was lost may be repeated.
class OfferService
{
public:
    explicit OfferService(std::shared_ptr<WorkspaceCore> core);

    /// The first `most` of the list on screen: one question to the database, save where the words that can be found are
    /// read anew.
    QFuture<Result<OfferAnswer>> search(const OfferFilter &filter, int most);
    /// All of the list on screen, in its order. What was mistyped is read as the nearest that there is.
    QFuture<Result<QList<TrainingId>>> ids(const OfferFilter &filter);
    /// In the order of `ids`; those that are gone are left out.
    QFuture<Result<QList<OfferRow>>> rows(const QList<TrainingId> &ids);
    /// NotFound "training".
    QFuture<Result<OfferDetails>> offer(TrainingId id);
    /// By its uid, or by its number. NotFound "training".
    QFuture<Result<OfferDetails>> offerOf(const QString &key);
    /// At most mostCompared of them.
    QFuture<Result<QList<OfferDetails>>> compared(const QList<TrainingId> &ids);
    QFuture<Result<OfferChoices>> choices();

    /// Whether I may change, withdraw and plan it.
    [[nodiscard]] bool isMine(const OfferRow &offer) const;
    [[nodiscard]] std::optional<PersonId> me() const;

    /// Errors: those of checked(); Conflict "training.revision"; NotFound "training", "topic"; Denied "offer.other", for a
    /// formal course "offer.formal".
    QFuture<Result<TrainingId>> save(const OfferDraft &draft);
    QFuture<Result<void>> withdraw(TrainingId id, qint64 revision);
    QFuture<Result<void>> putBack(TrainingId id, qint64 revision);

    /// A filled-in session of it, on the next working day but six at ten o'clock, given by who offers it. For the form.
    QFuture<Result<OfferProposal>> proposal(TrainingId id);
    /// Plans that session. Errors: what problemIn() finds; Denied "offer.other"; Conflict "offer.withdrawn".
    QFuture<Result<SessionId>> plan(TrainingId id, const SessionDraft &draft);

private:
    QFuture<Result<void>> setWithdrawn(TrainingId id, qint64 revision, bool withdrawn);

    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
