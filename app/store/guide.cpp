#include "store/guide.h"

#include "store/search.h"

#include <algorithm>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstKnowers = 6;
constexpr int firstSessions = 5;
constexpr int firstQuestions = 5;

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

TopicStatus statusOf(const QString &text)
{
    return fromCodeIn(topicStatusCodes, text).value_or(TopicStatus::Unknown);
}

TopicKind kindOf(const QString &text)
{
    return fromCodeIn(topicKindCodes, text).value_or(TopicKind::Subject);
}

const QByteArray nodeColumns = "SELECT t.id, t.name, t.kind, t.status, t.labels,"
                               " (SELECT count(*) FROM topic c WHERE c.parent_id = t.id) FROM topic t";

std::optional<TopicNode> nodeOf(const db::Row &row)
{
    const auto id = TopicId::from(row.integer(0));
    if (!id)
        return std::nullopt;
    return TopicNode{.id = *id,
        .name = row.text(1),
        .kind = kindOf(row.text(2)),
        .status = statusOf(row.text(3)),
        .children = int(row.integer(5)),
        .labels = lines(row.text(4))};
}

Result<QList<TopicNode>> nodes(db::Reader &reader, const Sql &sql)
{
    QList<TopicNode> list;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto node = nodeOf(row))
            list += *std::move(node);
        return true;
    }));
    return list;
}

/// `t.id IN (…)` of what has every reading in these columns of the index.
void addMatch(Sql &sql, const QList<Reading> &readings, const QByteArray &columns, const QByteArray &weights)
{
    const QString query = searchQuery(sql.engine(), readings, columns, weights);
    if (sql.engine() == Engine::Sqlite) {
        sql << "t.id IN (SELECT rowid FROM topic_search WHERE topic_search MATCH ";
        sql.value(query) << ")";
    } else {
        sql << "t.search @@ CAST(";
        sql.value(query) << " AS tsquery)";
    }
}

bool hasReading(const QString &text, const Reading &reading)
{
    const QStringList words = searchWords(text);
    return std::ranges::any_of(words, [&](const QString &word) {
        const QString folded = foldedWord(word);
        return folded.startsWith(reading.typed) || reading.whole.contains(folded);
    });
}

/// The other name that a topic was found by, where its own name has not all of it.
QString foundBy(const TopicNode &node, QList<Reading> readings)
{
    readings.removeIf([&](const Reading &reading) { return hasReading(node.name, reading); });
    const auto label = std::ranges::find_if(node.labels, [&](const QString &name) {
        return std::ranges::any_of(
            readings, [&](const Reading &reading) { return hasReading(name, reading); });
    });
    return label == node.labels.cend() ? QString() : *label;
}

/// The names above `t`, from the top, each with a line break after it.
QByteArray pathOf(Engine engine)
{
    // A server wants both halves of a recursion to compare alike.
    const QByteArray plain = engine == Engine::Postgres ? " COLLATE \"C\"" : "";
    return "(WITH RECURSIVE above (up, path, depth) AS (SELECT t.parent_id, CAST('' AS text)" + plain
           + ", 0 UNION ALL SELECT p.parent_id, (p.name" + plain
           + ") || '\n' || a.path, a.depth + 1 FROM above a JOIN topic p ON p.id = a.up WHERE a.depth < 64)"
             " SELECT path FROM above ORDER BY depth DESC LIMIT 1)";
}

/// Names of what these topics stand under, from the top.
Result<void> addPaths(db::Reader &reader, QList<TopicNode> &list)
{
    if (list.isEmpty())
        return {};
    Sql sql(reader.engine());
    sql << "WITH RECURSIVE above (start, id, depth) AS (SELECT id, parent_id, 1 FROM topic WHERE parent_id IS NOT"
           " NULL AND id IN (";
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i > 0)
            sql << ", ";
        sql.value(list[i].id.value());
    }
    sql << ") UNION ALL SELECT a.start, t.parent_id, a.depth + 1 FROM above a JOIN topic t ON t.id = a.id"
           " WHERE t.parent_id IS NOT NULL AND a.depth < 64)"
           " SELECT a.start, t.name FROM above a JOIN topic t ON t.id = a.id ORDER BY a.start, a.depth DESC";
    QHash<qint64, QStringList> paths;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        paths[row.integer(0)] += row.text(1);
        return true;
    }));
    for (TopicNode &node : list)
        node.path = paths.value(node.id.value());
    return {};
}

