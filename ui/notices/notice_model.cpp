#include "ui/notices/notice_model.h"

#include "exchange/local_time.h"
#include "service/deliver.h"
#include "service/notice_text.h"
#include "ui/widgets/local_time.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 30;

} // namespace

NoticeModel::NoticeModel(Ask ask, std::shared_ptr<const Clock> clock, QObject *parent)
    : QAbstractListModel(parent), m_ask(std::move(ask)), m_clock(std::move(clock))
{
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == HeadingRole)
        return !row.notice;
    if (!row.notice)
        return role == Qt::DisplayRole ? QVariant(dayText(row.day)) : QVariant();
    static const LocalTime local;
    switch (role) {
    case Qt::DisplayRole:
        return noticeSentence(*row.notice, local);
    case UnreadRole:
        return !row.notice->isRead;
    case TimeRole:
        return clockText(localMoment(row.notice->at).minute);
    case ActionRole:
        return actionText(*row.notice, m_clock->now());
    case Qt::AccessibleTextRole: {
        const QString sentence = noticeSentence(*row.notice, local);
        return row.notice->isRead ? sentence : tr("Unread: %1").arg(sentence);
    }
    case Qt::AccessibleDescriptionRole:
        return QString(data(index, TimeRole).toString() + u". "_s + data(index, ActionRole).toString());
    default:
        return {};
    }
}

Qt::ItemFlags NoticeModel::flags(const QModelIndex &index) const
{
    const bool isNotice = index.isValid() && m_rows.at(index.row()).notice;
    return isNotice ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                    : Qt::ItemFlags(Qt::NoItemFlags);
}

bool NoticeModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsking;
}

void NoticeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next, pageSize);
}

void NoticeModel::reload()
{
    ask(std::nullopt, std::max(pageSize, m_notices));
}

void NoticeModel::ask(std::optional<NoticeId> before, int limit)
{
    const quint64 generation = ++m_generation;
    m_isAsking = true;
    Q_EMIT loading();
    deliver(m_ask(before, limit), this, [this, before, generation](const Answer &answer) {
        if (generation == m_generation)
            answered(before, answer);
    });
}

void NoticeModel::answered(std::optional<NoticeId> before, const Answer &answer)
{
    m_isAsking = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    if (!before) {
        beginResetModel();
        m_rows = rowsOf(answer->rows, std::nullopt);
        m_notices = int(answer->rows.size());
        m_next = answer->next;
        endResetModel();
    } else {
        const QList<Row> more =
            rowsOf(answer->rows, m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.last().day));
        m_next = answer->next;
        m_notices += int(answer->rows.size());
        if (!more.isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
            m_rows += more;
            endInsertRows();
        }
    }
    Q_EMIT loaded();
}

QList<NoticeModel::Row> NoticeModel::rowsOf(const QList<Notice> &notices, std::optional<Day> lastDay) const
{
    QList<Row> rows;
    for (const Notice &notice : notices) {
        const Day day = localMoment(notice.at).day;
        if (lastDay != day)
            rows += Row{std::nullopt, day};
        rows += Row{notice, day};
        lastDay = day;
    }
    return rows;
}

QString NoticeModel::dayText(Day day) const
{
    const Day today = localMoment(m_clock->now()).day;
    if (day == today)
        return tr("Today");
    return day == today.plusDays(-1) ? tr("Yesterday") : longDate(day);
}

const Notice *NoticeModel::noticeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || !m_rows.at(index.row()).notice)
        return nullptr;
    return &*m_rows.at(index.row()).notice;
}

QModelIndex NoticeModel::indexOf(NoticeId id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const Row &row) { return row.notice && row.notice->id == id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

std::optional<NoticeId> NoticeModel::newest() const
{
    // The first row is a day.
    return m_rows.size() > 1 ? std::optional(m_rows.at(1).notice->id) : std::nullopt;
}

void NoticeModel::showAsRead(NoticeId id)
{
    if (const QModelIndex at = indexOf(id); at.isValid()) {
        m_rows[at.row()].notice->isRead = true;
        Q_EMIT dataChanged(at, at);
    }
}

void NoticeModel::showAsReadUpTo(NoticeId id)
{
    for (Row &row : m_rows) {
        if (row.notice && row.notice->id.value() <= id.value())
            row.notice->isRead = true;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString actionText(const Notice &notice, Instant now)
{
    if (notice.help && notice.kind != NoticeKind::HelpAccepted)
        return NoticeModel::tr("Open the request for help");
    if (notice.session && (notice.kind == NoticeKind::Evaluate || notice.kind == NoticeKind::FollowUp))
        return NoticeModel::tr("Open the questions");
    if (notice.thread)
        return NoticeModel::tr("Open the forum");
    if (!notice.session)
        return NoticeModel::tr("Open the wish");
    const bool isOpen = notice.kind == NoticeKind::Offer && notice.state == EnrolmentState::Enrolled
                        && notice.answerBy && now < *notice.answerBy;
    return isOpen ? NoticeModel::tr("Open the session and confirm your seat")
                  : NoticeModel::tr("Open the session");
}

} // namespace tjc
