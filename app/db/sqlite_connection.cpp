#include "db/sqlite_connection.h"

#include "db/rule_error.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QStorageInfo>

#include <sqlite3.h>

#include <atomic>
#include <thread>
#include <unordered_map>

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

/// "TJCW": tells our files from those of other programs.
constexpr int applicationId = 0x544A4357;
constexpr size_t maxPrepared = 128;

Error classify(sqlite3 *db, int code)
{
    const QByteArray message = db ? QByteArray(sqlite3_errmsg(db)) : QByteArray(sqlite3_errstr(code));
    const QString detail = QString::fromUtf8(message) + u" (%1)"_s.arg(code);
    if ((code & 0xff) == SQLITE_CONSTRAINT) {
        if (auto rule = ruleError(message))
            return *rule;
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
            const QString columns = QString::fromUtf8(message).section(u": "_s, 1);
            return {ErrorKind::Conflict, "unique."_L1 + columns.section(u',', 0, 0), {}, detail};
        }
        return {ErrorKind::Invalid, u"constraint"_s, {}, detail};
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, u"workspace.file"_s, {}, detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, u"statement"_s, {}, detail};
    case SQLITE_READONLY:
        return {ErrorKind::ReadOnly, u"workspace.file"_s, {}, detail};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Denied, u"workspace.rights"_s, {}, detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Denied, u"workspace.rights"_s, {}, detail};
    case SQLITE_NOTADB:
        return {ErrorKind::Invalid, u"workspace.not_ours"_s, {}, detail};
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt, u"workspace.file"_s, {}, detail};
    case SQLITE_FULL:
        return {ErrorKind::Denied, u"workspace.disk_full"_s, {}, detail};
    case SQLITE_IOERR:
        return {ErrorKind::Offline, u"workspace.file"_s, {}, detail};
    case SQLITE_TOOBIG:
        return {ErrorKind::Invalid, u"value.too_long"_s, {}, detail};
    default:
        return {ErrorKind::Bug, u"sql"_s, {}, detail};
    }
}

class SqliteRow final : public Row
{
public:
    explicit SqliteRow(sqlite3_stmt *statement) : m_statement(statement) {}
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    bool boolean(int column) const override { return sqlite3_column_int(m_statement, column) != 0; }
    QByteArrayView utf8(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return text ? QByteArrayView(text, sqlite3_column_bytes(m_statement, column)) : QByteArrayView();
    }

private:
    sqlite3_stmt *m_statement;
};

/// Lets a statement be found by a view of its text.
struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct Prepared {
    sqlite3_stmt *statement = nullptr;
    std::vector<int> slots; ///< slots[n - 1] is SQLite's index of $n; 0 where it is not used
};

class SqliteConnection final : public Connection
{
public:
    SqliteConnection(sqlite3 *db, int busyMs) : m_db(db), m_wait(busyMs)
    {
        sqlite3_busy_handler(m_db, &SqliteConnection::onBusy, this);
    }
    ~SqliteConnection() override
    {
        for (auto &[sql, prepared] : m_prepared)
            sqlite3_finalize(prepared.statement);
        sqlite3_close(m_db);
    }

    Engine engine() const override { return Engine::Sqlite; }

    Result<void> query(const QByteArray &sql, const Params &params, const Each &each) override
    {
        TJC_TRY(prepared, prepare(sql));
        Using use{prepared->statement};
        TJC_CHECK(bind(*prepared, params));
        beginStatement();
        const SqliteRow row(prepared->statement);
        for (;;) {
            const int code = sqlite3_step(prepared->statement);
            if (code == SQLITE_DONE)
                return {};
            if (code != SQLITE_ROW)
                return problem();
            if (!each(row))
                return {};
        }
    }

    Result<qint64> execute(const QByteArray &sql, const Params &params) override
    {
        TJC_TRY(prepared, prepare(sql));
        Using use{prepared->statement};
        TJC_CHECK(bind(*prepared, params));
        beginStatement();
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(prepared->statement);
        if (code != SQLITE_DONE)
            return problem();
        return qint64(sqlite3_changes64(m_db));
    }

    // RETURNING keeps its answer in a table of its own, made for every row; the connection knows the key anyway.
    Result<qint64> insert(const QByteArray &sql, const Params &params) override
    {
        TJC_CHECK(execute(sql, params));
        return qint64(sqlite3_last_insert_rowid(m_db));
    }

    Result<void> script(const QByteArray &sql) override
    {
        beginStatement();
        const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return problem();
        return {};
    }

