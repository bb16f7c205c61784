#include "support/engine.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QUuid>

#include <libpq-fe.h>

#include <memory>

namespace tjc::test {

using namespace Qt::StringLiterals;

namespace {

QString serverUrl()
{
    QFile file(qEnvironmentVariable("TJC_TEST_PG_FILE"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the throw-away server is not running: no file TJC_TEST_PG_FILE");
    return QString::fromUtf8(file.readAll()).trimmed();
}

QString withDatabase(const QString &url, const QString &database)
{
    const qsizetype slash = url.indexOf(u'/', url.indexOf("://"_L1) + 3);
    const qsizetype question = url.indexOf(u'?', slash);
    return url.left(slash + 1) + database + (question < 0 ? QString() : url.mid(question));
}

/// Everything this program made, and took away again at its end.
class Places
{
public:
    Places() = default;
    Q_DISABLE_COPY_MOVE(Places)
    ~Places()
    {
        for (const QString &database : std::as_const(m_databases))
            superuser(serverUrl(), "DROP DATABASE " + database.toLatin1() + " WITH (FORCE)");
    }
    QString file() { return m_folder.filePath(u"w%1.tjc"_s.arg(++m_count)); }
    QString database()
    {
        const QString name = "t_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
        superuser(serverUrl(), "CREATE DATABASE " + name.toLatin1() + " TEMPLATE template0");
        m_databases.append(name);
        return withDatabase(serverUrl(), name);
    }

private:
    QTemporaryDir m_folder;
    QStringList m_databases;
    int m_count = 0;
};

Places &places()
{
    static Places made;
    return made;
}

} // namespace

bool isPostgres()
{
    return qEnvironmentVariable("TJC_TEST_ENGINE") == "postgres"_L1;
}

QString freshWorkspaceUrl()
{
    return isPostgres() ? places().database() : places().file();
}

QString superuser(const QString &url, const QByteArray &sql)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(urlAs(url, u"postgres"_s).toUtf8().constData()), &PQfinish);
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), sql.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s\n%s", PQerrorMessage(connection.get()), sql.constData());
    return PQntuples(result.get()) > 0 ? QString::fromUtf8(PQgetvalue(result.get(), 0, 0)) : QString();
}

QString urlAs(const QString &url, const QString &login)
{
    const qsizetype begin = url.indexOf("://"_L1) + 3;
    const qsizetype end = url.indexOf(u'/', begin);
    return url.left(begin) + login + u'@' + url.mid(begin, end - begin).section(u'@', -1) + url.mid(end);
}

} // namespace tjc::test
