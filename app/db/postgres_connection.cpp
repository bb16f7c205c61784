#include "db/postgres_connection.h"

#include "db/postgres_connect.h"
#include "db/postgres_error.h"

#include <QDeadlineTimer>

#include <atomic>
#include <charconv>

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

constexpr Oid boolOid = 16;
constexpr Oid int8Oid = 20;

struct ClearResult {
    void operator()(PGresult *result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, ClearResult>;

/// The parameters of one statement as libpq wants them. Text goes untyped, so that the server infers what it
/// is.
class Arguments
{
public:
    explicit Arguments(const Params &params)
    {
        m_texts.reserve(params.size());
        for (const Value &param : params)
            add(param);
    }
    bool hasNul() const { return m_hasNul; }
    int count() const { return int(m_values.size()); }
    const Oid *types() const { return m_types.data(); }
    const char *const *values() const { return m_values.data(); }

private:
    void add(const Value &param)
    {
        if (const bool *boolean = std::get_if<bool>(&param.variant())) {
            m_types.push_back(boolOid);
            m_values.push_back(*boolean ? "t" : "f");
        } else if (const qint64 *integer = std::get_if<qint64>(&param.variant())) {
            m_types.push_back(int8Oid);
            m_values.push_back(m_texts.emplace_back(QByteArray::number(*integer)).constData());
        } else if (const QByteArray *text = std::get_if<QByteArray>(&param.variant())) {
            m_types.push_back(0);
            m_hasNul = m_hasNul || text->contains('\0');
            // A QByteArray over foreign data need not end in NUL; a null one has no data at all.
            m_values.push_back(m_texts.emplace_back(text->constData(), text->size()).constData());
        } else {
            m_types.push_back(0);
            m_values.push_back(nullptr);
        }
    }

    std::vector<Oid> m_types;
    std::vector<const char *> m_values;
    std::vector<QByteArray> m_texts;
    bool m_hasNul = false;
};

class PgRow final : public Row
{
public:
    explicit PgRow(const PGresult *result) : m_result(result) {}
    bool isNull(int column) const override { return PQgetisnull(m_result, row, column) != 0; }
    qint64 integer(int column) const override
    {
        const QByteArrayView text = utf8(column);
        if (text == "t")
            return 1;
        qint64 value = 0;
        std::from_chars(text.begin(), text.end(), value);
        return value;
    }
    bool boolean(int column) const override { return integer(column) != 0; }
    QByteArrayView utf8(int column) const override
    {
        if (isNull(column))
            return {};
        return {PQgetvalue(m_result, row, column), PQgetlength(m_result, row, column)};
    }

    int row = 0;

private:
    const PGresult *m_result;
};

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(PgConnection connection) : m_connection(std::move(connection))
    {
        PQsetNoticeProcessor(
            m_connection.get(), [](void *, const char *) {}, nullptr);
    }

    Engine engine() const override { return Engine::Postgres; }
    Result<void> query(const QByteArray &sql, const Params &params, const Each &each) override;
    Result<qint64> execute(const QByteArray &sql, const Params &params) override;
    Result<qint64> insert(const QByteArray &sql, const Params &params) override;
    Result<void> script(const QByteArray &sql) override;
    Result<void> beginRead() override { return begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    Result<void> beginWrite() override { return begin("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"); }
    Result<void> commit() override;
    void rollback() override;
    bool inTransaction() const override
    {
        const auto status = PQtransactionStatus(m_connection.get());
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
    }
    void interrupt() override
    {
        State running = State::Running;
        m_state.compare_exchange_strong(running, State::Interrupted);
    }
    void waitAtMost(std::chrono::milliseconds) override {}
    void stopWhen(std::function<bool()> stop) override { m_stop = std::move(stop); }
    Result<bool> mayHaveChanged() override;

private:
    enum class State { Idle, Running, Interrupted };

    struct Outcome {
        qint64 affected = 0;
        QByteArray tag;
    };

    Error lost(const QString &detail)
    {
        m_lost = true;
        return {ErrorKind::Offline, u"workspace.server"_s, {}, detail};
    }
    Error lost() { return lost(QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed()); }
    Result<void> begin(const QByteArray &sql)
    {
        TJC_CHECK(execute(sql, {}));
        return {};
    }
    Result<Outcome> run(const QByteArray &sql, const Params &params, const Each *each);
    Result<Outcome> collect(const Each *each);
    Result<void> waitForResult();
    void sendCancel();

    PgConnection m_connection;
    QDeadlineTimer m_cancelDeadline{QDeadlineTimer::Forever};
    std::function<bool()> m_stop;
    QByteArray m_seen; ///< the snapshot of the last mayHaveChanged()
    std::atomic<State> m_state = State::Idle;
    bool m_cancelSent = false;
    bool m_lost = false;
};

Result<void> PostgresConnection::query(const QByteArray &sql, const Params &params, const Each &each)
{
    TJC_CHECK(run(sql, params, &each));
    return {};
}

Result<qint64> PostgresConnection::execute(const QByteArray &sql, const Params &params)
{
    TJC_TRY(outcome, run(sql, params, nullptr));
    return outcome.affected;
}

Result<qint64> PostgresConnection::insert(const QByteArray &sql, const Params &params)
{
    std::optional<qint64> id;
    TJC_CHECK(query(sql + " RETURNING id", params, [&](const Row &row) {
        id = row.integer(0);
        return true;
    }));
    if (!id)
        return Error{ErrorKind::Bug, u"sql.returning"_s};
    return *id;
}

Result<PostgresConnection::Outcome> PostgresConnection::run(
    const QByteArray &sql, const Params &params, const Each *each)
{
    const Arguments arguments(params);
    if (arguments.hasNul())
        return Error{ErrorKind::Invalid, u"text.nul"_s};
    if (m_lost)
        return lost(u"the connection was lost before"_s);
    if (!PQsendQueryParams(m_connection.get(), sql.constData(), arguments.count(), arguments.types(),
            arguments.values(), nullptr, nullptr, 0))
        return lost();
    if (each)
        PQsetSingleRowMode(m_connection.get());
    return collect(each);
}

Result<void> PostgresConnection::script(const QByteArray &sql)
{
    if (m_lost)
        return lost(u"the connection was lost before"_s);
    if (!PQsendQuery(m_connection.get(), sql.constData()))
        return lost();
    TJC_CHECK(collect(nullptr));
    return {};
}

/// Reads all results of what was sent. Even after an error or when each() has had enough it reads to the end:
/// a cancel would end the transaction around it.
Result<PostgresConnection::Outcome> PostgresConnection::collect(const Each *each)
{
    m_cancelSent = false;
    m_state = State::Running;
    std::optional<Error> error;
    Outcome outcome;
    bool wantsMore = true;
    for (;;) {
        if (auto ready = waitForResult(); !ready) {
            error = std::move(ready).error();
            break;
        }
        const PgResult result(PQgetResult(m_connection.get()));
        if (!result)
            break;
        switch (PQresultStatus(result.get())) {
        case PGRES_SINGLE_TUPLE:
        case PGRES_TUPLES_OK: {
            PgRow row(result.get());
            const int rows = PQntuples(result.get());
            for (; each && wantsMore && row.row < rows; ++row.row) {
                if (m_state == State::Interrupted) {
                    wantsMore = false;
                    sendCancel();
                    error = Error{ErrorKind::Cancelled, u"workspace.cancelled"_s};
                } else {
                    wantsMore = (*each)(row);
                }
            }
            [[fallthrough]];
        }
        case PGRES_COMMAND_OK:
            outcome.tag = PQcmdStatus(result.get());
            outcome.affected = QByteArrayView(PQcmdTuples(result.get())).toLongLong();
            break;
        case PGRES_EMPTY_QUERY:
            break;
        case PGRES_COPY_IN:
        case PGRES_COPY_OUT:
        case PGRES_COPY_BOTH:
            m_lost = true;
            error = Error{ErrorKind::Bug, u"sql.copy"_s};
            break;
        default:
            if (!error)
                error = postgresError(result.get());
        }
        if (m_lost)
            break;
    }
    m_state = State::Idle;
    if (PQstatus(m_connection.get()) == CONNECTION_BAD)
        m_lost = true;
    if (error)
        return *std::move(error);
    return outcome;
}

/// Until a result can be had without blocking; interrupt() is heard within a twentieth of a second.
Result<void> PostgresConnection::waitForResult()
{
    while (PQisBusy(m_connection.get())) {
        if (m_state == State::Interrupted || (m_stop && m_stop()))
            sendCancel();
        if (m_cancelSent && m_cancelDeadline.hasExpired()) {
            m_lost = true;
            return Error{ErrorKind::Cancelled, u"workspace.cancelled"_s, {}, u"no answer to a cancel"_s};
        }
        if (waitForSocket(m_connection.get(), false, 50) && !PQconsumeInput(m_connection.get()))
            return lost();
    }
    return {};
}

void PostgresConnection::sendCancel()
{
    if (m_cancelSent)
        return;
    m_cancelSent = true;
    m_cancelDeadline = QDeadlineTimer(5'000);
    if (PGcancel *cancel = PQgetCancel(m_connection.get())) {
        char problem[256];
        PQcancel(cancel, problem, sizeof problem);
        PQfreeCancel(cancel);
    }
}

Result<void> PostgresConnection::commit()
{
    TJC_TRY(outcome, run("COMMIT", {}, nullptr));
    // The server answers COMMIT of a transaction in which a statement failed with a rollback, and calls it a
    // success.
    if (outcome.tag == "ROLLBACK")
        return Error{ErrorKind::Bug, u"sql.commit_after_error"_s};
    return {};
}

void PostgresConnection::rollback()
{
    if (m_lost || !inTransaction())
        return;
    const auto stop = std::exchange(m_stop, {});
    if (!execute("ROLLBACK", {}))
        m_lost = true;
    m_stop = stop;
}

Result<bool> PostgresConnection::mayHaveChanged()
{
    bool changed = m_seen.isEmpty();
    QByteArray now;
    const auto read = [&](const Row &row) {
        now = row.utf8(0).toByteArray();
        changed = changed || row.boolean(1);
        return true;
    };
    // What a snapshot did not see and this one does was committed in between, whatever its number in the log.
    TJC_CHECK(query("SELECT pg_current_snapshot(), EXISTS (SELECT FROM tjc.change_log"
                    " WHERE xid >= pg_snapshot_xmin(CAST($1 AS pg_snapshot))"
                    " AND xid < pg_snapshot_xmax(pg_current_snapshot())"
                    " AND NOT pg_visible_in_snapshot(xid, CAST($1 AS pg_snapshot)))",
        {changed ? Value() : Value(m_seen)}, read));
    m_seen = now;
    return changed;
}

} // namespace

Result<std::unique_ptr<Connection>> openPostgres(const WorkspaceUrl &url, const PostgresOptions &options)
{
    TJC_TRY(connection, connectPostgres(url, options));
    return std::unique_ptr<Connection>(std::make_unique<PostgresConnection>(std::move(connection)));
}

} // namespace tjc::db
