#include "store/directory.h"

#include "store/hours.h"
#include "store/search.h"
#include "store/sql.h"

#include <array>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

// Below listSeparator, between the parts of one item of a list.
constexpr QChar partSeparator(0x1e);
constexpr int mostGiven = 40;

/// The expression of the parts of one item.
QByteArray parts(Engine engine, std::initializer_list<QByteArray> columns)
{
    QByteArray text;
    for (const QByteArray &column : columns) {
        if (!text.isEmpty())
            text += engine == Engine::Sqlite ? " || char(30) || " : " || chr(30) || ";
        text += column;
    }
    return text;
}

QByteArray asText(const QByteArray &expression)
{
    return "CAST(" + expression + " AS TEXT)";
}

QByteArray flag(const QByteArray &column)
{
    return "CASE WHEN " + column + " THEN '1' ELSE '0' END";
}

void addIsSeen(Sql &sql, const Viewer &viewer, const QByteArray &column)
{
    if (viewer.seesAll) {
        sql << "1 = 1";
        return;
    }
    sql << "(" << column;
    if (viewer.me) {
        sql << " OR p.id = ";
        sql.value(viewer.me->value());
    }
    sql << ")";
}

/// `<column> IN (the topic and what stands below it)`.
void addTopicTree(Sql &sql, const QByteArray &column, TopicId topic)
{
    sql << column << " IN (WITH RECURSIVE below (id) AS (SELECT CAST(";
    sql.value(topic.value())
        << " AS BIGINT) UNION SELECT t.id FROM topic t JOIN below b ON t.parent_id = b.id)"
           " SELECT id FROM below)";
}

/// Who can at that time, is not away and gives no session then that takes his hours.
void addFree(Sql &sql, const FreeTime &free, const Viewer &viewer)
{
    sql << " AND ";
    addIsSeen(sql, viewer, "p.shows_availability");
    sql << " AND (";
    for (qsizetype at = 0; at < free.parts.size(); ++at) {
        const auto &[part, when] = free.parts[at];
        sql << (at > 0 ? " OR " : "")
            << "(EXISTS (SELECT 1 FROM availability a WHERE a.person_id = p.id AND a.weekday = ";
        sql.value(free.weekday) << " AND a.part = ";
        sql.value(code(part)) << ") AND NOT EXISTS (SELECT 1 FROM session_trainer st JOIN session s"
                                 " ON s.id = st.session_id JOIN training t ON t.id = s.training_id"
                                 " WHERE st.person_id = p.id AND s.state = 'planned' AND s.starts_at < ";
        sql.value(when.end().ms()) << " AND s.ends_at > ";
        sql.value(when.begin().ms()) << " AND " << takesHoursSql << ") AND NOT ";
        if (sql.engine() == Engine::Postgres) {
            sql << "away(p.id, CAST(";
            sql.value(when.begin().ms()) << " AS bigint), CAST(";
            sql.value(when.end().ms()) << " AS bigint))";
        } else {
            sql << "EXISTS (SELECT 1 FROM absence b WHERE b.person_id = p.id AND b.starts_at < ";
            sql.value(when.end().ms()) << " AND b.ends_at > ";
            sql.value(when.begin().ms()) << ")";
        }
        sql << ")";
    }
    sql << ")";
}

/// What must hold of `p`, whatever he is found by.
void addConditions(Sql &sql, const DirectoryQuestion &question)
{
    const DirectoryFilter &filter = question.filter;
    sql << "p.erased_at IS NULL AND ";
    addIsSeen(sql, question.viewer, "p.listed");
    if (filter.organisation) {
        sql << " AND ";
        addOrganisationTree(sql, "p.organisation_id", filter.organisation->value());
    }
    if (!filter.language.isEmpty()) {
        sql << " AND EXISTS (SELECT 1 FROM person_language l WHERE l.person_id = p.id AND l.language = ";
        sql.value(filter.language) << ")";
    }
    if (filter.format) {
        sql << " AND EXISTS (SELECT 1 FROM person_format f WHERE f.person_id = p.id AND f.format = ";
        sql.value(code(*filter.format)) << ")";
    }
    if (question.free)
        addFree(sql, *question.free, question.viewer);
    // What two colleagues agreed on is between them.
    const QByteArray offered =
        "EXISTS (SELECT 1 FROM training t WHERE t.offered_by = p.id AND NOT t.withdrawn"
        " AND t.uid NOT LIKE 'help-%')";
    if (filter.who == DirectoryFilter::Who::Gives) {
        sql << " AND (p.offers OR EXISTS (SELECT 1 FROM expertise e WHERE e.person_id = p.id)"
               " OR EXISTS (SELECT 1 FROM session_trainer st WHERE st.person_id = p.id) OR "
            << offered << ")";
    } else if (filter.who == DirectoryFilter::Who::Offers) {
        sql << " AND (p.offers OR EXISTS (SELECT 1 FROM expertise e WHERE e.person_id = p.id AND e.offers) OR "
            << offered << ")";
    }
}

