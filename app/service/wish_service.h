#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/wish.h"
#include "service/files.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// A session that would meet a wish, for the form.
struct WishProposal {
    SessionDraft draft;
    QList<SessionTrainer> trainers; ///< those of the draft, with their names
};

/// The beginning of a list of wishes.
struct WishAnswer {
    QList<WishRow> first;
    bool isAll; ///< there are no more than these
};

/// Demand: what colleagues wish, who wishes it too, and how it becomes a session. Every call may be made from the thread of
/// the Workspace and answers as a future. Doing the same once more changes nothing, so that a write whose answer was lost
/// may be repeated. Where somebody else saved first: Conflict "wish.revision".
class WishService
{
public:
    explicit WishService(std::shared_ptr<WorkspaceCore> core);

    /// The first `most` of the list on screen: one question to the database, save where the words that can be found are
    /// read anew or the filter asks what fits the user.
    QFuture<Result<WishAnswer>> search(const WishFilter &filter, int most);
    /// All of it, in its order; merged wishes are left out.
    QFuture<Result<QList<WishId>>> ids(const WishFilter &filter);
    /// In the order of `ids`; those that are gone are left out.
    QFuture<Result<QList<WishRow>>> rows(const QList<WishId> &ids);
    /// NotFound "wish".
    QFuture<Result<WishDetails>> wish(WishId id);

    /// Errors: those of checked(); Denied "wish.other" for who neither wished it first nor is a coordinator.
    QFuture<Result<WishId>> save(const WishDraft &draft);
    /// "Me too". Conflict "wish.over" where it is not live.
    QFuture<Result<void>> meToo(WishId id);
    QFuture<Result<void>> withdraw(WishId id);
    /// "I take this up."
    QFuture<Result<void>> pickUp(WishId id, qint64 revision);
    /// For who picked it up, and coordinators: Denied "wish.other".
    QFuture<Result<void>> putBack(WishId id, qint64 revision);
    /// For who wished it first, and coordinators. Errors: those of checkedCloseReason(), Denied "wish.other".
    QFuture<Result<void>> close(WishId id, qint64 revision, const QString &reason);
    QFuture<Result<void>> reopen(WishId id, qint64 revision);
    /// The votes of `source` move to `target`. For moderators and coordinators: Denied "wish.merge"; Conflict "wish.over".
    QFuture<Result<void>> merge(WishId source, WishId target);

    /// A filled-in session that would meet the wish: its title, topic and form, seats for all who wish it, and a time in
    /// the wanted period at which its trainer (me, or `trainer`) and a room are free, as few as possible of the wishers
    /// have a seat elsewhere, and no other session of its kind is planned (domain/slot_choice.h). For the form.
    /// Conflict "wish.over", "wish.no_slot".
    QFuture<Result<WishProposal>> proposal(WishId id, std::optional<PersonId> trainer);
    /// Makes it that session, signs up all who wish it, in that order, and tells them. For coordinators, and for who gives
    /// the session: Denied "wish.plan". Conflict "wish.over"; what problemIn() finds.
    QFuture<Result<SessionId>> plan(WishId id, const SessionDraft &draft);
    /// Takes all of that back, as if it never was. Conflict "wish.others_enrolled", "session.started", "wish.not_planned".
    QFuture<Result<void>> unplan(WishId id);

    /// For coordinators: Denied "role.coordinator".
    QFuture<Result<HeatMap>> heat(HeatBy by);
    /// How many rows. `kind` is Csv or Xlsx.
    QFuture<Result<qint64>> exportHeat(HeatBy by, const QString &path, ExportKind kind);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
