#include "sqlite_handle.h"

namespace tjc::bench {

using namespace Qt::StringLiterals;

Result<SqliteHandle> SqliteHandle::open(const QString &path)
{
    SqliteHandle handle;
    sqlite3 *db = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    handle.m_db.reset(db);
    if (code != SQLITE_OK)
        return handle.failed();
    TJC_CHECK(handle.run("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                         "PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;"
                         "PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL"));
    return handle;
}

Result<void> SqliteHandle::run(const char *sql)
{
    if (sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed();
    return {};
}

Result<sqlite3_stmt *> SqliteHandle::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(
            m_db.get(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return failed();
    m_statements.emplace_back(statement);
    return statement;
}

Error SqliteHandle::failed() const
{
    return Error{ErrorKind::Bug, u"bench.sqlite"_s, QString::fromUtf8(sqlite3_errmsg(m_db.get()))};
}

} // namespace tjc::bench
