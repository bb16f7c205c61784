#include "store/guide.h"
#include "store/search_index.h"

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
db::Value orNull(const std::optional<Id> &id)
{
    return id ? db::Value(id->value()) : db::Value();
}

Result<std::optional<qint64>> idWhere(db::Reader &reader, const QByteArray &sql, const db::Params &params)
{
    return reader.first(sql, params, [](const db::Row &row) { return row.integer(0); });
}

struct StoredTopic {
    TopicDraft draft;
    qint64 revision;
};

Result<std::optional<StoredTopic>> stored(db::Reader &reader, qint64 id)
{
    TJC_TRY(found,
        reader.first("SELECT name, kind, labels, about, not_for, status, parent_id, instead_id, revision"
                     " FROM topic WHERE id = $1",
            {id}, [](const db::Row &row) {
                return StoredTopic{
                    TopicDraft{.name = row.text(0),
                        .kind = fromCodeIn(topicKindCodes, row.text(1)).value_or(TopicKind::Subject),
                        .labels = row.text(2).split(u'\n', Qt::SkipEmptyParts),
                        .about = row.text(3),
                        .notFor = row.text(4),
                        .status = fromCodeIn(topicStatusCodes, row.text(5)).value_or(TopicStatus::Unknown),
                        .parent = TopicId::from(row.integer(6)),
                        .instead = TopicId::from(row.integer(7))},
                    row.integer(8)};
            }));
    return found;
}

bool isSameContent(const TopicDraft &a, TopicDraft b)
{
    b.id = a.id;
    b.revision = a.revision;
    return a == b;
}

Result<void> checkExists(db::Reader &reader, const std::optional<TopicId> &topic)
{
    if (!topic)
        return {};
    TJC_TRY(found, idWhere(reader, "SELECT id FROM topic WHERE id = $1", {topic->value()}));
    return found ? Result<void>() : Error{ErrorKind::NotFound, u"topic"_s, QString::number(topic->value())};
}

db::Params textsOf(const TopicDraft &draft)
{
    return {draft.name, code(draft.kind), draft.labels.join(u'\n'), draft.about, draft.notFor,
        code(draft.status), orNull(draft.parent), orNull(draft.instead)};
}

/// What a task is advised, in order.
Result<QList<GuideTaskDraft::Line>> adviceOf(db::Reader &reader, qint64 task)
{
    QList<GuideTaskDraft::Line> lines;
    TJC_CHECK(reader.query(
        "SELECT topic_id, reason FROM guide_advice WHERE task_id = $1 ORDER BY position, topic_id", {task},
        [&](const db::Row &row) {
            if (const auto topic = TopicId::from(row.integer(0)))
                lines += GuideTaskDraft::Line{*topic, row.text(1)};
            return true;
        }));
    return lines;
}

/// The draft was saved before: then its answer was lost.
Result<bool> isSaved(db::Reader &reader, qint64 id, const GuideTaskDraft &draft)
{
    TJC_TRY(row, reader.first("SELECT name, position, revision FROM guide_task WHERE id = $1", {id},
                     [&](const db::Row &found) {
                         return found.text(0) == draft.name && found.integer(1) == draft.position
                                && (!draft.id || found.integer(2) == draft.revision + 1);
                     }));
    if (!row.value_or(false))
        return false;
    TJC_TRY(lines, adviceOf(reader, id));
    return lines == draft.advice;
}

Result<void> writeAdvice(db::Writer &writer, qint64 task, const QList<GuideTaskDraft::Line> &lines)
{
    TJC_CHECK(writer.execute("DELETE FROM guide_advice WHERE task_id = $1", {task}));
    qint64 position = 0;
    for (const GuideTaskDraft::Line &line : lines) {
        TJC_CHECK(checkExists(writer, line.topic));
        TJC_CHECK(writer.execute(
            "INSERT INTO guide_advice (task_id, topic_id, position, reason) VALUES ($1, $2, $3, $4)",
            {task, line.topic.value(), position++, line.reason}));
    }
    return {};
}

} // namespace

