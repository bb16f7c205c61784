#include "base/clock.h"

#include <QDateTime>

namespace tjc {

Instant SystemClock::now() const
{
    return Instant::fromMs(QDateTime::currentMSecsSinceEpoch());
}

} // namespace tjc
