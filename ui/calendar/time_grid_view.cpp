#include "ui/calendar/time_grid_view.h"

#include "ui/calendar/time_grid_accessible.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/tool_tip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace tjc {

namespace {

constexpr int startOfWork = 8 * 60;

Day epoch()
{
    return *Day::from(QDate(1970, 1, 5));
}

} // namespace

TimeGridView::TimeGridView(QWidget *parent)
    : QAbstractScrollArea(parent), m_layout(layOutTimeGrid({}, epoch(), 1)), m_today(epoch())
{
    installTimeGridAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setAccessibleDescription(tr(
        "Left and Right go from day to day, Up and Down from session to session, Enter opens the session."));
    updateLook();
}

TimeGridView::~TimeGridView() = default;

void TimeGridView::show(const QList<CalendarItem> &items, Day first, int days, const GridColumns &columns)
{
    const int width = columns.columns.empty() ? days : int(columns.columns.size());
    const bool isElsewhere = first != m_layout.first || width != m_layout.days;
    if (isElsewhere) {
        m_currentDay = std::clamp(int(first.date().daysTo(m_today.date())), 0, width - 1);
        m_cell.reset();
    }
    const bool goesOn = !isElsewhere && (m_cell || holdsIn(items));
    m_items = items;
    m_columns = columns;
    m_layout.first = first;
    m_layout.days = width;
    if (!goesOn)
        endDrag(false);
    relayout();
    scrollToWork();
    if (const int stop = selectedStop(); isElsewhere && stop >= 0)
        ensureVisible(stop);
    forgetTimeGridChildren(this);
}

void TimeGridView::relayout()
{
    m_backdrop = {};
    const QFontMetrics metrics(font());
    const TimeGridLimits limits =
        limitsFor(viewport()->size(), m_layout.days, !m_columns.columns.empty(), metrics);
    m_layout = layOutTimeGrid(m_items, m_layout.first, m_layout.days, limits, m_columns);
    layOutBands();
    m_stops = stopsOf(m_layout);
    updateScrollBars();
    viewport()->update();
}

void TimeGridView::setThemeWeeks(const QList<ThemeWeek> &themeWeeks)
{
    m_themeWeeks = themeWeeks;
    relayout();
    forgetTimeGridChildren(this);
}

void TimeGridView::layOutBands()
{
    m_layout.bands = bandsIn(m_themeWeeks, m_layout.first, m_layout.isOneDay ? 1 : m_layout.days);
}

const ThemeBand *TimeGridView::bandAt(QPointF at) const
{
    const TimeGridGeometry geometry = geometryNow();
    for (const ThemeBand &band : m_layout.bands) {
        if (at.x() >= geometry.gutter && geometry.screenRect(band, m_layout).contains(at))
            return &band;
    }
    return nullptr;
}

TimeGridGeometry TimeGridView::geometryNow() const
{
    const QPoint scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return geometryFor(m_layout, viewport()->size(), scroll, QFontMetrics(font()));
}

void TimeGridView::updateScrollBars()
{
    const TimeGridGeometry at = geometryNow();
    const int hours = viewport()->height() - at.hoursTop();
    verticalScrollBar()->setRange(0, std::max(0, at.contentHeight() - hours));
    verticalScrollBar()->setPageStep(hours);
    verticalScrollBar()->setSingleStep(int(at.metrics.minuteHeight * 30));
    const int days = viewport()->width() - at.gutter;
    horizontalScrollBar()->setRange(0, std::max(0, at.contentWidth - days));
    horizontalScrollBar()->setPageStep(days);
    horizontalScrollBar()->setSingleStep(QFontMetrics(font()).averageCharWidth() * 14);
}

void TimeGridView::scrollToWork()
{
    if (m_hasScrolled || !isVisible() || viewport()->height() < 50)
        return;
    int first = startOfWork;
    for (const GridBlock &block : m_layout.blocks)
        first = std::min(first, block.beginMinute);
    m_hasScrolled = !m_items.isEmpty();
    verticalScrollBar()->setValue(int(first / 60 * 60 * geometryNow().metrics.minuteHeight));
}

void TimeGridView::setNow(Instant now)
{
    const LocalMoment moment = localMoment(now);
    m_today = moment.day;
    m_nowMinute = moment.minute;
    viewport()->update();
}

void TimeGridView::setSelectedSession(std::optional<SessionId> id)
{
    m_selected = id;
    if (const int stop = selectedStop(); stop >= 0) {
        m_currentDay = dayOfStop(stop);
        ensureVisible(stop);
    }
    viewport()->update();
}

void TimeGridView::setCurrentDay(Day day)
{
    if (!m_layout.isOneDay)
        m_currentDay = std::clamp(int(m_layout.first.date().daysTo(day.date())), 0, m_layout.days - 1);
    viewport()->update();
}