Result<TopicId> saveTopic(db::Writer &writer, const TopicDraft &draft)
{
    const qint64 own = draft.id ? draft.id->value() : 0;
    TJC_TRY(other, idWhere(writer, "SELECT id FROM topic WHERE name = $1 AND id <> $2", {draft.name, own}));
    if (other) {
        TJC_TRY(there, stored(writer, *other));
        if (!draft.id && there && isSameContent(draft, there->draft))
            return *TopicId::from(*other);
        return Error{ErrorKind::Conflict, u"topic.exists"_s, draft.name};
    }
    TJC_CHECK(checkExists(writer, draft.parent));
    TJC_CHECK(checkExists(writer, draft.instead));
    db::Params values = textsOf(draft);
    qint64 id = own;
    if (!draft.id) {
        TJC_TRY(
            made, writer.insert("INSERT INTO topic (name, kind, labels, about, not_for, status, parent_id,"
                                " instead_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                      values));
        id = made;
    } else {
        TJC_TRY(before, stored(writer, own));
        if (!before)
            return Error{ErrorKind::NotFound, u"topic"_s, QString::number(own)};
        if (before->revision != draft.revision) {
            if (before->revision == draft.revision + 1 && isSameContent(draft, before->draft))
                return *draft.id;
            return Error{ErrorKind::Conflict, u"topic.revision"_s};
        }
        values.push_back(own);
        values.push_back(draft.revision);
        TJC_TRY(changed, writer.execute("UPDATE topic SET name = $1, kind = $2, labels = $3, about = $4,"
                                        " not_for = $5, status = $6, parent_id = $7, instead_id = $8,"
                                        " revision = revision + 1 WHERE id = $9 AND revision = $10",
                             values));
        if (changed == 0)
            return Error{ErrorKind::Conflict, u"topic.revision"_s};
    }
    TJC_CHECK(writeIndex(writer));
    return *TopicId::from(id);
}

Result<void> mergeTopics(db::Writer &writer, TopicId gone, TopicId kept)
{
    if (gone == kept)
        return Error{ErrorKind::Invalid, u"topic.merge"_s};
    TJC_CHECK(checkExists(writer, kept));
    TJC_TRY(there, idWhere(writer, "SELECT id FROM topic WHERE id = $1", {gone.value()}));
    if (!there)
        return {};
    TJC_CHECK(writer.execute(
        "INSERT INTO topic_merge (source_id, target_id) VALUES ($1, $2)", {gone.value(), kept.value()}));
    return writeIndex(writer);
}

Result<void> removeTopic(db::Writer &writer, TopicId id)
{
    TJC_CHECK(checkExists(writer, id));
    TJC_TRY(used, idWhere(writer,
                      "SELECT (SELECT count(*) FROM topic WHERE parent_id = $1 OR instead_id = $1)"
                      " + (SELECT count(*) FROM expertise WHERE topic_id = $1)"
                      " + (SELECT count(*) FROM session_topic WHERE topic_id = $1)"
                      " + (SELECT count(*) FROM training_topic WHERE topic_id = $1)"
                      " + (SELECT count(*) FROM guide_advice WHERE topic_id = $1)"
                      " + (SELECT count(*) FROM wish WHERE topic_id = $1)"
                      " + (SELECT count(*) FROM help_request WHERE topic_id = $1)",
                      {id.value()}));
    if (used.value_or(0) > 0)
        return Error{ErrorKind::Conflict, u"topic.used"_s, QString::number(*used)};
    TJC_CHECK(writer.execute("DELETE FROM topic WHERE id = $1", {id.value()}));
    return writeIndex(writer);
}

Result<GuideTaskId> saveGuideTask(db::Writer &writer, const GuideTaskDraft &draft)
{
    const qint64 own = draft.id ? draft.id->value() : 0;
    TJC_TRY(
        other, idWhere(writer, "SELECT id FROM guide_task WHERE name = $1 AND id <> $2", {draft.name, own}));
    if (other) {
        TJC_TRY(same, isSaved(writer, *other, draft));
        if (!draft.id && same)
            return *GuideTaskId::from(*other);
        return Error{ErrorKind::Conflict, u"guide_task.exists"_s, draft.name};
    }
    qint64 id = own;
    if (!draft.id) {
        TJC_TRY(made, writer.insert("INSERT INTO guide_task (name, position) VALUES ($1, $2)",
                          {draft.name, draft.position}));
        id = made;
    } else {
        TJC_TRY(
            changed, writer.execute("UPDATE guide_task SET name = $1, position = $2, revision = revision + 1"
                                    " WHERE id = $3 AND revision = $4",
                         {draft.name, draft.position, own, draft.revision}));
        if (changed == 0) {
            TJC_TRY(there, idWhere(writer, "SELECT id FROM guide_task WHERE id = $1", {own}));
            if (!there)
                return Error{ErrorKind::NotFound, u"guide_task"_s, QString::number(own)};
            TJC_TRY(same, isSaved(writer, own, draft));
            return same ? Result<GuideTaskId>(*draft.id)
                        : Error{ErrorKind::Conflict, u"guide_task.revision"_s};
        }
    }
    TJC_CHECK(writeAdvice(writer, id, draft.advice));
    return *GuideTaskId::from(id);
}

Result<void> removeGuideTask(db::Writer &writer, GuideTaskId id)
{
    TJC_CHECK(writer.execute("DELETE FROM guide_advice WHERE task_id = $1", {id.value()}));
    TJC_TRY(removed, writer.execute("DELETE FROM guide_task WHERE id = $1", {id.value()}));
    return removed > 0 ? Result<void>()
                       : Error{ErrorKind::NotFound, u"guide_task"_s, QString::number(id.value())};
}

} // namespace tjc::store