    Result<void> beginRead() override { return run("BEGIN"); }
    Result<void> beginWrite() override { return run("BEGIN IMMEDIATE"); }
    Result<void> commit() override { return run("COMMIT"); }
    void rollback() override
    {
        if (inTransaction())
            (void)run("ROLLBACK");
    }
    bool inTransaction() const override { return sqlite3_get_autocommit(m_db) == 0; }
    void interrupt() override
    {
        m_interrupted = true;
        sqlite3_interrupt(m_db);
    }
    void waitAtMost(std::chrono::milliseconds time) override { m_wait = time; }
    void stopWhen(std::function<bool()> stop) override { m_stop = std::move(stop); }

    Result<bool> mayHaveChanged() override
    {
        qint64 version = 0;
        TJC_CHECK(query("PRAGMA data_version", {}, [&](const Row &row) {
            version = row.integer(0);
            return true;
        }));
        return std::exchange(m_dataVersion, version) != version;
    }

private:
    /// Ends the statement's cursor and lets go of the bound values, however the use ends.
    struct Using {
        sqlite3_stmt *statement;
        ~Using()
        {
            sqlite3_reset(statement);
            sqlite3_clear_bindings(statement);
        }
    };

    void beginStatement()
    {
        m_interrupted = false;
        m_gaveUp = false;
    }

    /// Called by SQLite while another holds a lock; `count` begins at 0 for each lock. 0 ends the waiting.
    static int onBusy(void *self, int count)
    {
        return static_cast<SqliteConnection *>(self)->waitOnce(count);
    }

    int waitOnce(int count)
    {
        using std::chrono::milliseconds;
        const auto now = std::chrono::steady_clock::now();
        if (count == 0)
            m_waitEnds = now + m_wait;
        m_gaveUp = m_interrupted || (m_stop && m_stop());
        if (m_gaveUp || now >= m_waitEnds)
            return 0;
        // Stations that all began to wait at the same moment must not all come back at the same moment.
        const int step = qMin(2 << qMin(count, 4), 25);
        const milliseconds pause(1 + QRandomGenerator::global()->bounded(step));
        std::this_thread::sleep_for(qMin(pause, std::chrono::ceil<milliseconds>(m_waitEnds - now)));
        return 1;
    }

    Error problem()
    {
        Error error = classify(m_db, sqlite3_extended_errcode(m_db));
        if (m_gaveUp && error.kind == ErrorKind::Busy)
            return {ErrorKind::Cancelled, u"statement"_s, {}, error.detail};
        return error;
    }

    Result<void> run(const QByteArray &sql)
    {
        TJC_CHECK(execute(sql, {}));
        return {};
    }

    Result<Prepared *> prepare(const QByteArray &sql)
    {
        const std::string_view key(sql.constData(), size_t(sql.size()));
        if (const auto found = m_prepared.find(key); found != m_prepared.end())
            return &found->second;
        if (m_prepared.size() >= maxPrepared)
            forgetOne();
        Prepared prepared;
        const char *tail = nullptr;
        const int code = sqlite3_prepare_v3(
            m_db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared.statement, &tail);
        if (code != SQLITE_OK)
            return problem();
        const int count = sqlite3_bind_parameter_count(prepared.statement);
        for (int slot = 1; slot <= count; ++slot) {
            // Places without a name ("?") are numbered as they stand.
            const char *name = sqlite3_bind_parameter_name(prepared.statement, slot);
            const size_t n = size_t(name ? atoi(name + 1) : slot);
            if (prepared.slots.size() < n)
                prepared.slots.resize(n);
            prepared.slots[n - 1] = slot;
        }
        return &m_prepared.emplace(std::string(key), std::move(prepared)).first->second;
    }

    void forgetOne()
    {
        for (auto it = m_prepared.begin(); it != m_prepared.end(); ++it) {
            if (!sqlite3_stmt_busy(it->second.statement)) {
                sqlite3_finalize(it->second.statement);
                m_prepared.erase(it);
                return;
            }
        }
    }

