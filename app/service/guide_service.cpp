#include "service/guide_service.h"

#include "exchange/topics_csv.h"
#include "exchange/topics_skos.h"
#include "service/export_files.h"
#include "service/importing.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/guide.h"
#include "store/guide_import.h"
#include "store/keys.h"
#include "store/search.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportPage = 1'000;

/// Topics as they are read from these bytes, which must outlive the reading.
RowStream<ImportedTopic>::Read reading(const QByteArray &bytes, const ImportOptions &options)
{
    return [&](const RowSink<ImportedTopic> &, const Progress &progress) {
        if (isXml(bytes))
            return readTopicsSkos(bytes, {u"nl"_s, u"en"_s}, &progress);
        return readTopicsCsv(
            bytes, {.columns = {options.columns, options.layout}, .shape = options.shape}, &progress);
    };
}

QList<BadRow> cellsOf(const QByteArray &bytes, const CsvShape &shape, const QList<ImportedTopic> &refused)
{
    if (isXml(bytes)) {
        QList<BadRow> rows;
        for (const ImportedTopic &row : refused)
            rows += BadRow{row.line, topicsCells(row)};
        return rows;
    }
    QSet<qint64> lines;
    for (const ImportedTopic &row : refused)
        lines.insert(row.line);
    return csvRecords(bytes, shape, lines);
}

Result<ImportReport> importRowsOf(WorkspaceCore &core, db::Worker::OnThread &worker, const QByteArray &bytes,
    RowStream<ImportedTopic> &rows, const QString &path, const ImportOptions &options,
    const Progress *progress, store::Fates<ImportedTopic> *fates = nullptr)
{
    return importRows(
        worker, rows, {core.url(), path, options.errorsTo}, options, progress,
        [&](db::Writer &writer, const store::Parts<ImportedTopic> &parts, store::Refusals &refusals) {
            noteBulk(writer, core, Deed::Import, path);
            return store::importTopics(writer, parts, refusals, progress, fates);
        },
        [&](const QList<ImportedTopic> &refused) { return cellsOf(bytes, options.shape, refused); }, fates);
}

} // namespace

GuideService::GuideService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

bool GuideService::mayChange() const
{
    const Identity me = m_core->me();
    return me.has(Role::Moderator) || me.has(Role::Coordinator);
}

Result<void> GuideService::mayWrite() const
{
    return mayChange() ? Result<void>() : Error{ErrorKind::Denied, u"role.guide"_s};
}

QFuture<Result<Page<TopicNode, TopicKey>>> GuideService::children(
    std::optional<TopicId> parent, std::optional<TopicKey> after, int limit)
{
    using TopicPage = Page<TopicNode, TopicKey>;
    return m_core->read([parent, after, limit](db::Reader &reader) -> Result<TopicPage> {
        TJC_TRY(rows, store::topicChildren(reader, parent, after, limit));
        std::optional<TopicKey> next;
        if (limit > 0 && rows.size() == limit)
            next = TopicKey{rows.last().name, rows.last().id.value()};
        return TopicPage{rows, next};
    });
}

QFuture<Result<QList<TopicNode>>> GuideService::find(const QString &text, int limit)
{
    return m_core->read([core = m_core.get(), text, limit](db::Reader &reader) -> Result<QList<TopicNode>> {
        if (store::searchWords(text).isEmpty())
            return QList<TopicNode>();
        TJC_TRY(words, core->vocabulary(reader, store::Found::Topic));
        return store::findTopics(reader, text, words->readAll(text), limit);
    });
}

QFuture<Result<TopicDetails>> GuideService::topic(TopicId id)
{
    return m_core->snapshot(
        [id, now = m_core->now()](db::Reader &reader) { return store::topic(reader, id, now); });
}

QFuture<Result<TopicId>> GuideService::topicOf(const QString &key)
{
    return m_core->read([key](db::Reader &reader) { return store::findTopic(reader, key); });
}

QFuture<Result<QList<GuideTask>>> GuideService::tasks()
{
    return m_core->snapshot([](db::Reader &reader) { return store::guideTasks(reader); });
}

