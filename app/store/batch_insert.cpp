#include "store/batch_insert.h"

namespace tjc::store {

QByteArray insertText(Engine engine, const QByteArray &into, int columns, int rows)
{
    QByteArray sql = "INSERT INTO " + into + " VALUES ";
    int place = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            sql += column > 0 ? ", " : row > 0 ? "), (" : "(";
            // SQLite looks a name up among all before it; without names it counts.
            sql += engine == Engine::Sqlite ? QByteArray("?") : '$' + QByteArray::number(++place);
        }
    }
    return sql + ')';
}

Result<void> BatchInsert::add(const db::Params &row)
{
    m_waiting.insert(m_waiting.end(), row.begin(), row.end());
    return write(m_mostRows);
}

Result<void> BatchInsert::write(int least)
{
    for (;;) {
        const int waiting = int(m_waiting.size()) / m_columns;
        if (waiting < least)
            return {};
        TJC_CHECK(writeRows(int(std::bit_floor(unsigned(std::min(waiting, m_mostRows))))));
    }
}

Result<void> BatchInsert::writeRows(int rows)
{
    QByteArray &sql = m_texts.at(size_t(std::countr_zero(unsigned(rows))));
    if (sql.isEmpty()) {
        sql = insertText(m_writer.engine(), m_into, m_columns, rows);
        if (m_wantsIds && m_writer.engine() == Engine::Postgres)
            sql += " RETURNING id";
    }
    const auto end = m_waiting.begin() + qsizetype(rows) * m_columns;
    const db::Params params(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    if (!m_wantsIds) {
        TJC_CHECK(m_writer.execute(sql, params));
        return {};
    }
    if (m_writer.engine() == Engine::Postgres) {
        return m_writer.query(sql, params, [&](const db::Row &row) {
            m_ids += row.integer(0);
            return true;
        });
    }
    // A file numbers the rows of one statement on from the highest there is.
    TJC_TRY(last, m_writer.insert(sql, params));
    for (qint64 id = last - rows + 1; id <= last; ++id)
        m_ids += id;
    return {};
}

} // namespace tjc::store
