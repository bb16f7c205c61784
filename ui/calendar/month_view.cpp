#include "ui/calendar/month_view.h"

#include "ui/calendar/plan_change.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/tool_tip.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace tjc {

using namespace Qt::StringLiterals;

MonthView::MonthView(QWidget *parent) : QTableView(parent), m_delegate(m_model, nullptr)
{
    setModel(&m_model);
    setItemDelegate(&m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Month"));
    setAccessibleDescription(
        tr("Arrows go from day to day, Space to the sessions of the day, Enter opens the day."));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    horizontalHeader()->setAccessibleName(tr("Days of the week"));
    verticalHeader()->setAccessibleName(tr("Weeks"));
    updateLook();
}

void MonthView::show(const QList<CalendarItem> &items, Day first, int weeks, Day month)
{
    m_grip.reset();
    dropGhost();
    const QModelIndex before = currentIndex();
    const std::optional<Day> day = before.isValid() ? std::optional(m_model.dayAt(before)) : std::nullopt;
    m_isShowing = true;
    m_model.show(items, first, weeks, month);
    verticalHeader()->setMinimumSectionSize(m_delegate.sizeHint({}, {}).height());
    QModelIndex at = m_model.indexOfDay(month);
    if (day && m_model.isInMonth(*day))
        at = m_model.indexOfDay(*day);
    setCurrentIndex(at);
    m_isShowing = false;
}

void MonthView::setPlanning(bool canPlan, Warnings warnings)
{
    m_canPlan = canPlan;
    m_warnings = std::move(warnings);
}

void MonthView::setThemeWeeks(const QList<ThemeWeek> &themeWeeks)
{
    m_model.setThemeWeeks(themeWeeks);
    updateLook();
}

void MonthView::setToday(Day today)
{
    m_delegate.setToday(today);
    viewport()->update();
}

void MonthView::setSelectedSession(std::optional<SessionId> id)
{
    m_selected = id;
    m_delegate.setSelected(id);
    viewport()->update();
}

void MonthView::setCurrentDay(Day day)
{
    m_isShowing = true;
    setCurrentIndex(m_model.indexOfDay(day));
    m_isShowing = false;
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_isShowing)
        Q_EMIT dayChosen(m_model.dayAt(current));
}

void MonthView::nextSession()
{
    if (!currentIndex().isValid())
        return;
    const auto &cell = m_model.cellAt(currentIndex());
    if (cell.empty())
        return;
    size_t next = 0;
    for (size_t i = 0; i < cell.size(); ++i) {
        if (m_model.item(cell[i].item).row.id == m_selected)
            next = (i + 1) % cell.size();
    }
    const SessionId id = m_model.item(cell[next].item).row.id;
    setSelectedSession(id);
    Q_EMIT sessionChosen(id);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        Q_EMIT turned(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT turned(1);
        return;
    case Qt::Key_Space:
        nextSession();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentIndex().isValid())
            return;
        if (m_canPlan && m_model.cellAt(currentIndex()).empty())
            Q_EMIT emptySpotOpened(m_model.dayAt(currentIndex()));
        else
            Q_EMIT dayOpened(m_model.dayAt(currentIndex()));
        return;
    case Qt::Key_Escape:
        if (!m_grip)
            break;
        m_grip.reset();
        return dropGhost();
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const auto hit = m_delegate.hitAt(visualRect(index), index, event->pos());
    m_grip.reset();
    if (hit.session) {
        const SessionRow &row = m_model.item(indexOf(m_model.items(), *hit.session)).row;
        if (m_canPlan && row.state != SessionState::Cancelled)
            m_grip = Grip{*hit.session, m_model.dayAt(index), event->pos()};
        setSelectedSession(hit.session);
        Q_EMIT sessionChosen(*hit.session);
    } else if (hit.more) {
        Q_EMIT dayOpened(m_model.dayAt(index));
    } else if (hit.themeWeek) {
        Q_EMIT themeWeekOpened(*hit.themeWeek);
    }
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip)
        return QTableView::mouseMoveEvent(event);
    if (!(event->buttons() & Qt::LeftButton)) {
        m_grip.reset();
        return dropGhost();
    }
    const int far = (event->pos() - m_grip->pressed).manhattanLength();
    m_grip->isDragging = m_grip->isDragging || far >= QApplication::startDragDistance();
    if (m_grip->isDragging)
        dragTo(event->pos());
}

void MonthView::dragTo(QPoint at)
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return;
    m_grip->to = m_model.dayAt(index);
    const CalendarItem &item = m_model.item(indexOf(m_model.items(), m_grip->session));
    const qint64 days = m_grip->from.date().daysTo(m_grip->to->date());
    const WallSpan when = shifted(wallSpan(item.row.when), days * 1440);
    QString text = planText(when, item.isLong());
    const QStringList warnings =
        m_warnings && days != 0 ? m_warnings({.session = m_grip->session, .when = when}) : QStringList();
    // A day of a month has room for one.
    if (!warnings.isEmpty())
        text += u"\n\u26a0 "_s + warnings.first();
    if (warnings.size() > 1)
        text += u' ' + tr("(and %n more)", nullptr, int(warnings.size()) - 1);
    m_delegate.setGhost(MonthDelegate::Ghost{*m_grip->to, text});
    viewport()->update();
}

void MonthView::dropGhost()
{
    m_delegate.setGhost(std::nullopt);
    viewport()->update();
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_grip)
        return QTableView::mouseReleaseEvent(event);
    const Grip grip = *m_grip;
    m_grip.reset();
    const int days = grip.to ? int(grip.from.date().daysTo(grip.to->date())) : 0;
    if (days == 0)
        return dropGhost();
    Q_EMIT moved(grip.session, days);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const auto hit = m_delegate.hitAt(visualRect(index), index, event->pos());
    if (hit.session)
        Q_EMIT sessionOpened(*hit.session);
    else if (!hit.more && !hit.themeWeek)
        Q_EMIT emptySpotOpened(m_model.dayAt(index));
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0)
        return QTableView::wheelEvent(event);
    // A touchpad sends many small turns: a month for each full notch.
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= 120) {
        Q_EMIT turned(m_wheel > 0 ? -1 : 1);
        m_wheel = 0;
    }
    event->accept();
}

bool MonthView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const auto hit =
            index.isValid() ? m_delegate.hitAt(visualRect(index), index, help->pos()) : MonthDelegate::Hit{};
        if (hit.themeWeek)
            QToolTip::showText(help->globalPos(), plainToolTip(m_model.nameOf(*hit.themeWeek)), viewport());
        else if (!hit.session)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                plainToolTip(spokenText(m_model.item(indexOf(m_model.items(), *hit.session)))), viewport());
        return true;
    }
    return QTableView::viewportEvent(event);
}

void MonthView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        updateLook();
}

void MonthView::updateLook()
{
    m_delegate.setLook(font(), palette());
    verticalHeader()->setMinimumSectionSize(m_delegate.sizeHint({}, {}).height());
    viewport()->update();
}

} // namespace tjc
