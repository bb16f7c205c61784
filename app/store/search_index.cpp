#include "store/search_index.h"

namespace tjc::store {

namespace {

struct Index {
    QByteArray entity;
    QByteArray columns;
    QByteArray source; ///< gives rowid and the indexed texts of every row of `x`
};

QByteArray topicsOf(const QByteArray &levels)
{
    return "coalesce((SELECT group_concat(t.name || ' ' || t.labels, ' ') FROM expertise e"
           " JOIN topic t ON t.id = e.topic_id WHERE e.person_id = x.id AND e.level "
           + levels + "), '')";
}

/// As index_people() of the other schema has it.
Index people()
{
    return {"person", "name, work, expert, knows, shown",
        "SELECT x.id, x.name || ' ' || coalesce(x.email, ''), x.job_title || ' ' || x.building || ' '"
        " || coalesce((SELECT o.name || ' ' || o.short_name FROM organisation o"
        " WHERE o.id = x.organisation_id), ''), "
            + topicsOf("= 'expert'") + ", " + topicsOf("<> 'expert'")
            + ", coalesce((SELECT group_concat(t.name || ' ' || t.labels, ' ') FROM topic t WHERE t.id IN ("
              "SELECT st.topic_id FROM session_trainer s JOIN session_topic st ON st.session_id = s.session_id"
              " WHERE s.person_id = x.id)), '') FROM person x"};
}

Index trainings()
{
    return {
        "training", "title, more", "SELECT x.id, x.title, x.summary || ' ' || x.provider FROM training x"};
}

Index wishes()
{
    return {"wish", "title, more", "SELECT x.id, x.title, x.note FROM wish x"};
}

Index topics()
{
    return {"topic", "name, labels, more",
        "SELECT x.id, x.name, x.labels, x.about || ' ' || x.not_for FROM topic x"};
}

/// It keeps no text, so what it holds of a post that changed must be told to take it out.
Result<void> writePosts(db::Writer &writer)
{
    TJC_TRY(last, writer.first("SELECT rowid FROM post_search ORDER BY rowid DESC LIMIT 1", {},
                      [](const db::Row &row) { return row.integer(0); }));
    TJC_CHECK(writer.execute("INSERT INTO post_search (post_search, rowid, title, body)"
                             " SELECT 'delete', post_id, title, body FROM unindexed_post WHERE post_id <= $1",
        {last.value_or(0)}));
    TJC_CHECK(writer.execute("INSERT INTO post_search (rowid, title, body)"
                             " SELECT p.id, coalesce(t.title, ''), p.text FROM post p"
                             " LEFT JOIN thread t ON t.first_post_id = p.id WHERE p.id IN"
                             " (SELECT id FROM post WHERE id > $1 UNION SELECT post_id FROM unindexed_post)",
        {last.value_or(0)}));
    TJC_CHECK(writer.execute("DELETE FROM unindexed_post"));
    return {};
}

} // namespace

Result<void> writeIndex(db::Writer &writer)
{
    if (writer.engine() == Engine::Postgres)
        return {};
    for (const Index &index : {people(), trainings(), wishes(), topics()}) {
        const QByteArray table = index.entity + "_search";
        const QByteArray notes = "SELECT row_id FROM unindexed WHERE entity = '" + index.entity + "'";
        // What is new has a higher key than all that is indexed; a key that is given anew was noted when it went.
        TJC_TRY(last, writer.first("SELECT rowid FROM " + table + " ORDER BY rowid DESC LIMIT 1", {},
                          [](const db::Row &row) { return row.integer(0); }));
        TJC_CHECK(writer.execute("DELETE FROM " + table + " WHERE rowid IN (" + notes + ")"));
        TJC_CHECK(writer.execute("INSERT INTO " + table + " (rowid, " + index.columns + ") " + index.source
                                     + " WHERE x.id IN (SELECT id FROM " + index.entity
                                     + " WHERE id > $1 UNION " + notes + ")",
            {last.value_or(0)}));
    }
    TJC_CHECK(writer.execute("DELETE FROM unindexed"));
    return writePosts(writer);
}

} // namespace tjc::store
