#include "store/search_index.h"

namespace tjc::store {

namespace {

struct Index {
    QByteArray table;
    QByteArray source; ///< gives rowid and the indexed texts of every row
};

Index trainings()
{
    return {"training_search", "SELECT id, title, summary FROM training"};
}

Index people()
{
    return {"person_search", "SELECT id, name, coalesce(email, '') FROM person"};
}

/// Keys only grow and no row is ever deleted, so what is new has a higher key than all that is indexed.
QByteArray lastIndexed(const Index &index)
{
    return "coalesce((SELECT rowid FROM " + index.table + " ORDER BY rowid DESC LIMIT 1), 0)";
}

QByteArray insertInto(const Index &index)
{
    return "INSERT INTO " + index.table + " (rowid, "
           + (index.table == "training_search" ? "title, summary" : "name, email") + ") " + index.source;
}

/// What is not in the index yet stays for indexNew(), which counts on finding nothing above it.
Result<void> reindex(db::Writer &writer, const Index &index, qint64 id)
{
    if (writer.engine() == Engine::Postgres)
        return {};
    TJC_CHECK(writer.execute("DELETE FROM " + index.table + " WHERE rowid = $1", {id}));
    TJC_CHECK(writer.execute(insertInto(index) + " WHERE id = $1 AND id <= " + lastIndexed(index), {id}));
    return {};
}

} // namespace

Result<void> indexNew(db::Writer &writer)
{
    if (writer.engine() == Engine::Postgres)
        return {};
    for (const Index &index : {trainings(), people()})
        TJC_CHECK(writer.execute(insertInto(index) + " WHERE id > " + lastIndexed(index)));
    return {};
}

Result<void> reindexTraining(db::Writer &writer, qint64 id)
{
    return reindex(writer, trainings(), id);
}

Result<void> reindexPerson(db::Writer &writer, qint64 id)
{
    return reindex(writer, people(), id);
}

} // namespace tjc::store
