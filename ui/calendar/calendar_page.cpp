#include "ui/calendar/calendar_page.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/details_panel.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/session_desk.h"
#include "ui/calendar/session_editor.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/models/period_loader.h"
#include "ui/shell/command_registry.h"
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

constexpr int slowMs = 300;
constexpr int minuteMs = 60'000;

} // namespace

CalendarPage::CalendarPage(Workspace &workspace, Identity me, bool readOnly, CommandRegistry &commands,
    QWidget *parent, std::shared_ptr<const Clock> clock)
    : QWidget(parent), m_workspace(workspace), m_me(std::move(me)), m_readOnly(readOnly),
      m_clock(std::move(clock)), m_period{CalendarView::Month, localMoment(m_clock->now()).day}
{
    build();
    m_desk = new SessionDesk(m_workspace, *m_details, m_clock, this);
    m_editor = new SessionEditor(m_workspace, this, this);
    m_files = new ScheduleFiles(m_workspace, this, this);
    connectViews();
    connectLoading();
    addCommands(commands);
    const auto view = calendarViewFromCode(QSettings().value(u"calendar/view"_s).toString());
    m_period.view = view.value_or(CalendarView::Month);
    tick();
    showPeriod(m_period);
}

CalendarPage::~CalendarPage()
{
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
        [&calendar](Span span, const SessionFilter &filter) { return calendar.sessionsIn(span, filter); },
        this);
    m_views = new QStackedWidget(this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_month, m_grid, m_agenda})
        m_views->addWidget(view);
    m_details = new DetailsPanel(m_readOnly, m_me.has(Role::Coordinator), this);

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
    m_splitter->setSizes({900, 340});
    m_splitter->restoreState(QSettings().value(u"calendar/splitter"_s).toByteArray());

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(metrics::space8);
    m_toolbar->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, 0);
    m_filter->setContentsMargins(metrics::space12, 0, metrics::space12, 0);
    page->addWidget(m_toolbar);
    page->addWidget(m_filter);
    page->addWidget(m_notice);
    page->addWidget(m_splitter, 1);
    if (m_readOnly) {
        m_notice->say(
            tr("This workspace can only be read: you can look and export, not sign up or change anything."),
            MessageBar::Tone::Plain, {}, false);
    }
    for (QAbstractScrollArea *view : std::initializer_list<QAbstractScrollArea *>{m_month, m_grid, m_agenda})
        view->viewport()->installEventFilter(this);
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
    if (canPlan()) {
        const auto create = [this](Day day, int minute) {
            m_editor->create(
                *Span::from(instantOf(day, minute), instantOf(day, std::min(minute + 60, 1440))));
        };
        connect(m_month, &MonthView::emptySpotOpened, this, [create](Day day) { create(day, 600); });
        connect(m_grid, &TimeGridView::emptySpotOpened, this, create);
    }
    connect(m_details, &DetailsPanel::editRequested, m_editor, &SessionEditor::edit);
    connect(
        m_details, &DetailsPanel::cancelRequested, this, [this] { m_editor->cancel(*m_details->details()); });
    connect(m_editor, &SessionEditor::saved, this, &CalendarPage::choose);
    connect(m_editor, &SessionEditor::message, this, &CalendarPage::message);
    connect(m_files, &ScheduleFiles::message, this, &CalendarPage::message);
    connect(m_desk, &SessionDesk::message, this, &CalendarPage::message);
}