    Result<void> bind(const Prepared &prepared, const Params &params)
    {
        if (params.size() > prepared.slots.size())
            return Error{ErrorKind::Bug, u"sql.params"_s};
        for (size_t i = 0; i < params.size(); ++i) {
            const int slot = prepared.slots[i];
            if (slot == 0)
                continue;
            const int code = std::visit(
                [&](const auto &value) {
                    using T = std::decay_t<decltype(value)>;
                    if constexpr (std::is_same_v<T, bool>)
                        return sqlite3_bind_int(prepared.statement, slot, value);
                    else if constexpr (std::is_same_v<T, qint64>)
                        return sqlite3_bind_int64(prepared.statement, slot, value);
                    else if constexpr (std::is_same_v<T, QByteArray>)
                        return sqlite3_bind_text64(prepared.statement, slot, value.constData(),
                            sqlite3_uint64(value.size()), SQLITE_STATIC, SQLITE_UTF8);
                    else
                        return sqlite3_bind_null(prepared.statement, slot);
                },
                params[i].variant());
            if (code != SQLITE_OK)
                return classify(m_db, code);
        }
        return {};
    }

    sqlite3 *m_db;
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> m_prepared;
    qint64 m_dataVersion = -1;
    std::chrono::milliseconds m_wait;
    std::chrono::steady_clock::time_point m_waitEnds;
    std::function<bool()> m_stop;
    std::atomic<bool> m_interrupted = false;
    bool m_gaveUp = false;
};

Result<qint64> pragma(sqlite3 *db, const char *sql, QByteArray *text = nullptr)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    qint64 value = 0;
    if (code == SQLITE_ROW) {
        value = sqlite3_column_int64(statement, 0);
        if (text)
            *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    }
    const int extended = sqlite3_extended_errcode(db);
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return classify(db, extended);
    return value;
}

/// A place that may be a share gets the stricter setting.
const char *synchronousFor(const QString &path)
{
    return isOnOwnDisk(path) ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA";
}

Result<void> configure(sqlite3 *db, const QString &path, const SqliteOptions &options)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);

    if (options.create) {
        TJC_CHECK(pragma(db, "PRAGMA application_id = 0x544A4357"));
    } else {
        TJC_TRY(id, pragma(db, "PRAGMA application_id"));
        if (id != applicationId)
            return Error{ErrorKind::Invalid, u"workspace.not_ours"_s, path};
    }
    QByteArray journal;
    TJC_CHECK(pragma(db, "PRAGMA journal_mode", &journal));
    if (journal != "delete") {
        TJC_CHECK(pragma(db, "PRAGMA journal_mode = DELETE", &journal));
        if (journal != "delete")
            return Error{ErrorKind::Busy, u"workspace.journal"_s, path};
    }
    for (const char *sql : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
             "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0", "PRAGMA secure_delete = ON",
             "PRAGMA cache_size = -16000", "PRAGMA temp_store = MEMORY", synchronousFor(path)})
        TJC_CHECK(pragma(db, sql));
    TJC_TRY(foreignKeys, pragma(db, "PRAGMA foreign_keys"));
    if (foreignKeys != 1)
        return Error{ErrorKind::Bug, u"workspace.foreign_keys"_s};
    return {};
}

} // namespace

bool isOnOwnDisk(const QString &path)
{
    static const QSet<QByteArray> local{
        "ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "apfs", "hfs"};
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return local.contains(storage.fileSystemType());
}

Result<std::unique_ptr<Connection>> openSqlite(const QString &path, const SqliteOptions &options)
{
    const QFileInfo file(path);
    if (options.create && file.exists())
        return Error{ErrorKind::Conflict, u"workspace.exists"_s, path};
    if (!options.create && !file.exists())
        return Error{ErrorKind::NotFound, u"workspace.file"_s, path};
    if (!options.create && file.isDir())
        return Error{ErrorKind::Invalid, u"workspace.not_ours"_s, path};
    if (options.create && !QFileInfo(file.absolutePath()).isDir())
        return Error{ErrorKind::NotFound, u"workspace.folder"_s, file.absolutePath()};
    if (!options.create && !file.isReadable())
        return Error{ErrorKind::Denied, u"workspace.rights"_s, path};

    const bool readOnly = options.readOnly || (!options.create && !file.isWritable());
    const int flags = SQLITE_OPEN_NOMUTEX
                      | (readOnly ? SQLITE_OPEN_READONLY
                                  : SQLITE_OPEN_READWRITE
                                        | (options.create ? SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE : 0));
    // Counting memory takes a lock of all connections at every allocation, and nobody reads the count.
    static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(counted)
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &db, flags, nullptr);
    auto connection = std::make_unique<SqliteConnection>(db, options.busyMs);
    if (code != SQLITE_OK) {
        Error error = classify(db, code);
        error.argument = path;
        return error;
    }
    if (auto configured = configure(db, path, options); !configured) {
        Error error = configured.error();
        error.argument = path;
        return error;
    }
    return std::unique_ptr<Connection>(std::move(connection));
}

} // namespace tjc::db
