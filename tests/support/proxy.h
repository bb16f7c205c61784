#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <thread>

namespace tjc::test {

/// Stands between one client and a server of 127.0.0.1 and counts how often the client spoke after the server
/// had: the round trips that the client waited for.
class CountingProxy
{
public:
    explicit CountingProxy(quint16 serverPort);
    ~CountingProxy();
    Q_DISABLE_COPY_MOVE(CountingProxy)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int trips() const { return m_trips; }
    void reset() { m_trips = 0; }

private:
    void run(quint16 serverPort);

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_trips = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

/// Stands between clients and a server of 127.0.0.1, and can lose an answer: the server has done what was asked, and
/// the client only sees its connection end.
class CuttingProxy
{
public:
    explicit CuttingProxy(quint16 serverPort);
    ~CuttingProxy();
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The next message with these words in it is the last of its connection.
    void loseAnswerTo(const QByteArray &words);
    [[nodiscard]] int lost() const { return m_lost; }

private:
    void run(quint16 serverPort);
    [[nodiscard]] bool isToBeLost(const QByteArray &message);

    int m_listener = -1;
    quint16 m_port = 0;
    std::mutex m_mutex;
    QByteArray m_words; ///< guarded by m_mutex; empty: everything is passed on
    std::atomic<int> m_lost = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace tjc::test
