#pragma once

#include <QLocalServer>
#include <QObject>

namespace tjc {

/// One window per user and desktop session. The first start listens; a later one hands its workspace over and
/// ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` tells programs apart in tests; empty is the name of this user's session.
    explicit SingleInstance(const QString &name = {}, QObject *parent = nullptr);

    /// True when another one runs and took `workspace` (may be empty: only come to the front).
    [[nodiscard]] bool handOver(const QString &workspace);
    /// Begins to listen; takes the place of a dead one's socket. False where the system does not allow it:
    /// then every start has a window of its own.
    bool listen();

Q_SIGNALS:
    /// Another start asked for the front, with the workspace it was to open (may be empty).
    void called(const QString &workspace);

private:
    void answer(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace tjc
