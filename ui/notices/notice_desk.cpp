#include "ui/notices/notice_desk.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/notice_service.h"

#include <algorithm>
#include <utility>

namespace tjc {

namespace {

constexpr int mostArrived = 20;

} // namespace

NoticeDesk::NoticeDesk(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    // Each notice comes with a change of its session.
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.everything && changes.sessions.isEmpty())
            return;
        look();
        Q_EMIT changed();
    });
    look();
}

NoticeModel::Ask NoticeDesk::ask() const
{
    return [&notices = m_workspace.notices()](
               std::optional<NoticeId> before, int limit) { return notices.notices(before, limit); };
}

/// A failure is told where one looks: in the list. The number stays as it was last known.
void NoticeDesk::count()
{
    deliver(m_workspace.notices().unread(), this, [this](const Result<int> &unread) {
        if (unread)
            Q_EMIT unreadChanged(*unread);
    });
}

void NoticeDesk::look()
{
    if (std::exchange(m_isLooking, true)) {
        m_isDue = true;
        return;
    }
    count();
    deliver(m_workspace.notices().notices(std::nullopt, mostArrived), this,
        [this](const NoticeModel::Answer &page) {
            m_isLooking = false;
            if (page) {
                QList<Notice> fresh;
                for (const Notice &notice : page->rows) {
                    if (m_newest && *m_newest < notice.id.value() && !notice.isRead)
                        fresh.prepend(notice);
                }
                m_newest =
                    std::max(m_newest.value_or(0), page->rows.isEmpty() ? 0 : page->rows.first().id.value());
                if (!fresh.isEmpty())
                    Q_EMIT arrived(fresh);
            }
            if (std::exchange(m_isDue, false))
                look();
        });
}

void NoticeDesk::markRead(const Notice &notice)
{
    if (!notice.isRead) {
        deliver(m_workspace.notices().markRead({notice.id}), this,
            [this](const Result<qint64> &done) { marked(done); });
    }
}

void NoticeDesk::markReadUpTo(NoticeId last)
{
    deliver(
        m_workspace.notices().markReadUpTo(last), this, [this](const Result<qint64> &done) { marked(done); });
}

void NoticeDesk::marked(const Result<qint64> &done)
{
    if (!done)
        Q_EMIT message(explain(done.error()), true);
    count();
    Q_EMIT changed();
}

} // namespace tjc