void addKnowsTopic(Sql &sql, TopicId topic, const char *levels)
{
    sql << "p.id IN (SELECT e.person_id FROM expertise e WHERE ";
    addTopicTree(sql, "e.topic_id", topic);
    sql << levels << ")";
}

void addShowedTopic(Sql &sql, TopicId topic, const Viewer &viewer)
{
    addIsSeen(sql, viewer, "p.shows_history");
    sql << " AND p.id IN (SELECT st.person_id FROM session_topic x JOIN session_trainer st"
           " ON st.session_id = x.session_id WHERE ";
    addTopicTree(sql, "x.topic_id", topic);
    sql << ")";
}

void addTopic(Sql &sql, const DirectoryQuestion &question)
{
    if (!question.filter.topic)
        return;
    sql << " AND (";
    addKnowsTopic(sql, *question.filter.topic, "");
    sql << " OR (";
    addShowedTopic(sql, *question.filter.topic, question.viewer);
    sql << "))";
}

/// What a tier is found by, on either engine: the columns or weights with those of the better tiers.
struct Tier {
    HitTier tier;
    QByteArray columns;
    QByteArray weights;
};

const std::array tiers{
    Tier{HitTier::Expert, "expert", "A"},
    Tier{HitTier::Knows, "expert knows", "AB"},
    Tier{HitTier::Shown, "expert knows shown", "ABC"},
    Tier{HitTier::NameOrWork, "", ""},
};

/// Those whose words answer in the columns of `tier` and not in those of the better one.
void addWords(Sql &sql, const DirectoryQuestion &question, size_t at)
{
    const Engine engine = sql.engine();
    const auto queryOf = [&](const QByteArray &columns, const QByteArray &weights) {
        return searchQuery(engine, question.readings, columns, weights);
    };
    const QString own = queryOf(tiers[at].columns, tiers[at].weights);
    const QString better = at > 0 ? queryOf(tiers[at - 1].columns, tiers[at - 1].weights) : QString();
    if (engine == Engine::Sqlite) {
        sql << " FROM person_search f CROSS JOIN person p ON p.id = f.rowid WHERE f.person_search MATCH ";
        sql.value(better.isEmpty() ? own : u'(' + own + ") NOT ("_L1 + better + u')');
    } else {
        sql << " FROM person_search f JOIN person p ON p.id = f.person_id WHERE f.search @@ CAST(";
        sql.value(own) << " AS tsquery)";
        if (!better.isEmpty()) {
            sql << " AND NOT f.search @@ CAST(";
            sql.value(better) << " AS tsquery)";
        }
    }
    // By what somebody gave he is found only where he shows that.
    if (at < 2 || question.viewer.seesAll)
        return;
    sql << " AND (";
    addIsSeen(sql, question.viewer, "p.shows_history");
    if (at == 3) {
        if (engine == Engine::Sqlite) {
            sql << " OR p.id IN (SELECT rowid FROM person_search WHERE person_search MATCH ";
            sql.value(queryOf("name work expert knows", {})) << ")";
        } else {
            sql << " OR f.search @@ CAST(";
            sql.value(queryOf({}, "ABD")) << " AS tsquery)";
        }
    }
    sql << ")";
}

/// What begins each part of the answer: SELECT <key>, <tier>.
void beginPart(Sql &sql, bool isFirst, HitTier tier)
{
    sql << (isFirst ? "" : " UNION ALL ") << "SELECT * FROM (SELECT p.id AS id, "
        << QByteArray::number(int(tier)) << " AS tier";
}

void endPart(Sql &sql, int limit)
{
    if (limit > 0) {
        sql << " LIMIT ";
        sql.value(limit);
    }
    sql << ") AS part";
}

void addHitsByWords(Sql &sql, const DirectoryQuestion &question, int limit)
{
    for (size_t at = 0; at < tiers.size(); ++at) {
        beginPart(sql, at == 0, tiers[at].tier);
        addWords(sql, question, at);
        sql << " AND ";
        addConditions(sql, question);
        addTopic(sql, question);
        endPart(sql, limit);
        sql << QByteArray::number(qsizetype(at));
    }
}

