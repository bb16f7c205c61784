#include "service/calendar_service.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/clash_watch.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/plan_history.h"
#include "ui/calendar/plan_warnings.h"
#include "ui/calendar/session_editor.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/local_time.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMinutes = 1440;

} // namespace

void CalendarPage::connectPlanning()
{
    connect(m_toolbar, &CalendarToolbar::columnsChosen, this, &CalendarPage::showColumns);
    m_columns = DayColumns(std::clamp(QSettings().value(u"calendar/columns"_s).toInt(), 0, 2));
    m_toolbar->showColumns(m_columns);
    connect(m_history, &PlanHistory::message, this, &CalendarPage::message);
    connect(m_history, &PlanHistory::changed, this, &CalendarPage::updateHistory);
    connect(m_history, &PlanHistory::moved, this, &CalendarPage::sessionMoved);
    connect(m_history, &PlanHistory::saved, this, &CalendarPage::made);
    connect(m_history, &PlanHistory::dropped, this, [this] {
        m_grid->dropGhost();
        m_month->dropGhost();
    });
    if (!canPlan())
        return;
    const auto warnings = [this](const PlanSpot &spot) {
        return warningsFor(spot, m_watch->index(), m_clock->now());
    };
    m_month->setPlanning(true, warnings);
    m_grid->setPlanning(true, warnings);
    connect(m_month, &MonthView::emptySpotOpened, this,
        [this](Day day) { m_editor->create(*Span::from(instantOf(day, 600), instantOf(day, 660))); });
    connect(m_grid, &TimeGridView::spotChosen, m_editor, &SessionEditor::create);
    connect(m_editor, &SessionEditor::closed, m_grid, &TimeGridView::dropGhost);
    connect(m_grid, &TimeGridView::planned, this, [this](SessionId id, const PlanTarget &target) {
        plan(id, [target](const WallSpan &) { return std::optional(target); });
    });
    connect(m_month, &MonthView::moved, this, [this](SessionId id, int days) {
        plan(id, [days](const WallSpan &now) -> std::optional<PlanTarget> {
            const auto when = spanOf(shifted(now, days * dayMinutes));
            return when ? std::optional(PlanTarget{*when}) : std::nullopt;
        });
    });
    connect(m_editor, &SessionEditor::changed, this,
        [this](const SessionDraft &before, const SessionDraft &after) {
            m_history->record(before, after, tr("Editing %1").arg(after.title));
        });
    connect(m_editor, &SessionEditor::seriesChanged, this,
        [this](const SavedSeries &saved, const QString &title) {
            m_history->record(saved, tr("Editing %1").arg(title));
        });
    connect(
        m_editor, &SessionEditor::seriesMade, this, [this](const SavedSeries &saved, const QString &title) {
            m_history->record(saved, tr("Planning %1").arg(title));
        });
}

std::optional<SessionRow> CalendarPage::shownRow(SessionId id) const
{
    if (const int index = indexOf(m_items, id); index >= 0)
        return m_items[index].row;
    const auto &details = m_details->details();
    return details && details->row.id == id ? std::optional(details->row) : std::nullopt;
}

void CalendarPage::plan(
    SessionId id, const std::function<std::optional<PlanTarget>(const WallSpan &)> &change)
{
    const std::optional<SessionRow> row = shownRow(id);
    if (!row || !canPlan())
        return;
    if (row->state == SessionState::Cancelled)
        return Q_EMIT message(tr("A cancelled session stays where it was."), false);
    m_history->change(PlanHistory::seen(*row), change, tr("Moving %1").arg(row->title));
}

void CalendarPage::recordPlanned(const QString &text, const std::function<QFuture<Result<void>>()> &undo,
    const std::function<QFuture<Result<void>>()> &redo)
{
    m_history->record(PlanHistory::Deed{undo, redo}, text);
}

