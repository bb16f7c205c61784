#pragma once

#include "ui/calendar/draft_saver.h"
#include "ui/calendar/plan_change.h"
#include "ui/calendar/series_desk.h"

#include <QFuture>
#include <QQueue>
#include <QUndoStack>

namespace tjc {

/// What was planned here: moves sessions, and takes that back and does it again. Undoing saves what was before on
/// top of what is now; where somebody else saved in between it asks, like every save. One thing at a time; what
/// is asked for meanwhile waits its turn. UI thread.
class PlanHistory : public QObject
{
    Q_OBJECT

public:
    PlanHistory(Workspace &workspace, QWidget *window, QObject *parent);
    ~PlanHistory() override;

    /// A session as the user saw it.
    struct Seen {
        SessionId id;
        QString title;
        Span when;
        QString room;
        QString building;
    };
    [[nodiscard]] static Seen seen(const SessionRow &row)
    {
        return {row.id, row.title, row.when, row.room, row.building};
    }

    /// Gives the session a new time or place, made from the one it has. `text` is what is done to it:
    /// "Moving %1" with its title. `seen` is how the user saw it: stands it elsewhere by now, somebody else moved
    /// it, and it is asked what to keep.
    using Change = std::function<std::optional<PlanTarget>(const WallSpan &now)>;
    void change(const Seen &seen, const Change &change, const QString &text);
    /// Something that was saved elsewhere, to be undone here.
    void record(const SessionDraft &before, const SessionDraft &after, const QString &text);
    void record(const SavedSeries &saved, const QString &text);
    /// Something that was done elsewhere, which goes back as a whole.
    struct Deed {
        std::function<QFuture<Result<void>>()> undo;
        std::function<QFuture<Result<void>>()> redo;
    };
    void record(const Deed &deed, const QString &text);

    [[nodiscard]] QUndoStack &stack() { return m_stack; }
    [[nodiscard]] bool canUndo() const { return !m_isBusy && m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return !m_isBusy && m_stack.canRedo(); }

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// It stands where it was put.
    void saved(tjc::SessionId id, tjc::Instant begin);
    /// The same, for whoever tells others of it.
    void moved(const tjc::SessionDraft &before, const tjc::SessionDraft &after);
    /// The same, with all of it.
    void placed(const tjc::SessionDraft &draft);
    /// Nothing came of it: what is shown is what is.
    void dropped();
    /// canUndo() or canRedo() changed, or what they would do.
    void changed();

private:
    class Command;
    class SeriesCommand;
    class DeedCommand;
    struct Wanted {
        Seen seen;
        Change change;
        QString text;
    };
    void begin(const Wanted &wanted);

    void next();
    void apply(const Wanted &wanted, const SessionDetails &details);
    void applied(const Wanted &wanted, const Result<DraftSaver::Saved> &saved);
    void askHowFar(const Wanted &wanted, const SessionDetails &details, const SessionDraft &mine,
        const SessionDraft &before);
    void saveSeries(const Wanted &wanted, const SeriesEdit &edit);
    /// From within the stack: saves `to`; when that fails the stack goes back by one step.
    void restore(Command &command, const SessionDraft &to, const SessionDraft &from, bool isUndo);
    void restored(
        Command &command, const SessionDraft &from, bool isUndo, const Result<DraftSaver::Saved> &saved);
    void restore(DeedCommand &command, const std::function<QFuture<Result<void>>()> &how, bool isUndo);
    void restore(SeriesCommand &command, const SeriesStates &to, const SeriesStates &from, bool isUndo);
    [[nodiscard]] static QString skippedText(
        const SeriesStates &from, const SeriesStates &to, const SeriesStates &done);
    void notRestored(QUndoCommand &command, bool isUndo, const Error &error);
    void ended();
    void push(const SavedSeries &saved, const QString &text);
    void learn(const SeriesStates &states);
    void push(const SessionDraft &before, const SessionDraft &after, const QString &text);
    void failed(const Error &error, const QString &title);
    void setBusy(bool isBusy);

    Workspace &m_workspace;
    QPointer<QWidget> m_window;
    DraftSaver m_saver;
    QUndoStack m_stack;
    QQueue<std::function<void()>> m_waiting;
    QHash<qint64, SessionDraft> m_known; ///< as they were saved here last, with their revision
    QHash<qint64, qint64> m_knownSeries; ///< the revision that a series was saved with here last
    SeriesDesk *m_desk;
    bool m_isBusy = false;
    bool m_isGoingBack = false; ///< the stack steps without saving
};

} // namespace tjc
