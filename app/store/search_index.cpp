#include "store/search_index.h"

namespace tjc::store {

namespace {

Result<void> index(db::Writer &writer, const QByteArray &remove, const QByteArray &insert,
    const db::Params &values, bool isNew)
{
    if (writer.engine() == Engine::Postgres)
        return {};
    if (!isNew)
        TJC_CHECK(writer.execute(remove, {values.front()}));
    TJC_CHECK(writer.execute(insert, values));
    return {};
}

} // namespace

Result<void> indexTraining(
    db::Writer &writer, qint64 id, const QString &title, const QString &summary, bool isNew)
{
    return index(writer, "DELETE FROM training_search WHERE rowid = $1",
        "INSERT INTO training_search (rowid, title, summary) VALUES ($1, $2, $3)", {id, title, summary},
        isNew);
}

Result<void> indexPerson(db::Writer &writer, qint64 id, const QString &name, const QString &email, bool isNew)
{
    return index(writer, "DELETE FROM person_search WHERE rowid = $1",
        "INSERT INTO person_search (rowid, name, email) VALUES ($1, $2, $3)", {id, name, email}, isNew);
}

} // namespace tjc::store
