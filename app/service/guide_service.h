#pragma once

#include "base/page.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/guide.h"
#include "service/files.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

using TopicsPreview = ImportPreview<ImportedTopic>;

/// The guide: topics as a tree, what is said of each and what there is on it, and which tool is advised for which task.
/// Everybody reads; for others than moderators and coordinators every write is Denied "role.guide". Saving the same
/// once more changes nothing, so that a write whose answer was lost may be repeated.
class GuideService
{
public:
    explicit GuideService(std::shared_ptr<WorkspaceCore> core);

    [[nodiscard]] bool mayChange() const;

    /// Below `parent` (none: at the top), in order of (name, id).
    QFuture<Result<Page<TopicNode, TopicKey>>> children(
        std::optional<TopicId> parent, std::optional<TopicKey> after, int limit);
    /// The best first, with what each stands under. What was mistyped is read as the nearest that there is. Blank: nothing.
    QFuture<Result<QList<TopicNode>>> find(const QString &text, int limit);
    /// NotFound "topic".
    QFuture<Result<TopicDetails>> topic(TopicId id);
    /// By name, by the identifier it has in a list of others, or by number. NotFound "topic".
    QFuture<Result<TopicId>> topicOf(const QString &key);
    /// In their order.
    QFuture<Result<QList<GuideTask>>> tasks();

    /// Errors: those of checked(); Conflict "topic.exists", "topic.revision", "topic.loop"; NotFound "topic".
    QFuture<Result<TopicId>> save(const TopicDraft &draft);
    /// Makes two topics one, with every link of both. Invalid "topic.merge"; NotFound "topic".
    QFuture<Result<void>> merge(TopicId gone, TopicId kept);
    /// Conflict "topic.used" (argument: by how many records); NotFound "topic".
    QFuture<Result<void>> remove(TopicId id);

    /// Errors: those of checked(); Conflict "guide_task.exists", "guide_task.revision"; NotFound "guide_task", "topic".
    QFuture<Result<GuideTaskId>> save(const GuideTaskDraft &draft);
    /// NotFound "guide_task".
    QFuture<Result<void>> remove(GuideTaskId id);

    /// From SKOS in RDF/XML, or CSV: ours or that of ESCO. As the imports of CalendarService.
    QFuture<Result<TopicsPreview>> previewImport(
        const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress = {});
    QFuture<Result<ImportReport>> importTopics(
        const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress = {});
    /// All topics as a table that importTopics() reads back; how many.
    QFuture<Result<qint64>> exportTopics(const QString &path, ExportKind kind);

private:
    [[nodiscard]] Result<void> mayWrite() const;

    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
