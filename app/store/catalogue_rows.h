#pragma once

#include "store/batch_insert.h"

#include <QByteArrayList>
#include <QList>

namespace tjc::store {

/// A column with its type on a server: {"title", "text"}.
struct CatalogueColumn {
    QByteArray name;
    QByteArray type;
};

/// As BatchInsert. A server gets the rows of a statement as one array for each column: of as many values as parameters it
/// makes an expression each, which costs as much as an index. Rows go in the order of add(); a refused row fails all of
/// its statement.
class CatalogueRows
{
public:
    CatalogueRows(db::Writer &writer, const QByteArray &table, const QList<CatalogueColumn> &columns);

    Result<void> add(const db::Params &row);
    Result<void> flush();
    /// The keys of the rows written since the last call, in order: only for tables with a column `id`.
    [[nodiscard]] QList<qint64> takeIds();
    void wantIds();

private:
    Result<void> write();

    db::Writer &m_writer;
    BatchInsert m_batch; ///< of a file
    QByteArray m_sql;    ///< for a server
    QList<QByteArray> m_arrays;
    int m_waiting = 0;
    bool m_wantsIds = false;
    QList<qint64> m_ids;
};

} // namespace tjc::store
