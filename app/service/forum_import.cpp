#include "exchange/stackexchange.h"
#include "service/core.h"
#include "service/forum_service.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "service/whole_file.h"
#include "store/import_threads.h"

#include <QDir>
#include <QFile>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 512LL * 1024 * 1024;

Result<void> openDump(QFile &file, const WorkspaceUrl &workspace)
{
    TJC_CHECK(checkNotWorkspace(workspace, file.fileName()));
    if (!file.exists())
        return Error{ErrorKind::NotFound, u"file"_s, file.fileName()};
    if (file.size() > maxBytes)
        return Error{ErrorKind::Invalid, u"file.too_large"_s, file.fileName()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Denied, u"file"_s, file.fileName(), file.errorString()};
    return {};
}

Result<ImportedForum> readDump(const QString &folder, const WorkspaceUrl &workspace, const Progress *progress)
{
    const QDir place(folder);
    QFile posts(place.filePath(u"Posts.xml"_s));
    QFile comments(place.filePath(u"Comments.xml"_s));
    QFile users(place.filePath(u"Users.xml"_s));
    for (QFile *file : {&posts, &comments, &users})
        TJC_CHECK(openDump(*file, workspace));
    return readStackExchange({posts, comments, users}, progress);
}

} // namespace

QFuture<Result<ForumImportReport>> ForumService::importThreads(
    const QString &folder, std::shared_ptr<Progress> progress)
{
    if (!m_core->me().has(Role::Coordinator))
        return refused<ForumImportReport>({ErrorKind::Denied, u"role.import"_s});
    return m_core->background(
        [core = m_core.get(), folder, progress](db::Worker::OnThread &worker) -> Result<ForumImportReport> {
            TJC_TRY(forum, readDump(folder, core->url(), progress.get()));
            TJC_TRY(counts, worker.write(
                                [&](db::Writer &writer) {
                                    noteBulk(writer, *core, Deed::Import, folder);
                                    return store::importForum(writer, forum, progress.get());
                                },
                                [progress] { return progress && progress->isCancelled(); }));
            return ForumImportReport{counts, forum.errors, forum.skipped};
        });
}

} // namespace tjc
