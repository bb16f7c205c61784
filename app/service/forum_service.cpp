#include "service/forum_service.h"

#include "service/forum_view.h"
#include "service/match_service.h"
#include "store/forum.h"
#include "store/forum_posts.h"
#include "store/matching.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSimilar = 5;
constexpr int mostColleagues = 4;
constexpr int mostMentionable = 10;
/// The nearest by topic, of which the best are then found by all that counts.
constexpr int nearestColleagues = 200;

/// Who knows about these topics, or where there are none about those that the title names; the best first.
Result<QList<SimilarColleague>> whoKnows(
    const WorkspaceCore &core, db::Reader &reader, const QString &title, const QList<TopicId> &topics)
{
    QList<TopicId> about = topics;
    if (about.isEmpty()) {
        TJC_TRY(all, store::namedTopics(reader));
        about = topicsNamedIn(title, all);
    }
    QList<SimilarColleague> colleagues;
    if (about.isEmpty())
        return colleagues;
    TJC_TRY(candidates, store::trainersOn(reader, about, {}, core.now(), nearestColleagues));
    QList<TrainerFacts> people;
    for (const store::Candidate &candidate : std::as_const(candidates)) {
        if (core.person() != candidate.facts.person)
            people += candidate.facts;
    }
    for (const TrainerMatch &match : bestTrainers(people, {}, mostColleagues)) {
        const auto facts = std::ranges::find(people, match.person, &TrainerFacts::person);
        colleagues +=
            SimilarColleague{match.person, match.name, match.organisation, facts->level, facts->offersTopic};
    }
    return colleagues;
}

} // namespace

ForumService::ForumService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<ThreadAnswer>> ForumService::search(const ThreadFilter &filter, int most)
{
    return m_core->read([core = m_core.get(), filter, most](db::Reader &reader) -> Result<ThreadAnswer> {
        TJC_TRY(rows,
            store::firstThreads(reader, filter, parsedSearch(filter.text), forumViewOf(*core), most + 1));
        return ThreadAnswer{rows.mid(0, most), rows.size() <= most};
    });
}

QFuture<Result<QList<ThreadId>>> ForumService::ids(const ThreadFilter &filter)
{
    return m_core->read([core = m_core.get(), filter](db::Reader &reader) {
        return store::threadIds(reader, filter, parsedSearch(filter.text), forumViewOf(*core));
    });
}

QFuture<Result<QList<ThreadRow>>> ForumService::rows(const QList<ThreadId> &ids)
{
    return m_core->read([core = m_core.get(), ids](db::Reader &reader) {
        return store::threadRows(reader, ids, forumViewOf(*core));
    });
}

QFuture<Result<HitAnswer>> ForumService::find(const QString &typed, HitOrder order, int most)
{
    return m_core->read([typed, order, most](db::Reader &reader) -> Result<HitAnswer> {
        TJC_TRY(hits, store::postHits(reader, parsedSearch(typed), order, most + 1));
        return HitAnswer{hits.mid(0, most), hits.size() <= most};
    });
}

QFuture<Result<ThreadDetails>> ForumService::thread(ThreadId id)
{
    return m_core->snapshot([core = m_core.get(), id](db::Reader &reader) {
        return store::threadDetails(reader, id, forumViewOf(*core));
    });
}

QFuture<Result<QList<PostRow>>> ForumService::posts(const QList<PostId> &ids)
{
    return m_core->read([core = m_core.get(), ids](
                            db::Reader &reader) { return store::postRows(reader, ids, forumViewOf(*core)); });
}

QFuture<Result<QList<PostVersion>>> ForumService::versions(PostId id)
{
    return m_core->read([core = m_core.get(), id](db::Reader &reader) -> Result<QList<PostVersion>> {
        const store::ForumView view = forumViewOf(*core);
        TJC_TRY(post, store::post(reader, id, view));
        if (!post.isMine && !view.moderates)
            return Error{ErrorKind::Denied, u"post.other"_s};
        return store::postVersions(reader, id);
    });
}

QFuture<Result<SimilarInForum>> ForumService::similar(const QString &title, const QList<TopicId> &topics)
{
    return m_core->read([core = m_core.get(), title, topics](db::Reader &reader) -> Result<SimilarInForum> {
        TJC_TRY(threads, store::threadsLike(reader, tellingWords(title), mostSimilar));
        TJC_TRY(colleagues, whoKnows(*core, reader, title, topics));
        return SimilarInForum{threads, colleagues};
    });
}

QFuture<Result<QList<SimilarColleague>>> ForumService::mentionable(const QString &typed)
{
    return m_core->read(
        [typed](db::Reader &reader) { return store::colleaguesNamed(reader, typed, mostMentionable); });
}

QFuture<Result<QList<PostReport>>> ForumService::reports()
{
    return m_core->read([core = m_core.get()](db::Reader &reader) -> Result<QList<PostReport>> {
        TJC_CHECK(core->require(Role::Moderator));
        return store::openReports(reader);
    });
}

QFuture<Result<QList<AuditEntry>>> ForumService::audit(std::optional<qint64> before, int most)
{
    return m_core->read([core = m_core.get(), before, most](db::Reader &reader) -> Result<QList<AuditEntry>> {
        TJC_CHECK(core->require(Role::Moderator));
        return store::auditEntries(reader, before, most);
    });
}

} // namespace tjc