void CalendarPage::connectLoading()
{
    connect(m_loader, &PeriodLoader::loading, &m_slow, qOverload<>(&QTimer::start));
    connect(m_loader, &PeriodLoader::loading, this, [this] { Q_EMIT busy(true); });
    connect(m_loader, &PeriodLoader::loaded, this, &CalendarPage::loaded);
    connect(m_loader, &PeriodLoader::failed, this, &CalendarPage::failed);
    AgendaModel &agenda = m_agenda->rows();
    connect(&agenda, &AgendaModel::loading, &m_slow, qOverload<>(&QTimer::start));
    connect(&agenda, &AgendaModel::loading, this, [this] { Q_EMIT busy(true); });
    connect(&agenda, &AgendaModel::failed, this, &CalendarPage::failed);
    connect(&agenda, &AgendaModel::loaded, this, [this, &agenda] {
        if (m_period.view == CalendarView::Agenda)
            tellEmpty(agenda.rowCount() == 0);
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_stateAction = StateAction::None;
        m_state->say(tr("Fetching the sessions…"), MessageBar::Tone::Plain, {}, false);
    });
    connect(m_state, &MessageBar::actionTriggered, this, [this] {
        switch (m_stateAction) {
        case StateAction::Retry:
            return reload();
        case StateAction::ClearFilter:
            return m_filter->clear();
        case StateAction::NextSession:
            return goToNextSession();
        case StateAction::Import:
            return m_files->importSchedule();
        case StateAction::None:
            break;
        }
    });
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::tick);
    m_minute.start(minuteMs);
    connect(&m_workspace, &Workspace::changed, this, &CalendarPage::follow);
    connect(&m_workspace, &Workspace::offline, this, [this](const Error &error) {
        m_notice->say(tr("You see what was last known. %1").arg(explain(error)), MessageBar::Tone::Error);
    });
    follow({.lists = true});
}

void CalendarPage::addCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, const QString &icon,
                         auto f) {
        return commands.add(
            {.id = QString::fromLatin1(id), .text = text, .shortcut = key, .icon = icon}, this, f);
    };
    const auto view = [this](CalendarView which) { return [this, which] { showView(which); }; };
    add("view.calendar.month", tr("&Month"), Qt::CTRL | Qt::Key_1, u"view-calendar-month"_s,
        view(CalendarView::Month));
    add("view.calendar.week", tr("&Week"), Qt::CTRL | Qt::Key_2, u"view-calendar-week"_s,
        view(CalendarView::Week));
    add("view.calendar.day", tr("&Day"), Qt::CTRL | Qt::Key_3, u"view-calendar-day"_s,
        view(CalendarView::Day));
    add("view.calendar.agenda", tr("&Agenda"), Qt::CTRL | Qt::Key_4, u"view-calendar-list"_s,
        view(CalendarView::Agenda));
    add("view.period.today", tr("&Today"), Qt::CTRL | Qt::Key_T, u"go-jump-today"_s,
        [this] { showDay(localMoment(m_clock->now()).day); });
    add("view.period.previous", tr("&Previous period"), Qt::ALT | Qt::Key_PageUp, u"go-previous"_s,
        [this] { turn(-1); });
    add("view.period.next", tr("&Next period"), Qt::ALT | Qt::Key_PageDown, u"go-next"_s,
        [this] { turn(1); });
    m_weekend = add("view.period.weekend", tr("Always show the w&eekend"), {}, {}, [this](bool on) {
        QSettings().setValue(u"calendar/weekend"_s, on);
        load();
    });
    m_weekend->setCheckable(true);
    m_weekend->setChecked(QSettings().value(u"calendar/weekend"_s).toBool());
    add("edit.filter.text", tr("&Filter by text"), QKeySequence::Find, u"edit-find"_s,
        [this] { m_filter->focusText(); });
    add("edit.filter.clear", tr("&Clear filters"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, u"edit-clear-all"_s,
        [this] { m_filter->clear(); });
    QAction *create = commands.add(
        {u"edit.session.new"_s, tr("&New session…"), QKeySequence::New, u"document-new"_s, Role::Coordinator},
        this, [this] {
            const Instant begin = instantOf(m_period.day, 600);
            m_editor->create(*Span::from(begin, begin.plusMinutes(90)));
        });
    QAction *import = commands.add(
        {u"file.schedule.import"_s, tr("&Import a schedule…"), {}, u"document-import"_s, Role::Coordinator},
        this, [this] { m_files->importSchedule(); });
    for (QAction *action : {create, import}) {
        action->setEnabled(!m_readOnly);
        if (canPlan())
            m_toolbar->addCommand(action);
    }
    QAction *out = add(
        "file.schedule.export", tr("&Export to CSV…"), Qt::CTRL | Qt::Key_E, u"document-export"_s, [this] {
            m_files->exportSchedule(visibleFilter(), tr("schedule %1").arg(firstDay(m_period).iso()));
        });
    m_toolbar->addCommand(out);
}

