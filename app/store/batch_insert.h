#pragma once

#include "db/access.h"

namespace tjc::store {

/// "INSERT INTO … VALUES ($1, …), (…)"; `into` is the table with its columns in brackets: "topic (name, kind)".
[[nodiscard]] QByteArray insertText(const QByteArray &into, int columns, int rows);

/// Inserts many rows with few statements: on a server each statement is a trip, and on a file each one keeps a copy of
/// every page it touches until it ends. Rows go in the order of add(); a refused row fails all of its statement.
class BatchInsert
{
public:
    /// `into` as for insertText().
    BatchInsert(db::Writer &writer, const QByteArray &into, int columns)
        : m_writer(writer), m_into(into), m_columns(columns)
    {
    }

    /// One row. Written when `mostRows` have come together.
    Result<void> add(const db::Params &row);
    /// Writes what is left.
    Result<void> flush() { return write(1); }

    /// The keys of the rows written since the last call, in order: only for tables with a column `id`.
    [[nodiscard]] QList<qint64> takeIds() { return std::exchange(m_ids, {}); }
    void wantIds() { m_wantsIds = true; }

    static constexpr int mostRows = 64;

private:
    /// Writes as long as there are `least` rows, in statements of a power of two rows: so few texts are prepared.
    Result<void> write(int least);
    Result<void> writeRows(int rows);

    db::Writer &m_writer;
    QByteArray m_into;
    int m_columns;
    bool m_wantsIds = false;
    db::Params m_waiting;
    QByteArray m_texts[7]; ///< for 1, 2, 4 … 64 rows
    QList<qint64> m_ids;
};

} // namespace tjc::store
