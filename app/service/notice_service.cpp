#include "service/notice_service.h"

#include "service/core.h"
#include "service/own_actions.h"
#include "store/notices.h"

namespace tjc {

using NoticePage = Page<Notice, NoticeId>;

NoticeService::NoticeService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<NoticePage>> NoticeService::notices(std::optional<NoticeId> before, int limit, bool onlyUnread)
{
    return m_core->read(
        [core = m_core.get(), before, limit, onlyUnread](db::Reader &reader) -> Result<NoticePage> {
            const auto me = core->person();
            if (!me)
                return NoticePage{};
            TJC_TRY(rows, store::notices(reader, *me, before, limit, onlyUnread));
            NoticePage page{rows, {}};
            if (!rows.isEmpty() && rows.size() >= limit)
                page.next = rows.last().id;
            return page;
        });
}

QFuture<Result<int>> NoticeService::unread()
{
    return m_core->read([core = m_core.get()](db::Reader &reader) -> Result<int> {
        const auto me = core->person();
        return me ? store::unreadNotices(reader, *me) : 0;
    });
}

QFuture<Result<qint64>> NoticeService::markRead(const QList<NoticeId> &ids)
{
    return m_core->write([core = m_core.get(), ids](db::Writer &writer) -> Result<qint64> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(marked, store::markRead(writer, me, ids, core->now()));
        noteBulk(writer, *core, Deed::NoticesRead);
        return marked;
    });
}

QFuture<Result<qint64>> NoticeService::markReadUpTo(NoticeId last)
{
    return m_core->write([core = m_core.get(), last](db::Writer &writer) -> Result<qint64> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(marked, store::markReadUpTo(writer, me, last, core->now()));
        noteBulk(writer, *core, Deed::NoticesRead);
        return marked;
    });
}

} // namespace tjc
