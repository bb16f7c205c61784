#include "service/notice_service.h"

#include "service/core.h"
#include "service/own_actions.h"
#include "service/working_days.h"
#include "store/digest.h"
#include "store/notices.h"

namespace tjc {

using namespace Qt::StringLiterals;

using NoticePage = Page<Notice, NoticeId>;

namespace {

/// How long after a session its participants are asked how it was.
constexpr int evaluateDays = 14;

/// A run of weekends and holidays longer than this there is not.
constexpr int lookAheadDays = 30;

Result<Day> nextWorkingDay(db::Reader &reader, Day today)
{
    const Day last = today.plusDays(lookAheadDays);
    TJC_TRY(daysOff, holidays(reader, today, last));
    for (Day day = today.plusDays(1); day < last; day = day.plusDays(1)) {
        if (isWorkingDay(day, daysOff))
            return day;
    }
    return last;
}

} // namespace

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

QFuture<Result<Digest>> NoticeService::digest()
{
    return m_core->snapshot([core = m_core.get()](db::Reader &reader) -> Result<Digest> {
        const Instant now = core->now();
        const LocalTime &local = core->local();
        const Day today = local.day(now);
        TJC_TRY(until, nextWorkingDay(reader, today));
        Digest digest{.today = today, .until = until};
        if (core->me().has(Role::Coordinator)) {
            TJC_TRY(undecided, store::sessionsBelowMinimum(reader, now));
            digest.undecided = undecided;
        }
        const auto me = core->person();
        if (!me)
            return digest;
        const auto ahead = Span::from(now, local.startOf(until.plusDays(1)));
        const auto back = Span::from(local.startOf(today.plusDays(-evaluateDays)), now);
        if (!ahead || !back)
            return Error{ErrorKind::Bug, u"digest"_s};
        TJC_TRY(unread, store::unreadByKind(reader, *me));
        TJC_TRY(coming, store::comingSessions(reader, *me, *ahead));
        TJC_TRY(offers, store::openOffers(reader, *me, now));
        TJC_TRY(requests, store::openRequests(reader, *me, now));
        TJC_TRY(finished, store::finishedSessions(reader, *me, *back));
        digest.unread = unread;
        digest.coming = coming;
        digest.offers = offers;
        digest.requests = requests;
        digest.finished = finished;
        return digest;
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
