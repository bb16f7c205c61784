#include "db/change_feed.h"

namespace tjc::db {

using namespace Qt::StringLiterals;

namespace {

Change changeIn(const Row &row, int column)
{
    return {row.utf8(column).toByteArray(), row.integer(column + 1)};
}

} // namespace

Result<void> ChangeFeed::start(Connection &connection)
{
    if (connection.engine() == Engine::Postgres) {
        m_horizon = "0"_ba;
        TJC_CHECK(connection.query(
            "SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text)", {}, [&](const Row &row) {
                m_horizon = row.utf8(0).toByteArray();
                return false;
            }));
        TJC_CHECK(next(connection));
        return {};
    }
    return connection.query("SELECT coalesce(max(seq), 0) FROM change_log", {}, [&](const Row &row) {
        m_seen = row.integer(0);
        return false;
    });
}

Result<std::vector<Change>> ChangeFeed::next(Connection &connection)
{
    std::vector<Change> changes;
    if (connection.engine() == Engine::Sqlite) {
        TJC_CHECK(connection.query("SELECT seq, entity, row_id FROM change_log WHERE seq > $1 ORDER BY seq",
            {m_seen}, [&](const Row &row) {
                m_seen = row.integer(0);
                changes.push_back(changeIn(row, 1));
                return true;
            }));
        return changes;
    }

    QByteArray horizon = m_horizon;
    QSet<qint64> seenAhead;
    TJC_CHECK(connection.query(
        "SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text), c.seq, c.entity, c.row_id"
        " FROM (SELECT 1) AS one LEFT JOIN change_log c ON c.xid >= CAST($1 AS xid8)"
        // A restored log tells of transactions that this server has yet to come to: they are nobody's news.
        " AND c.xid < pg_snapshot_xmax(pg_current_snapshot())"
        " ORDER BY c.seq",
        {m_horizon}, [&](const Row &row) {
            horizon = row.utf8(0).toByteArray();
            if (row.isNull(1))
                return true;
            if (!m_seenAhead.contains(row.integer(1)))
                changes.push_back(changeIn(row, 2));
            seenAhead.insert(row.integer(1));
            return true;
        }));
    m_horizon = horizon;
    m_seenAhead = seenAhead;
    return changes;
}

} // namespace tjc::db