void CalendarPage::showView(CalendarView view)
{
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

void CalendarPage::load()
{
    m_toolbar->showPeriod(m_period, showsWeekend());
    if (m_period.view == CalendarView::Agenda)
        m_agenda->rows().show(visibleFilter());
    else
        m_loader->show(m_period, m_filter->filter());
}

void CalendarPage::reload()
{
    if (m_period.view == CalendarView::Agenda)
        m_agenda->rows().reload();
    m_loader->reload();
}

void CalendarPage::loaded(const Period &period, const QList<CalendarItem> &items)
{
    if (m_period.view == CalendarView::Agenda)
        return;
    const Day first = firstDay(period);
    if (period.view == CalendarView::Month) {
        m_month->show(items, first, weeksOf(period), period.day);
    } else {
        const Day saturday = first.plusDays(5);
        m_weekendUsed =
            period.view == CalendarView::Week
            && std::ranges::any_of(items, [&](const CalendarItem &item) { return !(item.last < saturday); });
        const int days = period.view == CalendarView::Day ? 1 : showsWeekend() ? 7 : 5;
        m_grid->show(items, first, days);
        m_grid->setCurrentDay(period.day);
        m_toolbar->showPeriod(m_period, showsWeekend());
    }
    tellEmpty(items.isEmpty());
}

void CalendarPage::tellEmpty(bool isEmpty)
{
    m_slow.stop();
    m_hasData = true;
    Q_EMIT busy(false);
    // An answer came: the workspace is within reach again.
    if (!m_readOnly)
        m_notice->clear();
    m_stateAction = StateAction::None;
    if (!isEmpty) {
        m_state->clear();
    } else if (countOf(m_filter->filter()) > 0) {
        m_stateAction = StateAction::ClearFilter;
        m_state->say(tr("No session in this period fits the filters."), MessageBar::Tone::Plain,
            tr("Clear filters"), false);
    } else {
        m_stateAction = m_period.view == CalendarView::Agenda ? StateAction::None : StateAction::NextSession;
        m_state->say(tr("There are no sessions in this period yet."), MessageBar::Tone::Plain,
            m_stateAction == StateAction::None ? QString() : tr("Go to the next session"), false);
    }
}

void CalendarPage::failed(const Error &error)
{
    m_slow.stop();
    Q_EMIT busy(false);
    m_stateAction = StateAction::Retry;
    m_state->say(explain(error), MessageBar::Tone::Error, tr("Try again"), false);
}

void CalendarPage::goToNextSession()
{
    SessionFilter filter = m_filter->filter();
    filter.from = instantOf(lastDay(m_period), 1440);
    using Answer = Result<Page<SessionRow, SessionKey>>;
    deliver(m_workspace.calendar().sessions(filter, std::nullopt, 1), this, [this](Answer page) {
        if (!page)
            return failed(page.error());
        if (!page->rows.isEmpty()) {
            choose(page->rows.first().id);
            return showDay(localMoment(page->rows.first().when.begin()).day);
        }
        m_stateAction = canPlan() ? StateAction::Import : StateAction::None;
        m_state->say(tr("After this there are no sessions either."), MessageBar::Tone::Plain,
            canPlan() ? tr("Import a schedule…") : QString(), false);
    });
}

void CalendarPage::choose(SessionId id)
{
    m_month->setSelectedSession(id);
    m_grid->setSelectedSession(id);
    m_agenda->setSelectedSession(id);
    m_desk->show(id);
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

void CalendarPage::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.lists) {
        deliver(m_workspace.calendar().lists(), this, [this](Result<CalendarLists> lists) {
            if (lists)
                m_filter->setLists(*lists);
            else
                failed(lists.error());
        });
    }
    if (changes.everything || !changes.sessions.isEmpty())
        reload();
    m_desk->follow(changes);
}

void CalendarPage::tick()
{
    const Instant now = m_clock->now();
    m_month->setToday(localMoment(now).day);
    m_grid->setNow(now);
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
