#include "store/people.h"

#include "store/search_index.h"

#include "store/sql.h"

#include <QUuid>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

void addColumns(Sql &sql)
{
    sql << "SELECT p.id, p.uid, p.name, coalesce(p.login, ''), coalesce(p.email, ''), coalesce(o.name, ''), "
           "p.job_title,"
           " (SELECT "
        << joined(sql.engine(), "x.v")
        << " FROM (SELECT tp.name AS v FROM expertise ex JOIN topic tp ON tp.id = ex.topic_id"
           " WHERE ex.person_id = p.id ORDER BY tp.name) AS x),"
           " (SELECT count(*) FROM session_trainer st JOIN session s ON s.id = st.session_id"
           " WHERE st.person_id = p.id AND s.state = 'planned')"
           " FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id";
}

std::optional<PersonRow> rowOf(const db::Row &row)
{
    const auto id = PersonId::from(row.integer(0));
    if (!id)
        return std::nullopt;
    return PersonRow{*id, row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        splitJoined(row.utf8(7)), int(row.integer(8))};
}

} // namespace

Result<QList<PersonRow>> people(
    db::Reader &reader, const PersonFilter &filter, std::optional<PersonKey> after, int limit)
{
    Sql sql(reader.engine());
    addColumns(sql);
    sql << " WHERE 1 = 1";
    if (asksNoWord(filter.text))
        sql << " AND 1 = 0";
    for (const QString &word : searchWords(filter.text)) {
        sql << " AND (";
        addSearch(sql, "p.id", "person", word);
        sql << " OR p.id IN (SELECT ex.person_id FROM expertise ex JOIN topic tp ON tp.id = ex.topic_id"
               " WHERE substr(lower(tp.name), 1, length(";
        sql.value(word) << ")) = ";
        sql.value(word) << "))";
    }
    if (filter.organisation) {
        sql << " AND ";
        addOrganisationTree(sql, "p.organisation_id", filter.organisation->value());
    }
    if (filter.onlyTrainers)
        sql << " AND EXISTS (SELECT 1 FROM session_trainer st WHERE st.person_id = p.id)";
    if (after) {
        sql << " AND (p.name, p.id) > (";
        sql.value(after->name) << ", ";
        sql.value(after->id) << ")";
    }
    sql << " ORDER BY p.name, p.id";
    if (limit > 0) {
        sql << " LIMIT ";
        sql.value(limit);
    }
    QList<PersonRow> rows;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto person = rowOf(row))
            rows += *std::move(person);
        return true;
    }));
    return rows;
}

Result<PersonRow> findPerson(db::Reader &reader, const QString &key)
{
    const QString lower = key.trimmed().toLower();
    for (const auto &[column, value] :
        {std::pair{"p.login", lower}, std::pair{"p.email", lower}, std::pair{"p.uid", key.trimmed()}}) {
        Sql sql(reader.engine());
        addColumns(sql);
        sql << " WHERE " << column << " = ";
        sql.value(value);
        TJC_TRY(found, reader.first(sql.text(), sql.params(), rowOf));
        if (found && *found)
            return **std::move(found);
    }
    return Error{ErrorKind::NotFound, u"person"_s, key};
}

Result<Identity> identity(db::Reader &reader, const QString &account)
{
    Identity me;
    me.login = account;
    me.roles = {Role::Employee};
    const bool postgres = reader.engine() == Engine::Postgres;
    if (postgres) {
        TJC_TRY(login, reader.first("SELECT lower(CAST(session_user AS text))", {},
                           [](const db::Row &row) { return row.text(0); }));
        me.login = login.value_or(QString());
    }
    TJC_CHECK(
        reader.query("SELECT id, name FROM person WHERE login = $1", {me.login}, [&](const db::Row &row) {
            me.person = PersonId::from(row.integer(0));
            me.name = row.text(1);
            return false;
        }));
    const auto takeRole = [&](const db::Row &row) {
        if (const auto role = fromCodeIn(roleCodes, row.text(0)); role && !me.roles.contains(*role))
            me.roles += *role;
        return true;
    };
    if (postgres)
        TJC_CHECK(reader.query("SELECT role FROM my_roles()", {}, takeRole));
    else if (me.person)
        TJC_CHECK(reader.query(
            "SELECT role FROM person_role WHERE person_id = $1", {me.person->value()}, takeRole));
    return me;
}

Result<Identity> ensureMe(db::Writer &writer, const QString &account)
{
    TJC_TRY(me, identity(writer, account));
    if (me.person)
        return me;
    if (writer.engine() == Engine::Postgres) {
        TJC_CHECK(writer.query("SELECT ensure_me()", {}, [](const db::Row &) { return false; }));
    } else {
        if (me.login.isEmpty())
            return Error{ErrorKind::Denied, u"account.unknown"_s};
        TJC_CHECK(writer.execute("INSERT INTO person (uid, name, login) VALUES ($1, $2, $3)",
            {QUuid::createUuid().toString(QUuid::WithoutBraces), me.login, me.login}));
        TJC_CHECK(writeIndex(writer));
    }
    return identity(writer, account);
}

Result<void> giveRole(db::Writer &writer, PersonId person, Role role)
{
    TJC_CHECK(
        writer.execute("INSERT INTO person_role (person_id, role) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            {person.value(), code(role)}));
    return {};
}

} // namespace tjc::store
