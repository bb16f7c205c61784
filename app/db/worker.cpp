#include "db/worker.h"

#include "db/migrator.h"

#include <QRandomGenerator>

namespace tjc::db {

using namespace Qt::StringLiterals;

Worker::Worker(Open open, Options options)
    : m_open(std::move(open)), m_options(std::move(options)), m_thread([this] { run(); })
{
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_connection)
            m_connection->interrupt();
    }
    m_wake.notify_all();
    m_thread.join();
}

void Worker::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void Worker::poll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_pollNow = true;
    }
    m_wake.notify_all();
}

void Worker::run()
{
    const auto pollEvery = std::chrono::milliseconds(m_options.pollMs);
    auto nextPoll = std::chrono::steady_clock::now() + pollEvery;
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto due = [&] { return m_stopping || !m_jobs.empty() || m_pollNow; };
        if (m_options.pollMs > 0)
            m_wake.wait_until(lock, nextPoll, due);
        else
            m_wake.wait(lock, due);
        if (m_stopping)
            break;
        if (!m_jobs.empty()) {
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            const auto opened = ensureOpen();
            job(opened ? nullptr : &opened.error());
            lock.lock();
            continue;
        }
        m_pollNow = false;
        nextPoll = std::chrono::steady_clock::now() + pollEvery;
        if (m_connection && m_options.idle) {
            lock.unlock();
            m_options.idle(*m_connection);
            lock.lock();
        }
    }
    const Error cancelled{ErrorKind::Cancelled, u"workspace.closed"_s};
    while (!m_jobs.empty()) {
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(&cancelled);
        lock.lock();
    }
    m_connection.reset();
}

Result<void> Worker::ensureOpen()
{
    if (m_connection)
        return {};
    auto opened = m_open();
    if (!opened)
        return std::move(opened).error();
    const std::lock_guard lock(m_mutex);
    m_connection = *std::move(opened);
    return {};
}

Result<void> Worker::checkSchema()
{
    return checkGate(*m_connection, m_options.knownSchema);
}

void Worker::noteLost(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_connection.reset();
    }
    if (m_options.lost)
        m_options.lost(error);
}

bool Worker::Retry::wait()
{
    if (m_leftMs <= 0)
        return false;
    const int ms = m_stepMs + int(QRandomGenerator::global()->bounded(m_stepMs));
    m_stepMs = qMin(m_stepMs * 2, 250);
    m_leftMs -= ms;
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
    return true;
}

} // namespace tjc::db
