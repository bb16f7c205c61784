#include "ui/calendar/draft_saver.h"

#include "service/deliver.h"
#include "ui/calendar/conflict_dialog.h"

namespace tjc {

using namespace Qt::StringLiterals;

DraftSaver::DraftSaver(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

void DraftSaver::know(const SessionDetails &details)
{
    for (const SessionTrainer &trainer : details.trainers)
        know(trainer.person, trainer.name);
}

void DraftSaver::save(const SessionDraft &mine, const std::optional<SessionDraft> &before,
    const QString &leave, QWidget *over, Done done, const How &how)
{
    const QPointer<QWidget> window(over);
    deliver(how ? how(mine, before) : m_workspace.calendar().save(mine), this,
        [this, mine, before, leave, window, how, done = std::move(done)](Result<SessionId> id) {
            if (id) {
                Saved saved{before, mine};
                saved.after.id = *id;
                saved.after.revision = mine.id ? mine.revision + 1 : 1;
                return done(saved);
            }
            const Error &error = id.error();
            const bool isConflict =
                error.kind == ErrorKind::Conflict && error.subject == "session.revision"_L1;
            if (isConflict && mine.id && before && window)
                settle(mine, *before, leave, window, done, how);
            else
                done(error);
        });
}

void DraftSaver::settle(const SessionDraft &mine, const SessionDraft &before, const QString &leave,
    QWidget *over, Done done, const How &how)
{
    const QPointer<QWidget> window(over);
    deliver(m_workspace.calendar().session(*mine.id), this,
        [this, mine, before, leave, window, how, done = std::move(done)](Result<SessionDetails> theirs) {
            if (!theirs)
                return done(theirs.error());
            const auto ask = [=, this](Result<CalendarLists> lists) {
                if (!lists)
                    done(lists.error());
                else if (window)
                    this->ask(mine, before, *theirs, *lists, leave, window, done, how);
            };
            deliver(m_workspace.calendar().lists(), this, ask);
        });
}

void DraftSaver::ask(const SessionDraft &mine, const SessionDraft &before, const SessionDetails &theirs,
    const CalendarLists &lists, const QString &leave, QWidget *over, const Done &done, const How &how)
{
    know(theirs);
    const SessionDraft other = draftOf(theirs);
    if (conflicts(before, mine, other).isEmpty())
        return save(merged(mine, other, {}), other, leave, over, done, how);
    auto *dialog = new ConflictDialog(before, mine, other, {lists, m_people}, leave, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this, window = QPointer(over)] {
        save(merged(mine, other, dialog->choices()), other, leave, window, done, how);
    });
    connect(dialog, &QDialog::rejected, this, [done] {
        done(Error{ErrorKind::Conflict, u"session.revision"_s});
    });
    dialog->open();
}

} // namespace tjc
