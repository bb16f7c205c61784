#include "db/worker.h"

#include "db/migrator.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

/// The file is none of a database, or not whole: that it is so may have been so for a moment only.
bool isBroken(const Error &error)
{
    return error.kind == ErrorKind::Corrupt || error.subject == "workspace.not_ours"_L1;
}

} // namespace

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
            m_isFresh = false;
            const auto opened = ensureOpen();
            job(opened ? nullptr : &opened.error());
            lock.lock();
            continue;
        }
        m_pollNow = false;
        nextPoll = std::chrono::steady_clock::now() + pollEvery;
        lock.unlock();
        if (!m_connection)
            openAgainInTime();
        if (m_connection && m_options.idle) {
            if (const auto done = m_options.idle(*m_connection); !done)
                dropAfter(done.error());
        }
        lock.lock();
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
    {
        const std::lock_guard lock(m_mutex);
        m_connection = *std::move(opened);
    }
    bePatient();
    if (std::exchange(m_wasOpen, true) && m_options.reopened) {
        if (auto ready = m_options.reopened(*m_connection); !ready) {
            close();
            return ready;
        }
    }
    m_isFresh = true;
    m_toldLost = false;
    m_reopenStep = {};
    return {};
}

Result<void> Worker::begin(Result<void> (Connection::*how)())
{
    TJC_CHECK(ensureOpen());
    bePatient();
    auto begun = (m_connection.get()->*how)();
    if (begun || !opensAgainAfter(begun.error()))
        return begun;
    return (m_connection.get()->*how)();
}

bool Worker::opensAgainAfter(const Error &error)
{
    if ((error.kind != ErrorKind::Offline && !isBroken(error)) || m_isFresh || m_stopping)
        return false;
    close();
    return ensureOpen().has_value();
}

void Worker::close()
{
    const std::lock_guard lock(m_mutex);
    m_connection.reset();
}

/// Tells the connection how long it may wait now.
void Worker::bePatient()
{
    if (!m_connection)
        return;
    m_connection->waitAtMost(m_patience.wait);
    m_connection->stopWhen(m_patience.stop ? m_patience.stop : [this] { return m_stopping.load(); });
}

/// At a poll, for a connection that was lost: at the first one after it, and then ever more seldom.
void Worker::openAgainInTime()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_wasOpen || now < m_reopenAt)
        return;
    if (ensureOpen())
        return;
    constexpr std::chrono::milliseconds longest(30'000);
    m_reopenStep = std::clamp(m_reopenStep * 2, std::chrono::milliseconds(m_options.pollMs), longest);
    m_reopenAt = std::chrono::steady_clock::now() + m_reopenStep;
}

Result<void> Worker::checkSchema()
{
    return checkGate(*m_connection, m_options.knownSchema);
}

void Worker::noteLost(const Error &error)
{
    close();
    if (!std::exchange(m_toldLost, true) && m_options.lost)
        m_options.lost(error);
}

void Worker::dropAfter(const Error &error)
{
    if (error.kind == ErrorKind::Offline)
        noteLost(error);
    else if (isBroken(error))
        close();
}

std::chrono::milliseconds Worker::Retry::left() const
{
    using std::chrono::milliseconds;
    const auto left = std::chrono::ceil<milliseconds>(m_end - std::chrono::steady_clock::now());
    return qMax(left, milliseconds(0));
}

bool Worker::Retry::wait(const Stop &stop)
{
    const int ms = m_stepMs + int(QRandomGenerator::global()->bounded(m_stepMs));
    m_stepMs = qMin(m_stepMs * 2, 50);
    if (stop() || left() <= std::chrono::milliseconds(ms))
        return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
    return true;
}

} // namespace tjc::db
