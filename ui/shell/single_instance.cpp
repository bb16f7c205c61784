#include "ui/shell/single_instance.h"

#include "base/account.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1'000;
constexpr qsizetype longest = 64 * 1024;
const auto greeting = QByteArrayLiteral("TJC1\n");
const auto thanks = QByteArrayLiteral("ok\n");

/// On Unix a path in the folder that only this user can enter; the session tells two desktops of one user
/// apart.
QString sessionName()
{
    const QByteArray session =
        qgetenv("XDG_SESSION_ID") + '/' + qgetenv("WAYLAND_DISPLAY") + '/' + qgetenv("DISPLAY");
    const QByteArray hash =
        QCryptographicHash::hash(session + accountName().toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"trainjecollega-"_s + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_UNIX
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent), m_name(name.isEmpty() ? sessionName() : name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            answer(socket);
    });
}

bool SingleInstance::handOver(const QString &workspace)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(greeting + workspace.toUtf8() + '\n');
    QByteArray reply;
    while (!reply.endsWith('\n') && socket.waitForReadyRead(patienceMs))
        reply += socket.readAll();
    return reply == thanks;
}

bool SingleInstance::listen()
{
    // Asked first, because listening at the name of a live one would take it away from it.
    QLocalSocket probe;
    probe.connectToServer(m_name);
    if (probe.waitForConnected(patienceMs))
        return false;
    // Nobody is there: what lies at that name is of one that died without removing it.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::answer(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patienceMs, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        const QByteArray message = socket->peek(longest);
        const bool whole = message.count('\n') == 2 && message.endsWith('\n');
        if (!message.startsWith(greeting.left(message.size())) || message.size() >= longest) {
            socket->abort();
        } else if (whole) {
            socket->readAll();
            socket->write(thanks);
            socket->disconnectFromServer();
            Q_EMIT called(QString::fromUtf8(message.mid(greeting.size())).chopped(1));
        }
    });
}

} // namespace tjc