int TimeGridView::stopCount() const
{
    return int(m_stops.size());
}

const GridBlock &TimeGridView::blockOf(const GridStop &stop) const
{
    return (stop.kind == GridStop::Kind::Hidden ? m_layout.hidden : m_layout.blocks)[size_t(stop.index)];
}

const CalendarItem &TimeGridView::stopItem(int stop) const
{
    const GridStop &at = m_stops[size_t(stop)];
    return m_items[at.kind == GridStop::Kind::Bar ? m_layout.bars[size_t(at.index)].item : blockOf(at).item];
}

QRect TimeGridView::stopRect(int stop) const
{
    const TimeGridGeometry geometry = geometryNow();
    const GridStop &at = m_stops[size_t(stop)];
    if (at.kind == GridStop::Kind::Bar)
        return geometry.screenRect(m_layout.bars[size_t(at.index)], m_layout.lanes).toRect();
    return geometry.screenRect(blockOf(at)).toRect();
}

int TimeGridView::dayOfStop(int stop) const
{
    const GridStop &at = m_stops[size_t(stop)];
    return at.kind == GridStop::Kind::Bar ? m_layout.bars[size_t(at.index)].firstDay : blockOf(at).day;
}

int TimeGridView::selectedStop() const
{
    for (int stop = 0; m_selected && stop < stopCount(); ++stop) {
        if (stopItem(stop).row.id == *m_selected)
            return stop;
    }
    return -1;
}

void TimeGridView::chooseStop(int stop)
{
    const SessionId id = stopItem(stop).row.id;
    endDrag(false);
    setSelectedSession(id);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(stop);
    QAccessible::updateAccessibility(&event);
    Q_EMIT sessionChosen(id);
}

std::vector<int> TimeGridView::stopsOfDay(int day) const
{
    std::vector<int> stops;
    for (int stop = 0; stop < stopCount(); ++stop) {
        if (dayOfStop(stop) == day)
            stops.push_back(stop);
    }
    return stops;
}

void TimeGridView::moveDay(int step)
{
    const bool hadCell = m_cell.has_value();
    if (m_currentDay + step < 0 || m_currentDay + step >= m_layout.days) {
        Q_EMIT turned(step);
        m_currentDay = step > 0 ? 0 : m_layout.days - 1;
    } else {
        const int before = selectedStop();
        const int y = before >= 0 ? stopRect(before).top() : 0;
        m_currentDay += step;
        const std::vector<int> stops = hadCell ? std::vector<int>() : stopsOfDay(m_currentDay);
        const auto nearest = std::ranges::min_element(
            stops, {}, [this, y](int stop) { return std::abs(stopRect(stop).top() - y); });
        if (nearest != stops.end())
            chooseStop(*nearest);
    }
    if (hadCell)
        moveCell(0);
    viewport()->update();
    Q_EMIT dayChosen(m_layout.dayOf(m_currentDay));
}

void TimeGridView::moveStop(int step)
{
    const std::vector<int> stops = stopsOfDay(m_currentDay);
    if (stops.empty() && m_canPlan)
        moveCell(step);
    if (stops.empty())
        return;
    const auto current = std::ranges::find(stops, selectedStop());
    if (current == stops.end())
        chooseStop(step > 0 ? stops.front() : stops.back());
    else if (step > 0 && current + 1 != stops.end())
        chooseStop(*(current + 1));
    else if (step < 0 && current != stops.begin())
        chooseStop(*(current - 1));
}

void TimeGridView::ensureVisible(int stop)
{
    if (m_stops[size_t(stop)].kind == GridStop::Kind::Bar)
        return;
    const QRect rect = stopRect(stop);
    const QRect hours = geometryNow().hoursRect().toRect();
    QScrollBar *down = verticalScrollBar();
    if (rect.top() < hours.top() || rect.height() > hours.height())
        down->setValue(down->value() + rect.top() - hours.top() - 4);
    else if (rect.bottom() > hours.bottom())
        down->setValue(down->value() + rect.bottom() - hours.bottom() + 4);
    QScrollBar *aside = horizontalScrollBar();
    if (rect.left() < hours.left())
        aside->setValue(aside->value() + rect.left() - hours.left() - 4);
    else if (rect.right() > hours.right())
        aside->setValue(aside->value() + rect.right() - hours.right() + 4);
}

