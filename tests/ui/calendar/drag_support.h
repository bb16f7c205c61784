#pragma once

#include "flow_fixture.h"

#include "ui/calendar/time_grid_view.h"

#include <QMouseEvent>
#include <QTest>

namespace tjc::test {

inline void moveTo(QWidget *on, QPoint at, Qt::KeyboardModifiers modifiers = {})
{
    QMouseEvent event(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(on, &event);
}

inline void dragFromTo(QWidget *on, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(on, Qt::LeftButton, modifiers, from);
    moveTo(on, (from + to) / 2, modifiers);
    moveTo(on, to, modifiers);
    QTest::mouseRelease(on, Qt::LeftButton, modifiers, to);
}

inline int stopOf(const TimeGridView *grid, SessionId id)
{
    for (int stop = 0; stop < grid->stopCount(); ++stop) {
        if (grid->stopItem(stop).row.id == id)
            return stop;
    }
    return -1;
}

inline WallSpan stored(Flow &flow, SessionId id)
{
    return wallSpan(flow.details(id).row.when);
}

} // namespace tjc::test
