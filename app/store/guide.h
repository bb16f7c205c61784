#pragma once

#include "db/access.h"
#include "domain/guide.h"
#include "domain/vocabulary.h"

namespace tjc::store {

// The guide: topics as a tree, and what is advised for a task.

/// Below `parent` (none: at the top), in order of (name, id), after `after`; at most `limit`, 0: all.
[[nodiscard]] Result<QList<TopicNode>> topicChildren(
    db::Reader &reader, std::optional<TopicId> parent, std::optional<TopicKey> after, int limit);

/// What a search finds, the best first, with what each stands under: by its name, by its other names, by what is said
/// of it. `text` is what was typed, `readings` how it is looked for.
[[nodiscard]] Result<QList<TopicNode>> findTopics(
    db::Reader &reader, const QString &text, const QList<Reading> &readings, int limit);

/// These topics with what each stands under, in order of (name, id).
[[nodiscard]] Result<QList<TopicNode>> topicPaths(db::Reader &reader, const QList<TopicId> &ids);

/// NotFound "topic".
[[nodiscard]] Result<TopicDetails> topic(db::Reader &reader, TopicId id, Instant now);
/// The same by its name, its identifier in a list of others, or its number.
[[nodiscard]] Result<TopicId> findTopic(db::Reader &reader, const QString &key);

/// In their order.
[[nodiscard]] Result<QList<GuideTask>> guideTasks(db::Reader &reader);

/// A page of all topics in the columns of a file, by (name, id); parent and instead are names.
[[nodiscard]] Result<QList<std::pair<TopicKey, ImportedTopic>>> topicsForExport(
    db::Reader &reader, std::optional<TopicKey> after, int limit);

// Writing the same once more changes nothing, as in coordination.h. Each ends with writeIndex().

/// Conflict "topic.exists" where another has the name; "topic.revision", "topic.loop"; NotFound "topic".
[[nodiscard]] Result<TopicId> saveTopic(db::Writer &writer, const TopicDraft &draft);
/// All links of `gone` become those of `kept`, which gets its name as another name. A `gone` that is no more is done.
/// NotFound "topic" where `kept` is no more; Invalid "topic.merge" for one and the same.
[[nodiscard]] Result<void> mergeTopics(db::Writer &writer, TopicId gone, TopicId kept);
/// Conflict "topic.used" (argument: by how many records) for a topic that anything is linked to; NotFound "topic".
[[nodiscard]] Result<void> removeTopic(db::Writer &writer, TopicId id);

/// Conflict "guide_task.exists", "guide_task.revision"; NotFound "guide_task", "topic".
[[nodiscard]] Result<GuideTaskId> saveGuideTask(db::Writer &writer, const GuideTaskDraft &draft);
/// NotFound "guide_task".
[[nodiscard]] Result<void> removeGuideTask(db::Writer &writer, GuideTaskId id);

} // namespace tjc::store
