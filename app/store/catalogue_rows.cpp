#include "store/catalogue_rows.h"

namespace tjc::store {

namespace {

/// A statement of these, with descriptions of a page, is a megabyte or two.
constexpr int rowsTogether = 2'000;

QByteArray intoText(const QByteArray &table, const QList<CatalogueColumn> &columns)
{
    QByteArrayList names;
    for (const CatalogueColumn &column : columns)
        names += column.name;
    return table + " (" + names.join(", ") + ")";
}

/// An element of an array as it is written; a text is quoted, so that it is taken for nothing else.
void addElement(QByteArray &array, const db::Value &value)
{
    array += array.isEmpty() ? '{' : ',';
    if (const bool *boolean = std::get_if<bool>(&value.variant())) {
        array += *boolean ? 't' : 'f';
    } else if (const qint64 *integer = std::get_if<qint64>(&value.variant())) {
        array += QByteArray::number(*integer);
    } else if (const QByteArray *text = std::get_if<QByteArray>(&value.variant())) {
        array += '"';
        for (const char c : *text) {
            if (c == '"' || c == '\\')
                array += '\\';
            array += c;
        }
        array += '"';
    } else {
        array += "NULL";
    }
}

} // namespace

CatalogueRows::CatalogueRows(
    db::Writer &writer, const QByteArray &table, const QList<CatalogueColumn> &columns)
    : m_writer(writer), m_batch(writer, intoText(table, columns), int(columns.size())),
      m_arrays(columns.size())
{
    QByteArrayList arrays;
    for (const CatalogueColumn &column : columns)
        arrays += "CAST($" + QByteArray::number(arrays.size() + 1) + " AS " + column.type + "[])";
    m_sql = "INSERT INTO " + intoText(table, columns) + " SELECT * FROM unnest(" + arrays.join(", ") + ")";
}

void CatalogueRows::wantIds()
{
    m_wantsIds = true;
    m_batch.wantIds();
    m_sql += " RETURNING id";
}

QList<qint64> CatalogueRows::takeIds()
{
    return m_writer.engine() == Engine::Postgres ? std::exchange(m_ids, {}) : m_batch.takeIds();
}

Result<void> CatalogueRows::add(const db::Params &row)
{
    if (m_writer.engine() != Engine::Postgres)
        return m_batch.add(row);
    for (size_t i = 0; i < row.size(); ++i)
        addElement(m_arrays[qsizetype(i)], row[i]);
    return ++m_waiting < rowsTogether ? Result<void>() : write();
}

Result<void> CatalogueRows::flush()
{
    if (m_writer.engine() != Engine::Postgres)
        return m_batch.flush();
    return m_waiting > 0 ? write() : Result<void>();
}

Result<void> CatalogueRows::write()
{
    db::Params params;
    for (QByteArray &array : m_arrays) {
        params.push_back(array + '}');
        array.clear();
    }
    m_waiting = 0;
    if (!m_wantsIds) {
        TJC_CHECK(m_writer.execute(m_sql, params));
        return {};
    }
    return m_writer.query(m_sql, params, [&](const db::Row &row) {
        m_ids += row.integer(0);
        return true;
    });
}

} // namespace tjc::store
