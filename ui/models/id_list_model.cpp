#include "ui/models/id_list_model.h"

#include <algorithm>

namespace tjc {

void IdListModel::show(const QList<qint64> &ids)
{
    beginResetModel();
    begin(ids);
    forget();
    endResetModel();
}

void IdListModel::reload(const QList<qint64> &ids)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before)
        rows.insert(m_ids[index.row()], -1);
    for (int row = 0; !rows.isEmpty() && row < int(ids.size()); ++row) {
        if (const auto held = rows.find(ids[row]); held != rows.end())
            *held = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int row = rows.value(m_ids[index.row()]);
        after += row < 0 ? QModelIndex() : createIndex(row, index.column());
    }
    begin(ids);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void IdListModel::retry()
{
    m_failed.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void IdListModel::begin(const QList<qint64> &ids)
{
    m_ids = ids;
    m_wanted.clear();
    m_asked.clear();
    m_failed.clear();
    ++m_generation;
}

std::optional<qint64> IdListModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return m_ids[index.row()];
}

QModelIndex IdListModel::indexOfId(qint64 id) const
{
    const auto row = m_ids.indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QString IdListModel::placeholder(bool isGone)
{
    return isGone ? tr("No longer there") : tr("Loading …");
}

void IdListModel::want(int row) const
{
    const int page = row / pageSize;
    if (known(m_ids[row]) == Known::Yes || m_asked.contains(page) || m_failed.contains(page))
        return;
    if (m_wanted.isEmpty() || m_wanted.last() != page) {
        m_wanted.removeOne(page);
        m_wanted += page;
        if (m_wanted.size() > pagesWanted)
            m_wanted.removeFirst();
    }
    if (m_willAsk)
        return;
    m_willAsk = true;
    // Once all of what is painted was looked at.
    QMetaObject::invokeMethod(
        const_cast<IdListModel *>(this),
        [this] {
            m_willAsk = false;
            const_cast<IdListModel *>(this)->askNext();
        },
        Qt::QueuedConnection);
}

QList<qint64> IdListModel::missing(int page) const
{
    QList<qint64> ids;
    const auto end = std::min(m_ids.size(), qsizetype(page + 1) * pageSize);
    for (auto at = qsizetype(page) * pageSize; at < end; ++at) {
        if (known(m_ids[at]) != Known::Yes)
            ids += m_ids[at];
    }
    return ids;
}

void IdListModel::askNext()
{
    while (m_underway < questionsAtOnce && !m_wanted.isEmpty()) {
        const int page = m_wanted.takeLast();
        const QList<qint64> ids = missing(page);
        if (ids.isEmpty())
            continue;
        m_asked += page;
        ++m_underway;
        askRows(page, ids, m_generation);
    }
}

void IdListModel::done(int page, quint64 generation)
{
    --m_underway;
    if (generation == m_generation)
        m_asked -= page;
    askNext();
}

void IdListModel::came(int page, quint64 generation)
{
    done(page, generation);
    if (generation != m_generation)
        return;
    const int first = page * pageSize;
    const int last = std::min(rowCount(), first + pageSize) - 1;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT rowsCame();
}

void IdListModel::refused(int page, quint64 generation, const Error &error)
{
    if (generation == m_generation)
        m_failed += page;
    done(page, generation);
    if (generation == m_generation)
        Q_EMIT failed(error);
}

} // namespace tjc
