#pragma once

#include <QtGlobal>

#include <atomic>
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

} // namespace tjc::test
