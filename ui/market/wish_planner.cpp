#include "ui/market/wish_planner.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "service/planning_service.h"
#include "service/wish_service.h"
#include "ui/calendar/session_form.h"

namespace tjc {

namespace {

constexpr int peopleFound = 20;

} // namespace

WishPlanner::WishPlanner(Workspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window)
{
}

void WishPlanner::begin(WishId wish, std::optional<PersonId> trainer)
{
    if (m_form)
        return m_form->raise();
    deliver(m_workspace.wishes().proposal(wish, trainer), this,
        [this, wish](const Result<WishProposal> &proposal) {
            if (proposal)
                open(wish, *proposal);
            else
                Q_EMIT message(explain(proposal.error()), true);
        });
}

void WishPlanner::open(WishId wish, const WishProposal &proposal)
{
    deliver(m_workspace.calendar().lists(), this, [this, wish, proposal](const Result<CalendarLists> &lists) {
        if (!lists)
            return Q_EMIT message(explain(lists.error()), true);
        if (m_form)
            return m_form->raise();
        QList<PersonPicker::Chosen> trainers;
        for (const SessionTrainer &trainer : proposal.trainers)
            trainers += {trainer.person, trainer.name};
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
        m_form->setDraft(proposal.draft, trainers);
        m_form->fillOnce(tr("Plan the wish as a session"));
        m_form->watchFromHere();
        connect(m_form, &SessionForm::saveRequested, this,
            [this, wish](const SessionDraft &draft) { save(wish, draft); });
        m_form->open();
        Q_EMIT formOpened(m_form);
    });
}

void WishPlanner::save(WishId wish, const SessionDraft &draft)
{
    deliver(
        m_workspace.wishes().plan(wish, draft), this, [this, wish, draft](const Result<SessionId> &session) {
            if (session) {
                if (m_form)
                    m_form->done();
                return Q_EMIT planned(wish, draft);
            }
            if (m_form)
                m_form->fail(session.error());
            else
                Q_EMIT message(explain(session.error()), true);
        });
}

} // namespace tjc
