#include "ui/calendar/session_editor.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "service/planning_service.h"
#include "ui/calendar/cancel_dialog.h"
#include "ui/calendar/fewer_seats.h"
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
    : QObject(parent), m_workspace(workspace), m_window(window), m_saver(workspace, this)
{
}

void SessionEditor::create(Span when, std::optional<RoomId> room)
{
    SessionDraft draft{.when = when};
    draft.maxSeats = 12;
    draft.roomId = room;
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
        m_before = before;
        if (before)
            m_saver.know(*before);
        DirectoryService &directory = m_workspace.directory();
        m_form = new SessionForm(
            *lists,
            [&directory](
                const QString &text) { return directory.people({.text = text}, std::nullopt, peopleFound); },
            m_window);
        m_form->setAttribute(Qt::WA_DeleteOnClose);
        m_form->setUsualRules([&planning = m_workspace.planning()](Format format, Span when) {
            return planning.signupDefaults(format, when);
        });
        m_form->setDraft(draft, before ? trainersOf(*before) : QList<PersonPicker::Chosen>());
        connect(m_form, &SessionForm::saveRequested, this, &SessionEditor::save);
        connect(m_form, &QDialog::finished, this, &SessionEditor::closed);
        m_form->open();
    });
}

void SessionEditor::save(const SessionDraft &draft)
{
    if (!draft.id || !m_before || !hasFewerSeats(draft, draftOf(*m_before)))
        return store(draft);
    const auto ask = [this, draft](const Result<QList<Participant>> &participants) {
        if (!participants)
            return answered(participants.error());
        const QStringList names = namesBeyond(*participants, *draft.maxSeats);
        if (names.isEmpty())
            return store(draft);
        askAboutFewerSeats(
            names, *draft.maxSeats, m_form, [this, draft] { store(draft); }, [this] { m_form->resume(); });
    };
    deliver(m_workspace.calendar().participants(*draft.id), m_form.data(), ask);
}

void SessionEditor::store(const SessionDraft &draft)
{
    const auto trainers = m_form->trainers();
    for (const PersonPicker::Chosen &person : trainers)
        m_saver.know(person.id, person.name);
    // One that was deleted meanwhile may be made anew.
    const bool isChange = draft.id && m_before;
    const std::optional<SessionDraft> before = isChange ? std::optional(draftOf(*m_before)) : std::nullopt;
    m_saver.save(draft, before, tr("Back to the form"), m_form,
        [this](const Result<DraftSaver::Saved> &saved) { answered(saved); });
}

void SessionEditor::answered(const Result<DraftSaver::Saved> &saved)
{
    if (saved) {
        const SessionDraft &after = saved->after;
        Q_EMIT message(saved->before ? tr("The session is saved.") : tr("The session is made."), false);
        if (saved->before) {
            Q_EMIT changed(*saved->before, after);
            Q_EMIT this->saved(*after.id);
        } else {
            Q_EMIT made(*after.id, after.when.begin());
        }
        if (m_form)
            m_form->done();
        return;
    }
    const Error &error = saved.error();
    if (!m_form)
        Q_EMIT message(explain(error), true);
    else if (error.kind == ErrorKind::NotFound && error.subject == "session"_L1)
        m_form->offerNew();
    else
        m_form->fail(error);
}

void SessionEditor::cancel(const SessionDetails &details)
{
    const auto done = [this, id = details.row.id](Result<void> result) {
        if (!result)
            return Q_EMIT message(explain(result.error()), true);
        Q_EMIT message(tr("The session is cancelled."), false);
        Q_EMIT cancelled(id);
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
