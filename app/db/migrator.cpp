#include "db/migrator.h"

#include <QDir>
#include <QFile>
#include <QUuid>

static void initSchemaResource()
{
    Q_INIT_RESOURCE(tjc_schema);
}

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView minCompatiblePrefix = "-- min_compatible: ";

Result<bool> hasSchema(Connection &connection)
{
    const QByteArray sql =
        connection.engine() == Engine::Sqlite
            ? "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_info'"_ba
            : "SELECT 1 WHERE to_regclass('tjc.schema_info') IS NOT NULL"_ba;
    bool found = false;
    TJC_CHECK(connection.query(sql, {}, [&](const Row &) {
        found = true;
        return false;
    }));
    return found;
}

Result<SchemaVersion> readVersion(Connection &connection)
{
    SchemaVersion version;
    TJC_CHECK(connection.query("SELECT version, min_compatible FROM schema_info", {}, [&](const Row &row) {
        version = {int(row.integer(0)), int(row.integer(1))};
        return false;
    }));
    return version;
}

/// Only SQLite's BEGIN IMMEDIATE keeps a second migration waiting by itself.
Result<void> waitForOthers(Connection &connection)
{
    if (connection.engine() == Engine::Postgres)
        return connection.script("SELECT pg_advisory_xact_lock(1953129836)"_ba);
    return {};
}

/// In the caller's transaction; nothing where another station has done the step meanwhile.
Result<void> apply(Connection &connection, const Migration &step)
{
    TJC_CHECK(waitForOthers(connection));
    TJC_TRY(version, schemaVersion(connection));
    if (version.number >= step.number)
        return {};
    TJC_CHECK(connection.script(step.sql));
    if (version.number == 0) {
        TJC_CHECK(connection.execute(
            "INSERT INTO schema_info (id, uid, version, min_compatible) VALUES (1, $1, $2, $3)",
            {QUuid::createUuid().toString(QUuid::WithoutBraces), step.number, step.minCompatible}));
    } else {
        TJC_CHECK(connection.execute("UPDATE schema_info SET version = $1, min_compatible = $2 WHERE id = 1",
            {step.number, step.minCompatible}));
    }
    if (connection.engine() == Engine::Sqlite)
        TJC_CHECK(connection.script("PRAGMA user_version = " + QByteArray::number(step.number)));
    return {};
}

} // namespace

std::vector<Migration> migrations(Engine engine)
{
    initSchemaResource();
    const QDir folder(u":/tjc/schema/"_s + (engine == Engine::Sqlite ? "sqlite"_L1 : "postgres"_L1));
    std::vector<Migration> steps;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray sql = file.readAll();
        const QByteArrayView firstLine = QByteArrayView(sql).first(qMax(sql.indexOf('\n'), qsizetype(0)));
        const int minCompatible = firstLine.startsWith(minCompatiblePrefix)
                                      ? firstLine.sliced(minCompatiblePrefix.size()).toInt()
                                      : 0;
        steps.push_back({name.left(4).toInt(), minCompatible, sql});
    }
    return steps;
}

Result<SchemaVersion> schemaVersion(Connection &connection)
{
    TJC_TRY(found, hasSchema(connection));
    if (!found)
        return SchemaVersion{};
    return readVersion(connection);
}

Result<void> checkCompatible(SchemaVersion version, int known)
{
    if (version.number == 0)
        return Error{ErrorKind::Invalid, u"workspace.not_ours"_s};
    if (version.minCompatible > known)
        return Error{ErrorKind::SchemaTooNew, u"workspace.schema"_s, QString::number(version.number)};
    if (version.number < known)
        return Error{ErrorKind::SchemaTooOld, u"workspace.schema"_s, QString::number(version.number)};
    return {};
}

Result<void> checkGate(Connection &connection, int known)
{
    TJC_TRY(version, readVersion(connection));
    return checkCompatible(version, known);
}

Result<void> migrate(Connection &connection, const std::vector<Migration> &steps)
{
    for (const Migration &step : steps) {
        TJC_CHECK(connection.beginWrite());
        if (auto applied = apply(connection, step); !applied) {
            connection.rollback();
            return applied;
        }
        if (auto committed = connection.commit(); !committed) {
            connection.rollback();
            return committed;
        }
    }
    return {};
}

Result<void> make(Connection &connection, const std::vector<Migration> &steps)
{
    TJC_CHECK(waitForOthers(connection));
    TJC_TRY(version, schemaVersion(connection));
    if (version.number != 0)
        return Error{ErrorKind::Conflict, u"workspace.exists"_s};
    for (const Migration &step : steps)
        TJC_CHECK(apply(connection, step));
    return {};
}

} // namespace tjc::db
