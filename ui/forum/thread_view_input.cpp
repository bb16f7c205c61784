#include "ui/forum/forum_words.h"
#include "ui/forum/thread_view.h"
#include "ui/widgets/links.h"
#include "ui/widgets/tool_tip.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <cmath>

namespace tjc {

using namespace Qt::StringLiterals;

QList<ThreadView::Act> ThreadView::actsOf(const PostRow &post) const
{
    if (!m_thread)
        return {};
    const ThreadRights &rights = m_thread->rights;
    const bool mayWrite = !m_readOnly && !m_thread->row.mergedInto;
    QList<Act> acts;
    const auto add = [&](Act act, bool may) {
        if (may)
            acts += act;
    };
    const bool isShown = !post.isHidden || !post.text.isEmpty();
    add(Act::Vote, mayWrite && !post.isMine && !post.isHidden);
    add(Act::Reply, mayWrite && rights.write && !post.isHidden);
    add(Act::Accept, mayWrite && rights.accept && !post.isFirst && !post.isHidden
                         && m_thread->row.kind == ThreadKind::Question);
    add(Act::Quote, mayWrite && rights.write && !post.isHidden);
    add(Act::Keep, mayWrite);
    add(Act::Edit, mayWrite && (post.isMine || rights.moderate) && isShown && rights.write);
    add(Act::CopyText, isShown);
    add(Act::Author, post.author.has_value());
    add(Act::Versions, post.edited.has_value() && (post.isMine || rights.moderate));
    add(Act::Report, mayWrite && !post.isMine && !post.isHidden);
    add(Act::Hide, mayWrite && rights.moderate && !post.isHidden);
    add(Act::Restore, mayWrite && rights.moderate && post.isHidden);
    add(Act::Dismiss, mayWrite && rights.moderate && post.reports > 0);
    return acts;
}

QString ThreadView::textOf(Act act, const PostRow &post)
{
    switch (act) {
    case Act::Vote:
        return post.voted ? tr("Take the vote back") : tr("Vote");
    case Act::Reply:
        return tr("Reply");
    case Act::Accept:
        return post.isAccepted ? tr("No longer the best answer") : tr("Best answer");
    case Act::Quote:
        return tr("Quote");
    case Act::Keep:
        return post.isBookmarked ? tr("No longer keep") : tr("Keep");
    case Act::Edit:
        return tr("Edit…");
    case Act::CopyText:
        return tr("Copy the text");
    case Act::Author:
        return tr("Show %1 under Trainers").arg(authorText(post));
    case Act::Versions:
        return tr("Earlier versions…");
    case Act::Report:
        return tr("Report to a moderator…");
    case Act::Hide:
        return tr("Hide this post…");
    case Act::Restore:
        return tr("Show this post again");
    case Act::Dismiss:
        return tr("Settle its reports, leave it");
    }
    return {};
}

void ThreadView::trigger(Act act, int index)
{
    const PostRow *found = rowAt(index);
    if (!found || !actsOf(*found).contains(act))
        return;
    const PostRow post = *found;
    if (act == Act::CopyText)
        QGuiApplication::clipboard()->setText(plainText(index));
    else
        Q_EMIT acted(act, post);
}

void ThreadView::fillMenu(QMenu &menu, int index)
{
    const PostRow *post = rowAt(index);
    if (!post)
        return;
    const PostId id = post->id;
    const auto later = [this, id](Act act) {
        const auto now = m_thread ? m_thread->posts.indexOf(id) : -1;
        if (now >= 0)
            trigger(act, int(now));
    };
    const QList<Act> acts = actsOf(*post);
    for (const Act act : acts) {
        if (act == Act::CopyText || act == Act::Report)
            menu.addSeparator();
        menu.addAction(textOf(act, *post).replace(u'&', u"&&"_s), this, [later, act] { later(act); });
    }
    // Links are reached from the keyboard too.
    QStringList links;
    const SafeDocument &document = documentOf(*post);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QString href = at.fragment().charFormat().anchorHref();
            if (!href.isEmpty() && !links.contains(href) && links.size() < 20)
                links += href;
        }
    }
    if (!links.isEmpty())
        menu.addSeparator();
    for (const QString &href : std::as_const(links)) {
        if (const auto url = safeLink(href))
            menu.addAction(tr("Open the link to %1…").arg(linkLabel(*url)).replace(u'&', u"&&"_s), this,
                [this, href] { activate(href); });
    }
}

void ThreadView::activate(const QString &href)
{
    if (const auto url = safeLink(href))
        openLink(*url, window());
}

