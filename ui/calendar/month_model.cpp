#include "ui/calendar/month_model.h"

#include "ui/widgets/local_time.h"

#include <QLocale>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int spokenSessions = 5;

Day epoch()
{
    return *Day::from(QDate(1970, 1, 5));
}

} // namespace

MonthModel::MonthModel(QObject *parent)
    : QAbstractTableModel(parent), m_layout{epoch(), 0, {}}, m_month(epoch())
{
}

void MonthModel::show(const QList<CalendarItem> &items, Day first, int weeks, Day month)
{
    const bool moved = weeks != m_layout.weeks || first != m_layout.first;
    if (moved)
        beginResetModel();
    m_items = items;
    m_layout = layOutMonth(items, first, weeks);
    layOutBands();
    m_month = month;
    if (moved)
        endResetModel();
    else if (weeks > 0)
        Q_EMIT dataChanged(index(0, 0), index(weeks - 1, 6));
}

void MonthModel::setThemeWeeks(const QList<ThemeWeek> &themeWeeks)
{
    m_themeWeeks = themeWeeks;
    layOutBands();
    if (m_layout.weeks > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_layout.weeks - 1, 6));
}

void MonthModel::layOutBands()
{
    m_bands.clear();
    for (int week = 0; week < m_layout.weeks; ++week)
        m_bands.push_back(bandsIn(m_themeWeeks, m_layout.first.plusDays(7 * week), 7));
}

QString MonthModel::nameOf(ThemeWeekId themeWeek) const
{
    const auto found = std::ranges::find(m_themeWeeks, themeWeek, &ThemeWeek::id);
    return found == m_themeWeeks.end() ? QString() : found->name;
}

int MonthModel::bandLanes() const
{
    int most = 0;
    for (const std::vector<ThemeBand> &bands : m_bands)
        most = std::max(most, lanesOf(bands));
    return most;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_layout.weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Day day = dayAt(index);
    if (role == Qt::DisplayRole)
        return day.date().day();
    if (role != Qt::AccessibleTextRole)
        return {};
    const auto &cell = cellAt(index);
    QString text = longDate(day) + u": "_s + tr("%n session(s)", nullptr, int(cell.size()));
    for (const ThemeBand &band : bandsOf(index.row())) {
        if (band.firstDay <= index.column() && index.column() <= band.lastDay)
            text += u"; "_s + band.name;
    }
    for (qsizetype i = 0; i < qsizetype(cell.size()) && i < spokenSessions; ++i) {
        const CalendarItem &item = m_items[cell[size_t(i)].item];
        text += u"; "_s + (item.row.allDay ? QString() : clockText(item.beginMinute) + u' ') + item.row.title;
    }
    return text;
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
        if (role == Qt::AccessibleTextRole)
            return QLocale().standaloneDayName(section + 1, QLocale::LongFormat);
        return {};
    }
    const int week = m_layout.first.plusDays(section * 7).date().weekNumber();
    if (role == Qt::DisplayRole)
        return week;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Week %1").arg(week);
    return {};
}

Day MonthModel::dayAt(const QModelIndex &index) const
{
    return m_layout.first.plusDays(index.row() * 7 + index.column());
}

QModelIndex MonthModel::indexOfDay(Day day) const
{
    const qint64 offset = m_layout.first.date().daysTo(day.date());
    if (offset < 0 || offset >= m_layout.weeks * 7)
        return {};
    return index(int(offset) / 7, int(offset) % 7);
}

const std::vector<MonthEntry> &MonthModel::cellAt(const QModelIndex &index) const
{
    return m_layout.cells[size_t(index.row() * 7 + index.column())];
}

bool MonthModel::isInMonth(Day day) const
{
    return day.date().month() == m_month.date().month() && day.date().year() == m_month.date().year();
}

} // namespace tjc