std::optional<TopicLink> linkIn(const db::Row &row, int column)
{
    const auto id = TopicId::from(row.integer(column));
    return id ? std::optional(TopicLink{*id, row.text(column + 1), statusOf(row.text(column + 2))})
              : std::nullopt;
}

Result<void> addKnowers(db::Reader &reader, TopicDetails &topic)
{
    const QByteArray from = " FROM expertise e JOIN person p ON p.id = e.person_id"
                            " LEFT JOIN organisation o ON o.id = p.organisation_id"
                            " WHERE e.topic_id = $1 AND p.listed AND p.erased_at IS NULL";
    TJC_TRY(count, reader.first("SELECT count(*)" + from, {topic.id.value()},
                       [](const db::Row &row) { return int(row.integer(0)); }));
    topic.knowerCount = count.value_or(0);
    return reader.query(
        "SELECT p.id, p.name, coalesce(nullif(o.short_name, ''), o.name, ''), e.level, e.offers" + from
            + " ORDER BY CASE e.level WHEN 'expert' THEN 0 WHEN 'good' THEN 1 ELSE 2 END, p.name,"
              " p.id LIMIT "
            + QByteArray::number(firstKnowers),
        {topic.id.value()}, [&](const db::Row &row) {
            const auto person = PersonId::from(row.integer(0));
            const auto level = fromCodeIn(levelCodes, row.text(3));
            if (person && level)
                topic.knowers += TopicKnower{*person, row.text(1), row.text(2), *level, row.boolean(4)};
            return true;
        });
}

Result<QList<TopicSession>> sessionsOn(db::Reader &reader, TopicId topic, Instant now, bool userGroups)
{
    QList<TopicSession> list;
    TJC_CHECK(reader.query(
        "SELECT s.id, t.title, t.format, s.starts_at, s.ends_at, s.all_day,"
        " coalesce(r.building, s.building), coalesce(r.name, '')"
        " FROM session s JOIN training t ON t.id = s.training_id LEFT JOIN room r ON r.id = s.room_id"
        " WHERE s.id IN (SELECT session_id FROM session_topic WHERE topic_id = $1 UNION"
        " SELECT of.id FROM training_topic tt JOIN session of ON of.training_id = tt.training_id"
        " WHERE tt.topic_id = $1)"
        " AND s.state = 'planned' AND s.ends_at > $2 AND t.format "
            + QByteArray(userGroups ? "=" : "<>") + " 'user_group' ORDER BY s.starts_at, s.id LIMIT "
            + QByteArray::number(firstSessions),
        {topic.value(), now.ms()}, [&](const db::Row &row) {
            const auto id = SessionId::from(row.integer(0));
            const auto format = fromCodeIn(formatCodes, row.text(2));
            const auto when = Span::from(Instant::fromMs(row.integer(3)), Instant::fromMs(row.integer(4)));
            if (id && format && when) {
                QStringList place{row.text(7), row.text(6)};
                place.removeAll(QString());
                list += TopicSession{*id, row.text(1), *format, *when, row.boolean(5), place.join(", "_L1)};
            }
            return true;
        }));
    return list;
}

Result<void> addQuestions(db::Reader &reader, TopicDetails &topic)
{
    const QByteArray from = " FROM thread_topic x JOIN thread q ON q.id = x.thread_id WHERE x.topic_id = $1"
                            " AND q.kind = 'question' AND NOT q.hidden AND q.merged_into IS NULL";
    TJC_TRY(count, reader.first("SELECT count(*)" + from, {topic.id.value()},
                       [](const db::Row &row) { return int(row.integer(0)); }));
    topic.questionCount = count.value_or(0);
    return reader.query("SELECT q.id, q.title, q.replies, q.accepted" + from
                            + " ORDER BY CASE WHEN q.accepted > 0 THEN 0 ELSE 1 END, q.last_post_at DESC,"
                              " q.id DESC LIMIT "
                            + QByteArray::number(firstQuestions),
        {topic.id.value()}, [&](const db::Row &row) {
            if (const auto thread = ThreadId::from(row.integer(0)))
                topic.questions +=
                    TopicQuestion{*thread, row.text(1), int(row.integer(2)), row.integer(3) > 0};
            return true;
        });
}

} // namespace

