#include "ui/forum/thread_view.h"

#include "ui/forum/forum_words.h"
#include "ui/forum/post_actions.h"
#include "ui/forum/thread_view_accessible.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int seenMs = 700;
/// A way that is scrolled post by post; a longer one is a jump.
constexpr int screensOfScrolling = 3;

} // namespace

ThreadView::ThreadView(
    Ask ask, std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent, PostDocuments::Make make)
    : QAbstractScrollArea(parent), m_ask(std::move(ask)), m_clock(std::move(clock)), m_readOnly(readOnly),
      m_documents(std::move(make)), m_actions(new PostActions(viewport()))
{
    installThreadViewAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Posts"));
    viewport()->setMouseTracking(true);
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(seenMs);
    connect(&m_seenTimer, &QTimer::timeout, this, &ThreadView::markSeen);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &ThreadView::updateBar);
    connect(m_actions, &PostActions::triggered, this, [this](Act act) { trigger(act, m_current); });
    connect(m_actions, &PostActions::menuWanted, this, [this](const QPoint &at) { popUp(m_current, at); });
}

PostActions *ThreadView::hoverActions()
{
    if (!m_hoverActions) {
        m_hoverActions = new PostActions(viewport());
        connect(m_hoverActions, &PostActions::triggered, this, [this](Act act) {
            const int index = m_hovered;
            setCurrent(index, false);
            trigger(act, index);
        });
        connect(m_hoverActions, &PostActions::menuWanted, this,
            [this](const QPoint &at) { popUp(m_hovered, at); });
    }
    return m_hoverActions;
}

void ThreadView::popUp(int index, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index);
    menu->popup(at);
}

void ThreadView::showNothing()
{
    ++m_generation;
    m_thread.reset();
    m_rows.clear();
    m_old.clear();
    m_documents.clear();
    m_heights.clear();
    m_wanted.clear();
    m_asked.clear();
    m_failed.clear();
    m_first = m_offset = 0;
    m_current = m_hovered = m_firstUnread = m_seen = -1;
    m_isAtEnd = false;
    m_selected.reset();
    m_seenTimer.stop();
    settle();
    forgetThreadViewChildren(this);
}

void ThreadView::show(const ThreadDetails &thread, std::optional<PostId> at)
{
    showNothing();
    m_thread = thread;
    const auto indexOf = [&](std::optional<PostId> id) { return id ? int(thread.posts.indexOf(*id)) : -1; };
    m_firstUnread = indexOf(thread.firstUnread);
    m_seen = m_firstUnread >= 0 ? m_firstUnread - 1 : int(thread.posts.size()) - 1;
    m_heights.resize(int(thread.posts.size()), 8 * fontMetrics().lineSpacing());
    const int wanted = indexOf(at);
    m_current = wanted >= 0 ? wanted : std::max(m_firstUnread, 0);
    if (m_heights.count() == 0)
        m_current = -1;
    setPlace(std::max(m_current, 0), 0);
    forgetThreadViewChildren(this);
}

void ThreadView::reload(const ThreadDetails &thread)
{
    if (!m_thread || m_thread->row.id != thread.row.id)
        return show(thread, std::nullopt);
    const auto idAt = [this](int index) {
        return index >= 0 && index < m_thread->posts.size() ? std::optional(m_thread->posts[index])
                                                            : std::nullopt;
    };
    const std::optional<PostId> current = idAt(m_current);
    const std::optional<PostId> first = idAt(m_first);
    const std::optional<PostId> unread = idAt(m_firstUnread);
    ++m_generation;
    m_wanted.clear();
    m_asked.clear();
    m_failed.clear();
    for (const qint64 key : m_rows.keys())
        m_old += key;
    if (thread.posts != m_thread->posts) {
        m_isAtEnd = false;
        // Posts mostly come at the end; what was measured before the first that differs stays so.
        qsizetype same = 0;
        while (same < std::min(thread.posts.size(), m_thread->posts.size())
               && thread.posts[same] == m_thread->posts[same])
            ++same;
        m_heights.resize(int(same), 0);
        m_heights.resize(int(thread.posts.size()), 8 * fontMetrics().lineSpacing());
        m_asked.clear();
    }
    m_thread = thread;
    const auto indexOf = [this](std::optional<PostId> id, int otherwise) {
        const auto at = id ? m_thread->posts.indexOf(*id) : -1;
        return at >= 0 ? int(at) : std::min(otherwise, int(m_thread->posts.size()) - 1);
    };
    m_current = indexOf(current, m_current);
    m_firstUnread = unread ? int(m_thread->posts.indexOf(*unread)) : -1;
    m_first = std::max(0, indexOf(first, m_first));
    settle();
    forgetThreadViewChildren(this);
}

