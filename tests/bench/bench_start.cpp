#include "benchmarks.h"
#include "measure.h"
#include "workspaces.h"

#include <QProcess>
#include <QThread>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9;

/// What the program says of itself, for both workspaces in turn.
Result<void> startBoth(std::vector<double> &few, std::vector<double> &many)
{
    TJC_TRY(smallOne, generated(small));
    TJC_TRY(largeOne, generated(large));
    const QString program = ourProgram(u"trainjecollega"_s);
    if (program.isEmpty())
        return Error{ErrorKind::NotFound, u"bench.program"_s, u"built without the window"_s};
    for (int i = 0; i <= starts; ++i) {
        for (auto &[workspace, times] : {std::pair(smallOne, &few), std::pair(largeOne, &many)}) {
            TJC_TRY(once, run(program, {u"--workspace"_s, workspace, u"--tab"_s, u"kalender"_s, u"--view"_s,
                                           u"month"_s, u"--exit-after-start"_s}));
            bool isNumber = false;
            const double ms = once.out.trimmed().toDouble(&isNumber);
            if (!isNumber)
                return Error{ErrorKind::Invalid, u"bench.start"_s, QString::fromUtf8(once.out)};
            if (i > 0)
                times->push_back(ms);
        }
    }
    return {};
}

/// Waits until the memory no longer grows, and ends the program.
Result<double> settledMb(const QString &workspace)
{
    const QString program = ourProgram(u"trainjecollega"_s);
    if (program.isEmpty())
        return Error{ErrorKind::NotFound, u"bench.program"_s, u"built without the window"_s};
    QProcess process;
    process.setProcessEnvironment(quietEnvironment());
    process.start(program, {u"--workspace"_s, workspace, u"--tab"_s, u"kalender"_s, u"--view"_s, u"month"_s});
    if (!process.waitForStarted())
        return Error{ErrorKind::Invalid, u"bench.run"_s, process.errorString()};
    double last = 0;
    int still = 0;
    for (int i = 0; i < 60 && still < 6; ++i) {
        if (process.waitForFinished(250))
            return Error{
                ErrorKind::Invalid, u"bench.run"_s, QString::fromUtf8(process.readAllStandardError())};
        const double now = residentMb(process.processId());
        still = now > 0 && now - last < 0.2 ? still + 1 : 0;
        last = now;
    }
    process.terminate();
    if (!process.waitForFinished(5'000)) {
        process.kill();
        process.waitForFinished();
    }
    return last;
}

} // namespace

void benchStart(Report &report)
{
    const QString what = u"start to the first month painted, %1 sessions"_s.arg(large.sessions);
    std::vector<double> few;
    std::vector<double> many;
    if (const auto done = startBoth(few, many); !done)
        return report.skip(what, done.error().argument);
    Row row{.what = what,
        .unit = u"ms"_s,
        .measured = median(many),
        .reference = median(few),
        .referenceName = u"%1 sessions"_s.arg(small.sessions),
        .note = u"median of %1, warm, without a screen"_s.arg(starts)};
    report.add(ratioAtMost(atMost(row, 400), 1.3));
}

void benchMemory(Report &report)
{
    const QString what = u"memory, month view open"_s;
    const auto workspace = generated(large);
    const auto mb = workspace ? settledMb(*workspace) : Result<double>(workspace.error());
    if (!mb)
        return report.skip(what, mb.error().argument);
    report.add(atMost(Row{.what = what,
                          .unit = u"MB"_s,
                          .measured = *mb,
                          .note = u"resident (VmRSS), %1 sessions, without a screen"_s.arg(large.sessions)},
        120));
}

} // namespace tjc::bench
