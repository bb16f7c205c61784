#pragma once

#include "db/station_log.h"

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
        int retryMs = 30'000; ///< how long a write waits for others and is tried again, all in all
        int pollMs = 0;       ///< run `idle` this often; 0: never
        /// Offline: the connection was lost.
        std::function<Result<void>(Connection &)> idle = {};
        /// The connection was lost, told once; the next job opens it again, and so do the polls, ever more seldom.
        std::function<void(const Error &)> lost = {};
        /// Right after it was opened again; an error closes it.
        std::function<Result<void>(Connection &)> reopened = {};
        std::function<void()> committed = {}; ///< after each commit, on the worker's thread
        const StationLog *station = nullptr;  ///< guards the writes; outlives the worker
    };

    /// `open` runs on the worker's thread before the first job, and again after the connection was lost. Where the loss
    /// shows only when a read or the beginning of a transaction fails, that is tried once more on a new connection. So
    /// is what finds the file broken: where another copy takes its place while it is read, SQLite would keep the half.
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

    /// Runs f(Reader &); each statement sees the newest commits. May run twice.
    template <typename F>
    auto read(F f)
    {
        return post<std::invoke_result_t<F, Reader &>>([this, f = std::move(f)]() {
            const auto once = [&] {
                Reader reader(*m_connection);
                return f(reader);
            };
            auto result = once();
            return !result && opensAgainAfter(result.error()) ? once() : result;
        });
    }

    /// Runs f(Reader &) in one snapshot.
    template <typename F>
    auto snapshot(F f)
    {
        return post<std::invoke_result_t<F, Reader &>>([this, f = std::move(f)]() { return snapshotNow(f); });
    }

    /// Asked on the worker's thread, often; true ends the write with Cancelled "import", nothing written.
    using Stop = std::function<bool()>;

    /// Runs f(Writer &) in a write transaction, again from the start while others are in the way.
    template <typename F>
    auto write(F f, Stop stop = {})
    {
        return post<std::invoke_result_t<F, Writer &>>(
            [this, f = std::move(f), stop = std::move(stop)]() mutable { return writeNow(f, stop); });
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
        auto write(F f, const Stop &stop = {})
        {
            return m_worker.writeNow(f, stop);
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
    /// Waits ever longer, with jitter, until its time is up by the clock on the wall.
    class Retry
    {
    public:
        explicit Retry(int totalMs)
            : m_end(std::chrono::steady_clock::now() + std::chrono::milliseconds(totalMs))
        {
        }
        [[nodiscard]] std::chrono::milliseconds left() const;
        bool wait(const Stop &stop);

    private:
        std::chrono::steady_clock::time_point m_end;
        int m_stepMs = 2;
    };

    template <typename F>
    auto snapshotNow(F &f) -> std::invoke_result_t<F, Reader &>
    {
        TJC_CHECK(begin(&Connection::beginRead));
        Reader reader(*m_connection);
        auto result = f(reader);
        m_connection->rollback();
        return result;
    }

    template <typename F>
    auto writeNow(F &f, const Stop &stopJob) -> std::invoke_result_t<F, Writer &>
    {
        const Stop stop = [&] { return m_stopping || (stopJob && stopJob()); };
        for (Retry retry(m_options.retryMs);;) {
            m_patience = {retry.left(), stop};
            auto result = attempt<std::invoke_result_t<F, Writer &>>(f, stopJob);
            m_patience = {};
            bePatient();
            if (!result && result.error().kind == ErrorKind::Cancelled && stopJob && stopJob())
                return cancelled();
            if (result || result.error().kind != ErrorKind::Busy || !retry.wait(stop))
                return result;
        }
    }

    template <typename R, typename F>
    R attempt(F &f, const Stop &stopJob)
    {
        TJC_CHECK(begin(&Connection::beginWrite));
        Writer writer(*m_connection);
        StationLog::Claim claim;
        R result = [&]() -> R {
            TJC_CHECK(checkSchema());
            if (m_options.station) {
                TJC_TRY(claimed, m_options.station->claim(*m_connection));
                claim = claimed;
                writer.m_isNoted = claim.number > 0;
            }
            return f(writer);
        }();
        if (!result) {
            m_connection->rollback();
            return result;
        }
        if (stopJob && stopJob()) {
            m_connection->rollback();
            return cancelled();
        }
        if (auto committed = m_connection->commit(); !committed) {
            m_connection->rollback();
            return std::move(committed).error();
        }
        if (writer.m_isNoted)
            m_options.station->committed(claim, writer.m_action);
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
            if (!result)
                dropAfter(result.error());
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }

    using Job = std::function<void(const Error *refused)>;
    void enqueue(Job job);
    void run();
    Result<void> ensureOpen();
    /// Begins a transaction, on a new connection where the old one turns out to be lost.
    Result<void> begin(Result<void> (Connection::*how)());
    /// Whether the connection was lost while nothing was asked, and is there again: what failed may be tried again.
    bool opensAgainAfter(const Error &error);
    void close();
    void bePatient();
    void openAgainInTime();
    static Error cancelled() { return {ErrorKind::Cancelled, QStringLiteral("import")}; }
    Result<void> checkSchema();
    void noteLost(const Error &error);
    /// Lets a connection go that is lost, or that holds what the file was.
    void dropAfter(const Error &error);

    Open m_open;
    Options m_options;
    std::unique_ptr<Connection> m_connection; ///< guarded by m_mutex against interrupt() while it is replaced
    struct Patience {
        std::chrono::milliseconds wait{10'000};
        Stop stop = {};
    };
    Patience m_patience;    ///< only on the worker's thread, as is what follows
    bool m_wasOpen = false; ///< once, by whatever connection
    bool m_isFresh = false; ///< opened for the job that runs
    bool m_toldLost = false;
    std::chrono::milliseconds m_reopenStep{0};
    std::chrono::steady_clock::time_point m_reopenAt;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_pollNow = false;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace tjc::db
