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

PlanHistory::PlanHistory(Workspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window), m_saver(workspace, this)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &PlanHistory::changed);
}

PlanHistory::~PlanHistory()
{
    // The stack empties itself at last, and nobody is there to hear of it.
    disconnect(&m_stack, nullptr, this, nullptr);
}

void PlanHistory::change(const SessionRow &seen, const Change &change, const QString &text)
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
            setBusy(false);
            next();
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
    const auto done = [this, wanted](const Result<DraftSaver::Saved> &saved) {
        if (saved) {
            push(saved->before.value_or(saved->after), saved->after, wanted.text);
            Q_EMIT this->saved(*saved->after.id, saved->after.when.begin());
        } else {
            failed(saved.error(), wanted.seen.title);
        }
        setBusy(false);
        next();
    };
    const bool isSame = !target || (target->when == before.when && !target->changesRoom);
    if (isSame) {
        Q_EMIT dropped();
        setBusy(false);
        return next();
    }
    const SessionDraft mine = planned(before, *target);
    const QString leave = tr("Leave it as it is now");
    if (isOwn || isSeen)
        m_saver.save(mine, before, leave, m_window, done);
    else
        m_saver.settle(mine, before, leave, m_window, done);
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
    } else {
        // It was not done, so the stack stands where it stood; what can never be done again is forgotten.
        const ErrorKind kind = saved.error().kind;
        command.setObsolete(kind == ErrorKind::Conflict || kind == ErrorKind::NotFound);
        failed(saved.error(), text);
        m_isGoingBack = true;
        if (isUndo)
            m_stack.redo();
        else
            m_stack.undo();
        m_isGoingBack = false;
    }
    setBusy(false);
    next();
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
