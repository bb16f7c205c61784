#include "store/sql.h"

#include "domain/schedule_cells.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

QByteArray joined(Engine engine, const QByteArray &expression)
{
    return engine == Engine::Sqlite ? "group_concat(" + expression + ", char(31))"
                                    : "string_agg(" + expression + ", chr(31))";
}

QByteArray trainersOf(Engine engine, const QByteArray &column)
{
    return "(SELECT " + joined(engine, "x.v") + " FROM (SELECT " + column
           + " AS v FROM session_trainer st JOIN person p ON p.id = st.person_id"
             " WHERE st.session_id = s.id ORDER BY st.position) AS x)";
}

QStringList searchWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty() && words.size() < 8)
            words += word.toLower();
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else
            flush();
    }
    flush();
    return words;
}

bool asksNoWord(const QString &text)
{
    return !text.trimmed().isEmpty() && searchWords(text).isEmpty();
}

void addSearch(Sql &sql, const QByteArray &key, const QByteArray &table, const QString &word)
{
    const bool byName = table == "person";
    if (sql.engine() == Engine::Sqlite) {
        const QByteArray index = table + "_search";
        sql << key << " IN (SELECT rowid FROM " << index << " WHERE " << index << " MATCH ";
        sql.value(QString((byName ? u"name : \""_s : u"\""_s) + word + "\"*"_L1)) << ")";
    } else {
        sql << key
            << (byName ? " IN (SELECT person_id FROM person_search WHERE name"
                       : " IN (SELECT id FROM training WHERE search")
            << " @@ prefix_query(";
        sql.value(word) << "))";
    }
}

void addOrganisationTree(Sql &sql, const QByteArray &column, qint64 organisation)
{
    sql << column << " IN (WITH RECURSIVE below (id) AS (SELECT CAST(";
    sql.value(organisation)
        << " AS BIGINT) UNION SELECT o.id FROM organisation o JOIN below b ON o.parent_id = b.id)"
           " SELECT id FROM below)";
}

QStringList splitJoined(QByteArrayView utf8)
{
    if (utf8.isNull())
        return {};
    return QString::fromUtf8(utf8).split(QChar(QLatin1Char(listSeparator)));
}

} // namespace tjc::store
