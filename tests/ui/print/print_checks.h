#pragma once

#include "ui/print/print_document.h"
#include "ui/print/print_ruler.h"

namespace tjc::test {

inline QSizeF areaOf(const PrintDocument &document)
{
    return document.paper.paintRect(QPageLayout::Point).size();
}

inline QList<PrintPage> pagesOf(const PrintDocument &document)
{
    return document.pages(areaOf(document));
}

/// What sticks out of the paper or of its own rectangle, or lies on another text.
inline QStringList misplaced(const QList<PrintPage> &pages, QSizeF area)
{
    QStringList wrong;
    PrintRuler ruler;
    const QRectF sheet(QPointF(0, 0), area);
    for (const PrintPage &page : pages) {
        for (qsizetype i = 0; i < page.texts.size(); ++i) {
            const PrintText &text = page.texts[i];
            if (!sheet.adjusted(-0.1, -0.1, 0.1, 0.1).contains(text.rect))
                wrong += QStringLiteral("off the sheet: ") + text.text.left(40);
            if (ruler.width(text.text, text.font) > text.rect.width() + 0.5)
                wrong += QStringLiteral("wider than its place: ") + text.text.left(40);
            for (qsizetype j = i + 1; j < page.texts.size(); ++j) {
                const PrintText &other = page.texts[j];
                const bool isFoot = text.rect.bottom() > area.height() - 1;
                if (!isFoot && text.rect.adjusted(1, 1, -1, -1).intersects(other.rect))
                    wrong += QStringLiteral("on each other: ") + text.text.left(40) + QStringLiteral(" / ")
                             + other.text.left(40);
            }
        }
    }
    return wrong;
}

inline qsizetype countOf(const QList<PrintPage> &pages, const QString &text)
{
    qsizetype count = 0;
    for (const PrintPage &page : pages)
        count += textsOf(page).count(text);
    return count;
}

/// All texts, of all pages.
inline QString allText(const QList<PrintPage> &pages)
{
    QStringList all;
    for (const PrintPage &page : pages)
        all += textsOf(page);
    return all.join(u'\n');
}

} // namespace tjc::test
