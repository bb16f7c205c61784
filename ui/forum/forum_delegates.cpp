#include "ui/forum/forum_delegates.h"

#include "ui/forum/forum_marks.h"
#include "ui/forum/forum_words.h"
#include "ui/forum/thread_model.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_markdown.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSide = 14;
/// What nobody has looked at for longer is no news.
constexpr qint64 msOfNews = qint64(14) * 24 * 60 * 60 * 1000;

/// The ground, the inks and the frame of a row.
struct Row {
    Row(QPainter *p, const QStyleOptionViewItem &o)
        : painter(p), option(o), isSelected(o.state & QStyle::State_Selected)
    {
        painter->save();
        painter->setClipRect(option.rect);
        if (isSelected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        else if (option.state & QStyle::State_MouseOver) {
            QColor tint = metrics::accent(option.palette);
            tint.setAlphaF(0.06F);
            painter->fillRect(option.rect, tint);
        }
        ink = option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
        faint = isSelected ? ink : option.palette.color(QPalette::Active, QPalette::PlaceholderText);
        if (!isSelected) {
            painter->setPen(option.palette.color(QPalette::Midlight));
            painter->drawLine(option.rect.left() + metrics::space12, option.rect.bottom(),
                option.rect.right() - metrics::space12, option.rect.bottom());
        }
        room = option.rect.adjusted(metrics::space12, metrics::space8, -metrics::space12, -metrics::space8);
    }
    ~Row()
    {
        painter->restore();
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter->save();
        painter->setPen(QPen(isSelected ? ink : metrics::accent(option.palette), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

    /// A sign with its word; the place behind them.
    int mark(int x, const QRect &line, ForumMark which, const QString &word, const QColor &colour) const
    {
        paintMark(
            *painter, which, QRectF(x, line.center().y() - markSide / 2.0 + 1, markSide, markSide), colour);
        x += markSide + metrics::space4;
        painter->setPen(colour);
        const QFontMetrics metrics(painter->font());
        painter->drawText(
            QRect(x, line.top(), line.right() - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        return x + metrics.horizontalAdvance(word) + metrics::space12;
    }

    QPainter *painter;
    const QStyleOptionViewItem &option;
    bool isSelected;
    QColor ink;
    QColor faint;
    QRect room;
};

QColor good(const QPalette &palette)
{
    return metrics::isDark(palette) ? QColor(0x7f, 0xd1, 0x8f) : QColor(0x1b, 0x6b, 0x33);
}

/// One line, with parts of it marked: bold and underlined, so that colour does not speak alone.
void drawMarked(QPainter &painter, const QString &text, const QList<TextRange> &marks, const QRect &where,
    const Row &row, int lines)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    if (!row.isSelected) {
        const bool dark = metrics::isDark(row.option.palette);
        strong.setBackground(dark ? QColor(0x5a, 0x4a, 0x10) : QColor(0xff, 0xec, 0xa8));
    } else {
        strong.setFontUnderline(true);
    }
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marks)
        formats += {int(range.from), int(range.size), strong};
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(where.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, where.topLeft());
}

int lineHeight(const QListView *view)
{
    return view->fontMetrics().lineSpacing();
}

} // namespace

ThreadDelegate::ThreadDelegate(QListView *view) : QStyledItemDelegate(view)
{
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const auto *view = static_cast<QListView *>(parent());
    return {10 * lineHeight(view), 3 * lineHeight(view) + 2 * metrics::space8 + 2 * metrics::space4};
}

void ThreadDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const ThreadModel *>(index.model());
    const Row row(painter, option);
    const ThreadRow *thread = model->rowAt(index.row());
    const int line = lineHeight(static_cast<QListView *>(parent()));
    QRect first(row.room.left(), row.room.top(), row.room.width(), line);
    if (!thread) {
        painter->setPen(row.faint);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        return;
    }
    const QColor accent = row.isSelected ? row.ink : metrics::accent(option.palette);
    // The title, and how much is new in it.
    const bool isNews =
        thread->isNew && !thread->isMine && model->clock().now().ms() - thread->lastPost.ms() < msOfNews;
    const bool isFresh = thread->unread > 0 || isNews;
    QFont strong = option.font;
    strong.setWeight(isFresh ? QFont::Bold : QFont::Normal);
    if (isFresh) {
        const QString count = thread->unread > 0 ? tr("%n new", nullptr, thread->unread) : tr("new");
        const QFontMetrics bold(strong);
        const int wide = bold.horizontalAdvance(count) + 2 * metrics::space8;
        const QRect badge(first.right() - wide + 1, first.top(), wide, line);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawRoundedRect(badge, line / 2.0, line / 2.0);
        painter->setPen(row.isSelected ? option.palette.color(QPalette::Active, QPalette::Highlight)
                                       : metrics::onAccent(option.palette));
        painter->setFont(strong);
        painter->drawText(badge, Qt::AlignCenter, count);
        first.setRight(badge.left() - metrics::space8);
    }
    painter->setFont(strong);
    painter->setPen(thread->isHidden ? row.faint : row.ink);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(readableLine(thread->title), Qt::ElideRight, first.width()));
    // What it is: signs with their words, then its topics.
    painter->setFont(option.font);
    const QRect second(row.room.left(), row.room.top() + line + metrics::space4, row.room.width(), line);
    const bool isQuestion = thread->kind == ThreadKind::Question;
    int x = row.mark(second.left(), second, isQuestion ? ForumMark::Question : ForumMark::Discussion,
        label(thread->kind), row.ink);
    if (thread->isPinned)
        x = row.mark(x, second, ForumMark::Pinned, tr("pinned"), row.ink);
    if (isQuestion && thread->accepted > 0)
        x = row.mark(
            x, second, ForumMark::Solved, tr("solved"), row.isSelected ? row.ink : good(option.palette));
    if (thread->isLocked)
        x = row.mark(x, second, ForumMark::Locked, tr("closed"), row.ink);
    if (thread->isHidden)
        x = row.mark(x, second, ForumMark::Hidden, tr("hidden"), row.ink);
    QStringList topics;
    for (const ThreadTopic &topic : thread->topics)
        topics += readableLine(topic.name);
    if (!thread->about.isEmpty())
        topics += readableLine(thread->about);
    painter->setPen(accent);
    painter->drawText(QRect(x, second.top(), second.right() - x, line), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font)
            .elidedText(topics.join(u", "_s), Qt::ElideRight, std::max(0, second.right() - x)));
    // What was said.
    const QRect third = second.translated(0, line + metrics::space4);
    painter->setPen(row.faint);
    painter->drawText(third, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font)
            .elidedText(threadFacts(*thread, model->clock().now()), Qt::ElideRight, third.width()));
}

