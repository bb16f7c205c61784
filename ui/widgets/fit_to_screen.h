#pragma once

#include "ui/widgets/metrics.h"

#include <QScreen>
#include <QWidget>

namespace tjc {

/// As large as its content wants, but never larger than the screen: with large letters a dialog outgrows it.
inline void resizeWithinScreen(QWidget *window, QSize wanted)
{
    const QWidget *beside = window->parentWidget() ? window->parentWidget() : window;
    const QSize frame(metrics::space24, 2 * metrics::space24);
    window->resize(wanted.boundedTo(beside->screen()->availableSize() - frame));
}

} // namespace tjc
