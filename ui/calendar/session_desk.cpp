#include "ui/calendar/session_desk.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "service/planning_service.h"
#include "service/signup_service.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/substitute_dialog.h"
#include "ui/widgets/labels.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

SessionDesk::SessionDesk(
    Workspace &workspace, DetailsPanel &panel, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_panel(panel), m_clock(std::move(clock))
{
    connect(&panel, &DetailsPanel::signupRequested, this, &SessionDesk::act);
    connect(&panel, &DetailsPanel::goOnRequested, this, &SessionDesk::goOn);
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
    // Any session may be one of mine at the time of the one that is shown.
    if (m_shown && (changes.everything || changes.lists || changes.people || !changes.sessions.isEmpty()))
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

void SessionDesk::answered(SessionId id, const Result<void> &result, const QString &done)
{
    if (!result)
        failed(result.error());
    else
        Q_EMIT message(done, false);
    m_panel.setBusy(false);
    // What was refused has changed meanwhile; who is out of reach would only lose what he sees.
    const bool mayHaveChanged =
        result || result.error().kind == ErrorKind::Conflict || result.error().kind == ErrorKind::NotFound;
    if (m_shown == id && mayHaveChanged)
        ask();
}

void SessionDesk::act(SessionId id, Offer action)
{
    switch (action) {
    case Offer::Enrol:
    case Offer::JoinQueue:
    case Offer::Ask:
        return lookAndEnrol(id);
    case Offer::Confirm:
        return confirm(id);
    case Offer::GiveOn:
        return askToGiveOn(id);
    case Offer::Leave:
        return askToLeave(id);
    case Offer::Substitute:
        return handOver(id);
    }
}

void SessionDesk::lookAndEnrol(SessionId id)
{
    // Asked already, and the answer may be lost: the same again.
    if (m_intent && m_intent->session == id)
        return enrol(id);
    m_panel.setBusy(true);
    deliver(m_workspace.calendar().session(id), this, [this, id](Result<SessionDetails> details) {
        if (!details)
            return failed(details.error());
        if (details->clashes.isEmpty())
            return enrol(id);
        m_panel.setBusy(false);
        if (std::ranges::none_of(details->clashes, &OwnClash::blocks))
            return askAboutClashes(*details);
        if (m_shown == id)
            m_panel.showDetails(*details, m_clock->now());
        Q_EMIT message(signupOffer(*details, m_clock->now(), false).blocked, true);
    });
}

void SessionDesk::askAboutClashes(const SessionDetails &details)
{
    const SessionId id = details.row.id;
    QStringList clashes;
    for (const OwnClash &clash : details.clashes)
        clashes += clashSentence(clash, details.row.when);
    auto *box = new QMessageBox(m_panel.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Sign up"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Sign up for “%1” as well?").arg(details.row.title));
    box->setInformativeText(clashes.join(u'\n'));
    const QPushButton *yes = box->addButton(tr("Sign me up as well"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id] { enrol(id); });
    box->open();
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
        answered(id, standing ? Result<void>() : standing.error(),
            standing ? standingSentence(*standing) : QString());
    };
    deliver(m_workspace.calendar().enrol(id, std::nullopt, m_intent->key), this, done);
}

void SessionDesk::askToLeave(SessionId id)
{
    const auto &details = m_panel.details();
    if (!details || !details->mine)
        return;
    m_intent.reset();
    const EnrolmentState state = details->mine->state;
    const QString &title = details->row.title;
    auto *box = new QMessageBox(m_panel.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Sign off"));
    box->setTextFormat(Qt::PlainText);
    QString yes = tr("Sign me off");
    if (state == EnrolmentState::Waitlisted) {
        box->setText(tr("Leave the waiting list of “%1”?").arg(title));
        box->setInformativeText(
            tr("You lose your place. When you sign up again you join the end of the list."));
        yes = tr("Leave the waiting list");
    } else if (state == EnrolmentState::Pending) {
        box->setText(tr("Withdraw your request for “%1”?").arg(title));
        yes = tr("Withdraw my request");
    } else {
        box->setText(tr("Sign off from “%1”?").arg(title));
        box->setInformativeText(details->row.waitlisted > 0
                                    ? tr("Your seat goes to the first colleague on the waiting list.")
                                    : tr("Your seat is then free for another colleague."));
    }
    const QPushButton *leaving = box->addButton(yes, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(leaving, &QPushButton::clicked, this, [this, id] { leave(id); });
    box->open();
}

void SessionDesk::leave(SessionId id)
{
    m_panel.setBusy(true);
    deliver(m_workspace.calendar().cancelEnrolment(id, std::nullopt), this, [this, id](Result<void> left) {
        // Gone already: the answer of an earlier try was lost.
        const bool isGone = !left && left.error().kind == ErrorKind::NotFound
                            && left.error().subject == QLatin1StringView("enrolment");
        answered(id, isGone ? Result<void>() : left, tr("You are signed off."));
    });
}

void SessionDesk::confirm(SessionId id)
{
    m_panel.setBusy(true);
    deliver(m_workspace.signup().confirmOffer(id, std::nullopt), this, [this, id](const Result<void> &done) {
        answered(id, done, tr("Your seat is confirmed: you are enrolled."));
    });
}

void SessionDesk::askToGiveOn(SessionId id)
{
    const auto &details = m_panel.details();
    if (!details)
        return;
    auto *box = new QMessageBox(m_panel.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Give the seat to the next"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Give your seat at “%1” to the next in the queue?").arg(details->row.title));
    box->setInformativeText(tr(
        "You then have no seat and no place in the queue. When you sign up again you join the end of it."));
    const QPushButton *yes = box->addButton(tr("Give it to the next"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id] {
        m_panel.setBusy(true);
        deliver(
            m_workspace.signup().declineOffer(id, std::nullopt), this, [this, id](const Result<void> &done) {
                answered(id, done, tr("Your seat goes to the next in the queue."));
            });
    });
    box->open();
}

void SessionDesk::handOver(SessionId id)
{
    const auto &details = m_panel.details();
    if (!details)
        return;
    constexpr int peopleFound = 20;
    DirectoryService &directory = m_workspace.directory();
    auto *dialog = new SubstituteDialog(
        details->row.title,
        [&directory](
            const QString &text) { return directory.people({.text = text}, std::nullopt, peopleFound); },
        m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // One intent for each choice: pressed again after a lost answer it hands over once.
    connect(dialog, &SubstituteDialog::chosen, this,
        [this, id, dialog](const PersonPicker::Chosen &person, const QUuid &intent) {
            const auto done = [this, id, dialog = QPointer(dialog), name = person.name](
                                  const Result<void> &result) {
                if (!result && dialog)
                    return dialog->fail(explain(result.error()));
                if (dialog)
                    dialog->accept();
                answered(id, result, tr("%1 has your seat now; you are signed off.").arg(name));
            };
            deliver(m_workspace.signup().substitute(id, std::nullopt, person.id, intent), this, done);
        });
    dialog->open();
}

void SessionDesk::goOn(SessionId id, qint64 revision)
{
    m_panel.setBusy(true);
    deliver(m_workspace.planning().goOn(id, revision), this,
        [this, id](const Result<void> &done) { answered(id, done, tr("The session goes ahead.")); });
}

} // namespace tjc