QFuture<Result<TopicId>> GuideService::save(const TopicDraft &draft)
{
    if (auto allowed = mayWrite(); !allowed)
        return refused<TopicId>(allowed.error());
    const auto clean = checked(draft);
    if (!clean)
        return refused<TopicId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<TopicId> {
        TJC_TRY(id, store::saveTopic(writer, draft));
        noteNamed(writer, *core, Deed::TopicChange, draft.name);
        return id;
    });
}

QFuture<Result<void>> GuideService::merge(TopicId gone, TopicId kept)
{
    if (auto allowed = mayWrite(); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), gone, kept](db::Writer &writer) -> Result<void> {
        TJC_TRY(name, store::keyOf(writer, store::Keyed::Topic, kept.value()));
        TJC_CHECK(store::mergeTopics(writer, gone, kept));
        noteNamed(writer, *core, Deed::TopicChange, name);
        return {};
    });
}

QFuture<Result<void>> GuideService::remove(TopicId id)
{
    if (auto allowed = mayWrite(); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_TRY(name, store::keyOf(writer, store::Keyed::Topic, id.value()));
        TJC_CHECK(store::removeTopic(writer, id));
        noteNamed(writer, *core, Deed::TopicChange, name);
        return {};
    });
}

QFuture<Result<GuideTaskId>> GuideService::save(const GuideTaskDraft &draft)
{
    if (auto allowed = mayWrite(); !allowed)
        return refused<GuideTaskId>(allowed.error());
    const auto clean = checked(draft);
    if (!clean)
        return refused<GuideTaskId>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<GuideTaskId> {
        TJC_TRY(id, store::saveGuideTask(writer, draft));
        noteNamed(writer, *core, Deed::AdviceChange, draft.name);
        return id;
    });
}

QFuture<Result<void>> GuideService::remove(GuideTaskId id)
{
    if (auto allowed = mayWrite(); !allowed)
        return refused<void>(allowed.error());
    return m_core->write([core = m_core.get(), id](db::Writer &writer) -> Result<void> {
        TJC_CHECK(store::removeGuideTask(writer, id));
        noteNamed(writer, *core, Deed::AdviceChange, {});
        return {};
    });
}

QFuture<Result<TopicsPreview>> GuideService::previewImport(
    const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = mayWrite(); !allowed)
        return refused<TopicsPreview>(allowed.error());
    ImportOptions dry = options;
    dry.dryRun = true;
    return m_core->background(
        [core = m_core.get(), path, dry, progress](db::Worker::OnThread &worker) -> Result<TopicsPreview> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            RowStream<ImportedTopic> rows(reading(bytes, dry), progress.get());
            store::Fates<ImportedTopic> fates;
            TJC_TRY(report, importRowsOf(*core, worker, bytes, rows, path, dry, progress.get(), &fates));
            return TopicsPreview{previewRows(rows, fates), int(rows.count()), report};
        });
}

QFuture<Result<ImportReport>> GuideService::importTopics(
    const QString &path, const ImportOptions &options, std::shared_ptr<Progress> progress)
{
    if (auto allowed = mayWrite(); !allowed)
        return refused<ImportReport>(allowed.error());
    return m_core->background(
        [core = m_core.get(), path, options, progress](db::Worker::OnThread &worker) -> Result<ImportReport> {
            TJC_TRY(bytes, readWholeFile(core->url(), path));
            RowStream<ImportedTopic> rows(reading(bytes, options), progress.get());
            return importRowsOf(*core, worker, bytes, rows, path, options, progress.get());
        });
}

QFuture<Result<qint64>> GuideService::exportTopics(const QString &path, ExportKind kind)
{
    return m_core->background(
        [core = m_core.get(), path, kind](db::Worker::OnThread &worker) -> Result<qint64> {
            qint64 count = 0;
            TJC_CHECK(writeTable(*core, path, kind, u"Onderwerpen"_s, [&](Table &table) -> Result<void> {
                topicsHeader(table);
                return worker.snapshot([&](db::Reader &reader) -> Result<void> {
                    for (std::optional<TopicKey> after;;) {
                        TJC_TRY(rows, store::topicsForExport(reader, after, exportPage));
                        for (const auto &[key, topic] : rows)
                            topicsRow(table, topic);
                        count += rows.size();
                        if (rows.size() < exportPage)
                            return {};
                        after = rows.last().first;
                    }
                });
            }));
            return count;
        });
}

} // namespace tjc
