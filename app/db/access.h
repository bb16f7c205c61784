#pragma once

#include "db/connection.h"

namespace tjc::db {

/// Proof of being on the worker's thread, with a connection to read from. Only the Worker can make one.
class Reader
{
public:
    [[nodiscard]] Engine engine() const { return m_connection.engine(); }
    Result<void> query(const QByteArray &sql, const Params &params, const Each &each)
    {
        return m_connection.query(sql, params, each);
    }
    /// The first row's value by `take`; none where there is no row.
    template <typename Take>
    auto first(const QByteArray &sql, const Params &params, Take take)
        -> Result<std::optional<std::invoke_result_t<Take, const Row &>>>
    {
        std::optional<std::invoke_result_t<Take, const Row &>> value;
        TJC_CHECK(m_connection.query(sql, params, [&](const Row &row) {
            value = take(row);
            return false;
        }));
        return value;
    }

    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

protected:
    friend class Worker;
    explicit Reader(Connection &connection) : m_connection(connection) {}
    Connection &m_connection;
};

/// For whoever holds a connection that no job is using: opening a workspace, and the feed of changes.
class OpenReader final : public Reader
{
public:
    explicit OpenReader(Connection &connection) : Reader(connection) {}
};

/// A Reader inside a write transaction, which is committed when the job returns a value and rolled back when it
/// returns an error. A job may run more than once (another station was first), so it must not change anything but
/// the database.
class Writer : public Reader
{
public:
    /// Rows inserted, updated or deleted by the statement itself.
    Result<qint64> execute(const QByteArray &sql, const Params &params = {})
    {
        return m_connection.execute(sql, params);
    }
    /// Inserts one row; its key.
    Result<qint64> insert(const QByteArray &sql, const Params &params)
    {
        return m_connection.insert(sql, params);
    }

    /// Whether this station keeps on its own disk what it does here (see station_log.h).
    [[nodiscard]] bool isNoted() const { return m_isNoted; }
    /// What this write is, for the one who must do it again where it is lost. One line of text.
    void note(const QByteArray &action) { m_action = action; }

private:
    friend class Worker;
    template <typename F>
    friend auto writeOnce(Connection &connection, F f) -> std::invoke_result_t<F, Writer &>;
    using Reader::Reader;

    bool m_isNoted = false;
    QByteArray m_action;
};

/// One write transaction on a connection that no worker has yet: filling a workspace that is just being made.
template <typename F>
auto writeOnce(Connection &connection, F f) -> std::invoke_result_t<F, Writer &>
{
    TJC_CHECK(connection.beginWrite());
    Writer writer(connection);
    auto result = f(writer);
    if (!result) {
        connection.rollback();
        return result;
    }
    if (auto committed = connection.commit(); !committed) {
        connection.rollback();
        return std::move(committed).error();
    }
    return result;
}

} // namespace tjc::db
