#include "ui/calendar/calendar_page.h"

#include "service/calendar_service.h"
#include "service/explain.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/plan_history.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/schedule_print.h"
#include "ui/calendar/session_desk.h"
#include "ui/calendar/session_editor.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/models/period_loader.h"
#include "ui/participants/participants_desk.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// A day may be shown trainer by trainer.
QFuture<Result<QList<SessionRow>>> withTrainers(
    CalendarService &calendar, Span span, const SessionFilter &filter)
{
    SessionFilter inside = filter;
    inside.from = span.begin();
    inside.to = span.end();
    constexpr int all = 0;
    return calendar.sessions(inside, std::nullopt, all)
        .then(QtFuture::Launch::Sync,
            [](Result<Page<SessionRow, SessionKey>> page) -> Result<QList<SessionRow>> {
                TJC_TRY(found, std::move(page));
                return found.rows;
            });
}

} // namespace

CalendarPage::CalendarPage(Workspace &workspace, Identity me, bool readOnly, CommandRegistry &commands,
    QWidget *parent, std::shared_ptr<const Clock> clock, FileChooser files)
    : QWidget(parent), m_workspace(workspace), m_me(std::move(me)), m_readOnly(readOnly),
      m_clock(std::move(clock)), m_period{CalendarView::Month, localMoment(m_clock->now()).day}
{
    build();
    m_desk = new SessionDesk(m_workspace, *m_details, m_clock, this);
    m_editor = new SessionEditor(m_workspace, this, this);
    m_participants = new ParticipantsDesk({m_workspace, m_me, m_readOnly, m_clock, files}, this);
    m_files = new ScheduleFiles(m_workspace, files, this, this);
    m_print = new SchedulePrint(m_workspace, std::move(files), this, this);
    m_history = new PlanHistory(m_workspace, this, this);
    connectViews();
    connectLoading();
    addCommands(commands);
    addParticipants(commands);
    connectThemeWeeks(commands);
    connectPlanning();
    addPlanCommands(commands);
    connectClashes(commands);
    const auto view = calendarViewFromCode(QSettings().value(u"calendar/view"_s).toString());
    m_period.view = view.value_or(CalendarView::Month);
    tick();
    showPeriod(m_period);
}

CalendarPage::~CalendarPage()
{
    if (m_remembers)
        QSettings().setValue(u"calendar/splitter"_s, m_splitter->saveState());
}

bool CalendarPage::canPlan() const
{
    return !m_readOnly && m_me.has(Role::Coordinator);
}

void CalendarPage::build()
{
    CalendarService &calendar = m_workspace.calendar();
    m_toolbar = new CalendarToolbar(this);
    m_filter = new FilterBar(this);
    m_notice = new MessageBar(this);
    m_state = new MessageBar(this);
    m_month = new MonthView(this);
    m_grid = new TimeGridView(this);
    m_agenda = new AgendaView([&calendar](const SessionFilter &filter, std::optional<SessionKey> after,
                                  int limit) { return calendar.sessions(filter, after, limit); },
        this);
    m_loader = new PeriodLoader(
        [&calendar](Span span, const SessionFilter &filter) {
            constexpr qint64 longestDay = 25 * 3'600'000;
            return span.ms() <= longestDay ? withTrainers(calendar, span, filter)
                                           : calendar.sessionsIn(span, filter);
        },
        this);
    m_views = new QStackedWidget(this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_month, m_grid, m_agenda})
        m_views->addWidget(view);
    m_details = new DetailsPanel(m_readOnly, m_me.has(Role::Coordinator), this);
    m_details->setMe(m_me);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_state);
    column->addWidget(m_views, 1);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({130 * fontMetrics().averageCharWidth(), 48 * fontMetrics().averageCharWidth()});
    m_splitter->restoreState(QSettings().value(u"calendar/splitter"_s).toByteArray());

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(metrics::space8);
    m_toolbar->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, 0);
    m_filter->setContentsMargins(metrics::space12, 0, metrics::space12, 0);
    page->addWidget(m_toolbar);
    page->addWidget(m_filter);
    page->addWidget(m_notice);
    m_stack = new QSplitter(Qt::Vertical, this);
    m_stack->addWidget(m_splitter);
    m_stack->setCollapsible(0, false);
    page->addWidget(m_stack, 1);
    noticeWithinReach();
    for (QAbstractScrollArea *view : std::initializer_list<QAbstractScrollArea *>{m_month, m_grid, m_agenda})
        view->viewport()->installEventFilter(this);
}

