#include "store/search.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

QByteArray tableOf(Found what)
{
    switch (what) {
    case Found::Person:
        return "person";
    case Found::Training:
        return "training";
    case Found::Wish:
        return "wish";
    case Found::Topic:
        return "topic";
    }
    Q_UNREACHABLE();
}

QString oneOnFile(const Reading &reading)
{
    QStringList words{u'"' + reading.typed + "\"*"_L1};
    for (const QString &word : reading.whole)
        words += u'"' + word + u'"';
    return u'(' + words.join(" OR "_L1) + u')';
}

QString oneOnServer(const Reading &reading, const QByteArray &weights)
{
    const auto marked = [&](const QString &word, const QByteArray &mark) {
        return u'\'' + word + u'\'' + (mark.isEmpty() ? QString() : u':' + QString::fromLatin1(mark));
    };
    QStringList words{marked(reading.typed, "*" + weights)};
    for (const QString &word : reading.whole)
        words += marked(word, weights);
    return u'(' + words.join(" | "_L1) + u')';
}

} // namespace

QString searchQuery(
    Engine engine, const QList<Reading> &readings, const QByteArray &columns, const QByteArray &weights)
{
    QStringList all;
    for (const Reading &reading : readings)
        all += engine == Engine::Sqlite ? oneOnFile(reading) : oneOnServer(reading, weights);
    if (engine == Engine::Postgres)
        return all.join(" & "_L1);
    const QString query = all.join(" AND "_L1);
    return columns.isEmpty() || query.isEmpty()
               ? query
               : u'{' + QString::fromLatin1(columns) + "} : ("_L1 + query + u')';
}

void addReadings(Sql &sql, const QByteArray &key, Found what, const QList<Reading> &readings)
{
    if (readings.isEmpty()) {
        sql << "1 = 1";
        return;
    }
    const QByteArray table = tableOf(what);
    const QString query = searchQuery(sql.engine(), readings);
    if (sql.engine() == Engine::Sqlite) {
        sql << key << " IN (SELECT rowid FROM " << table << "_search WHERE " << table << "_search MATCH ";
        sql.value(query) << ")";
    } else {
        sql << key
            << (what == Found::Person ? " IN (SELECT person_id FROM person_search"
                                      : " IN (SELECT id FROM " + table)
            << " WHERE search @@ CAST(";
        sql.value(query) << " AS tsquery))";
    }
}

Result<Vocabulary> vocabulary(db::Reader &reader, Found what)
{
    const QByteArray table = tableOf(what);
    const QByteArray query = reader.engine() == Engine::Sqlite
                                 ? "SELECT term FROM " + table + "_words"
                                 : QByteArray("SELECT word FROM ts_stat('SELECT search FROM tjc.")
                                       + (what == Found::Person ? "person_search" : table) + "')";
    QStringList words;
    TJC_CHECK(reader.query(query, {}, [&](const db::Row &row) {
        words += row.text(0);
        return true;
    }));
    return Vocabulary(std::move(words));
}

} // namespace tjc::store
