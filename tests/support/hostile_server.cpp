#include "support/hostile_server.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

namespace tjc::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int dripMs = 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return file.readAll();
}

} // namespace

Identity makeIdentity(const QByteArray &names)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=test"_s, u"-addext"_s,
            u"subjectAltName="_s + QString::fromLatin1(names), u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl makes no certificate: %s", openssl.readAllStandardError().constData());
    return {QSslCertificate(contentOf(certificate)), QSslKey(contentOf(key), QSsl::Ec)};
}

void forgetProxies()
{
    for (const char *name :
        {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    QByteArray lines = headers;
    lines.replace("|", "\r\n");
    if (!lines.isEmpty())
        lines += "\r\n";
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + lines + "\r\n" + body;
}

/// Hands every connection to its server, as a socket that speaks TLS where that has an identity.
class Listener : public QTcpServer
{
public:
    explicit Listener(HostileServer &server) : m_server(server) {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        if (m_server.m_identity) {
            socket->setLocalCertificate(m_server.m_identity->certificate);
            socket->setPrivateKey(m_server.m_identity->key);
            socket->startServerEncryption();
        }
        m_server.come(socket);
    }

private:
    HostileServer &m_server;
};

HostileServer::HostileServer()
{
    listen();
}

HostileServer::HostileServer(const Identity &identity) : m_identity(std::make_unique<Identity>(identity))
{
    listen();
}

void HostileServer::listen()
{
    m_server = new Listener(*this);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("cannot listen");
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

HostileServer::~HostileServer()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void HostileServer::on(const QByteArray &path, const Answer &answer)
{
    const QMutexLocker lock(&m_mutex);
    m_answers.insert(path, answer);
}

QString HostileServer::url(const QByteArray &path) const
{
    return u"%1://localhost:%2%3"_s.arg(
        m_identity ? u"https"_s : u"http"_s, QString::number(m_port), QString::fromLatin1(path));
}

QList<QByteArray> HostileServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void HostileServer::come(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        if (!request.endsWith("\r\n\r\n"))
            return;
        // One request a connection: what is sent after that is not heard.
        QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
        answer(socket, request);
    });
}

void HostileServer::answer(QTcpSocket *socket, const QByteArray &request)
{
    Answer answer;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests += request;
        answer = m_answers.value(request.split(' ').value(1), {httpAnswer("404 Not Found")});
    }
    socket->write(answer.bytes);
    const QByteArray more(64 * 1024, 'x');
    switch (answer.then) {
    case Answer::Close:
        socket->disconnectFromHost();
        break;
    case Answer::Hang:
        break;
    case Answer::Drip: {
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(dripMs);
        break;
    }
    case Answer::Endless:
        QObject::connect(socket, &QIODevice::bytesWritten, socket, [socket, more] {
            if (socket->bytesToWrite() < more.size())
                socket->write(more);
        });
        break;
    case Answer::Reset:
        socket->flush();
        socket->abort();
        break;
    }
}

} // namespace tjc::test
