#include "benchmarks.h"
#include "forum_workspace.h"
#include "measure.h"

#include <QHash>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9;
constexpr double frameMs = 16;
constexpr double growthMb = 1;

using Figures = QHash<QString, double>;

/// The "name value" lines of the probe.
Result<Figures> probed(const QStringList &arguments)
{
    const QString program = ourProgram(u"tests/bench/tjc_thread_probe"_s);
    if (program.isEmpty())
        return Error{ErrorKind::NotFound, u"bench.program"_s, u"tjc_thread_probe is not built"_s};
    TJC_TRY(ran, run(program, arguments));
    Figures figures;
    for (const QString &line : QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts))
        figures.insert(line.section(u' ', 0, 0), line.section(u' ', 1).toDouble());
    return figures;
}

/// A thread and the reference in turns, each in a process that has painted nothing yet.
Result<void> cold(Report &report, const QString &path)
{
    std::vector<double> threads;
    std::vector<double> labels;
    for (int i = 0; i <= starts; ++i) {
        TJC_TRY(label, probed({u"label"_s}));
        TJC_TRY(thread, probed({u"thread"_s, path}));
        // The first has the programs read from the disk.
        if (i > 0) {
            labels.push_back(label.value(u"first"_s));
            threads.push_back(thread.value(u"first"_s));
        }
    }
    report.add(
        atMost(Row{.what = u"thread of 10,000 posts: first page, nothing painted before"_s,
                   .unit = u"ms"_s,
                   .measured = median(threads),
                   .reference = median(labels),
                   .referenceName = u"one line in a label, as cold"_s,
                   .note = u"asked of a file and painted; median of %1, the slowest %2 ms"_s.arg(starts).arg(
                       percentile(threads, 1), 0, 'f', 0)},
            50));
    return {};
}

Result<Figures> scrolled(Report &report, const QString &path, const QString &mode, const QString &how)
{
    TJC_TRY(seen, probed({mode, path}));
    report.add(atMost(
        Row{.what = u"thread of 10,000 posts of a file: scrolled by "_s + how + u", every frame, p95"_s,
            .unit = u"ms"_s,
            .measured = seen.value(u"p95"_s),
            .note = u"UI thread, %1 frames; median %2, p99 %3 ms; with waiting for the posts, p95 %4 ms"_s
                        .arg(seen.value(u"frames"_s))
                        .arg(seen.value(u"median"_s), 0, 'f', 1)
                        .arg(seen.value(u"p99"_s), 0, 'f', 1)
                        .arg(seen.value(u"wall"_s), 0, 'f', 1)},
        frameMs));
    return seen;
}

} // namespace

void benchCold(Report &report)
{
    const auto all = [&]() -> Result<void> {
        TJC_TRY(path, forumWorkspace());
        TJC_CHECK(cold(report, path));
        TJC_CHECK(scrolled(report, path, u"wheel"_s, u"the wheel"_s));
        TJC_TRY(paged, scrolled(report, path, u"page"_s, u"the page"_s));
        report.add(atMost(
            Row{.what = u"thread of 10,000 posts of a file: memory more after a second way through it"_s,
                .unit = u"MB"_s,
                .measured = paged.value(u"twice"_s) - paged.value(u"once"_s),
                .note =
                    u"%1 MB after the first thousand posts, %2 at the first end (the database's cache: 16); "
                    "%3 rows and %4 texts held at most"_s.arg(paged.value(u"tenth"_s), 0, 'f', 0)
                        .arg(paged.value(u"once"_s), 0, 'f', 0)
                        .arg(paged.value(u"rows"_s))
                        .arg(paged.value(u"documents"_s))},
            growthMb));
        return {};
    };
    if (const auto done = all(); !done)
        report.skip(u"thread of 10,000 posts, in a process of its own"_s,
            done.error().subject + u' ' + done.error().argument);
}

} // namespace tjc::bench
