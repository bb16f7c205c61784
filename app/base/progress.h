#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace tjc {

/// How far a long job is, and the wish to stop it. The job calls at() and isCancelled() on its own thread;
/// the caller calls cancel() from any thread. `report` is called on the job's thread.
class Progress
{
public:
    Progress() = default;
    /// `total` is 0 while unknown.
    explicit Progress(std::function<void(qint64 done, qint64 total)> report) : m_report(std::move(report)) {}

    void at(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::function<void(qint64, qint64)> m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace tjc
