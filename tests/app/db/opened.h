#pragma once

#include "db/migrator.h"
#include "db/postgres_connection.h"
#include "db/sqlite_connection.h"
#include "support/engine.h"

#include <QFile>
#include <QStringList>

namespace tjc::test {

/// What became of a statement, as a test compares it: "ok", or kind and subject ("conflict session.full").
template <typename T>
QString told(const Result<T> &result)
{
    if (!result && result.error().kind == ErrorKind::Bug)
        qWarning("%s", qPrintable(result.error().detail));
    return result ? QStringLiteral("ok")
                  : code(result.error().kind) + QLatin1Char(' ') + result.error().subject;
}

/// Connects, or ends the program naming why not.
inline std::unique_ptr<db::Connection> connectTo(const QString &url)
{
    const auto parsed = WorkspaceUrl::parse(url);
    auto opened = parsed->engine() == Engine::Sqlite ? db::openSqlite(url, {.create = !QFile::exists(url)})
                                                     : db::openPostgres(*parsed, {});
    if (!opened)
        qFatal("%s: %s", qPrintable(told(opened)), qPrintable(opened.error().detail));
    return *std::move(opened);
}

/// An empty workspace at `url`, of the schema that this program knows.
inline std::unique_ptr<db::Connection> migrated(const QString &url)
{
    auto connection = connectTo(url);
    if (const auto done = db::migrate(*connection, db::migrations(connection->engine())); !done)
        qFatal("%s: %s", qPrintable(told(done)), qPrintable(done.error().detail));
    return connection;
}

inline QString run(db::Connection &connection, const QByteArray &sql, const db::Params &params = {})
{
    return told(connection.execute(sql, params));
}

/// All values of all rows, a row a line, columns joined by '|'; or what went wrong. NULL is "-".
inline QString asked(
    db::Connection &connection, const QByteArray &sql, int columns = 1, const db::Params &params = {})
{
    QStringList lines;
    const auto done = connection.query(sql, params, [&](const db::Row &row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(row.isNull(column) ? QStringLiteral("-") : row.text(column));
        lines.append(cells.join(QLatin1Char('|')));
        return true;
    });
    return done ? lines.join(QLatin1Char('\n')) : told(done);
}

} // namespace tjc::test
