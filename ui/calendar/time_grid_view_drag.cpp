#include "ui/calendar/time_grid_view.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace tjc {

namespace {

constexpr qreal edgeGrip = 6; ///< pixels of a block at its upper and lower end
constexpr int edgeMs = 30;
constexpr int edgeZone = 28; ///< pixels inside the hours where a drag begins to scroll
constexpr int startOfDay = 9 * 60;

} // namespace

void TimeGridView::setPlanning(bool canPlan, Warnings warnings)
{
    m_canPlan = canPlan;
    m_warnings = std::move(warnings);
    viewport()->setMouseTracking(canPlan);
    if (canPlan) {
        setAccessibleDescription(tr("Left and Right go from day to day, Up and Down from session to session, "
                                    "Enter opens the session. Control with Up and Down goes over the hours, "
                                    "Enter makes a session there. Alt with the arrows moves the session."));
    }
}

qint64 TimeGridView::wallAt(QPointF at, std::optional<int> column) const
{
    const TimeGridGeometry geometry = geometryNow();
    const qreal minute = geometry.toHours(at).y() / geometry.metrics.minuteHeight;
    const int day = column.value_or(geometry.dayAt(at, m_layout.days));
    return wallMinute(m_layout.dayOf(day), 0) + std::clamp(qRound64(minute), qint64(0), qint64(1440));
}

std::optional<TimeGridView::Grip> TimeGridView::gripAt(QPointF at) const
{
    const TimeGridGeometry geometry = geometryNow();
    if (at.y() < geometry.header || at.x() < geometry.gutter)
        return std::nullopt;
    const int column = geometry.dayAt(at, m_layout.days);
    const Hit hit = hitAt(at);
    Grip grip{{DragKind::Make, {0, 0}, wallAt(at, column)}, -1, column, false, at, false, {}};
    if (hit.moreOfDay)
        return std::nullopt;
    if (!hit.session)
        return at.y() < geometry.hoursTop() ? std::nullopt : std::optional(grip);
    grip.item = indexOf(m_items, *hit.session);
    const CalendarItem &item = m_items[grip.item];
    // What is cancelled stands where it was.
    if (item.row.state == SessionState::Cancelled)
        return std::nullopt;
    grip.start.before = wallSpan(item.row.when);
    grip.isBar = item.isLong();
    grip.start.kind = grip.isBar ? DragKind::MoveDays : DragKind::Move;
    if (grip.isBar)
        return grip;
    for (const GridStop &stop : m_stops) {
        if (stop.kind == GridStop::Kind::Bar || blockOf(stop).item != grip.item)
            continue;
        const GridBlock &block = blockOf(stop);
        const QRectF rect = geometry.screenRect(block);
        const qreal zone = std::min(edgeGrip, rect.height() / 4);
        if (!rect.contains(at))
            continue;
        const Day day = m_layout.dayOf(block.day);
        if (at.y() > rect.bottom() - zone && day == item.last)
            grip.start.kind = DragKind::End;
        else if (at.y() < rect.top() + zone && day == item.first)
            grip.start.kind = DragKind::Begin;
    }
    return grip;
}

QStringList TimeGridView::warningsAt(const GridGhost &ghost, int item) const
{
    if (!m_warnings)
        return {};
    PlanSpot spot{.session = std::nullopt, .when = ghost.when};
    if (item >= 0)
        spot.session = m_items[item].row.id;
    if (m_columns.by == DayColumns::Rooms) {
        spot.changesRoom = item < 0 || !m_grip || ghost.column != m_grip->column;
        spot.room = m_columns.columns[size_t(ghost.column)].room;
    }
    return m_warnings(spot);
}

bool TimeGridView::holdsIn(const QList<CalendarItem> &items)
{
    if (!m_grip || m_grip->item < 0)
        return m_grip.has_value();
    const SessionRow &row = m_items[m_grip->item].row;
    m_grip->item = indexOf(items, row.id);
    return m_grip->item >= 0 && items[m_grip->item].row.when == row.when;
}

void TimeGridView::drag(QPointF to)
{
    m_pointer = to;
    Grip &grip = *m_grip;
    const bool keepsColumn = grip.start.kind != DragKind::Move && grip.start.kind != DragKind::MoveDays;
    const bool isFixed = keepsColumn || m_columns.by == DayColumns::Trainers;
    const int column = isFixed ? grip.column : geometryNow().dayAt(to, m_layout.days);
    const int step = grip.modifiers & Qt::ShiftModifier ? finePlanStep : planStep;
    GridGhost ghost{dragged(grip.start, wallAt(to, column), step), column, grip.isBar, {}, {}};
    if (grip.item >= 0)
        ghost.title = m_items[grip.item].row.title;
    ghost.warnings = warningsAt(ghost, grip.item);
    setGhost(ghost);
}

void TimeGridView::setGhost(const std::optional<GridGhost> &ghost)
{
    if (m_ghost == ghost)
        return;
    m_ghost = ghost;
    viewport()->update();
}

