#include "store/keys.h"

namespace tjc::store {

namespace {

struct Columns {
    QByteArray table; ///< also the subject of what is not found
    QByteArray key;
};

Columns columnsOf(Keyed kind)
{
    switch (kind) {
    case Keyed::Session:
        return {"session", "uid"};
    case Keyed::Person:
        return {"person", "uid"};
    case Keyed::Organisation:
        return {"organisation", "uid"};
    case Keyed::Room:
        // A room is one of its building; no name holds this character.
        return {"room", "(building || '\x1f' || name)"};
    case Keyed::Topic:
        return {"topic", "name"};
    case Keyed::Series:
        return {"series", "uid"};
    case Keyed::ThemeWeek:
        break;
    }
    return {"theme_week", "name"};
}

Error notFound(const Columns &columns, const QString &argument)
{
    return {ErrorKind::NotFound, QString::fromLatin1(columns.table), argument};
}

} // namespace

Result<QString> keyOf(db::Reader &reader, Keyed kind, qint64 id)
{
    const Columns columns = columnsOf(kind);
    TJC_TRY(key, reader.first("SELECT " + columns.key + " FROM " + columns.table + " WHERE id = $1", {id},
                     [](const db::Row &row) { return row.text(0); }));
    if (!key)
        return notFound(columns, QString::number(id));
    return *key;
}

Result<qint64> idOf(db::Reader &reader, Keyed kind, const QString &key)
{
    const Columns columns = columnsOf(kind);
    TJC_TRY(id, reader.first("SELECT id FROM " + columns.table + " WHERE " + columns.key + " = $1", {key},
                    [](const db::Row &row) { return row.integer(0); }));
    if (!id)
        return notFound(columns, {});
    return *id;
}

} // namespace tjc::store