void addHitsByTopic(Sql &sql, const DirectoryQuestion &question, int limit)
{
    const TopicId topic = *question.filter.topic;
    const auto part = [&](HitTier tier, bool isFirst, auto condition) {
        beginPart(sql, isFirst, tier);
        sql << " FROM person p WHERE ";
        condition();
        sql << " AND ";
        addConditions(sql, question);
        endPart(sql, limit);
        sql << QByteArray::number(int(tier));
    };
    part(HitTier::Expert, true, [&] { addKnowsTopic(sql, topic, " AND e.level = 'expert'"); });
    part(HitTier::Knows, false, [&] {
        addKnowsTopic(sql, topic, " AND e.level <> 'expert'");
        sql << " AND NOT ";
        addKnowsTopic(sql, topic, " AND e.level = 'expert'");
    });
    part(HitTier::Shown, false, [&] {
        addShowedTopic(sql, topic, question.viewer);
        sql << " AND NOT ";
        addKnowsTopic(sql, topic, "");
    });
}

void addAll(Sql &sql, const DirectoryQuestion &question, int limit)
{
    beginPart(sql, true, HitTier::NameOrWork);
    sql << " FROM person p WHERE ";
    addConditions(sql, question);
    sql << " ORDER BY p.name, p.id";
    endPart(sql, limit);
}

/// Rows of (id, tier), the best tier first, each at most `limit` (0: all).
void addHits(Sql &sql, const DirectoryQuestion &question, int limit)
{
    if (!question.readings.isEmpty())
        addHitsByWords(sql, question, limit);
    else if (question.filter.topic)
        addHitsByTopic(sql, question, limit);
    else
        addAll(sql, question, limit);
}

QByteArray list(Engine engine, const QByteArray &item, const QByteArray &rest)
{
    return "(SELECT " + joined(engine, "x.v") + " FROM (SELECT " + item + " AS v" + rest + ") AS x)";
}

/// Of person `p`; directoryRowOf() reads them, after `tier`.
void addRowColumns(Sql &sql, const DirectoryQuestion &question)
{
    const Engine engine = sql.engine();
    sql << "p.id, p.uid, p.name, coalesce(p.login, ''), coalesce(p.email, ''), coalesce(o.name, ''), p.job_title,"
           " p.building, p.offers, p.listed, "
        << list(engine,
               parts(engine, {"t.name", "t.kind", "e.level", flag("e.offers"), asText("t.id"),
                                 "substr(t.labels, 1, 500)"}),
               " FROM expertise e JOIN topic t ON t.id = e.topic_id WHERE e.person_id = p.id ORDER BY t.name")
        << ", "
        << list(engine, "l.language", " FROM person_language l WHERE l.person_id = p.id ORDER BY l.language")
        << ", "
        << list(engine, "f.format", " FROM person_format f WHERE f.person_id = p.id ORDER BY f.format")
        << ", CASE WHEN ";
    addIsSeen(sql, question.viewer, "p.shows_history");
    sql << " THEN (SELECT count(*) FROM session_trainer st JOIN session s ON s.id = st.session_id"
           " WHERE st.person_id = p.id AND s.state = 'planned') ELSE 0 END, CASE WHEN ";
    addIsSeen(sql, question.viewer, "p.shows_history");
    sql << " THEN (SELECT " << joined(engine, "x.v") << " FROM (SELECT "
        << parts(engine, {"t.title", "coalesce(tp.name, '')",
                             asText("count(CASE WHEN s.starts_at <= " + QByteArray::number(question.now.ms())
                                    + " THEN 1 END)"),
                             asText("count(CASE WHEN s.starts_at > " + QByteArray::number(question.now.ms())
                                    + " THEN 1 END)"),
                             "coalesce(substr(tp.labels, 1, 500), '')"})
        << " AS v FROM session_trainer st JOIN session s ON s.id = st.session_id"
           " JOIN training t ON t.id = s.training_id LEFT JOIN session_topic sx ON sx.session_id = s.id"
           " LEFT JOIN topic tp ON tp.id = sx.topic_id WHERE st.person_id = p.id AND s.state = 'planned'"
           " GROUP BY t.id, t.title, tp.name, tp.labels ORDER BY count(*) DESC, t.title LIMIT "
        << QByteArray::number(mostGiven) << ") AS x) END";
}

std::optional<KnownTopic> topicOf(const QString &item)
{
    const QStringList fields = item.split(partSeparator);
    if (fields.size() < 6)
        return std::nullopt;
    const auto id = TopicId::from(fields[4].toLongLong());
    const auto kind = fromCodeIn(topicKindCodes, fields[1]);
    const auto level = fromCodeIn(levelCodes, fields[2]);
    if (!id || !kind || !level)
        return std::nullopt;
    return KnownTopic{
        *id, fields[0], *kind, *level, fields[3] == "1"_L1, fields[5].split(u'\n', Qt::SkipEmptyParts)};
}

