#include "service/planning_service.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/clash_panel.h"
#include "ui/calendar/clash_watch.h"
#include "ui/calendar/form_warnings.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/plan_history.h"
#include "ui/calendar/plan_warnings.h"
#include "ui/calendar/session_editor.h"
#include "ui/calendar/session_form.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/local_time.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// How far a list without an end is looked through.
constexpr int daysOfAgenda = 28;

} // namespace

void CalendarPage::connectClashes(CommandRegistry &commands)
{
    if (!m_me.has(Role::Coordinator))
        return;
    PlanningService &planning = m_workspace.planning();
    m_watch = new ClashWatch([&planning](Span span) { return planning.plan(span); }, this);
    m_showClashes = commands.add({.id = u"view.clashes.list"_s,
                                     .text = tr("Con&flicts"),
                                     .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                                     .icon = u"dialog-warning"_s,
                                     .role = Role::Coordinator},
        this, [this](bool isShown) { showClashes(isShown); });
    m_showClashes->setCheckable(true);
    m_toolbar->addCommand(m_showClashes);
    connect(m_watch, &ClashWatch::changed, this, &CalendarPage::countClashes);
    connectClashPanel();
    if (!canPlan())
        return;
    connect(m_history, &PlanHistory::placed, this, &CalendarPage::warnOf);
    connect(m_editor, &SessionEditor::formOpened, this, [this](SessionForm *form) {
        new FormWarnings(*form, *m_watch, m_clock);
        if (const auto part = std::exchange(m_formPart, {}))
            form->field(*part)->focusField();
    });
    // Where the form cannot be opened, the next one that is begins at its own beginning.
    connect(m_editor, &SessionEditor::message, this, [this] { m_formPart.reset(); });
}

void CalendarPage::connectClashPanel()
{
    m_clashes = new ClashPanel(*m_watch, canPlan(), m_clock, m_stack);
    m_clashes->hide();
    m_stack->addWidget(m_clashes);
    m_stack->setCollapsible(1, false);
    m_stack->setStretchFactor(0, 1);
    m_stack->setSizes({3, 2});
    connect(m_clashes, &ClashPanel::closed, this, [this] { m_showClashes->trigger(); });
    const auto showSession = [this](const ClashSide &session) {
        made(*session.id, session.when.begin());
        const Day day = localMoment(session.when.begin()).day;
        m_grid->setCurrentDay(day);
        if (m_period.view == CalendarView::Month)
            m_month->setCurrentDay(day);
    };
    connect(m_clashes, &ClashPanel::sessionChosen, this, showSession);
    connect(m_clashes, &ClashPanel::sessionOpened, this, [this, showSession](const ClashSide &session) {
        showSession(session);
        m_views->currentWidget()->setFocus();
    });
    connect(m_clashes, &ClashPanel::editRequested, this, [this](SessionId id, FormPart part) {
        m_formPart = part;
        m_editor->edit(id);
    });
    connect(m_clashes, &ClashPanel::planRequested, this,
        [this](const PlannedSession &session, const QString &room, const PlanTarget &target) {
            const PlanHistory::Seen seen{*session.id, session.title, session.when, room, session.building};
            m_history->change(
                seen, [target](const WallSpan &) { return std::optional(target); },
                tr("Moving %1").arg(session.title));
        });
}

void CalendarPage::showClashes(bool isShown)
{
    m_clashes->setVisible(isShown);
    if (isShown)
        m_clashes->setFocus();
    else
        m_views->currentWidget()->setFocus();
}

void CalendarPage::countClashes()
{
    const Plan &plan = m_watch->plan();
    const int count = plan ? int(plan->clashes.size()) : 0;
    m_showClashes->setText(count > 0 ? tr("Con&flicts (%1)").arg(count) : tr("Con&flicts"));
}

void CalendarPage::watchPeriod()
{
    if (!m_watch)
        return;
    const Day first = firstDay(m_period);
    const bool isEndless = m_period.view == CalendarView::Agenda;
    const Day last = isEndless ? first.plusDays(daysOfAgenda - 1) : lastDay(m_period);
    m_clashes->setPeriod(
        first == last ? longDate(first) : tr("%1 – %2", "days").arg(shortDate(first), shortDate(last)));
    m_watch->show(spanOfDays(first, last));
}

void CalendarPage::warnOf(const SessionDraft &placed)
{
    const Span days = spanOfDays(localMoment(placed.when.begin()).day, localMoment(placed.when.end()).day);
    m_watch->with(days, this, [this, placed](const Plan &plan) {
        const QStringList warnings =
            warningsFor(plannedSession(placed, plan->index), plan->index, m_clock->now());
        if (!warnings.isEmpty())
            Q_EMIT message(tr("Mind: %1").arg(warnings.join(u' ')), false);
        else if (m_hasWarned)
            Q_EMIT message(
                tr("Nothing clashes there: %1.").arg(planText(wallSpan(placed.when), placed.allDay)), false);
        m_hasWarned = !warnings.isEmpty();
    });
}

} // namespace tjc
