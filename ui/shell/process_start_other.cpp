#include "ui/shell/process_start.h"

#include <QElapsedTimer>

namespace tjc {

namespace {
QElapsedTimer s_timer;
}

void markProcessStart()
{
    s_timer.start();
}

qint64 msSinceProcessStart()
{
    return s_timer.elapsed();
}

} // namespace tjc