/// `topics` are the names of what was asked for, where it was a topic.
std::optional<DirectoryRow> rowOf(
    const db::Row &row, const DirectoryQuestion &question, const QStringList &topics)
{
    const auto id = PersonId::from(row.integer(1));
    if (!id)
        return std::nullopt;
    DirectoryRow one{.id = *id,
        .uid = row.text(2),
        .name = row.text(3),
        .login = row.text(4),
        .email = row.text(5),
        .organisation = row.text(6),
        .jobTitle = row.text(7),
        .building = row.text(8),
        .offers = row.boolean(9),
        .listed = row.boolean(10),
        .topics = {},
        .languages = splitJoined(row.utf8(12)),
        .formats = {},
        .sessionsGiven = int(row.integer(14)),
        .given = {},
        .tier = HitTier(row.integer(0))};
    for (const QString &item : splitJoined(row.utf8(11))) {
        if (auto topic = topicOf(item))
            one.topics += *std::move(topic);
    }
    for (const QString &item : splitJoined(row.utf8(13))) {
        if (const auto format = fromCodeIn(formatCodes, item))
            one.formats += *format;
    }
    for (const QString &item : splitJoined(row.utf8(15))) {
        const QStringList fields = item.split(partSeparator);
        if (fields.size() == 5)
            one.given += GivenTraining{fields[0], fields[1], fields[2].toInt(), fields[3].toInt(), fields[4]};
    }
    one.reasons = !question.readings.isEmpty() ? reasonsFor(one, question.readings) : reasonsFor(one, topics);
    return one;
}

bool findsNothing(const DirectoryQuestion &question)
{
    return asksNoWord(question.filter.text);
}

/// The topic that is asked for and those below it, by name.
Result<QStringList> askedTopics(db::Reader &reader, const DirectoryQuestion &question)
{
    QStringList names;
    if (!question.filter.topic || !question.readings.isEmpty())
        return names;
    Sql sql(reader.engine());
    sql << "SELECT t.name FROM topic t WHERE ";
    addTopicTree(sql, "t.id", *question.filter.topic);
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        names += row.text(0);
        return true;
    }));
    return names;
}

constexpr const char *fromPerson = " JOIN person p ON p.id = h.id LEFT JOIN organisation o"
                                   " ON o.id = p.organisation_id";

} // namespace

Result<QList<DirectoryRow>> directoryFirst(db::Reader &reader, const DirectoryQuestion &question, int limit)
{
    if (findsNothing(question))
        return QList<DirectoryRow>();
    TJC_TRY(topics, askedTopics(reader, question));
    Sql sql(reader.engine());
    sql << "SELECT h.tier, ";
    addRowColumns(sql, question);
    sql << " FROM (SELECT * FROM (";
    addHits(sql, question, limit);
    sql << ") AS every LIMIT ";
    sql.value(limit) << ") AS h" << fromPerson;
    // Each tier in the order in which it came.
    std::array<QList<DirectoryRow>, tiers.size()> found;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto one = rowOf(row, question, topics))
            found[size_t(one->tier)] += *std::move(one);
        return true;
    }));
    QList<DirectoryRow> rows;
    for (QList<DirectoryRow> &tier : found)
        rows += std::move(tier);
    return rows;
}

Result<QList<qint64>> directoryIds(db::Reader &reader, const DirectoryQuestion &question)
{
    if (findsNothing(question))
        return QList<qint64>();
    Sql sql(reader.engine());
    addHits(sql, question, 0);
    std::array<QList<qint64>, tiers.size()> found;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        found[size_t(row.integer(1))] += row.integer(0);
        return true;
    }));
    QList<qint64> ids;
    for (const QList<qint64> &tier : found)
        ids += tier;
    return ids;
}

Result<QList<DirectoryRow>> directoryRows(
    db::Reader &reader, const DirectoryQuestion &question, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<DirectoryRow>();
    TJC_TRY(topics, askedTopics(reader, question));
    Sql sql(reader.engine());
    sql << "SELECT 3, ";
    addRowColumns(sql, question);
    sql << " FROM (SELECT p.id FROM person p WHERE p.erased_at IS NULL AND ";
    addIsSeen(sql, question.viewer, "p.listed");
    sql << " AND p.id IN (";
    for (qsizetype at = 0; at < ids.size(); ++at)
        sql << (at > 0 ? "," : "") << QByteArray::number(ids[at]);
    sql << ")) AS h" << fromPerson;
    QHash<qint64, DirectoryRow> found;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto one = rowOf(row, question, topics))
            found.insert(one->id.value(), *std::move(one));
        return true;
    }));
    QList<DirectoryRow> rows;
    for (const qint64 id : ids) {
        if (const auto one = found.constFind(id); one != found.cend())
            rows += *one;
    }
    return rows;
}

} // namespace tjc::store