bool ThreadView::goTo(PostId id)
{
    const auto index = m_thread ? int(m_thread->posts.indexOf(id)) : -1;
    if (index < 0)
        return false;
    setPlace(index, 0);
    setCurrent(index, false);
    return true;
}

int ThreadView::bodyWidth() const
{
    // Lines that are much longer are hard to read.
    const int most = 100 * fontMetrics().averageCharWidth();
    return std::max(40, std::min(viewport()->width() - 2 * metrics::space16, most));
}

int ThreadView::estimateOf(const PostRow &post) const
{
    const int letters = std::max(1, bodyWidth() / std::max(1, fontMetrics().averageCharWidth()));
    const int lines = int(post.text.size() / letters + post.text.count(u'\n') + 1);
    return lines * fontMetrics().lineSpacing() + 5 * fontMetrics().lineSpacing();
}

SafeDocument &ThreadView::documentOf(const PostRow &post) const
{
    return m_documents.of(post, bodyWidth(), font());
}

void ThreadView::measure(int index)
{
    const PostRow *post = rowAt(index);
    if (!post)
        return;
    const int body = int(std::ceil(documentOf(*post).size().height()));
    m_heights.measure(index, partsOf(index, *post, body).height);
}

void ThreadView::setPlace(int first, int offset)
{
    m_isAtEnd = false;
    m_holdsTop = offset == 0;
    m_first = std::clamp(first, 0, std::max(0, count() - 1));
    m_offset = offset;
    settle();
}

void ThreadView::goToEnd()
{
    if (count() == 0)
        return;
    measure(count() - 1);
    setPlace(count() - 1, m_heights.height(count() - 1));
    m_isAtEnd = true;
}

void ThreadView::moveBy(int dy)
{
    m_isAtEnd = m_holdsTop = false;
    m_offset += dy;
    while (m_offset < 0 && m_first > 0) {
        // What comes into sight from above has its true height before it pushes the rest.
        measure(--m_first);
        m_offset += m_heights.height(m_first);
    }
    m_offset = std::max(m_offset, 0);
    while (m_first < count() - 1 && m_offset >= m_heights.height(m_first)) {
        m_offset -= m_heights.height(m_first++);
        measure(m_first);
    }
    settle();
}

void ThreadView::settle()
{
    if (count() == 0) {
        m_first = m_offset = 0;
        placeActions();
        updateBar();
        viewport()->update();
        return;
    }
    const int room = viewport()->height();
    if (!m_heights.isMeasured(m_first))
        measure(m_first);
    m_offset = std::clamp(m_offset, 0, std::max(0, m_heights.height(m_first) - 1));
    qint64 y = -m_offset;
    int index = m_first;
    for (; index < count() && y < room; ++index) {
        if (!m_heights.isMeasured(index))
            measure(index);
        y += m_heights.height(index);
    }
    // The last post ends where the view ends.
    while (index >= count() && y < room && (m_first > 0 || m_offset > 0)) {
        const int gap = int(std::min<qint64>(room - y, m_offset));
        m_offset -= gap;
        y += gap;
        if (y >= room || m_first == 0)
            break;
        measure(--m_first);
        m_offset = m_heights.height(m_first);
    }
    if (m_first + 1 < count() && m_offset >= m_heights.height(m_first)) {
        m_offset -= m_heights.height(m_first);
        ++m_first;
    }
    updateBar();
    placeActions();
    viewport()->update();
    if (isVisible())
        m_seenTimer.start();
}

void ThreadView::updateBar()
{
    // While it is held, it belongs to the hand.
    if (verticalScrollBar()->isSliderDown())
        return;
    m_isSettling = true;
    const int room = viewport()->height();
    verticalScrollBar()->setRange(0, int(std::max<qint64>(0, m_heights.total() - room)));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(2 * fontMetrics().lineSpacing());
    m_barValue = count() == 0 ? 0 : int(m_heights.top(m_first)) + m_offset;
    verticalScrollBar()->setValue(m_barValue);
    m_barValue = verticalScrollBar()->value();
    m_isSettling = false;
}