HitDelegate::HitDelegate(QListView *view) : QStyledItemDelegate(view)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const auto *view = static_cast<QListView *>(parent());
    return {10 * lineHeight(view), 4 * lineHeight(view) + 2 * metrics::space8 + 2 * metrics::space4};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const HitModel *>(index.model());
    const PostHit &hit = model->hits().at(index.row());
    const Row row(painter, option);
    const int line = lineHeight(static_cast<QListView *>(parent()));
    const QRect first(row.room.left(), row.room.top(), row.room.width(), line);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(row.ink);
    // The marks belong to the title as it was sent; where it is made readable they would stand elsewhere.
    const QString title = readableLine(hit.title);
    drawMarked(*painter, title, title == hit.title ? hit.titleMarks : QList<TextRange>(), first, row, 1);
    painter->setFont(option.font);
    const QRect second = first.translated(0, line + metrics::space4);
    const bool isQuestion = hit.kind == ThreadKind::Question;
    int x = row.mark(second.left(), second, isQuestion ? ForumMark::Question : ForumMark::Discussion,
        label(hit.kind), row.ink);
    const QColor fine = row.isSelected ? row.ink : good(option.palette);
    if (hit.isAccepted)
        x = row.mark(x, second, ForumMark::Solved, tr("best answer"), fine);
    else if (hit.isSolved)
        x = row.mark(x, second, ForumMark::Solved, tr("solved"), fine);
    painter->setPen(row.faint);
    painter->drawText(QRect(x, second.top(), second.right() - x, line), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font)
            .elidedText(tr("%1, %2", "who wrote a post, and when")
                            .arg(readableLine(hit.author), agoText(hit.at, model->clock().now())),
                Qt::ElideRight, std::max(0, second.right() - x)));
    painter->setPen(row.ink);
    const QString excerpt = readableLine(hit.excerpt);
    drawMarked(*painter, excerpt, excerpt == hit.excerpt ? hit.marks : QList<TextRange>(),
        QRect(second.left(), second.bottom() + metrics::space4, second.width(), 2 * line), row, 2);
}

} // namespace tjc
