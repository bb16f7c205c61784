#pragma once

#include "base/result.h"

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace tjc::bench {

/// A database opened by hand, with the settings that a workspace is opened with.
class SqliteHandle
{
public:
    static Result<SqliteHandle> open(const QString &path);

    /// Statements without values or answers.
    Result<void> run(const char *sql);
    /// Prepared once and kept until the handle goes.
    Result<sqlite3_stmt *> prepare(const QByteArray &sql);
    [[nodiscard]] Error failed() const;
    [[nodiscard]] sqlite3 *get() const { return m_db.get(); }

private:
    struct Close {
        void operator()(sqlite3 *db) const { sqlite3_close(db); }
    };
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3, Close> m_db;
    std::vector<std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

} // namespace tjc::bench
