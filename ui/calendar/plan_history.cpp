#include "ui/calendar/plan_history.h"

#include "service/deliver.h"
#include "service/explain.h"

#include <QUndoCommand>

#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

class PlanHistory::Command : public QUndoCommand
{
public:
    Command(PlanHistory &history, SessionDraft before, SessionDraft after, const QString &text)
        : QUndoCommand(text), m_history(history), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { m_history.restore(*this, m_before, m_after, true); }
    void redo() override
    {
        // Pushing a command does it; but it was done already.
        if (std::exchange(m_isNew, false))
            return;
        m_history.restore(*this, m_after, m_before, false);
    }

private:
    PlanHistory &m_history;
    SessionDraft m_before;
    SessionDraft m_after;
    bool m_isNew = true;
};

/// Something that was done to several sessions of a series at once; it goes back whole.
class PlanHistory::SeriesCommand : public QUndoCommand
{
public:
    SeriesCommand(PlanHistory &history, const SavedSeries &saved, const QString &text)
        : QUndoCommand(text), m_history(history), m_before(saved.before), m_after(saved.after)
    {
    }

    void undo() override { m_history.restore(*this, m_before, m_after, true); }
    void redo() override
    {
        if (std::exchange(m_isNew, false))
            return;
        m_history.restore(*this, m_after, m_before, false);
    }

private:
    PlanHistory &m_history;
    SeriesStates m_before;
    SeriesStates m_after;
    bool m_isNew = true;
};

class PlanHistory::DeedCommand : public QUndoCommand
{
public:
    DeedCommand(PlanHistory &history, Deed deed, const QString &text)
        : QUndoCommand(text), m_history(history), m_deed(std::move(deed))
    {
    }

    void undo() override { m_history.restore(*this, m_deed.undo, true); }
    void redo() override
    {
        if (std::exchange(m_isNew, false))
            return;
        m_history.restore(*this, m_deed.redo, false);
    }

private:
    PlanHistory &m_history;
    Deed m_deed;
    bool m_isNew = true;
};

PlanHistory::PlanHistory(Workspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window), m_saver(workspace, this),
      m_desk(new SeriesDesk(workspace, window, this))
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &PlanHistory::changed);
}

PlanHistory::~PlanHistory()
{
    // The stack empties itself at last, and nobody is there to hear of it.
    disconnect(&m_stack, nullptr, this, nullptr);
}

void PlanHistory::change(const Seen &seen, const Change &change, const QString &text)
{
    m_waiting.enqueue([this, wanted = Wanted{seen, change, text}] { begin(wanted); });
    next();
}

void PlanHistory::record(const SessionDraft &before, const SessionDraft &after, const QString &text)
{
    m_waiting.enqueue([this, before, after, text] {
        push(before, after, text);
        next();
    });
    next();
}

void PlanHistory::record(const SavedSeries &saved, const QString &text)
{
    m_waiting.enqueue([this, saved, text] {
        push(saved, text);
        next();
    });
    next();
}

void PlanHistory::record(const Deed &deed, const QString &text)
{
    m_waiting.enqueue([this, deed, text] {
        m_stack.push(new DeedCommand(*this, deed, text));
        next();
    });
    next();
}

void PlanHistory::restore(
    DeedCommand &command, const std::function<QFuture<Result<void>>()> &how, bool isUndo)
{
    if (m_isGoingBack)
        return;
    setBusy(true);
    deliver(how(), this, [this, &command, isUndo](const Result<void> &done) {
        const QString text = command.text();
        if (done)
            Q_EMIT message(isUndo ? tr("Undone: %1.").arg(text) : tr("Done again: %1.").arg(text), false);
        else
            notRestored(command, isUndo, done.error());
        ended();
    });
}

void PlanHistory::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT changed();
}

void PlanHistory::next()
{
    if (!m_isBusy && !m_waiting.isEmpty())
        m_waiting.dequeue()();
}

