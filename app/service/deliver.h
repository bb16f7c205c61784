#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tjc {

/// Calls `f(result)` on the thread of `receiver` once the future is finished, and never when `receiver` died or the
/// future was cancelled. (In Qt 6.4 QFuture::then(context, …) asserts when the context died; this does not.)
template <typename T, typename F>
void deliver(QFuture<T> future, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            f(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

} // namespace tjc