/// Down and Up go through a long post before they leave it.
void ThreadView::step(int by)
{
    const QRect now = postRect(m_current);
    const int room = viewport()->height();
    const int some = room / 2;
    if (now.isValid() && by > 0 && now.bottom() >= room + 2)
        return moveBy(std::min(some, now.bottom() + 1 - room));
    if (now.isValid() && by < 0 && now.top() < 0)
        return moveBy(-std::min(some, -now.top()));
    setCurrent(m_current + by);
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (count() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy)) {
        const QString selected = selectedText();
        if (selected.isEmpty())
            return trigger(Act::CopyText, m_current);
        return QGuiApplication::clipboard()->setText(selected);
    }
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    const int page = viewport()->height() - 2 * fontMetrics().lineSpacing();
    const auto follow = [this] {
        // The current post is one that is to be seen.
        if (!postRect(m_current).intersects(viewport()->rect())
            || postRect(m_current).bottom() < fontMetrics().lineSpacing())
            setCurrent(m_offset > 0 && m_first + 1 < count() && postRect(m_first + 1).isValid() ? m_first + 1
                                                                                                : m_first,
                false);
    };
    switch (event->key()) {
    case Qt::Key_J:
        return setCurrent(m_current + 1);
    case Qt::Key_K:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_PageDown:
        moveBy(page);
        return follow();
    case Qt::Key_Space:
        moveBy(event->modifiers() & Qt::ShiftModifier ? -page : page);
        return follow();
    case Qt::Key_PageUp:
        moveBy(-page);
        return follow();
    case Qt::Key_Home:
        setPlace(0, 0);
        return setCurrent(0);
    case Qt::Key_End:
        goToEnd();
        return setCurrent(count() - 1, false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_R:
        return trigger(Act::Reply, m_current);
    case Qt::Key_Q:
        return trigger(Act::Quote, m_current);
    case Qt::Key_V:
        return trigger(Act::Vote, m_current);
    case Qt::Key_A:
        return trigger(Act::Accept, m_current);
    case Qt::Key_B:
        return trigger(Act::Keep, m_current);
    case Qt::Key_E:
        return trigger(Act::Edit, m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ThreadView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ThreadView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

/// -1 where there is no text.
int ThreadView::positionAt(int index, const QPoint &at, bool fuzzy) const
{
    const PostRow *post = rowAt(index);
    const QRect where = postRect(index);
    if (!post || !where.isValid())
        return -1;
    SafeDocument &document = documentOf(*post);
    const Parts parts = partsOf(index, *post, int(std::ceil(document.size().height())));
    const QPointF inside = at - where.topLeft() - parts.body.topLeft();
    return document.documentLayout()->hitTest(inside, fuzzy ? Qt::FuzzyHit : Qt::ExactHit);
}

QString ThreadView::anchorAt(const QPoint &at) const
{
    const int index = postAt(at);
    const PostRow *post = rowAt(index);
    if (!post)
        return {};
    SafeDocument &document = documentOf(*post);
    const QRect where = postRect(index);
    const Parts parts = partsOf(index, *post, int(std::ceil(document.size().height())));
    return document.documentLayout()->anchorAt(QPointF(at - where.topLeft() - parts.body.topLeft()));
}

void ThreadView::setHovered(int index)
{
    if (std::exchange(m_hovered, index) == index)
        return;
    placeActions();
    viewport()->update();
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int index = postAt(at);
    if (index < 0)
        return;
    setCurrent(index, false);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedLink = anchorAt(at);
    m_selected.reset();
    const int position = positionAt(index, at, true);
    m_isSelecting = position >= 0;
    if (m_isSelecting) {
        m_selected = m_thread->posts[index];
        m_selectionFrom = m_selectionTo = position;
    }
    viewport()->update();
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int index = postAt(at);
    if (m_isSelecting && m_selected) {
        const auto of = m_thread->posts.indexOf(*m_selected);
        if (const int position = positionAt(int(of), at, true); position >= 0)
            m_selectionTo = position;
        return viewport()->update();
    }
    setHovered(index);
    const bool isLink = !anchorAt(at).isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isSelecting = false;
    const QString pressed = std::exchange(m_pressedLink, {});
    if (event->button() == Qt::LeftButton && m_selectionFrom == m_selectionTo && !pressed.isEmpty()
        && anchorAt(event->position().toPoint()) == pressed)
        activate(pressed);
}

/// A word.
void ThreadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int index = postAt(at);
    const int position = index < 0 ? -1 : positionAt(index, at, false);
    if (position < 0)
        return;
    QTextCursor cursor(&documentOf(*rowAt(index)));
    cursor.setPosition(position);
    cursor.select(QTextCursor::WordUnderCursor);
    m_selected = m_thread->posts[index];
    m_selectionFrom = cursor.selectionStart();
    m_selectionTo = cursor.selectionEnd();
    viewport()->update();
}

QString ThreadView::selectedText() const
{
    const auto index = m_thread && m_selected ? m_thread->posts.indexOf(*m_selected) : -1;
    const PostRow *post = rowAt(int(index));
    if (!post || m_selectionFrom == m_selectionTo)
        return {};
    SafeDocument &document = documentOf(*post);
    QTextCursor cursor(&document);
    const int most = document.characterCount() - 1;
    cursor.setPosition(std::min(m_selectionFrom, most));
    cursor.setPosition(std::min(m_selectionTo, most), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const int index = postAt(event->pos()); index >= 0)
            setCurrent(index, false);
    }
    if (m_current < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString selected = selectedText(); !selected.isEmpty()) {
        menu->addAction(tr("Copy what is selected"), this,
            [selected] { QGuiApplication::clipboard()->setText(selected); });
    }
    fillMenu(*menu, m_current);
    const QRect where = postRect(m_current) & viewport()->rect();
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(where.center()));
}

bool ThreadView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto url = safeLink(anchorAt(help->pos()));
        QToolTip::showText(help->globalPos(),
            url ? plainToolTip(url->toString(QUrl::FullyEncoded).left(300)) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// Letters act here; they are no shortcuts of the window.
bool ThreadView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        static const QList<int> ours{Qt::Key_J, Qt::Key_K, Qt::Key_R, Qt::Key_Q, Qt::Key_V, Qt::Key_A,
            Qt::Key_B, Qt::Key_E, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter};
        if (key->modifiers() == Qt::NoModifier && ours.contains(key->key())) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

} // namespace tjc
