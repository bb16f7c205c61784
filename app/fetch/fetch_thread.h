#pragma once

#include "base/progress.h"
#include "fetch/fetch.h"

#include <QFuture>
#include <QThread>

#include <memory>

namespace tjc {

/// Fetches beside everything else: a thread with an event loop, begun when something is asked for first.
class FetchThread
{
public:
    explicit FetchThread(FetchLimits limits = {}) : m_limits(limits) {}
    /// What is still being fetched ends as Cancelled "fetch".
    ~FetchThread();
    Q_DISABLE_COPY_MOVE(FetchThread)

    /// Errors as Fetch::start(). `progress` (may be null) counts bytes, on that thread; its cancel() ends the fetch
    /// within a tenth of a second. From one thread only.
    QFuture<Result<Fetched>> fetch(const QUrl &url, std::shared_ptr<Progress> progress = {});

private:
    FetchLimits m_limits;
    QThread m_thread;
    QObject *m_here = nullptr; ///< lives on the thread; its children are the fetches
};

} // namespace tjc
