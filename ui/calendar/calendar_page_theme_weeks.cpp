#include "ui/calendar/calendar_page.h"
#include "ui/calendar/filter_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/schedule_files.h"
#include "ui/calendar/theme_week_dialog.h"
#include "ui/calendar/time_grid_view.h"
#include "ui/shell/command_registry.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

void CalendarPage::connectThemeWeeks(CommandRegistry &commands)
{
    connect(m_filter, &FilterBar::themeWeekOpened, this, &CalendarPage::openThemeWeek);
    connect(m_month, &MonthView::themeWeekOpened, this, &CalendarPage::openThemeWeek);
    connect(m_grid, &TimeGridView::themeWeekOpened, this, &CalendarPage::openThemeWeek);
    commands.add({.id = u"view.theme_week.about"_s,
                     .text = tr("A&bout this theme week…"),
                     .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                     .icon = u"help-about"_s},
        this, [this] {
            if (const auto week = themeWeekInSight())
                openThemeWeek(*week);
            else
                Q_EMIT message(tr("There is no theme week in this period."), false);
        });
}

void CalendarPage::showThemeWeeks(const QList<ThemeWeek> &weeks)
{
    m_themeWeeks = weeks;
    m_month->setThemeWeeks(weeks);
    m_grid->setThemeWeeks(weeks);
}

/// The one that the filter names, else the first of the period on screen.
std::optional<ThemeWeekId> CalendarPage::themeWeekInSight() const
{
    if (const auto chosen = m_filter->filter().themeWeek)
        return chosen;
    const auto bands = bandsIn(m_themeWeeks, firstDay(m_period),
        int(firstDay(m_period).date().daysTo(lastDay(m_period).date())) + 1);
    return bands.empty() ? std::nullopt : std::optional(bands.front().week);
}

void CalendarPage::openThemeWeek(ThemeWeekId id)
{
    auto *dialog = new ThemeWeekDialog(m_workspace, id, *m_files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ThemeWeekDialog::sessionRequested, this, &CalendarPage::showSession);
    connect(dialog, &ThemeWeekDialog::weekRequested, this, &CalendarPage::showThemeWeek);
    dialog->open();
}

void CalendarPage::showSession(SessionId id, Day day)
{
    choose(id);
    showDay(day);
}

void CalendarPage::showThemeWeek(ThemeWeekId id, Day first)
{
    setFilter({.themeWeek = id});
    showDay(first);
}

} // namespace tjc