void TimeGridView::dropGhost()
{
    m_cell.reset();
    setGhost(std::nullopt);
}

void TimeGridView::endDrag(bool keepGhost)
{
    m_grip.reset();
    m_edgeTimer.stop();
    m_backdrop = {};
    if (!keepGhost)
        dropGhost();
}

void TimeGridView::paintDrag(QPainter &painter, TimeGridScene &scene)
{
    const QSize size = scene.geometry.size * devicePixelRatioF();
    if (m_backdrop.size() != size || m_backdropScroll != scene.geometry.scroll) {
        m_backdrop = QPixmap(size);
        m_backdrop.setDevicePixelRatio(devicePixelRatioF());
        m_backdropScroll = scene.geometry.scroll;
        const GridGhost *ghost = std::exchange(scene.ghost, nullptr);
        QPainter under(&m_backdrop);
        m_painter.paint(under, scene);
        scene.ghost = ghost;
    }
    painter.drawPixmap(0, 0, m_backdrop);
    m_painter.paintGhost(painter, scene);
}

PlanTarget TimeGridView::targetOf(Span when, int column, bool isNew) const
{
    PlanTarget target{when};
    if (m_columns.by == DayColumns::Rooms) {
        target.changesRoom = isNew || column != m_grip->column;
        target.room = m_columns.columns[size_t(column)].room;
    }
    return target;
}

void TimeGridView::drop()
{
    const auto when = spanOf(m_ghost->when);
    if (!when)
        return endDrag(false);
    const Grip grip = *m_grip;
    const PlanTarget target = targetOf(*when, m_ghost->column, grip.item < 0);
    const bool isSame = m_ghost->when == grip.start.before && !target.changesRoom;
    endDrag(!isSame);
    if (grip.item < 0)
        Q_EMIT spotChosen(*when, target.room);
    else if (!isSame)
        Q_EMIT planned(m_items[grip.item].row.id, target);
}

void TimeGridView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip)
        return showCursor(event->position());
    if (!(event->buttons() & Qt::LeftButton))
        return endDrag(false);
    m_grip->modifiers = event->modifiers();
    const qreal far = (event->position() - m_grip->pressed).manhattanLength();
    if (!m_grip->isDragging && far < QApplication::startDragDistance())
        return;
    if (!m_grip->isDragging) {
        m_grip->isDragging = true;
        m_edgeTimer.start(edgeMs, this);
    }
    drag(event->position());
}

void TimeGridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_grip)
        return;
    if (m_grip->isDragging && m_ghost)
        drop();
    else
        m_grip.reset();
}

void TimeGridView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    scrollAtEdge();
}

void TimeGridView::scrollAtEdge()
{
    if (!m_grip || !m_grip->isDragging)
        return m_edgeTimer.stop();
    const QRectF hours = geometryNow().hoursRect().adjusted(edgeZone, edgeZone, -edgeZone, -edgeZone);
    const auto beyond = [](qreal at, qreal low, qreal high) {
        return at < low ? at - low : at > high ? at - high : 0;
    };
    const int down = m_grip->isBar ? 0 : int(beyond(m_pointer.y(), hours.top(), hours.bottom()) / 2);
    const int aside = int(beyond(m_pointer.x(), hours.left(), hours.right()) / 2);
    if (down == 0 && aside == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + aside);
    drag(m_pointer);
}

void TimeGridView::showCursor(QPointF at)
{
    const auto grip = m_canPlan ? gripAt(at) : std::nullopt;
    const bool isEdge = grip && (grip->start.kind == DragKind::Begin || grip->start.kind == DragKind::End);
    viewport()->setCursor(isEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void TimeGridView::moveCell(int step)
{
    const int from = m_cell.value_or(startOfDay - step * cellMinutes);
    const int cell = std::clamp(from + step * cellMinutes, 0, 1440 - newMinutes);
    const qint64 begin = wallMinute(m_layout.dayOf(m_currentDay), cell);
    GridGhost ghost{{begin, begin + newMinutes}, m_currentDay, false, {}, {}};
    ghost.warnings = warningsAt(ghost, -1);
    m_selected.reset();
    m_cell = cell;
    setGhost(ghost);
    const TimeGridGeometry geometry = geometryNow();
    const int top = int(cell * geometry.metrics.minuteHeight);
    verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(),
        top + int(newMinutes * geometry.metrics.minuteHeight) - int(geometry.hoursRect().height()), top));
    // The place in words, for who does not see it.
    setAccessibleDescription(planText(ghost.when, false));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void TimeGridView::openCell()
{
    const qint64 begin = wallMinute(m_layout.dayOf(m_currentDay), *m_cell);
    const auto when = spanOf({begin, begin + newMinutes});
    const int column = m_currentDay;
    dropGhost();
    if (when)
        Q_EMIT spotChosen(*when, targetOf(*when, column, true).room);
}

} // namespace tjc