void PlanHistory::begin(const Wanted &wanted)
{
    setBusy(true);
    deliver(
        m_workspace.calendar().session(wanted.seen.id), this, [this, wanted](Result<SessionDetails> details) {
            if (details)
                return apply(wanted, *details);
            failed(details.error(), wanted.seen.title);
            ended();
        });
}

void PlanHistory::apply(const Wanted &wanted, const SessionDetails &details)
{
    m_saver.know(details);
    const SessionDraft stored = draftOf(details);
    // How the user knows it: as he saw it, or as his last change left it while the view was on its way.
    SessionDraft before = stored;
    const auto known = m_known.constFind(stored.id->value());
    const bool isOwn = known != m_known.constEnd() && known->revision == stored.revision;
    const bool isSeen = wanted.seen.when == stored.when && wanted.seen.room == details.row.room
                        && wanted.seen.building == details.row.building;
    if (!isOwn && !isSeen)
        before.when = wanted.seen.when;
    const auto target = wanted.change(wallSpan(before.when));
    const auto done = [this, wanted](const Result<DraftSaver::Saved> &saved) { applied(wanted, saved); };
    const bool isSame = !target || (target->when == before.when && !target->changesRoom);
    if (isSame) {
        Q_EMIT dropped();
        return ended();
    }
    const SessionDraft mine = planned(before, *target);
    if (details.series && (isOwn || isSeen))
        return askHowFar(wanted, details, mine, before);
    const QString leave = tr("Leave it as it is now");
    if (isOwn || isSeen)
        m_saver.save(mine, before, leave, m_window, done);
    else
        m_saver.settle(mine, before, leave, m_window, done);
}

void PlanHistory::askHowFar(
    const Wanted &wanted, const SessionDetails &details, const SessionDraft &mine, const SessionDraft &before)
{
    const SeriesEdit edit{before, mine, SeriesScope::This, std::nullopt, details.series->revision, {}};
    m_desk->ask(
        edit, tr("Leave it as it is now"), m_window, [this, wanted, edit](Result<SeriesDesk::Answer> answer) {
            if (!answer) {
                if (answer.error().kind != ErrorKind::Cancelled)
                    failed(answer.error(), wanted.seen.title);
                Q_EMIT dropped();
                return ended();
            }
            if (answer->scope != SeriesScope::This) {
                SeriesEdit scoped = edit;
                scoped.scope = answer->scope;
                scoped.reason = answer->reason;
                return saveSeries(wanted, scoped);
            }
            m_saver.save(edit.after, edit.before, tr("Leave it as it is now"), m_window,
                [this, wanted](const Result<DraftSaver::Saved> &saved) { applied(wanted, saved); });
        });
}

void PlanHistory::saveSeries(const Wanted &wanted, const SeriesEdit &edit)
{
    deliver(m_workspace.series().save(edit), this, [this, wanted, edit](Result<SavedSeries> saved) {
        if (saved) {
            push(*saved, wanted.text);
            Q_EMIT this->saved(*edit.after.id, edit.after.when.begin());
        } else {
            failed(saved.error(), wanted.seen.title);
        }
        ended();
    });
}

void PlanHistory::applied(const Wanted &wanted, const Result<DraftSaver::Saved> &saved)
{
    if (saved) {
        push(saved->before.value_or(saved->after), saved->after, wanted.text);
        Q_EMIT this->saved(*saved->after.id, saved->after.when.begin());
        Q_EMIT placed(saved->after);
    } else {
        failed(saved.error(), wanted.seen.title);
    }
    ended();
}

void PlanHistory::ended()
{
    setBusy(false);
    next();
}

void PlanHistory::push(const SavedSeries &saved, const QString &text)
{
    learn(saved.after);
    m_stack.push(new SeriesCommand(*this, saved, text));
}

void PlanHistory::learn(const SeriesStates &states)
{
    for (const SessionVersion &version : states.sessions)
        m_known.insert(version.draft.id->value(), version.draft);
    for (const Series &series : states.series)
        m_knownSeries.insert(series.id->value(), series.revision);
}

