#pragma once

#include "db/access.h"

#include <array>
#include <bit>

namespace tjc::store {

/// "INSERT INTO … VALUES ($1, …)"; `into` is the table with its columns in brackets: "topic (name, kind)".
[[nodiscard]] QByteArray insertText(Engine engine, const QByteArray &into, int columns, int rows = 1);

/// Inserts many rows with few statements: on a server each statement is a trip, and on a file each one keeps a copy of
/// every page it touches until it ends, which for rows that lie scattered in an index costs more than the rows. Rows go
/// in the order of add(); a refused row fails all of its statement.
class BatchInsert
{
public:
    /// `into` as for insertText().
    BatchInsert(db::Writer &writer, const QByteArray &into, int columns)
        : m_writer(writer), m_into(into), m_columns(columns),
          m_mostRows(int(std::bit_floor(unsigned(mostValues / columns))))
    {
    }

    /// One row. Written when as many have come together as a statement takes.
    Result<void> add(const db::Params &row);
    /// Writes what is left.
    Result<void> flush() { return write(1); }

    /// The keys of the rows written since the last call, in order: only for tables with a column `id`.
    [[nodiscard]] QList<qint64> takeIds() { return std::exchange(m_ids, {}); }
    void wantIds() { m_wantsIds = true; }

private:
    /// SQLite's limit; a server's is twice that.
    static constexpr int mostValues = 32'766;

    /// Writes as long as there are `least` rows, in statements of a power of two rows: so few texts are prepared.
    Result<void> write(int least);
    Result<void> writeRows(int rows);

    db::Writer &m_writer;
    QByteArray m_into;
    int m_columns;
    int m_mostRows;
    bool m_wantsIds = false;
    db::Params m_waiting;
    std::array<QByteArray, 16> m_texts; ///< for 1, 2, 4 … rows
    QList<qint64> m_ids;
};

} // namespace tjc::store
