#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QThread>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace tjc::test {

/// A certificate and its key, made by openssl for one run of a test.
struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};

/// Signed by itself, for `names` as openssl writes them ("DNS:localhost,IP:127.0.0.1"). Ends the program where openssl
/// is not there.
[[nodiscard]] Identity makeIdentity(const QByteArray &names);

/// From now on this program asks servers itself, whatever the environment says of proxies.
void forgetProxies();

/// What the server does with a request: it writes `bytes` as they are, and then something.
struct Answer {
    enum Then {
        Close,   ///< as a server does
        Hang,    ///< says nothing more
        Drip,    ///< one byte now and then
        Endless, ///< goes on for ever, as fast as it is read
        Reset,   ///< drops the connection
    };
    QByteArray bytes;
    Then then = Close;
};

/// "HTTP/1.1 200 OK", these header lines (without line ends, separated by '|'), and the body.
[[nodiscard]] QByteArray httpAnswer(
    const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {});

/// A server on 127.0.0.1, on a thread of its own, that does what a path asks for; with an identity it speaks TLS.
class HostileServer
{
public:
    HostileServer();
    explicit HostileServer(const Identity &identity);
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    void on(const QByteArray &path, const Answer &answer);
    /// "http://localhost:PORT" or "https://…", and the path.
    [[nodiscard]] QString url(const QByteArray &path) const;
    /// The requests that came, as they were written.
    [[nodiscard]] QList<QByteArray> requests() const;

private:
    void listen();
    void come(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &request);

    std::unique_ptr<Identity> m_identity;
    QThread m_thread;
    QTcpServer *m_server = nullptr; ///< lives on the thread
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QHash<QByteArray, Answer> m_answers; ///< guarded
    QList<QByteArray> m_requests;        ///< guarded

    friend class Listener;
};

} // namespace tjc::test
