#include "ui/shell/process_start.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <ctime>
#include <unistd.h>

namespace tjc {

namespace {

qint64 nowMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

qint64 s_marked = 0;

/// Field 22 of /proc/self/stat: clock ticks since the system was started. The name, which may hold anything,
/// ends at the last ')'.
qint64 startedMs()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return s_marked;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.size() > 19 ? fields[19].toLongLong() : 0;
    const long perSecond = sysconf(_SC_CLK_TCK);
    return ticks > 0 && perSecond > 0 ? ticks * 1000 / perSecond : s_marked;
}

} // namespace

void markProcessStart()
{
    s_marked = nowMs();
}

qint64 msSinceProcessStart()
{
    return nowMs() - startedMs();
}

} // namespace tjc
