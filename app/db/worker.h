#pragma once

#include "db/access.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tjc::db {

/// One connection on one thread of its own, and the queue of jobs for it. Made and asked from any thread.
class Worker
{
public:
    using Open = std::function<Result<std::unique_ptr<Connection>>()>;
    struct Options {
        int knownSchema = 0;  ///< the gate of every write
        int retryMs = 30'000; ///< how long a write is tried again while others are busy
        int pollMs = 0;       ///< run `idle` this often; 0: never
        std::function<void(Connection &)> idle = {};
        std::function<void(const Error &)> lost =
            {};                               ///< the connection was lost; the next job opens it again
        std::function<void()> committed = {}; ///< after each commit, on the worker's thread
    };

    /// `open` runs on the worker's thread before the first job, and again after the connection was lost.
    Worker(Open open, Options options);
    /// Interrupts what runs; jobs still queued end as Cancelled.
    ~Worker();

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Runs f(Connection &) outside any transaction: opening, migrating, backing up.
    template <typename F>
    auto direct(F f)
    {
        return post<std::invoke_result_t<F, Connection &>>(
            [this, f = std::move(f)]() { return f(*m_connection); });
    }

    /// Runs f(Reader &); each statement sees the newest commits.
    template <typename F>
    auto read(F f)
    {
        return post<std::invoke_result_t<F, Reader &>>([this, f = std::move(f)]() {
            Reader reader(*m_connection);
            return f(reader);
        });
    }

    /// Runs f(Reader &) in one snapshot.
    template <typename F>
    auto snapshot(F f)
    {
        return post<std::invoke_result_t<F, Reader &>>([this, f = std::move(f)]() { return snapshotNow(f); });
    }

    /// Runs f(Writer &) in a write transaction, again from the start while others are in the way.
    template <typename F>
    auto write(F f)
    {
        return post<std::invoke_result_t<F, Writer &>>(
            [this, f = std::move(f)]() mutable { return writeNow(f); });
    }

    /// For a job of several steps, of which some are transactions: what the worker offers, on its own thread.
    class OnThread
    {
    public:
        template <typename F>
        auto snapshot(F f)
        {
            return m_worker.snapshotNow(f);
        }
        template <typename F>
        auto write(F f)
        {
            return m_worker.writeNow(f);
        }

    private:
        friend class Worker;
        explicit OnThread(Worker &worker) : m_worker(worker) {}
        Worker &m_worker;
    };

    /// Runs f(OnThread &), outside any transaction.
    template <typename F>
    auto job(F f)
    {
        return post<std::invoke_result_t<F, OnThread &>>([this, f = std::move(f)]() mutable {
            OnThread here(*this);
            return f(here);
        });
    }

    /// Runs `idle` soon, on the worker's thread.
    void poll();

private:
    /// Waits ever longer, with jitter, until its time is up.
    class Retry
    {
    public:
        explicit Retry(int totalMs) : m_leftMs(totalMs) {}
        bool wait();

    private:
        int m_leftMs;
        int m_stepMs = 2;
    };

    template <typename F>
    auto snapshotNow(F &f) -> std::invoke_result_t<F, Reader &>
    {
        TJC_CHECK(m_connection->beginRead());
        Reader reader(*m_connection);
        auto result = f(reader);
        m_connection->rollback();
        return result;
    }

    template <typename F>
    auto writeNow(F &f) -> std::invoke_result_t<F, Writer &>
    {
        for (Retry retry(m_options.retryMs);;) {
            auto result = attempt<std::invoke_result_t<F, Writer &>>(f);
            if (result || result.error().kind != ErrorKind::Busy || m_stopping || !retry.wait())
                return result;
        }
    }

    template <typename R, typename F>
    R attempt(F &f)
    {
        TJC_CHECK(m_connection->beginWrite());
        Writer writer(*m_connection);
        R result = [&]() -> R {
            TJC_CHECK(checkSchema());
            return f(writer);
        }();
        if (!result) {
            m_connection->rollback();
            return result;
        }
        if (auto committed = m_connection->commit(); !committed) {
            m_connection->rollback();
            return std::move(committed).error();
        }
        if (m_options.committed)
            m_options.committed();
        return result;
    }

    template <typename R, typename F>
    QFuture<R> post(F f)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        enqueue([this, promise, f = std::move(f)](const Error *refused) mutable {
            R result = refused ? R(*refused) : f();
            if (!result && result.error().kind == ErrorKind::Offline)
                noteLost(result.error());
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }

    using Job = std::function<void(const Error *refused)>;
    void enqueue(Job job);
    void run();
    Result<void> ensureOpen();
    Result<void> checkSchema();
    void noteLost(const Error &error);

    Open m_open;
    Options m_options;
    std::unique_ptr<Connection> m_connection; ///< guarded by m_mutex against interrupt() while it is replaced
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_pollNow = false;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace tjc::db