Result<QList<TopicNode>> topicChildren(
    db::Reader &reader, std::optional<TopicId> parent, std::optional<TopicKey> after, int limit)
{
    Sql sql(reader.engine());
    sql << nodeColumns << " WHERE t.parent_id ";
    if (parent) {
        sql << "= ";
        sql.value(parent->value());
    } else {
        sql << "IS NULL";
    }
    if (after) {
        sql << " AND (t.name, t.id) > (";
        sql.value(after->name) << ", ";
        sql.value(after->id) << ")";
    }
    sql << " ORDER BY t.name, t.id";
    if (limit > 0) {
        sql << " LIMIT ";
        sql.value(limit);
    }
    return nodes(reader, sql);
}

Result<QList<TopicNode>> findTopics(
    db::Reader &reader, const QString &text, const QList<Reading> &readings, int limit)
{
    if (readings.isEmpty())
        return QList<TopicNode>();
    const QString begin = text.simplified().toLower();
    Sql sql(reader.engine());
    const auto addOrder = [&] {
        sql << " ORDER BY CASE WHEN lower(t.name) = ";
        sql.value(begin) << " THEN 0 WHEN substr(lower(t.name), 1, length(";
        sql.value(begin) << ")) = ";
        sql.value(begin) << " THEN 1 WHEN ";
        addMatch(sql, readings, "name", "A");
        sql << " THEN 2 WHEN ";
        addMatch(sql, readings, "name labels", "AB");
        sql << " THEN 3 ELSE 4 END, t.name, t.id";
    };
    // In one question; where they stand is looked up of the first only.
    sql << "SELECT n.*, " << pathOf(reader.engine()) << " FROM (" << nodeColumns << " WHERE t.id IN ("
        << "SELECT t.id FROM topic t WHERE ";
    addReadings(sql, "t.id", Found::Topic, readings);
    addOrder();
    sql << " LIMIT ";
    sql.value(limit) << ")) n JOIN topic t ON t.id = n.id";
    addOrder();
    QList<TopicNode> list;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        if (auto node = nodeOf(row)) {
            node->foundBy = foundBy(*node, readings);
            node->path = row.text(6).split(u'\n', Qt::SkipEmptyParts);
            list += *std::move(node);
        }
        return true;
    }));
    return list;
}

Result<QList<TopicNode>> topicPaths(db::Reader &reader, const QList<TopicId> &ids)
{
    if (ids.isEmpty())
        return QList<TopicNode>();
    Sql sql(reader.engine());
    sql << nodeColumns << " WHERE t.id IN (";
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i > 0)
            sql << ", ";
        sql.value(ids[i].value());
    }
    sql << ") ORDER BY t.name, t.id";
    TJC_TRY(list, nodes(reader, sql));
    TJC_CHECK(addPaths(reader, list));
    return list;
}

Result<TopicDetails> topic(db::Reader &reader, TopicId id, Instant now)
{
    TJC_TRY(found,
        reader.first("SELECT t.name, t.kind, t.labels, t.about, t.not_for, t.status, t.uri, t.revision,"
                     " p.id, p.name, p.status, i.id, i.name, i.status"
                     " FROM topic t LEFT JOIN topic p ON p.id = t.parent_id"
                     " LEFT JOIN topic i ON i.id = t.instead_id WHERE t.id = $1",
            {id.value()}, [&](const db::Row &row) {
                return TopicDetails{.id = id,
                    .name = row.text(0),
                    .kind = kindOf(row.text(1)),
                    .labels = lines(row.text(2)),
                    .about = row.text(3),
                    .notFor = row.text(4),
                    .status = statusOf(row.text(5)),
                    .uri = row.text(6),
                    .revision = row.integer(7),
                    .parent = linkIn(row, 8),
                    .instead = linkIn(row, 11)};
            }));
    if (!found)
        return Error{ErrorKind::NotFound, u"topic"_s, QString::number(id.value())};
    TopicDetails details = *std::move(found);
    TJC_CHECK(reader.query(
        "WITH RECURSIVE above (id, depth) AS (SELECT parent_id, 1 FROM topic WHERE id = $1 AND parent_id IS NOT NULL"
        " UNION ALL SELECT t.parent_id, a.depth + 1 FROM above a JOIN topic t ON t.id = a.id"
        " WHERE t.parent_id IS NOT NULL AND a.depth < 64)"
        " SELECT t.id, t.name, t.status FROM above a JOIN topic t ON t.id = a.id ORDER BY a.depth DESC",
        {id.value()}, [&](const db::Row &row) {
            if (auto link = linkIn(row, 0))
                details.path += *std::move(link);
            return true;
        }));
    TJC_CHECK(addKnowers(reader, details));
    TJC_CHECK(addQuestions(reader, details));
    TJC_TRY(sessions, sessionsOn(reader, id, now, false));
    TJC_TRY(groups, sessionsOn(reader, id, now, true));
    details.sessions = sessions;
    details.userGroups = groups;
    TJC_TRY(wishes,
        reader.first("SELECT count(*) FROM wish WHERE topic_id = $1 AND state IN ('open', 'picked_up')",
            {id.value()}, [](const db::Row &row) { return int(row.integer(0)); }));
    details.wishes = wishes.value_or(0);
    TJC_CHECK(reader.query("SELECT k.id, k.name FROM guide_advice a JOIN guide_task k ON k.id = a.task_id"
                           " WHERE a.topic_id = $1 ORDER BY a.position, k.name, k.id",
        {id.value()}, [&](const db::Row &row) {
            if (const auto task = GuideTaskId::from(row.integer(0)))
                details.tasks += qMakePair(*task, row.text(1));
            return true;
        }));
    return details;
}

