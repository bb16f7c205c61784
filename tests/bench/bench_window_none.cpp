#include "benchmarks.h"

namespace tjc::bench {

void benchWindow(Report &report)
{
    report.skip(QStringLiteral("next month, next week, filter"), QStringLiteral("built without the window"));
}

void benchPaper(Report &report)
{
    report.skip(QStringLiteral("PDF agenda"), QStringLiteral("built without the window"));
}

void benchDetails(Report &report)
{
    report.skip(QStringLiteral("session of 1,000 enrolled"), QStringLiteral("built without the window"));
}

void benchPlanning(Report &report)
{
    report.skip(QStringLiteral("week view"), QStringLiteral("built without the window"));
}

void benchCold(Report &report)
{
    report.skip(QStringLiteral("thread in a process of its own"), QStringLiteral("built without the window"));
}

void benchThread(Report &report)
{
    report.skip(QStringLiteral("thread of 10,000 posts"), QStringLiteral("built without the window"));
}

} // namespace tjc::bench
