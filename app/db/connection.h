#pragma once

#include "base/result.h"
#include "base/workspace_url.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tjc::db {

/// A value for a place $1, $2 … of a statement. Booleans are bound as the engine's own.
class Value
{
public:
    Value() = default;
    Value(std::nullopt_t) {}
    Value(bool v) : m_value(v) {}
    Value(int v) : m_value(qint64(v)) {}
    Value(qint64 v) : m_value(v) {}
    Value(const QString &v) : m_value(v.toUtf8()) {}
    Value(QLatin1StringView v) : m_value(QByteArray(v.data(), v.size())) {}
    Value(const QByteArray &utf8) : m_value(utf8) {}
    template <typename T>
    Value(const std::optional<T> &v)
    {
        if (v)
            *this = Value(*v);
    }

    using Variant = std::variant<std::monostate, bool, qint64, QByteArray>;
    [[nodiscard]] const Variant &variant() const { return m_value; }

private:
    Variant m_value;
};

using Params = std::vector<Value>;

/// The row under the cursor; views are valid until each() returns. Columns count from 0.
class Row
{
public:
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;      ///< 0 for NULL
    virtual bool boolean(int column) const = 0;        ///< false for NULL
    virtual QByteArrayView utf8(int column) const = 0; ///< null for NULL, never null for ''
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    std::optional<qint64> optional(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

protected:
    ~Row() = default;
};

/// Return false to stop reading.
using Each = std::function<bool(const Row &)>;

/// One connection to one engine, used by one thread: the worker's. A SELECT never stays open: query() reads to its
/// end (or to where each() stops) and finishes. SQL text is written once for both engines, with $1, $2 … for
/// values (on SQLite "?" counts on); `sql` must be the same text each time to find its prepared statement again.
///
/// Errors of the schema's own rules come as the kind and subject the rule named (see rule_error.h); all others are
/// classified here and nowhere else: NotFound, Conflict (unique, serialization), Invalid (check, not null, foreign
/// key), Denied, Busy, Offline, ReadOnly, Corrupt, Bug.
class Connection
{
public:
    virtual ~Connection() = default;

    [[nodiscard]] virtual Engine engine() const = 0;

    virtual Result<void> query(const QByteArray &sql, const Params &params, const Each &each) = 0;
    /// How many rows were inserted, updated or deleted by the statement itself (not by triggers).
    virtual Result<qint64> execute(const QByteArray &sql, const Params &params = {}) = 0;
    /// Runs an INSERT of one row into a table with a column `id`; without RETURNING. The answer is that key.
    virtual Result<qint64> insert(const QByteArray &sql, const Params &params) = 0;
    /// Several statements without values, separated by `;`, outside or inside a transaction.
    virtual Result<void> script(const QByteArray &sql) = 0;

    virtual Result<void> beginRead() = 0;  ///< one snapshot for the reads that follow
    virtual Result<void> beginWrite() = 0; ///< SQLite: BEGIN IMMEDIATE
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;

    /// Ends the running statement with Cancelled. From any thread.
    virtual void interrupt() = 0;

    /// How long a statement waits for other stations before Busy, from now on. A server has its own limit.
    virtual void waitAtMost(std::chrono::milliseconds time) = 0;
    /// Asked often, on the connection's own thread, while a statement waits: true ends it with Cancelled. May be empty.
    virtual void stopWhen(std::function<bool()> stop) = 0;

    /// Whether others (or this connection) may have committed since the last call; may say yes once too often.
    virtual Result<bool> mayHaveChanged() = 0;
};

} // namespace tjc::db
