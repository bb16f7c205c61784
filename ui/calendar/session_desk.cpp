#include "ui/calendar/session_desk.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/details_panel.h"
#include "ui/widgets/labels.h"

#include <QMessageBox>
#include <QPushButton>

namespace tjc {

SessionDesk::SessionDesk(
    Workspace &workspace, DetailsPanel &panel, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_panel(panel), m_clock(std::move(clock))
{
    connect(&panel, &DetailsPanel::enrolRequested, this, &SessionDesk::enrol);
    connect(&panel, &DetailsPanel::leaveRequested, this, &SessionDesk::askToLeave);
}

void SessionDesk::show(std::optional<SessionId> id)
{
    if (id && id == m_shown)
        return;
    m_shown = id;
    if (id) {
        m_panel.showLoading();
        ask();
    } else {
        ++m_generation;
        m_panel.showNothing();
    }
}

void SessionDesk::follow(const ChangeSet &changes)
{
    if (m_shown
        && (changes.everything || changes.lists || changes.people
            || changes.sessions.contains(m_shown->value())))
        ask();
}

void SessionDesk::ask()
{
    const quint64 generation = ++m_generation;
    deliver(
        m_workspace.calendar().session(*m_shown), this, [this, generation](Result<SessionDetails> details) {
            if (generation != m_generation)
                return;
            if (details) {
                m_panel.showDetails(*details, m_clock->now());
            } else {
                m_panel.showNothing();
                m_panel.showError(explain(details.error()));
            }
        });
}

void SessionDesk::failed(const Error &error)
{
    m_panel.setBusy(false);
    m_panel.showError(explain(error));
    Q_EMIT message(explain(error), true);
}

void SessionDesk::enrol(SessionId id)
{
    if (!m_intent || m_intent->session != id)
        m_intent = {id, QUuid::createUuid()};
    m_panel.setBusy(true);
    const auto done = [this, id](Result<Standing> standing) {
        // Only where the answer may have been lost is the same intent sent again.
        const bool mayBeDone =
            !standing
            && (standing.error().kind == ErrorKind::Offline || standing.error().kind == ErrorKind::Busy);
        if (!mayBeDone)
            m_intent.reset();
        if (!standing)
            return failed(standing.error());
        m_panel.setBusy(false);
        Q_EMIT message(standingSentence(*standing), false);
        if (m_shown == id)
            ask();
    };
    deliver(m_workspace.calendar().enrol(id, std::nullopt, m_intent->key), this, done);
}

void SessionDesk::askToLeave(SessionId id)
{
    const auto &details = m_panel.details();
    if (!details || !details->mine)
        return;
    m_intent.reset();
    const bool queued = details->mine->state == EnrolmentState::Waitlisted;
    auto *box = new QMessageBox(m_panel.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Sign off"));
    box->setTextFormat(Qt::PlainText);
    box->setText(queued ? tr("Leave the waiting list of “%1”?").arg(details->row.title)
                        : tr("Sign off from “%1”?").arg(details->row.title));
    box->setInformativeText(
        queued ? tr("You lose your place. When you sign up again you join the end of the list.")
               : tr("Your seat goes to the first colleague on the waiting list."));
    const QPushButton *yes = box->addButton(tr("Sign me off"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id] { leave(id); });
    box->open();
}

void SessionDesk::leave(SessionId id)
{
    m_panel.setBusy(true);
    deliver(m_workspace.calendar().cancelEnrolment(id, std::nullopt), this, [this, id](Result<void> left) {
        // Gone already: the answer of an earlier try was lost.
        const bool isGone = !left && left.error().kind == ErrorKind::NotFound
                            && left.error().subject == QLatin1StringView("enrolment");
        if (!left && !isGone)
            return failed(left.error());
        m_panel.setBusy(false);
        Q_EMIT message(tr("You are signed off."), false);
        if (m_shown == id)
            ask();
    });
}

} // namespace tjc
