#pragma once

#include "ui/print/print_ruler.h"

#include <QSizeF>

#include <functional>

namespace tjc {

/// Puts things under each other on sheets, and begins a new one where the next no longer fits. At the foot of each stands
/// what it belongs to, and "page x of y".
class PrintFlow
{
public:
    PrintFlow(QSizeF area, const QString &footer);

    /// What stands at the top of every page after the first.
    void onNewPage(std::function<void()> head) { m_head = std::move(head); }

    [[nodiscard]] qreal width() const { return m_area.width(); }
    [[nodiscard]] qreal top() const { return m_top; }
    /// What is left of this page.
    [[nodiscard]] qreal room() const { return bottom() - m_top; }
    [[nodiscard]] PrintPage &page() { return m_pages.last(); }
    [[nodiscard]] PrintRuler &ruler() { return m_ruler; }

    void newPage();
    /// Begins a new page unless this much is left, or nothing stands on this one yet.
    void need(qreal height);
    void advance(qreal height) { m_top += height; }

    /// A paragraph over the whole width, on as many lines, and pages, as it needs.
    void text(const QString &text, const PrintFont &font, const QColor &color = Qt::black,
        Qt::Alignment align = Qt::AlignLeft);
    /// A line over the whole width.
    void rule(qreal width = 0.5, const QColor &color = Qt::black);

    [[nodiscard]] QList<PrintPage> finish();

private:
    [[nodiscard]] qreal bottom() const;

    QSizeF m_area;
    QString m_footer;
    std::function<void()> m_head;
    QList<PrintPage> m_pages{PrintPage{}};
    PrintRuler m_ruler;
    qreal m_top = 0;
    qreal m_fresh = 0; ///< where the content of this page begins, below its head
};

/// The grey of what matters less; 7:1 on white paper.
[[nodiscard]] inline QColor printGrey()
{
    return {0x55, 0x55, 0x55};
}
/// The accent of the program, on paper.
[[nodiscard]] inline QColor printAccent()
{
    return {0x15, 0x42, 0x73};
}

} // namespace tjc
