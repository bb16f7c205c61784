#pragma once

#include "ui/calendar/month_layout.h"
#include "ui/calendar/theme_band.h"

#include <QAbstractTableModel>

namespace tjc {

/// The cells of a month: a row for each week, a column for each day from Monday. The text for screen readers
/// names the day and its sessions.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MonthModel(QObject *parent = nullptr);

    void show(const QList<CalendarItem> &items, Day first, int weeks, Day month);
    void setThemeWeeks(const QList<ThemeWeek> &themeWeeks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Day dayAt(const QModelIndex &index) const;
    /// Invalid where the day is not on screen.
    [[nodiscard]] QModelIndex indexOfDay(Day day) const;
    [[nodiscard]] const std::vector<MonthEntry> &cellAt(const QModelIndex &index) const;
    [[nodiscard]] const CalendarItem &item(int index) const { return m_items[index]; }
    [[nodiscard]] const QList<CalendarItem> &items() const { return m_items; }
    /// The theme weeks of a row.
    [[nodiscard]] const std::vector<ThemeBand> &bandsOf(int row) const { return m_bands[size_t(row)]; }
    [[nodiscard]] QString nameOf(ThemeWeekId themeWeek) const;
    /// The most that stand under each other in any row.
    [[nodiscard]] int bandLanes() const;
    /// Belongs to the month itself, not to the one before or after.
    [[nodiscard]] bool isInMonth(Day day) const;

private:
    void layOutBands();

    QList<CalendarItem> m_items;
    QList<ThemeWeek> m_themeWeeks;
    std::vector<std::vector<ThemeBand>> m_bands; ///< by row
    MonthLayout m_layout;
    Day m_month;
};

} // namespace tjc