void CalendarPage::nudge(qint64 begin, qint64 end)
{
    const std::optional<SessionRow> row = m_chosen ? shownRow(*m_chosen) : std::nullopt;
    if (!row)
        return Q_EMIT message(tr("Choose a session first."), false);
    if (row->allDay && (begin % dayMinutes != 0 || end % dayMinutes != 0))
        return Q_EMIT message(tr("This session lasts whole days: move it by days."), false);
    plan(row->id, [begin, end](const WallSpan &now) -> std::optional<PlanTarget> {
        const WallSpan next{now.begin + begin, now.end + end};
        const auto when = next.minutes() >= planStep ? spanOf(next) : std::nullopt;
        return when ? std::optional(PlanTarget{*when}) : std::nullopt;
    });
}

void CalendarPage::showColumns(DayColumns by)
{
    m_columns = by;
    if (m_remembers)
        QSettings().setValue(u"calendar/columns"_s, int(by));
    m_toolbar->showColumns(by);
    showView(CalendarView::Day);
}

void CalendarPage::updateHistory()
{
    QUndoStack &stack = m_history->stack();
    m_undo->setEnabled(m_history->canUndo());
    m_redo->setEnabled(m_history->canRedo());
    m_undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    m_redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void CalendarPage::addPlanCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, auto f) {
        QAction *action = commands.add(
            {.id = QString::fromLatin1(id), .text = text, .shortcut = key, .role = Role::Coordinator}, this,
            f);
        action->setEnabled(!m_readOnly);
        return action;
    };
    m_undo =
        add("edit.history.undo", tr("&Undo"), Qt::CTRL | Qt::Key_Z, [this] { m_history->stack().undo(); });
    m_redo = add("edit.history.redo", tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        [this] { m_history->stack().redo(); });
    updateHistory();
    struct Nudge {
        const char *id;
        QString text;
        QKeyCombination key;
        qint64 begin;
        qint64 end;
    };
    const Nudge nudges[] = {
        {"edit.plan.earlier", tr("Move the session a quarter earlier"), Qt::ALT | Qt::Key_Up, -planStep,
            -planStep},
        {"edit.plan.later", tr("Move the session a quarter later"), Qt::ALT | Qt::Key_Down, planStep,
            planStep},
        {"edit.plan.day_before", tr("Move the session to the day before"), Qt::ALT | Qt::Key_Left,
            -dayMinutes, -dayMinutes},
        {"edit.plan.day_after", tr("Move the session to the day after"), Qt::ALT | Qt::Key_Right, dayMinutes,
            dayMinutes},
        {"edit.plan.week_before", tr("Move the session to the week before"),
            Qt::ALT | Qt::SHIFT | Qt::Key_Left, -7 * dayMinutes, -7 * dayMinutes},
        {"edit.plan.week_after", tr("Move the session to the week after"),
            Qt::ALT | Qt::SHIFT | Qt::Key_Right, 7 * dayMinutes, 7 * dayMinutes},
        {"edit.plan.shorter", tr("Make the session a quarter shorter"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, 0,
            -planStep},
        {"edit.plan.longer", tr("Make the session a quarter longer"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, 0,
            planStep},
    };
    for (const Nudge &one : nudges) {
        QAction *action =
            add(one.id, one.text, one.key, [this, begin = one.begin, end = one.end] { nudge(begin, end); });
        // Alt with an arrow opens the list of a field: there it keeps its meaning.
        const auto places = action->associatedObjects();
        for (QObject *place : places) {
            if (auto *widget = qobject_cast<QWidget *>(place))
                widget->removeAction(action);
        }
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_views->addAction(action);
    }
    const std::pair<const char *, QString> columns[] = {
        {"view.columns.together", tr("Day: all together")},
        {"view.columns.rooms", tr("Day: rooms side by side")},
        {"view.columns.trainers", tr("Day: trainers side by side")},
    };
    int index = 0;
    for (const auto &[id, text] : columns) {
        commands.add({.id = QString::fromLatin1(id), .text = text}, this,
            [this, by = DayColumns(index)] { showColumns(by); });
        ++index;
    }
}

} // namespace tjc
