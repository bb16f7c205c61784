#include "ui/forum/forum_marks.h"
#include "ui/forum/forum_words.h"
#include "ui/forum/post_actions.h"
#include "ui/forum/quotes_and_code.h"
#include "ui/forum/thread_view.h"
#include "ui/widgets/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTextCursor>

#include <cmath>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 3; ///< the bar before an answer that was accepted

QColor good(const QPalette &palette)
{
    return metrics::isDark(palette) ? QColor(0x7f, 0xd1, 0x8f) : QColor(0x1b, 0x6b, 0x33);
}

QColor faint(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

} // namespace

QString ThreadView::noteOf(const PostRow &post) const
{
    QStringList lines;
    if (post.isHidden) {
        lines += post.hideReason.isEmpty()
                     ? tr("A moderator has hidden this post.")
                     : tr("A moderator has hidden this post: %1").arg(readableLine(post.hideReason));
    }
    if (post.reports > 0)
        lines += tr("%n report(s) to settle", nullptr, post.reports);
    return lines.join(u" · "_s);
}

ThreadView::Parts ThreadView::partsOf(int index, const PostRow &post, int bodyHeight) const
{
    const int width = bodyWidth();
    const int left = metrics::space16;
    const int line = fontMetrics().lineSpacing();
    Parts parts{};
    int y = metrics::space12;
    if (index == m_firstUnread && index > 0) {
        parts.fresh = {left, y, width, line};
        y += line + metrics::space8;
    }
    // Who wrote it; what he is, or to whom he replies, on a second line.
    const bool hasSecond =
        post.isAccepted || !badgesOf(post).isEmpty() || !post.replyToName.isEmpty() || post.edited;
    parts.head = {left, y, width, hasSecond ? 2 * line : line};
    y += parts.head.height() + metrics::space8;
    if (const QString note = noteOf(post); !note.isEmpty()) {
        const QRect room(0, 0, width - metrics::space24 - metrics::space8, 10'000);
        const int high = fontMetrics().boundingRect(room, Qt::TextWordWrap, note).height();
        parts.note = {left, y, width, high + metrics::space8};
        y += parts.note.height() + metrics::space8;
    }
    parts.body = {left, y, width, bodyHeight};
    y += bodyHeight + metrics::space8;
    parts.foot = {left - metrics::space4, y, width + metrics::space4, m_actions->sizeHint().height()};
    parts.height = y + parts.foot.height() + metrics::space8;
    return parts;
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    if (count() == 0)
        return;
    qint64 y = -m_offset;
    for (int i = m_first; i < count() && y < viewport()->height(); ++i) {
        const QRect where(0, int(y), viewport()->width(), m_heights.height(i));
        y += where.height();
        if (where.intersects(event->rect()))
            paintPost(painter, i, where);
    }
}

void ThreadView::paintPost(QPainter &painter, int index, const QRect &where) const
{
    const QPalette colours = palette();
    painter.save();
    painter.setClipRect(where);
    const bool isCurrent = index == m_current;
    if (isCurrent || index == m_hovered) {
        QColor tint = metrics::accent(colours);
        tint.setAlphaF(isCurrent && hasFocus() ? 0.09F : 0.045F);
        painter.fillRect(where, tint);
    }
    painter.setPen(colours.color(QPalette::Midlight));
    painter.drawLine(
        where.left() + metrics::space16, where.bottom(), where.right() - metrics::space16, where.bottom());
    const PostRow *post = rowAt(index);
    if (!post) {
        painter.setPen(faint(colours));
        painter.drawText(where.adjusted(metrics::space16, metrics::space12, -metrics::space16, 0),
            Qt::AlignLeft | Qt::AlignTop, tr("Post %1 is being fetched…").arg(index + 1));
        painter.restore();
        return;
    }
    SafeDocument &document = documentOf(*post);
    const Parts parts = partsOf(index, *post, int(std::ceil(document.size().height())));
    if (post->isAccepted)
        painter.fillRect(QRect(where.left(), where.top(), edge, where.height() - 1), good(colours));
    if (parts.fresh.isValid()) {
        const QRect fresh = parts.fresh.translated(where.topLeft());
        painter.setPen(metrics::accent(colours));
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        const QString words = tr("New since you were here");
        painter.drawText(fresh, Qt::AlignLeft | Qt::AlignVCenter, words);
        const int after = fresh.left() + QFontMetrics(strong).horizontalAdvance(words) + metrics::space8;
        painter.drawLine(after, fresh.center().y(), fresh.right(), fresh.center().y());
        painter.setFont(font());
    }
    paintHead(painter, index, *post, parts.head.translated(where.topLeft()));
    if (parts.note.isValid()) {
        const QRect note = parts.note.translated(where.topLeft());
        const bool dark = metrics::isDark(colours);
        painter.fillRect(note, dark ? QColor(0x4a, 0x3c, 0x16) : QColor(0xfd, 0xf3, 0xd8));
        painter.setPen(dark ? QColor(Qt::white) : QColor(Qt::black));
        paintMark(painter, post->isHidden ? ForumMark::Hidden : ForumMark::Question,
            QRectF(note.left() + metrics::space4, note.top() + metrics::space4, 16, 16),
            painter.pen().color());
        painter.drawText(note.adjusted(metrics::space24, metrics::space4, -metrics::space8, -metrics::space4),
            Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, noteOf(*post));
    }
    const QRect body = parts.body.translated(where.topLeft());
    painter.save();
    painter.translate(body.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = colours;
    context.palette.setColor(QPalette::Text, post->isHidden ? faint(colours) : colours.color(QPalette::Text));
    context.clip =
        QRectF(viewport()->rect().translated(-body.topLeft())) & QRectF(0, 0, body.width(), body.height());
    if (m_selected == post->id && m_selectionFrom != m_selectionTo) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(&document);
        const int most = document.characterCount() - 1;
        selection.cursor.setPosition(std::min(m_selectionFrom, most));
        selection.cursor.setPosition(std::min(m_selectionTo, most), QTextCursor::KeepAnchor);
        selection.format.setBackground(colours.highlight());
        selection.format.setForeground(colours.highlightedText());
        context.selections += selection;
    }
    painter.setClipRect(context.clip, Qt::IntersectClip);
    paintQuotesAndCode(painter, document, context.palette, context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    const bool hasButtons = index == m_current || index == m_hovered;
    if (!hasButtons)
        paintFoot(painter, *post, parts.foot.translated(where.topLeft()));
    painter.restore();
    if (isCurrent && hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = where.adjusted(1, 1, -1, -2);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = colours.color(QPalette::Base);
        painter.setPen(QPen(metrics::accent(colours), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(focus.rect);
    }
}

void ThreadView::paintHead(QPainter &painter, int index, const PostRow &post, const QRect &where) const
{
    const QPalette colours = palette();
    const int line = fontMetrics().lineSpacing();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics bold(strong);
    const QString when = agoText(post.at, m_clock->now());
    const int whenWidth = fontMetrics().horizontalAdvance(when);
    painter.setPen(faint(colours));
    painter.drawText(
        QRect(where.right() - whenWidth, where.top(), whenWidth + 1, line), Qt::AlignRight, when);
    const int room = where.width() - whenWidth - metrics::space16;
    const bool isAnonymous = post.authorName.isEmpty() && index == 0 && m_thread;
    const QString name =
        bold.elidedText(isAnonymous ? openerText(m_thread->row) : authorText(post), Qt::ElideRight, room);
    painter.setPen(colours.color(QPalette::Text));
    painter.setFont(strong);
    painter.drawText(QRect(where.left(), where.top(), room, line), Qt::AlignLeft, name);
    painter.setFont(font());
    const int after = bold.horizontalAdvance(name) + metrics::space8;
    if (!post.organisation.isEmpty() && room - after > line) {
        painter.setPen(faint(colours));
        painter.drawText(QRect(where.left() + after, where.top(), room - after, line), Qt::AlignLeft,
            fontMetrics().elidedText(readableLine(post.organisation), Qt::ElideRight, room - after));
    }
    int x = where.left();
    const int y = where.top() + line;
    if (post.isAccepted) {
        const QColor ink = good(colours);
        paintMark(painter, ForumMark::Solved, QRectF(x, y + (line - 14) / 2, 14, 14), ink);
        x += 14 + metrics::space4;
        painter.setFont(strong);
        painter.setPen(ink);
        const QString words = tr("Best answer");
        painter.drawText(QRect(x, y, where.right() - x, line), Qt::AlignLeft, words);
        x += bold.horizontalAdvance(words) + metrics::space8;
        painter.setFont(font());
    }
    QStringList more = badgesOf(post);
    if (!post.replyToName.isEmpty())
        more += tr("replies to %1").arg(readableLine(post.replyToName));
    if (post.edited)
        more += tr("edited %1").arg(agoText(*post.edited, m_clock->now()));
    painter.setPen(faint(colours));
    painter.drawText(QRect(x, y, where.right() - x, line), Qt::AlignLeft,
        fontMetrics().elidedText(more.join(u" · "_s), Qt::ElideRight, where.right() - x));
}

void ThreadView::paintFoot(QPainter &painter, const PostRow &post, const QRect &where) const
{
    const QColor ink = faint(palette());
    int x = where.left() + metrics::space4;
    const auto part = [&](ForumMark mark, const QString &words) {
        paintMark(painter, mark, QRectF(x, where.center().y() - 6, 13, 13), ink);
        x += 13 + metrics::space4;
        painter.setPen(ink);
        painter.drawText(QRect(x, where.top(), where.right() - x, where.height()),
            Qt::AlignLeft | Qt::AlignVCenter, words);
        x += fontMetrics().horizontalAdvance(words) + metrics::space16;
    };
    if (post.votes > 0)
        part(ForumMark::Vote,
            post.voted ? tr("%1, yours too", "votes").arg(votesText(post.votes)) : votesText(post.votes));
    if (post.isBookmarked)
        part(ForumMark::Kept, tr("kept", "a post"));
}

} // namespace tjc