void CalendarPage::noticeWithinReach()
{
    m_isAway = false;
    if (m_readOnly) {
        m_notice->say(
            tr("This workspace can only be read: you can look and export, not sign up or change anything."),
            MessageBar::Tone::Plain, {}, false);
    } else {
        m_notice->clear();
    }
}

void CalendarPage::connectViews()
{
    connect(m_toolbar, &CalendarToolbar::turned, this, &CalendarPage::turn);
    connect(
        m_toolbar, &CalendarToolbar::todayChosen, this, [this] { showDay(localMoment(m_clock->now()).day); });
    connect(m_toolbar, &CalendarToolbar::viewChosen, this, &CalendarPage::showView);
    connect(m_toolbar, &CalendarToolbar::dayChosen, this, &CalendarPage::showDay);
    connect(m_filter, &FilterBar::filterChanged, this, &CalendarPage::load);
    connect(m_month, &MonthView::turned, this, &CalendarPage::turn);
    connect(m_grid, &TimeGridView::turned, this, &CalendarPage::turn);
    connect(m_month, &MonthView::dayOpened, this, &CalendarPage::openDay);
    connect(m_grid, &TimeGridView::dayOpened, this, &CalendarPage::openDay);
    // The day with the focus is what another view opens on.
    connect(m_month, &MonthView::dayChosen, this, [this](Day day) {
        if (day.date().month() == m_period.day.date().month())
            m_period.day = day;
    });
    connect(m_grid, &TimeGridView::dayChosen, this, [this](Day day) {
        if (m_period.view == CalendarView::Week)
            m_period.day = day;
    });
    connect(m_month, &MonthView::sessionChosen, this, &CalendarPage::chosen);
    connect(m_grid, &TimeGridView::sessionChosen, this, &CalendarPage::chosen);
    connect(m_agenda, &AgendaView::sessionChosen, this, &CalendarPage::chosen);
    connect(m_month, &MonthView::sessionOpened, this, &CalendarPage::opened);
    connect(m_grid, &TimeGridView::sessionOpened, this, &CalendarPage::opened);
    connect(m_agenda, &AgendaView::sessionOpened, this, &CalendarPage::opened);
    connect(m_details, &DetailsPanel::editRequested, m_editor, &SessionEditor::edit);
    connect(
        m_details, &DetailsPanel::cancelRequested, this, [this] { m_editor->cancel(*m_details->details()); });
    connect(m_details, &DetailsPanel::mailRequested, this, &CalendarPage::mailRequested);
    connect(m_details, &DetailsPanel::evaluateRequested, this, &CalendarPage::evaluateRequested);
    connect(m_details, &DetailsPanel::resultsRequested, this, &CalendarPage::resultsRequested);
    connect(m_details, &DetailsPanel::questionsRequested, this, &CalendarPage::questionsRequested);
    connect(m_details, &DetailsPanel::shown, this, [this] {
        const auto &details = m_details->details();
        if (details)
            Q_EMIT questionsWanted(details->row.id);
        if (details && !maySeeParticipants(m_me, *details))
            Q_EMIT sharedResultsWanted(*details);
    });
    connect(m_editor, &SessionEditor::cancelled, this, &CalendarPage::sessionCancelled);
    connect(m_details, &DetailsPanel::skipRequested, this, [this] { m_editor->skip(*m_details->details()); });
    connect(m_details, &DetailsPanel::putBackRequested, this,
        [this] { m_editor->putBack(*m_details->details()); });
    connect(m_editor, &SessionEditor::saved, this, &CalendarPage::choose);
    connect(m_editor, &SessionEditor::made, this, &CalendarPage::made);
    connect(m_editor, &SessionEditor::message, this, &CalendarPage::message);
    connect(m_details, &DetailsPanel::calendarFileRequested, m_files, &ScheduleFiles::exportToCalendar);
    connect(m_files, &ScheduleFiles::message, this, &CalendarPage::message);
    connect(m_print, &SchedulePrint::message, this, &CalendarPage::message);
    connect(m_desk, &SessionDesk::message, this, &CalendarPage::message);
}

