#include "ui/forum/quotes_and_code.h"

#include "ui/widgets/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace tjc {

namespace {

constexpr int perQuote = metrics::space16;
constexpr int bar = 3;
constexpr int around = metrics::space8; ///< code, on all sides
constexpr qreal corner = 4;

bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

int quotesOf(const QTextBlock &block)
{
    return block.isValid() ? block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) : 0;
}

/// Whether both are lines of one block of code.
bool isOneCode(const QTextBlock &a, const QTextBlock &b)
{
    return isCode(a) && isCode(b) && quotesOf(a) == quotesOf(b)
           && a.blockFormat().indent() == b.blockFormat().indent();
}

QColor mixed(const QPalette &palette, qreal ofText)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const auto part = [ofText](int a, int b) { return int(a + (b - a) * ofText); };
    return {part(base.red(), text.red()), part(base.green(), text.green()), part(base.blue(), text.blue())};
}

/// Where the lines of a block stand, from its left edge to the right one of the document.
QRectF linesOf(const QTextDocument &document, const QTextBlock &block)
{
    QRectF where = document.documentLayout()->blockBoundingRect(block);
    const QTextLayout *layout = block.layout();
    where.setLeft(layout->position().x() + (layout->lineCount() > 0 ? layout->lineAt(0).x() : 0));
    where.setRight(document.textWidth() - block.blockFormat().rightMargin());
    return where;
}

void paintCode(QPainter &painter, const QRectF &lines, const QPalette &palette)
{
    painter.setPen(mixed(palette, 0.2));
    painter.setBrush(codeGroundOf(palette));
    // On the middle of pixels, so that its edge is one pixel wide.
    painter.drawRoundedRect(
        lines.adjusted(-around + 0.5, -around + 0.5, around - 0.5, around - 0.5), corner, corner);
}

void paintBars(QPainter &painter, const QTextDocument &document, const QTextBlock &block, const QRectF &lines)
{
    const int quotes = quotesOf(block);
    const int withNext = std::min(quotes, quotesOf(block.next()));
    const qreal left = block.layout()->position().x() + block.blockFormat().indent() * document.indentWidth();
    const qreal more = isCode(block) ? around : 0;
    for (int i = 0; i < quotes; ++i) {
        // Down to the next that is in the same quote.
        const bool goesOn =
            i < withNext && block.next().blockFormat().indent() == block.blockFormat().indent();
        const qreal bottom =
            goesOn ? document.documentLayout()->blockBoundingRect(block.next()).top() : lines.bottom() + more;
        const qreal top = lines.top() - more;
        painter.drawRect(QRectF(left + i * perQuote, top, bar, bottom - top));
    }
}

} // namespace

QColor quoteBarOf(const QPalette &palette)
{
    return mixed(palette, 0.55);
}

QColor codeGroundOf(const QPalette &palette)
{
    return mixed(palette, 0.06);
}

void makeRoomForQuotesAndCode(QTextDocument &document)
{
    QTextCursor cursor(&document);
    bool isEditing = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int quotes = quotesOf(block);
        const bool code = isCode(block);
        if (quotes == 0 && !code)
            continue;
        if (!std::exchange(isEditing, true))
            cursor.beginEditBlock();
        QTextBlockFormat format = block.blockFormat();
        format.setLeftMargin(quotes * perQuote + (code ? around : 0));
        format.setRightMargin(code ? around : 0);
        if (code) {
            format.setNonBreakableLines(false);
            // What lies behind it begins above its first line, and ends below its last one.
            if (!isOneCode(block.previous(), block))
                format.setTopMargin(around + metrics::space8);
            if (!isOneCode(block, block.next()))
                format.setBottomMargin(around + metrics::space8);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    if (isEditing)
        cursor.endEditBlock();
}

void paintQuotesAndCode(
    QPainter &painter, const QTextDocument &document, const QPalette &palette, const QRectF &clip)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    QTextBlock block = document.findBlock(std::max(0, layout->hitTest(clip.topLeft(), Qt::FuzzyHit)));
    // What is between two blocks belongs to the upper one.
    if (block.previous().isValid())
        block = block.previous();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF code;
    for (; block.isValid(); block = block.next()) {
        const QRectF lines = linesOf(document, block);
        if (lines.top() - around > clip.bottom())
            break;
        if (isCode(block)) {
            code |= lines;
            // What began above the clip or ends below it goes on there.
            const bool isCut = lines.bottom() - around > clip.bottom();
            if (isCut || !isOneCode(block, block.next())) {
                paintCode(painter, code, palette);
                code = {};
            }
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(quoteBarOf(palette));
        paintBars(painter, document, block, lines);
    }
    painter.restore();
}

} // namespace tjc
