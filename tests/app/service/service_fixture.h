#pragma once

#include "app/db/opened.h"
#include "service/admin_service.h"
#include "service/calendar_service.h"
#include "service/workspace.h"

#include <QObject>
#include <QTemporaryDir>

namespace tjc::test {

/// The services on a workspace with the example week, as a window or the command line use them. After each test the
/// workspace is checked: nothing that was promised may be broken.
class ServiceFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

protected:
    /// The same workspace, once more; ends the program where it does not open.
    std::unique_ptr<Workspace> opened();
    /// The same workspace for another account of a server, in these groups.
    std::unique_ptr<Workspace> openedAs(const QByteArray &groups);
    QList<SessionRow> all(const SessionFilter &filter = {});
    SessionDetails details(SessionId id) { return *m_workspace->calendar().session(id).result(); }
    /// A planned session that begins in the future, by what it is to be.
    template <typename Is>
    SessionRow someSession(Is is)
    {
        for (const SessionRow &row : all()) {
            if (row.state == SessionState::Planned && !row.mine && is(row))
                return row;
        }
        qFatal("no such session in the example week");
    }
    /// The database below it, for what no service does.
    db::Connection &connection();
    PersonId me() { return *m_workspace->admin().info().result()->info.me.person; }
    /// Somebody else, the one of that number from 0 on.
    PersonId person(int number);
    /// The path of a new file of this name.
    QString file(const QString &name, const QByteArray &content);
    static QByteArray contentOf(const QString &path);

    QString m_url;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

private:
    std::unique_ptr<db::Connection> m_connection;
};

} // namespace tjc::test
