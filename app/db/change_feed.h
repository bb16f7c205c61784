#pragma once

#include "db/connection.h"

#include <QSet>

namespace tjc::db {

struct Change {
    QByteArray entity; ///< 'session', 'person' or 'list'
    qint64 rowId;
};

/// Reads the change log of a workspace onwards from where it is when start() is called. On the worker's thread.
class ChangeFeed
{
public:
    Result<void> start(Connection &connection);
    /// What was committed since the last call, by whomever. On PostgreSQL a transaction may commit after one with a
    /// higher number; rows that are then found late are given once, and none is missed.
    Result<std::vector<Change>> next(Connection &connection);

private:
    qint64 m_seen = 0;        ///< SQLite: the last number seen
    QByteArray m_horizon;     ///< PostgreSQL: transactions before this one are all seen
    QSet<qint64> m_seenAhead; ///< PostgreSQL: numbers seen of transactions from the horizon on
};

} // namespace tjc::db
