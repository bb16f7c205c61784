#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/clash_watch.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/session_desk.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/models/period_loader.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>

namespace tjc {

namespace {

constexpr int slowMs = 300;
constexpr int minuteMs = 60'000;

} // namespace

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
        m_isAway = true;
        m_notice->say(tr("You see what was last known. %1").arg(explain(error)), MessageBar::Tone::Error);
    });
    follow({.lists = true});
}

void CalendarPage::load()
{
    m_toolbar->showPeriod(m_period, showsWeekend());
    watchPeriod();
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
    m_items = items;
    const Day first = firstDay(period);
    if (period.view == CalendarView::Month) {
        m_month->show(items, first, weeksOf(period), period.day);
    } else {
        const Day saturday = first.plusDays(5);
        m_weekendUsed =
            period.view == CalendarView::Week
            && std::ranges::any_of(items, [&](const CalendarItem &item) { return !(item.last < saturday); });
        const int days = period.view == CalendarView::Day ? 1 : showsWeekend() ? 7 : 5;
        const bool isOneDay = period.view == CalendarView::Day;
        m_grid->show(
            items, first, days, columnsFor(isOneDay ? m_columns : DayColumns::Together, items, m_rooms));
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
    if (m_isAway)
        noticeWithinReach();
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
    using Found = Result<Page<SessionRow, SessionKey>>;
    deliver(m_workspace.calendar().sessions(filter, std::nullopt, 1), this, [this](Found page) {
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

void CalendarPage::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.lists) {
        deliver(m_workspace.calendar().lists(), this, [this](Result<CalendarLists> lists) {
            if (!lists)
                return failed(lists.error());
            m_rooms = lists->rooms;
            m_filter->setLists(*lists);
            showThemeWeeks(lists->themeWeeks);
            if (m_columns == DayColumns::Rooms && m_period.view == CalendarView::Day)
                load();
            if (const auto filter = std::exchange(m_filterToCome, {}))
                setFilter(*filter);
        });
    }
    if (changes.everything || !changes.sessions.isEmpty())
        reload();
    m_desk->follow(changes);
    if (m_watch && !changes.isEmpty())
        m_watch->reload();
}

} // namespace tjc
