#include "service/deliver.h"
#include "ui/forum/thread_view.h"

#include <QAccessible>

#include <algorithm>

namespace tjc {

namespace {

constexpr int questionsAtOnce = 2;
/// Of places that were passed in scrolling, only the latest are still asked.
constexpr int pagesWanted = 3;

} // namespace

const PostRow *ThreadView::rowAt(int index) const
{
    if (!m_thread || index < 0 || index >= m_thread->posts.size())
        return nullptr;
    want(index);
    return m_rows.object(m_thread->posts[index].value());
}

void ThreadView::want(int index) const
{
    const int page = index / pageSize;
    const qint64 key = m_thread->posts[index].value();
    if (m_asked.contains(page) || m_failed.contains(page) || (m_rows.contains(key) && !m_old.contains(key)))
        return;
    m_wanted.removeOne(page);
    m_wanted += page;
    if (m_wanted.size() > pagesWanted)
        m_wanted.removeFirst();
    if (std::exchange(m_willAsk, true))
        return;
    // Once all of what is painted was looked at.
    QMetaObject::invokeMethod(
        const_cast<ThreadView *>(this),
        [self = const_cast<ThreadView *>(this)] {
            self->m_willAsk = false;
            self->askNext();
        },
        Qt::QueuedConnection);
}

void ThreadView::askNext()
{
    while (m_thread && m_asked.size() < questionsAtOnce && !m_wanted.isEmpty()) {
        const int page = m_wanted.takeLast();
        if (m_asked.contains(page))
            continue;
        QList<PostId> missing;
        const qsizetype end = std::min(m_thread->posts.size(), qsizetype(page + 1) * pageSize);
        for (qsizetype i = qsizetype(page) * pageSize; i < end; ++i) {
            const PostId id = m_thread->posts[i];
            if (!m_rows.contains(id.value()) || m_old.contains(id.value()))
                missing += id;
        }
        if (missing.isEmpty())
            continue;
        m_asked += page;
        deliver(m_ask(missing), this,
            [this, page, missing, generation = m_generation](
                const Result<QList<PostRow>> &rows) { took(page, missing, generation, rows); });
    }
}

void ThreadView::took(
    int page, const QList<PostId> &ids, quint64 generation, const Result<QList<PostRow>> &rows)
{
    if (generation != m_generation)
        return;
    m_asked -= page;
    if (!rows) {
        m_failed += page;
        Q_EMIT failed(rows.error());
        return askNext();
    }
    // What is read stays where it is: the first post to be seen of which the height is known.
    int anchor = m_first;
    qint64 y = -m_offset;
    while (anchor < count() && !m_heights.isMeasured(anchor) && y < viewport()->height())
        y += m_heights.height(anchor++);
    const bool holds = anchor < count() && y < viewport()->height() && anchor != m_first;
    for (const PostId id : ids)
        m_old -= id.value();
    for (const PostRow &row : *rows) {
        m_rows.insert(row.id.value(), new PostRow(row));
        const int index = int(m_thread->posts.indexOf(row.id, qsizetype(page) * pageSize));
        if (index >= 0 && m_heights.isMeasured(index))
            measure(index);
        else if (index >= 0)
            m_heights.estimate(index, estimateOf(row));
    }
    if (m_isAtEnd) {
        goToEnd();
    } else if (holds && !m_holdsTop) {
        // Those above it that came are measured before the place is counted back from it.
        qint64 above = y;
        while (anchor > 0 && above > 0) {
            --anchor;
            measure(anchor);
            above -= m_heights.height(anchor);
        }
        m_first = anchor;
        m_offset = int(-above);
    }
    settle();
    Q_EMIT rowsCame(*rows);
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
    askNext();
}

void ThreadView::retry()
{
    m_failed.clear();
    viewport()->update();
    settle();
}

} // namespace tjc
