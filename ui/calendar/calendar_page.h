#pragma once

#include "domain/evaluation.h"
#include "service/workspace.h"
#include "ui/calendar/calendar_item.h"
#include "ui/calendar/form_part.h"
#include "ui/calendar/paper_request.h"
#include "ui/calendar/period.h"
#include "ui/calendar/plan_change.h"
#include "ui/calendar/time_grid_columns.h"
#include "ui/widgets/file_chooser.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace tjc {

class AgendaView;
class CalendarToolbar;
class ClashPanel;
class ClashWatch;
class CommandRegistry;
class DetailsPanel;
class FilterBar;
class MessageBar;
class MonthView;
class ParticipantsDesk;
class PeriodLoader;
class PlanHistory;
class ScheduleFiles;
class SchedulePrint;
class SessionDesk;
class SessionEditor;
class TimeGridView;

/// Where somebody is in the calendar.
struct CalendarPlace {
    Period period;
    SessionFilter filter;
    std::optional<SessionId> chosen;
};

/// The tab Kalender: four views over one filter, with the details beside them. Composition and wiring only.
class CalendarPage : public QWidget
{
    Q_OBJECT

public:
    CalendarPage(Workspace &workspace, Identity me, bool readOnly, CommandRegistry &commands,
        QWidget *parent = nullptr, std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        FileChooser files = FileChooser::desktop());
    ~CalendarPage() override;

    void showView(CalendarView view);
    void showDay(Day day);
    void setFilter(const SessionFilter &filter);
    void choose(SessionId id);
    /// Chooses it, where it stands, with the keyboard in its details.
    void open(SessionId id, Instant begin);
    void showSession(SessionId id, Day day);
    /// Only what belongs to it, from its first day on.
    void showThemeWeek(ThemeWeekId id, Day first);
    /// To go on in another window where this one was left.
    [[nodiscard]] CalendarPlace place() const;
    void goTo(const CalendarPlace &place);
    /// Whether the view and the widths are kept for the next start. They are, unless told otherwise.
    void setRemembers(bool remembers) { m_remembers = remembers; }

    /// What the user is asked to evaluate, for the details of those.
    void setToEvaluate(const QList<EvaluationToDo> &toDo);
    /// Everybody may see the results of that session.
    void offerResults(SessionId id);
    /// How many questions and discussions there are about a session.
    void setQuestions(SessionId id, int count);

    /// Something that was planned elsewhere, for undoing with the rest.
    void recordPlanned(const QString &text, const std::function<QFuture<Result<void>>()> &undo,
        const std::function<QFuture<Result<void>>()> &redo);

Q_SIGNALS:
    /// One sentence about what was done, or why it was not.
    void message(const QString &sentence, bool isError);
    /// Somebody wants to write to its people.
    void mailRequested(tjc::SessionId id);
    void sessionCancelled(tjc::SessionId id);
    void evaluateRequested(tjc::SessionId id, tjc::EvaluationKind kind);
    void resultsRequested(const tjc::SessionDetails &details);
    /// Its details are shown: how many questions are there about it?
    void questionsWanted(tjc::SessionId id);
    void questionsRequested(const tjc::SessionDetails &details, int count);
    /// A session is shown whose results the user sees only where they are shared.
    void sharedResultsWanted(const tjc::SessionDetails &details);
    /// Saved here: how it stood and how it stands.
    void sessionMoved(const tjc::SessionDraft &before, const tjc::SessionDraft &after);
    /// Once: the first view has painted its data.
    void firstPainted();
    /// An answer is waited for.
    void busy(bool isBusy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void noticeWithinReach();
    void connectViews();
    void connectLoading();
    void addCommands(CommandRegistry &commands);
    void addExportCommands(CommandRegistry &commands);
    /// What is on screen, to be put on paper.
    [[nodiscard]] PaperRequest paperOnScreen() const;
    void copyList();
    void connectThemeWeeks(CommandRegistry &commands);
    void showThemeWeeks(const QList<ThemeWeek> &weeks);
    void openThemeWeek(ThemeWeekId id);
    [[nodiscard]] std::optional<ThemeWeekId> themeWeekInSight() const;
    void connectPlanning();
    void addPlanCommands(CommandRegistry &commands);
    void addParticipants(CommandRegistry &commands);
    void connectClashes(CommandRegistry &commands);
    void connectClashPanel();
    void showClashes(bool isShown);
    void countClashes();
    void watchPeriod();
    void warnOf(const SessionDraft &placed);
    void plan(SessionId id, const std::function<std::optional<PlanTarget>(const WallSpan &)> &change);
    /// Moves the begin and the end of the chosen session, in minutes on the clock.
    void nudge(qint64 begin, qint64 end);
    /// As it is on screen; none where it is not.
    [[nodiscard]] std::optional<SessionRow> shownRow(SessionId id) const;
    void showColumns(DayColumns by);
    void updateHistory();
    void showPeriod(const Period &period);
    void turn(int step);
    void openDay(Day day);
    void load();
    void reload();
    void loaded(const Period &period, const QList<CalendarItem> &items);
    void failed(const Error &error);
    void tellEmpty(bool isEmpty);
    void chosen(SessionId id);
    void opened(SessionId id);
    void follow(const ChangeSet &changes);
    void goToNextSession();
    void made(SessionId id, Instant begin);
    void tick();
    [[nodiscard]] bool showsWeekend() const;
    [[nodiscard]] bool canPlan() const;
    /// Exactly what is on screen.
    [[nodiscard]] SessionFilter visibleFilter() const;

    Workspace &m_workspace;
    Identity m_me;
    bool m_readOnly;
    std::shared_ptr<const Clock> m_clock;
    Period m_period;
    CalendarToolbar *m_toolbar;
    FilterBar *m_filter;
    MessageBar *m_notice; ///< about the workspace: read only, out of reach
    MessageBar *m_state;  ///< about the view: loading, empty, failed
    QStackedWidget *m_views;
    MonthView *m_month;
    TimeGridView *m_grid;
    AgendaView *m_agenda;
    QSplitter *m_splitter;
    QSplitter *m_stack; ///< all of that over what clashes in it
    DetailsPanel *m_details;
    PeriodLoader *m_loader;
    SessionDesk *m_desk;
    SessionEditor *m_editor;
    PlanHistory *m_history;
    ScheduleFiles *m_files;
    SchedulePrint *m_print;
    ParticipantsDesk *m_participants;
    ClashWatch *m_watch = nullptr; ///< only for who may plan, as are the next three
    ClashPanel *m_clashes = nullptr;
    QAction *m_showClashes = nullptr;
    std::optional<FormPart> m_formPart; ///< the field that the form is being opened at
    bool m_hasWarned = false;           ///< the last word was of what clashes where a session was put
    QList<CalendarItem> m_items;        ///< of the period on screen
    QList<Room> m_rooms;
    QList<ThemeWeek> m_themeWeeks;
    DayColumns m_columns = DayColumns::Together;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_weekend = nullptr;
    QTimer m_slow; ///< says "loading" only where it takes long enough to wonder
    QTimer m_minute;
    enum class StateAction { None, Retry, ClearFilter, NextSession, Import };
    StateAction m_stateAction = StateAction::None;
    std::optional<SessionFilter> m_filterToCome; ///< until there is something to choose from
    std::optional<SessionId> m_chosen;
    bool m_remembers = true;
    bool m_isAway = false; ///< the notice says that the workspace is out of reach
    bool m_weekendUsed = false;
    bool m_hasData = false;
    bool m_hasPainted = false;
};

} // namespace tjc
