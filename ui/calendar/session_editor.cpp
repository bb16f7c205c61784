#include "ui/calendar/session_editor.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/calendar/conflict_dialog.h"
#include "ui/calendar/session_form.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleFound = 20;

QList<PersonPicker::Chosen> trainersOf(const SessionDetails &details)
{
    QList<PersonPicker::Chosen> trainers;
    for (const SessionTrainer &trainer : details.trainers)
        trainers += {trainer.person, trainer.name};
    return trainers;
}

} // namespace

SessionEditor::SessionEditor(Workspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window)
{
}

void SessionEditor::create(Span when)
{
    SessionDraft draft{.when = when};
    draft.maxSeats = 12;
    open(draft, std::nullopt);
}

void SessionEditor::edit(SessionId id)
{
    deliver(m_workspace.calendar().session(id), this, [this](Result<SessionDetails> details) {
        if (details)
            open(draftOf(*details), *details);
        else
            Q_EMIT message(explain(details.error()), true);
    });
}

void SessionEditor::open(const SessionDraft &draft, const std::optional<SessionDetails> &before)
{
    deliver(m_workspace.calendar().lists(), this, [this, draft, before](Result<CalendarLists> lists) {
        if (!lists) {
            Q_EMIT message(explain(lists.error()), true);
            return;
        }
        if (m_form) {
            m_form->raise();
            return;
        }
        m_lists = *lists;
        m_before = before;
        DirectoryService &directory = m_workspace.directory();
        m_form = new SessionForm(
            m_lists,
            [&directory](
                const QString &text) { return directory.people({.text = text}, std::nullopt, peopleFound); },
            m_window);
        m_form->setAttribute(Qt::WA_DeleteOnClose);
        m_form->setDraft(draft, before ? trainersOf(*before) : QList<PersonPicker::Chosen>());
        connect(m_form, &SessionForm::saveRequested, this, &SessionEditor::save);
        m_form->open();
    });
}

void SessionEditor::save(const SessionDraft &draft)
{
    deliver(m_workspace.calendar().save(draft), this, [this, draft](Result<SessionId> id) {
        if (id) {
            Q_EMIT message(draft.id ? tr("The session is saved.") : tr("The session is made."), false);
            if (draft.id)
                Q_EMIT saved(*id);
            else
                Q_EMIT made(*id, draft.when.begin());
            if (m_form)
                m_form->done();
            return;
        }
        const Error &error = id.error();
        if (!m_form)
            Q_EMIT message(explain(error), true);
        else if (draft.id && error.kind == ErrorKind::Conflict && error.subject == "session.revision"_L1)
            settle(draft);
        else if (error.kind == ErrorKind::NotFound && error.subject == "session"_L1)
            m_form->offerNew();
        else
            m_form->fail(error);
    });
}

void SessionEditor::settle(const SessionDraft &mine)
{
    deliver(m_workspace.calendar().session(*mine.id), this, [this, mine](Result<SessionDetails> theirs) {
        if (!m_form)
            return;
        if (theirs)
            settleWith(mine, *theirs);
        else if (theirs.error().kind == ErrorKind::NotFound)
            m_form->offerNew();
        else
            m_form->fail(theirs.error());
    });
}

void SessionEditor::settleWith(const SessionDraft &mine, const SessionDetails &theirs)
{
    DraftNames names{m_lists, {}};
    QList<PersonPicker::Chosen> known = m_form->trainers() + trainersOf(theirs);
    if (m_before)
        known += trainersOf(*m_before);
    for (const PersonPicker::Chosen &person : std::as_const(known))
        names.people.insert(person.id.value(), person.name);
    const SessionDraft before = m_before ? draftOf(*m_before) : mine;
    const SessionDraft other = draftOf(theirs);
    if (conflicts(before, mine, other).isEmpty()) {
        m_before = theirs;
        save(merged(mine, other, {}));
        return;
    }
    auto *dialog = new ConflictDialog(before, mine, other, names, m_form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, mine, other, theirs] {
        m_before = theirs;
        save(merged(mine, other, dialog->choices()));
    });
    connect(dialog, &QDialog::rejected, m_form, [form = m_form.get()] {
        form->fail({ErrorKind::Conflict, u"session.revision"_s});
    });
    dialog->open();
}

void SessionEditor::cancel(const SessionDetails &details)
{
    const auto done = [this](Result<void> cancelled) {
        if (cancelled)
            Q_EMIT message(tr("The session is cancelled."), false);
        else
            Q_EMIT message(explain(cancelled.error()), true);
    };
    auto *dialog = new CancelDialog(details.row.title, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, done, id = details.row.id, revision = details.revision] {
            deliver(m_workspace.calendar().cancelSession(id, revision, dialog->reason()), this, done);
        });
    dialog->open();
}

} // namespace tjc
