#include "ui/notices/notice_delegate.h"

#include "ui/notices/notice_model.h"
#include "ui/widgets/metrics.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString noteOf(const QModelIndex &index)
{
    return index.data(NoticeModel::TimeRole).toString() + u" · "_s
           + index.data(NoticeModel::ActionRole).toString();
}

/// Breaks between words, and within one only where it is longer than a line; the height. Painted where there is a
/// painter.
int layOut(const QString &words, const QFont &font, const QRect &room, QPainter *painter = nullptr)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, room.topLeft());
    return qCeil(height);
}

} // namespace

/// Rectangles from the top left of the row.
struct NoticeDelegate::Parts {
    QFont textFont;
    QFont noteFont;
    QRect dot;
    QRect text;
    QRect note;
    int height;
};

NoticeDelegate::NoticeDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view)
{
}

NoticeDelegate::Parts NoticeDelegate::partsOf(
    const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const bool isHeading = index.data(NoticeModel::HeadingRole).toBool();
    Parts parts{.textFont = option.font, .noteFont = metrics::noteFont(option.font)};
    if (isHeading || index.data(NoticeModel::UnreadRole).toBool())
        parts.textFont.setWeight(QFont::DemiBold);
    const QFontMetrics text(parts.textFont);
    const int indent = metrics::space12 + (isHeading ? 0 : text.horizontalAdvance(u'●') + metrics::space8);
    const int room = std::max(width - indent - metrics::space12, text.averageCharWidth());
    const int top = isHeading ? metrics::space12 : metrics::space8;
    parts.text = {indent, top, room, 0};
    parts.text.setHeight(layOut(index.data(Qt::DisplayRole).toString(), parts.textFont, parts.text));
    parts.dot = {metrics::space12, top, indent - metrics::space12, text.height()};
    parts.height = parts.text.bottom() + 1 + (isHeading ? metrics::space4 : metrics::space8);
    if (!isHeading) {
        parts.note = {indent, parts.text.bottom() + 1 + metrics::space4, room, 0};
        parts.note.setHeight(layOut(noteOf(index), parts.noteFont, parts.note));
        parts.height = parts.note.bottom() + 1 + metrics::space8;
    }
    return parts;
}

void NoticeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Parts parts = partsOf(option, index, option.rect.width());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected)
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    painter->translate(option.rect.topLeft());
    const QColor ink =
        palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor accent = isSelected ? ink : metrics::accent(palette);
    painter->setPen(ink);
    layOut(index.data(Qt::DisplayRole).toString(), parts.textFont, parts.text, painter);
    if (!index.data(NoticeModel::HeadingRole).toBool()) {
        painter->setPen(accent);
        if (index.data(NoticeModel::UnreadRole).toBool()) {
            painter->setFont(parts.textFont);
            painter->drawText(parts.dot, Qt::AlignLeft | Qt::AlignTop, u"●"_s);
        }
        layOut(noteOf(index), parts.noteFont, parts.note, painter);
        if (!isSelected) {
            painter->setPen(palette.color(QPalette::Midlight));
            painter->drawLine(parts.text.left(), parts.height - 1, option.rect.width(), parts.height - 1);
        }
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.initFrom(m_view);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        m_view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, m_view);
    }
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    return {width, partsOf(option, index, width).height};
}

} // namespace tjc