Result<TopicId> findTopic(db::Reader &reader, const QString &key)
{
    const auto by = [&](const QByteArray &condition, const db::Value &value) {
        return reader.first("SELECT id FROM topic WHERE " + condition, {value},
            [](const db::Row &row) { return TopicId::from(row.integer(0)); });
    };
    const QString wanted = key.simplified();
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    for (const QByteArray &condition : {"name = $1"_ba, "uri <> '' AND uri = $1"_ba}) {
        TJC_TRY(found, by(condition, wanted));
        if (found && *found)
            return **found;
    }
    if (isNumber) {
        TJC_TRY(found, by("id = $1", number));
        if (found && *found)
            return **found;
    }
    return Error{ErrorKind::NotFound, u"topic"_s, key};
}

Result<QList<GuideTask>> guideTasks(db::Reader &reader)
{
    QList<GuideTask> tasks;
    QHash<qint64, qsizetype> at;
    TJC_CHECK(reader.query("SELECT id, name, position, revision FROM guide_task ORDER BY position, name, id",
        {}, [&](const db::Row &row) {
            if (const auto id = GuideTaskId::from(row.integer(0))) {
                at.insert(row.integer(0), tasks.size());
                tasks += GuideTask{*id, row.text(1), int(row.integer(2)), row.integer(3), {}};
            }
            return true;
        }));
    TJC_CHECK(reader.query("SELECT a.task_id, t.id, t.name, t.status, t.kind, a.reason"
                           " FROM guide_advice a JOIN topic t ON t.id = a.topic_id"
                           " ORDER BY a.task_id, a.position, t.name",
        {}, [&](const db::Row &row) {
            const auto place = at.constFind(row.integer(0));
            auto link = linkIn(row, 1);
            if (place != at.cend() && link)
                tasks[*place].advice += Advice{*std::move(link), kindOf(row.text(4)), row.text(5)};
            return true;
        }));
    return tasks;
}

Result<QList<std::pair<TopicKey, ImportedTopic>>> topicsForExport(
    db::Reader &reader, std::optional<TopicKey> after, int limit)
{
    Sql sql(reader.engine());
    sql << "SELECT t.id, t.uri, t.name, t.kind, t.labels, t.about, t.not_for, t.status, coalesce(p.name, ''),"
           " coalesce(i.name, '') FROM topic t LEFT JOIN topic p ON p.id = t.parent_id"
           " LEFT JOIN topic i ON i.id = t.instead_id";
    if (after) {
        sql << " WHERE (t.name, t.id) > (";
        sql.value(after->name) << ", ";
        sql.value(after->id) << ")";
    }
    sql << " ORDER BY t.name, t.id LIMIT ";
    sql.value(limit);
    QList<std::pair<TopicKey, ImportedTopic>> rows;
    TJC_CHECK(reader.query(sql.text(), sql.params(), [&](const db::Row &row) {
        rows += std::pair(TopicKey{row.text(2), row.integer(0)}, ImportedTopic{.uri = row.text(1),
                                                                     .name = row.text(2),
                                                                     .kind = kindOf(row.text(3)),
                                                                     .labels = lines(row.text(4)),
                                                                     .about = row.text(5),
                                                                     .notFor = row.text(6),
                                                                     .status = statusOf(row.text(7)),
                                                                     .parent = row.text(8),
                                                                     .instead = row.text(9)});
        return true;
    }));
    return rows;
}

} // namespace tjc::store
