#include "fetch/fetch_thread.h"

#include <QPromise>

namespace tjc {

namespace {

constexpr int lookEveryMs = 50;

/// One fetch, as a child of `parent`, on its thread.
void begin(QObject *parent, FetchLimits limits, const QUrl &url,
    const std::shared_ptr<QPromise<Result<Fetched>>> &promise, const std::shared_ptr<Progress> &progress)
{
    auto *fetch = new Fetch(limits, parent);
    QObject::connect(fetch, &Fetch::finished, fetch, [fetch, promise](const Result<Fetched> &fetched) {
        promise->addResult(fetched);
        promise->finish();
        fetch->deleteLater();
    });
    if (progress) {
        QObject::connect(fetch, &Fetch::progress, fetch,
            [progress](qint64 received, qint64 total) { progress->at(received, total); });
        auto *look = new QTimer(fetch);
        QObject::connect(look, &QTimer::timeout, fetch, [fetch, progress] {
            if (progress->isCancelled())
                fetch->cancel();
        });
        look->start(lookEveryMs);
    }
    fetch->start(url);
}

} // namespace

FetchThread::~FetchThread()
{
    if (!m_here)
        return;
    QMetaObject::invokeMethod(
        m_here,
        [here = m_here] {
            for (Fetch *fetch : here->findChildren<Fetch *>())
                fetch->cancel();
            delete here;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<Fetched>> FetchThread::fetch(const QUrl &url, std::shared_ptr<Progress> progress)
{
    if (!m_here) {
        m_here = new QObject;
        m_here->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("fetch"));
        m_thread.start();
    }
    auto promise = std::make_shared<QPromise<Result<Fetched>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_here,
        [here = m_here, limits = m_limits, url, promise, progress] {
            begin(here, limits, url, promise, progress);
        },
        Qt::QueuedConnection);
    return promise->future();
}

} // namespace tjc
