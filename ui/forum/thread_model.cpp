#include "ui/forum/thread_model.h"

#include "ui/forum/forum_words.h"
#include "ui/widgets/safe_markdown.h"

namespace tjc {

using namespace Qt::StringLiterals;

ThreadModel::ThreadModel(Ask ask, std::shared_ptr<const Clock> clock, QObject *parent)
    : IdRowsModel(std::move(ask), parent), m_clock(std::move(clock))
{
}

int ThreadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ThreadModel::cell(const ThreadRow &row, int, int role) const
{
    if (role == Qt::DisplayRole)
        return readableLine(row.title);
    return role == Qt::AccessibleTextRole ? QVariant(threadSentence(row, m_clock->now())) : QVariant();
}

HitModel::HitModel(std::shared_ptr<const Clock> clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(std::move(clock))
{
}

void HitModel::show(const QList<PostHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PostHit &hit = m_hits[index.row()];
    if (role == Qt::DisplayRole)
        return readableLine(hit.title);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{label(hit.kind)};
    if (hit.isSolved)
        parts += tr("solved");
    if (hit.isAccepted)
        parts += tr("best answer");
    return QString(readableLine(hit.title) + u". "_s + parts.join(u", "_s) + u". "_s
                   + tr("%1, %2", "who wrote a post, and when")
                         .arg(readableLine(hit.author), agoText(hit.at, m_clock->now()))
                   + u": "_s + readableLine(hit.excerpt));
}

} // namespace tjc
