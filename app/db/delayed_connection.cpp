#include "db/delayed_connection.h"

#include <thread>

namespace tjc::db {

namespace {

class DelayedConnection final : public Connection
{
public:
    DelayedConnection(std::unique_ptr<Connection> connection, int ms)
        : m_connection(std::move(connection)), m_ms(ms)
    {
    }
    Engine engine() const override { return m_connection->engine(); }
    Result<void> query(const QByteArray &sql, const Params &params, const Each &each) override
    {
        return late().query(sql, params, each);
    }
    Result<qint64> execute(const QByteArray &sql, const Params &params) override
    {
        return late().execute(sql, params);
    }
    Result<qint64> insert(const QByteArray &sql, const Params &params) override
    {
        return late().insert(sql, params);
    }
    Result<void> script(const QByteArray &sql) override { return late().script(sql); }
    Result<void> beginRead() override { return late().beginRead(); }
    Result<void> beginWrite() override { return late().beginWrite(); }
    Result<void> commit() override { return late().commit(); }
    void rollback() override { late().rollback(); }
    bool inTransaction() const override { return m_connection->inTransaction(); }
    void interrupt() override { m_connection->interrupt(); }
    void waitAtMost(std::chrono::milliseconds time) override { m_connection->waitAtMost(time); }
    void stopWhen(std::function<bool()> stop) override { m_connection->stopWhen(std::move(stop)); }
    Result<bool> mayHaveChanged() override { return late().mayHaveChanged(); }

private:
    Connection &late()
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_ms));
        return *m_connection;
    }

    std::unique_ptr<Connection> m_connection;
    int m_ms;
};

} // namespace

std::unique_ptr<Connection> delayed(std::unique_ptr<Connection> connection, int ms)
{
    return std::make_unique<DelayedConnection>(std::move(connection), ms);
}

} // namespace tjc::db
