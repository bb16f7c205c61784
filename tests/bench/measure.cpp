#include "measure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cmath>

#ifdef Q_OS_UNIX
#include <time.h>
#include <unistd.h>
#endif

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 600'000;

} // namespace

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto rank = size_t(std::ceil(part * double(values.size())));
    return values[std::clamp(rank, size_t(1), values.size()) - 1];
}

double nowMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double threadMs()
{
#ifdef Q_OS_UNIX
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
#else
    return nowMs();
#endif
}

QProcessEnvironment quietEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, benchFolder() + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, benchFolder() + u"/data"_s);
    environment.remove(u"TJC_WORKSPACE"_s);
    return environment;
}

Result<Run> run(const QString &program, const QStringList &arguments, const QString &outFile)
{
    QProcess process;
    process.setProcessEnvironment(quietEnvironment());
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    const double begin = nowMs();
    process.start(program, arguments);
    const bool ended = process.waitForStarted() && process.waitForFinished(longestMs);
    const double end = nowMs();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed().left(300);
        process.kill();
        process.waitForFinished();
        return Error{ErrorKind::Invalid, u"bench.run"_s,
            said.isEmpty() ? QFileInfo(program).fileName() + u": "_s + process.errorString() : said};
    }
    return Run{end - begin, process.readAllStandardOutput()};
}

namespace {

/// One of the fields of /proc/PID/status that are in kB, in MB (10^6 bytes).
double statusMb(qint64 pid, const QByteArray &field)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace

double residentMb(qint64 pid)
{
    return statusMb(pid, "VmRSS:");
}

Result<double> peakMb(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(quietEnvironment());
    process.start(program, arguments);
    double peak = 0;
    constexpr int lookMs = 5;
    if (process.waitForStarted()) {
        // What it had is kept by the system until it ends.
        while (process.state() != QProcess::NotRunning && !process.waitForFinished(lookMs))
            peak = std::max(peak, statusMb(process.processId(), "VmHWM:"));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || peak == 0)
        return Error{
            ErrorKind::Invalid, u"bench.run"_s, QString::fromUtf8(process.readAllStandardError()).trimmed()};
    return peak;
}

QString ourProgram(const QString &name)
{
    const QString path = QStringLiteral(TJC_BINARY_DIR "/") + name;
    return QFileInfo(path).isExecutable() ? path : QString();
}

QString benchFolder()
{
    const QString folder = QStringLiteral(TJC_BENCH_DIR);
    QDir().mkpath(folder);
    return folder;
}

} // namespace tjc::bench