/// What became of the sessions that were to be skipped: they are never deleted, which an undo does not make one expect.
/// All three tell of the same sessions, in one order.
QString PlanHistory::skippedText(const SeriesStates &from, const SeriesStates &to, const SeriesStates &done)
{
    int skipped = 0;
    int kept = 0;
    for (qsizetype i = 0; i < done.sessions.size(); ++i) {
        if (to.sessions[i].skipped && !from.sessions[i].skipped)
            ++(done.sessions[i].skipped ? skipped : kept);
    }
    QString text;
    if (skipped > 0)
        text += u' ' + tr("%n session(s) are skipped now; you can put them back.", nullptr, skipped);
    if (kept > 0)
        text += u' ' + tr("%n session(s) stay: begun already, or somebody is in them.", nullptr, kept);
    return text;
}

void PlanHistory::restore(
    SeriesCommand &command, const SeriesStates &to, const SeriesStates &from, bool isUndo)
{
    if (m_isGoingBack)
        return;
    setBusy(true);
    SeriesStates wanted = to;
    for (SessionVersion &version : wanted.sessions) {
        version.draft.revision = m_known.value(version.draft.id->value(), version.draft).revision;
    }
    for (Series &series : wanted.series)
        series.revision = m_knownSeries.value(series.id->value(), series.revision);
    deliver(m_workspace.series().restore(wanted), this,
        [this, &command, to, from, isUndo](Result<SeriesStates> done) {
            if (done) {
                learn(*done);
                const QString text = isUndo ? tr("Undone: %1.") : tr("Done again: %1.");
                Q_EMIT message(text.arg(command.text()) + skippedText(from, to, *done), false);
                if (!done->sessions.isEmpty()) {
                    const SessionDraft &first = done->sessions.first().draft;
                    Q_EMIT saved(*first.id, first.when.begin());
                }
            } else {
                notRestored(command, isUndo, done.error());
            }
            ended();
        });
}

void PlanHistory::notRestored(QUndoCommand &command, bool isUndo, const Error &error)
{
    // It was not done, so the stack stands where it stood; what can never be done again is forgotten.
    command.setObsolete(error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound);
    failed(error, command.text());
    m_isGoingBack = true;
    if (isUndo)
        m_stack.redo();
    else
        m_stack.undo();
    m_isGoingBack = false;
}

void PlanHistory::push(const SessionDraft &before, const SessionDraft &after, const QString &text)
{
    m_known.insert(after.id->value(), after);
    Q_EMIT moved(before, after);
    m_stack.push(new Command(*this, before, after, text));
}

void PlanHistory::restore(Command &command, const SessionDraft &to, const SessionDraft &from, bool isUndo)
{
    if (m_isGoingBack)
        return;
    setBusy(true);
    SessionDraft draft = to;
    draft.revision = m_known.value(to.id->value(), from).revision;
    m_saver.save(draft, from, tr("Leave it as it is now"), m_window,
        [this, &command, from, isUndo](
            const Result<DraftSaver::Saved> &saved) { restored(command, from, isUndo, saved); });
}

void PlanHistory::restored(
    Command &command, const SessionDraft &from, bool isUndo, const Result<DraftSaver::Saved> &saved)
{
    const QString text = command.text();
    if (saved) {
        m_known.insert(saved->after.id->value(), saved->after);
        Q_EMIT message(isUndo ? tr("Undone: %1.").arg(text) : tr("Done again: %1.").arg(text), false);
        Q_EMIT this->saved(*saved->after.id, saved->after.when.begin());
        Q_EMIT moved(from, saved->after);
        Q_EMIT placed(saved->after);
    } else {
        notRestored(command, isUndo, saved.error());
    }
    ended();
}

void PlanHistory::failed(const Error &error, const QString &title)
{
    if (error.kind == ErrorKind::NotFound && error.subject == "session"_L1)
        Q_EMIT message(tr("%1: somebody else deleted this session meanwhile.").arg(title), true);
    else if (error.kind == ErrorKind::Conflict && error.subject == "session.revision"_L1)
        Q_EMIT message(tr("%1: it stays as somebody else saved it.").arg(title), false);
    else
        Q_EMIT message(explain(error), true);
    Q_EMIT dropped();
}

} // namespace tjc
