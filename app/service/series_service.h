#pragma once

#include "base/result.h"
#include "domain/series.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// A series with its occurrences in order of their day, skipped and cancelled ones too.
struct SeriesDetails {
    Series series;
    QList<SessionDetails> occurrences;
};

/// What a SeriesEdit would do, for either answer to how far it goes.
struct SeriesEffects {
    Result<SeriesEffect> following;
    Result<SeriesEffect> all;
};

struct MadeSeries {
    SeriesId series;
    SessionId first;
    Instant begin; ///< of the first
    int sessions;  ///< skipped ones left out
    int skipped;   ///< on public holidays
    SeriesStates before =
        {}; ///< what undoes it: what was made is there as skipped, what was there is as it was
    SeriesStates after = {};
};

struct SavedSeries {
    SeriesEffect effect;
    SeriesStates before; ///< what was there; what was made is there as skipped
    SeriesStates after;  ///< with the revisions they have now
};

/// How many sessions that have not begun cancelling would take along, and how many have a seat, wait or ask in them.
struct CancelReach {
    int sessions = 0;
    int people = 0;
};

/// Sessions that repeat. An occurrence is an ordinary session: what is done to one alone is done by CalendarService. All
/// of a call is written or nothing of it. For coordinators: for others Denied "role.coordinator". Every call may be made
/// from the thread of the Workspace and answers as a future.
class SeriesService
{
public:
    explicit SeriesService(std::shared_ptr<WorkspaceCore> core);

    /// The days of a rule from `first` on, with the public holidays among them. For everybody. Errors of daysOf().
    QFuture<Result<QList<SeriesDay>>> days(const Recurrence &rule, Day first);
    /// NotFound "series". For everybody.
    QFuture<Result<SeriesDetails>> series(SeriesId id);

    /// Makes a session for every day of the rule, from the day of `draft` on, each at the same clock time and with its
    /// deadlines as long before; or makes the stored session of the draft the first of its series, saving it as well.
    /// The same plan again, after a lost answer, makes nothing new. Errors of daysOf(), of CalendarService::save();
    /// Invalid "series.own_day" where the rule does not begin on the day of the stored session, "series.already" where
    /// that is an occurrence; Conflict "series.made" where the plan was carried out with another draft.
    QFuture<Result<MadeSeries>> make(const SessionDraft &draft, const SeriesPlan &plan);

    /// What save() of this edit would do; its scope says nothing here.
    QFuture<Result<SeriesEffects>> effects(const SeriesEdit &edit);
    /// Changes occurrences as series_change.h says. Conflict "session.revision", "series.revision"; Invalid as problemIn()
    /// of the draft, as changeOf(), and "session.reason" where somebody is in what falls away and is told no reason.
    QFuture<Result<SavedSeries>> save(const SeriesEdit &edit);
    /// Brings series and sessions to what is wanted; each names the revision it has now. Conflict "session.revision" or
    /// "series.revision" where one has another, and then nothing is done. What is to be skipped without a reason, and has
    /// begun or has somebody in it, stays as it is. The answer has what is there now, in the same order.
    QFuture<Result<SeriesStates>> restore(const SeriesStates &wanted);

    /// Takes one occurrence out: cancelled, and shown as skipped. Who is in it is told the reason, which is only needed
    /// then: Invalid "session.reason". Invalid "series.none" where it is no occurrence, "series.begun"; Conflict
    /// "session.revision". Once done, a repeat is harmless.
    QFuture<Result<void>> skip(SessionId session, qint64 revision, const QString &reason);
    /// Plans a skipped one again; who was in it has his seat. Conflict "series.not_skipped" where it is not skipped, and as
    /// skip().
    QFuture<Result<void>> putBack(SessionId session, qint64 revision);

    /// What cancel() would take along.
    QFuture<Result<CancelReach>> cancelReach(SessionId session, SeriesScope scope);
    /// Cancels this one and, by the scope, those after it or all, as far as they have not begun and are planned; how many.
    /// Invalid "session.reason", "series.none"; Conflict "session.revision".
    QFuture<Result<int>> cancel(SessionId session, qint64 revision, SeriesScope scope, const QString &reason);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