TimeGridView::Hit TimeGridView::hitAt(QPointF at) const
{
    const TimeGridGeometry geometry = geometryNow();
    if (at.y() < geometry.header)
        return {};
    if (at.y() < geometry.hoursTop()) {
        for (const GridBar &bar : m_layout.bars) {
            if (geometry.screenRect(bar, m_layout.lanes).contains(at))
                return {m_items[bar.item].row.id, std::nullopt};
        }
        const int day = geometry.dayAt(at, m_layout.days);
        if (hiddenBars(m_layout, geometry, day) > 0 && geometry.moreRect(day).contains(at))
            return {std::nullopt, day};
        return {};
    }
    for (const GridBlock &block : m_layout.hidden) {
        if (m_items[block.item].row.id == m_selected && geometry.screenRect(block).contains(at))
            return {m_selected, std::nullopt};
    }
    const QPointF hours = geometry.toHours(at);
    if (const int block = blockAt(m_layout, geometry.metrics, hours); block >= 0)
        return {m_items[m_layout.blocks[size_t(block)].item].row.id, std::nullopt};
    if (const int more = overflowAt(m_layout, geometry.metrics, hours); more >= 0)
        return {std::nullopt, m_layout.overflows[size_t(more)].day};
    return {};
}

void TimeGridView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const TimeGridGeometry geometry = geometryNow();
    TimeGridScene scene{m_items, m_layout, m_columns, geometry, m_ghost ? &*m_ghost : nullptr, m_selected,
        m_currentDay, hasFocus(), m_today, m_nowMinute};
    if (m_grip && m_grip->isDragging && m_ghost)
        return paintDrag(painter, scene);
    m_painter.paint(painter, scene);
}

void TimeGridView::resizeEvent(QResizeEvent *)
{
    relayout();
    scrollToWork();
}

void TimeGridView::showEvent(QShowEvent *)
{
    scrollToWork();
}

void TimeGridView::keyPressEvent(QKeyEvent *event)
{
    const bool overHours = m_canPlan && event->modifiers() == Qt::ControlModifier;
    if (overHours && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCell(event->key() == Qt::Key_Up ? -1 : 1);
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_grip && !m_ghost)
            break;
        return endDrag(false);
    case Qt::Key_Left:
        return moveDay(-1);
    case Qt::Key_Right:
        return moveDay(1);
    case Qt::Key_Up:
        return moveStop(-1);
    case Qt::Key_Down:
        return moveStop(1);
    case Qt::Key_PageUp:
        return Q_EMIT turned(-1);
    case Qt::Key_PageDown:
        return Q_EMIT turned(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cell)
            return openCell();
        if (m_selected && selectedStop() >= 0)
            Q_EMIT sessionOpened(*m_selected);
        else
            Q_EMIT dayOpened(m_layout.dayOf(m_currentDay));
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimeGridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const ThemeBand *band = bandAt(event->position()))
        return Q_EMIT themeWeekOpened(band->week);
    const TimeGridGeometry geometry = geometryNow();
    m_currentDay = geometry.dayAt(event->position(), m_layout.days);
    const Hit hit = hitAt(event->position());
    endDrag(false);
    if (m_canPlan)
        m_grip = gripAt(event->position());
    if (hit.session) {
        setSelectedSession(hit.session);
        Q_EMIT sessionChosen(*hit.session);
    } else if (hit.moreOfDay
               || (event->position().y() < geometry.header && m_layout.days > 1 && !m_layout.isOneDay)) {
        Q_EMIT dayOpened(m_layout.dayOf(hit.moreOfDay.value_or(m_currentDay)));
    } else {
        viewport()->update();
        Q_EMIT dayChosen(m_layout.dayOf(m_currentDay));
    }
}

void TimeGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TimeGridGeometry geometry = geometryNow();
    const Hit hit = hitAt(event->position());
    if (hit.session) {
        Q_EMIT sessionOpened(*hit.session);
    } else if (!hit.moreOfDay && event->position().y() > geometry.hoursTop()) {
        endDrag(false);
        const int day = geometry.dayAt(event->position(), m_layout.days);
        const int minute = int(geometry.toHours(event->position()).y() / geometry.metrics.minuteHeight);
        m_currentDay = day;
        m_cell = std::clamp(minute / cellMinutes * cellMinutes, 0, 1440 - newMinutes);
        openCell();
    }
}

bool TimeGridView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const Hit hit = hitAt(help->pos()); hit.session && !m_grip)
        QToolTip::showText(
            help->globalPos(), plainToolTip(spokenText(m_items[indexOf(m_items, *hit.session)])), viewport());
    else if (const ThemeBand *band = bandAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(band->name), viewport());
    else
        QToolTip::hideText();
    return true;
}

void TimeGridView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        updateLook();
        relayout();
    }
}

void TimeGridView::focusInEvent(QFocusEvent *)
{
    viewport()->update();
}

void TimeGridView::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void TimeGridView::updateLook()
{
    m_painter.setLook(font(), palette());
    m_backdrop = {};
}

} // namespace tjc
