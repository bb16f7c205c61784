#include "support/proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

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

} // namespace

CountingProxy::CountingProxy(quint16 serverPort) : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 1) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port for the proxy");
    m_port = ntohs(address.sin_port);
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

} // namespace tjc::test