void ThreadView::scrollContentsBy(int, int)
{
    if (m_isSettling || count() == 0)
        return;
    const int value = verticalScrollBar()->value();
    const int way = value - std::exchange(m_barValue, value);
    if (value >= verticalScrollBar()->maximum() && way > screensOfScrolling * viewport()->height())
        return goToEnd();
    if (std::abs(way) <= screensOfScrolling * viewport()->height())
        return moveBy(way);
    const int index = m_heights.at(value);
    setPlace(index, int(value - m_heights.top(index)));
}

QRect ThreadView::postRect(int index) const
{
    if (index < m_first || index >= count())
        return {};
    qint64 y = -m_offset;
    for (int i = m_first; i < index; ++i) {
        y += m_heights.height(i);
        if (y >= viewport()->height())
            return {};
    }
    return {0, int(y), viewport()->width(), m_heights.height(index)};
}

int ThreadView::postAt(const QPoint &at) const
{
    qint64 y = -m_offset;
    for (int i = m_first; i < count() && y <= at.y(); ++i) {
        y += m_heights.height(i);
        if (at.y() < y)
            return i;
    }
    return -1;
}

void ThreadView::setCurrent(int index, bool mayScroll)
{
    if (count() == 0)
        return;
    index = std::clamp(index, 0, count() - 1);
    const bool isAnother = index != m_current;
    m_current = index;
    if (mayScroll)
        reveal(index);
    placeActions();
    viewport()->update();
    if (!isAnother)
        return;
    Q_EMIT currentChanged(index);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

void ThreadView::reveal(int index)
{
    const QRect now = postRect(index);
    const int room = viewport()->height();
    if (now.isValid() && now.top() >= 0 && now.bottom() < room)
        return;
    if (index > m_first && now.isValid() && now.height() <= room)
        return moveBy(now.bottom() + 1 - room);
    // From below, or longer than the view: its beginning.
    setPlace(index, 0);
}

void ThreadView::relayout()
{
    m_heights.forget();
    settle();
}

void ThreadView::placeActions()
{
    const auto place = [this](PostActions *actions, int index) {
        const QRect where = postRect(index);
        const PostRow *post = where.isValid() ? rowAt(index) : nullptr;
        if (!post || !m_heights.isMeasured(index))
            return actions->hide();
        const Parts parts = partsOf(index, *post, m_heights.height(index) - partsOf(index, *post, 0).height);
        const QRect foot = parts.foot.translated(where.topLeft());
        actions->setGeometry(foot);
        actions->show(*post, actsOf(*post), foot.width());
    };
    place(m_actions, m_current);
    if (m_hovered >= 0 && m_hovered != m_current)
        place(hoverActions(), m_hovered);
    else if (m_hoverActions)
        m_hoverActions->hide();
}

void ThreadView::markSeen()
{
    if (!isVisible() || !m_thread || m_readOnly)
        return;
    int last = m_seen;
    qint64 y = -m_offset;
    for (int i = m_first; i < count() && y < viewport()->height(); ++i) {
        y += m_heights.height(i);
        const bool isRead = y <= viewport()->height() + metrics::space24 || i == m_first;
        if (isRead && m_rows.contains(m_thread->posts[i].value()))
            last = std::max(last, i);
    }
    if (last > m_seen) {
        m_seen = last;
        Q_EMIT seenUpTo(m_thread->posts[last]);
    }
}

QString ThreadView::nameOf(int index) const
{
    const PostRow *post = rowAt(index);
    return post ? postName(*post, index, count(), m_thread->row.kind == ThreadKind::Question, m_clock->now())
                : tr("Post %1 of %2, being fetched").arg(index + 1).arg(count());
}

QString ThreadView::plainText(int index) const
{
    const PostRow *post = rowAt(index);
    return post ? documentOf(*post).toPlainText() : QString();
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        relayout();
    else
        settle();
}

void ThreadView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        m_documents.clear();
        relayout();
    }
}

} // namespace tjc
