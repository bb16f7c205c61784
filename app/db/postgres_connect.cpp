#include "db/postgres_connect.h"

#include "db/postgres_error.h"

#include <QByteArrayList>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QMap>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

using Settings = QMap<QByteArray, QByteArray>;

bool isLocal(const QByteArray &host)
{
    return host.isEmpty() || host.startsWith('/') || host.startsWith('@') || host == "localhost"
           || host == "::1" || host.startsWith("127.");
}

/// The authorities this system trusts, for where nobody gave a file of their own. libpq 15 looks only in the
/// home folder by itself.
QByteArray trustedAuthorities()
{
    if (qEnvironmentVariableIsSet("PGSSLROOTCERT")
        || QFile::exists(QDir::homePath() + "/.postgresql/root.crt"_L1))
        return {};
    for (const char *bundle : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"}) {
        if (QFile::exists(QString::fromLatin1(bundle)))
            return bundle;
    }
    return {};
}

Result<Settings> settingsOf(const WorkspaceUrl &url, const PostgresOptions &options)
{
    char *problem = nullptr;
    PQconninfoOption *parsed = PQconninfoParse(url.string().toUtf8().constData(), &problem);
    if (!parsed) {
        const QString detail = QString::fromUtf8(problem);
        PQfreemem(problem);
        return Error{ErrorKind::Invalid, u"url.incomplete"_s, url.string(), detail};
    }
    Settings settings;
    for (const PQconninfoOption *option = parsed; option->keyword; ++option) {
        if (option->val)
            settings.insert(option->keyword, option->val);
    }
    PQconninfoFree(parsed);

    const QByteArrayList hosts = settings.value("host", settings.value("hostaddr")).split(',');
    if (!settings.contains("sslmode") && !std::all_of(hosts.begin(), hosts.end(), isLocal)) {
        settings.insert("sslmode", "verify-full");
        if (const QByteArray file = trustedAuthorities();
            !file.isEmpty() && !settings.contains("sslrootcert"))
            settings.insert("sslrootcert", file);
    }
    if (hosts.size() > 1 && !settings.contains("target_session_attrs"))
        settings.insert("target_session_attrs", "read-write");
    settings.insert("application_name", "TrainJeCollega");
    settings.insert("client_encoding", "UTF8");
    settings.insert("options", (settings.value("options") + " -c search_path=tjc,pg_temp").trimmed());
    // A server that vanished without a word is noticed by the socket, also while we only wait for an answer.
    // The same limit makes the next of several hosts be tried, as libpq keeps connect_timeout only when it
    // blocks itself.
    const QByteArray ms = QByteArray::number(options.connectSeconds * 1000);
    const Settings defaults{{"tcp_user_timeout", ms}, {"keepalives_idle", "10"}, {"keepalives_interval", "5"},
        {"keepalives_count", "3"}};
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!settings.contains(it.key()))
            settings.insert(it.key(), it.value());
    }
    if (!options.password.isEmpty())
        settings.insert("password", options.password.toUtf8());
    return settings;
}

PgConnection tryConnect(const Settings &settings, QDeadlineTimer deadline)
{
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        keys.push_back(it.key().constData());
        values.push_back(it.value().constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    PgConnection connection(PQconnectStartParams(keys.data(), values.data(), 0));
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD)
        return connection;
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    PostgresPollingStatusType next = PGRES_POLLING_WRITING;
    while (next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) {
        const bool ready = waitForSocket(connection.get(), next == PGRES_POLLING_WRITING, 100);
        if (!ready && deadline.hasExpired())
            break;
        if (ready)
            next = PQconnectPoll(connection.get());
    }
    return connection;
}

bool searchesOurs(PGconn *connection)
{
    PGresult *result = PQexec(connection, "SHOW search_path");
    const bool isOurs = PQntuples(result) == 1 && QByteArrayView(PQgetvalue(result, 0, 0)).startsWith("tjc");
    PQclear(result);
    return isOurs;
}

} // namespace

bool waitForSocket(PGconn *connection, bool forWriting, int ms)
{
#ifdef Q_OS_WIN
    WSAPOLLFD poll{SOCKET(PQsocket(connection)), SHORT(forWriting ? POLLWRNORM : POLLRDNORM), 0};
    return WSAPoll(&poll, 1, ms) != 0;
#else
    pollfd waiting{PQsocket(connection), short(forWriting ? POLLOUT : POLLIN), 0};
    return ::poll(&waiting, 1, ms) > 0;
#endif
}

Result<PgConnection> connectPostgres(const WorkspaceUrl &url, const PostgresOptions &options)
{
    TJC_TRY(settings, settingsOf(url, options));
    const qsizetype hosts = settings.value("host").count(',') + 1;
    const QDeadlineTimer deadline(options.connectSeconds * 1000 * hosts);
    PgConnection connection = tryConnect(settings, deadline);
    // A pooler may refuse start-up options; then the database itself must set the search path.
    bool isPooled = false;
    if (connection
        && QByteArray(PQerrorMessage(connection.get())).contains("unsupported startup parameter")) {
        settings.remove("options");
        connection = tryConnect(settings, deadline);
        isPooled = true;
    }
    if (!connection)
        return Error{ErrorKind::Offline, u"workspace.server"_s, {}, u"out of memory"_s};
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return postgresConnectError(connection.get());
    PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
    if (isPooled && !searchesOurs(connection.get()))
        return Error{ErrorKind::Invalid, u"workspace.pooler"_s, url.name()};
    return connection;
}

} // namespace tjc::db
