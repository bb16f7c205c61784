#include "support/proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace tjc::test {

namespace {

sockaddr_in local(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

bool pass(int from, int to)
{
    char buffer[65536];
    const ssize_t size = ::read(from, buffer, sizeof buffer);
    return size > 0 && ::write(to, buffer, size_t(size)) == size;
}

quint16 listenOn(int listener)
{
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 1) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port for the proxy");
    return ntohs(address.sin_port);
}

QByteArray received(int from)
{
    QByteArray buffer(65536, Qt::Uninitialized);
    const ssize_t size = ::read(from, buffer.data(), size_t(buffer.size()));
    buffer.truncate(qMax(size, ssize_t(0)));
    return buffer;
}

bool send(int to, const QByteArray &bytes)
{
    return ::write(to, bytes.constData(), size_t(bytes.size())) == bytes.size();
}

} // namespace

CountingProxy::CountingProxy(quint16 serverPort) : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    m_port = listenOn(m_listener);
    m_thread = std::thread([this, serverPort] { run(serverPort); });
}

CountingProxy::~CountingProxy()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_listener);
}

void CountingProxy::run(quint16 serverPort)
{
    pollfd waiting{m_listener, POLLIN, 0};
    while (::poll(&waiting, 1, 20) == 0) {
        if (m_stopping)
            return;
    }
    const int client = ::accept(m_listener, nullptr, nullptr);
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = local(serverPort);
    const int yes = 1;
    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    bool open = ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    bool serverSpokeLast = true;
    while (open && !m_stopping) {
        pollfd ends[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        ::poll(ends, 2, 20);
        if (ends[0].revents != 0) {
            m_trips += serverSpokeLast ? 1 : 0;
            serverSpokeLast = false;
            open = pass(client, server);
        }
        if (open && ends[1].revents != 0) {
            serverSpokeLast = true;
            open = pass(server, client);
        }
    }
    ::close(client);
    ::close(server);
}

CuttingProxy::CuttingProxy(quint16 serverPort) : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    m_port = listenOn(m_listener);
    m_thread = std::thread([this, serverPort] { run(serverPort); });
}

CuttingProxy::~CuttingProxy()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_listener);
}

void CuttingProxy::loseAnswerTo(const QByteArray &words)
{
    const std::lock_guard lock(m_mutex);
    m_words = words;
}

bool CuttingProxy::isToBeLost(const QByteArray &message)
{
    const std::lock_guard lock(m_mutex);
    if (m_words.isEmpty() || !message.contains(m_words))
        return false;
    m_words.clear();
    return true;
}

void CuttingProxy::run(quint16 serverPort)
{
    struct Pair {
        int client;
        int server;
        bool losing = false;
        bool open = true;
    };
    std::vector<Pair> pairs;
    while (!m_stopping) {
        std::vector<pollfd> ends{{m_listener, POLLIN, 0}};
        for (const Pair &pair : pairs) {
            ends.push_back({pair.client, POLLIN, 0});
            ends.push_back({pair.server, POLLIN, 0});
        }
        ::poll(ends.data(), ends.size(), 20);
        for (size_t i = 0; i < pairs.size(); ++i) {
            Pair &pair = pairs[i];
            if (ends[2 * i + 1].revents != 0) {
                const QByteArray asked = received(pair.client);
                pair.losing = pair.losing || isToBeLost(asked);
                pair.open = !asked.isEmpty() && send(pair.server, asked);
            }
            if (pair.open && ends[2 * i + 2].revents != 0) {
                const QByteArray answer = received(pair.server);
                m_lost += pair.losing ? 1 : 0;
                pair.open = !pair.losing && !answer.isEmpty() && send(pair.client, answer);
            }
            if (!pair.open) {
                ::close(pair.client);
                ::close(pair.server);
            }
        }
        std::erase_if(pairs, [](const Pair &pair) { return !pair.open; });
        if (ends[0].revents != 0) {
            const Pair pair{::accept(m_listener, nullptr, nullptr), ::socket(AF_INET, SOCK_STREAM, 0)};
            const sockaddr_in address = local(serverPort);
            if (::connect(pair.server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
                pairs.push_back(pair);
            } else {
                ::close(pair.client);
                ::close(pair.server);
            }
        }
    }
    for (const Pair &pair : pairs) {
        ::close(pair.client);
        ::close(pair.server);
    }
}

} // namespace tjc::test
