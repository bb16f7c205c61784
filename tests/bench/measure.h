#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <vector>

namespace tjc::bench {

/// Of the values, the one that a share of `part` is not above; 0 for none.
[[nodiscard]] double percentile(std::vector<double> values, double part);
[[nodiscard]] inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

/// A monotonic clock in milliseconds.
[[nodiscard]] double nowMs();
/// How long the calling thread has been computing, in milliseconds.
[[nodiscard]] double threadMs();

struct Run {
    double ms = 0; ///< from start to end
    QByteArray out;
};

/// Runs a program to its end. Its output goes to `outFile` where that is given, else to Run::out. Invalid "bench.run"
/// where it does not start, fails or takes more than ten minutes; the argument says what it said.
[[nodiscard]] Result<Run> run(
    const QString &program, const QStringList &arguments, const QString &outFile = {});

/// The same; the most resident memory that it had, in MB. Invalid "bench.run" also where the system does not tell.
[[nodiscard]] Result<double> peakMb(const QString &program, const QStringList &arguments);

/// The environment of the programs measured: offscreen, settings of their own.
[[nodiscard]] QProcessEnvironment quietEnvironment();

/// The resident memory of a process, in MB (10^6 bytes); 0 where the system does not tell.
[[nodiscard]] double residentMb(qint64 pid);

/// Our own program of this name, built beside the benchmark; empty where it is not built.
[[nodiscard]] QString ourProgram(const QString &name);
/// Where generated workspaces are kept between runs, and scratch files made.
[[nodiscard]] QString benchFolder();

} // namespace tjc::bench
