#pragma once

#include "ui/calendar/month_model.h"
#include "ui/calendar/session_painter.h"

#include <QStyledItemDelegate>

namespace tjc {

/// Paints a cell of the month: the number of the day and the sessions as bars.
class MonthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MonthDelegate(const MonthModel &model, QObject *parent);

    void setLook(const QFont &font, const QPalette &palette);
    void setSelected(std::optional<SessionId> id) { m_selected = id; }
    void setToday(Day today) { m_today = today; }
    /// Marks the day that something is dragged to, and says in words what would come of it.
    struct Ghost {
        Day day;
        QString text;
    };
    void setGhost(const std::optional<Ghost> &ghost) { m_ghost = ghost; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a point of a cell hits.
    struct Hit {
        std::optional<SessionId> session;
        bool more = false;
        std::optional<ThemeWeekId> themeWeek = {};
    };
    [[nodiscard]] Hit hitAt(const QRect &cell, const QModelIndex &index, QPoint at) const;

private:
    [[nodiscard]] QRect barsRect(const QRect &cell) const;
    [[nodiscard]] QRectF barRect(const QRect &cell, const MonthEntry &entry) const;
    [[nodiscard]] int lanesIn(const QRect &cell) const;
    [[nodiscard]] int bandHeight() const;
    /// The cell without the lines that its theme weeks take.
    [[nodiscard]] QRect belowBands(const QRect &cell, const QModelIndex &index) const;
    void paintBands(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGhost(QPainter &painter, const QRect &cell) const;
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, Day day) const;

    const MonthModel &m_model;
    mutable SessionPainter m_painter;
    std::optional<SessionId> m_selected;
    Day m_today;
    std::optional<Ghost> m_ghost;
};

} // namespace tjc