void CalendarPage::setToEvaluate(const QList<EvaluationToDo> &toDo)
{
    m_details->setToEvaluate(toDo);
}

void CalendarPage::offerResults(SessionId id)
{
    m_details->offerResults(id);
}

void CalendarPage::setQuestions(SessionId id, int count)
{
    m_details->setQuestions(id, count);
}

void CalendarPage::showView(CalendarView view)
{
    if (m_remembers)
        QSettings().setValue(u"calendar/view"_s, QString(code(view)));
    showPeriod({view, m_period.day});
}

void CalendarPage::showDay(Day day)
{
    showPeriod({m_period.view, day});
}

void CalendarPage::setFilter(const SessionFilter &filter)
{
    m_filter->setFilter(filter);
}

CalendarPlace CalendarPage::place() const
{
    return {m_period, m_filterToCome.value_or(m_filter->filter()), m_chosen};
}

void CalendarPage::goTo(const CalendarPlace &place)
{
    m_filterToCome = place.filter;
    showPeriod(place.period);
    if (place.chosen)
        choose(*place.chosen);
}

void CalendarPage::openDay(Day day)
{
    // A day with more than fits is read best as a list.
    showPeriod({m_period.view == CalendarView::Day ? CalendarView::Agenda : CalendarView::Day, day});
}

void CalendarPage::turn(int step)
{
    showPeriod(neighbour(m_period, step));
}

void CalendarPage::showPeriod(const Period &period)
{
    const bool hadFocus = m_views->currentWidget()->hasFocus();
    m_period = period;
    QWidget *view = m_month;
    if (period.view == CalendarView::Agenda)
        view = m_agenda;
    else if (period.view != CalendarView::Month)
        view = m_grid;
    m_grid->setAccessibleName(period.view == CalendarView::Day ? tr("Day") : tr("Week"));
    m_views->setCurrentWidget(view);
    if (hadFocus)
        view->setFocus();
    load();
}

bool CalendarPage::showsWeekend() const
{
    return m_weekendUsed || m_weekend->isChecked() || m_period.day.date().dayOfWeek() > 5;
}

SessionFilter CalendarPage::visibleFilter() const
{
    SessionFilter filter = m_filter->filter();
    filter.from = instantOf(firstDay(m_period), 0);
    if (m_period.view != CalendarView::Agenda)
        filter.to = instantOf(lastDay(m_period), 1440);
    return filter;
}

void CalendarPage::choose(SessionId id)
{
    m_chosen = id;
    m_month->setSelectedSession(id);
    m_grid->setSelectedSession(id);
    m_agenda->setSelectedSession(id);
    m_desk->show(id);
}

void CalendarPage::made(SessionId id, Instant begin)
{
    choose(id);
    const Day day = localMoment(begin).day;
    const bool isAgenda = m_period.view == CalendarView::Agenda;
    if (day < firstDay(m_period) || (!isAgenda && lastDay(m_period) < day))
        showDay(day);
}

void CalendarPage::open(SessionId id, Instant begin)
{
    made(id, begin);
    opened(id);
}

void CalendarPage::chosen(SessionId id)
{
    choose(id);
}

void CalendarPage::opened(SessionId id)
{
    choose(id);
    if (m_splitter->sizes().value(1) == 0)
        m_splitter->setSizes({900, 340});
    m_details->setFocus();
}

void CalendarPage::tick()
{
    const Instant now = m_clock->now();
    m_month->setToday(localMoment(now).day);
    m_grid->setNow(now);
    m_details->tick(now);
}

bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_hasData && !m_hasPainted) {
        m_hasPainted = true;
        // After the paint that is about to happen.
        QMetaObject::invokeMethod(this, &CalendarPage::firstPainted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tjc
