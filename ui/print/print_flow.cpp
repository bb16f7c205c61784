#include "ui/print/print_flow.h"

#include <QCoreApplication>

namespace tjc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::PrintFlow)
};

constexpr PrintFont footerFont{8};
constexpr qreal footerHeight = 20;

} // namespace

PrintFlow::PrintFlow(QSizeF area, const QString &footer) : m_area(area), m_footer(footer)
{
}

qreal PrintFlow::bottom() const
{
    return m_area.height() - footerHeight;
}

void PrintFlow::newPage()
{
    m_pages += PrintPage{};
    m_top = 0;
    if (m_head)
        m_head();
    m_fresh = m_top;
}

void PrintFlow::need(qreal height)
{
    if (room() < height && m_top > m_fresh)
        newPage();
}

void PrintFlow::text(const QString &text, const PrintFont &font, const QColor &color, Qt::Alignment align)
{
    const qreal height = m_ruler.lineHeight(font);
    for (const QString &line : m_ruler.lines(text, font, m_area.width())) {
        need(height);
        page().texts +=
            PrintText{QRectF(0, m_top, m_area.width(), height), line, font, align | Qt::AlignVCenter, color};
        m_top += height;
    }
}

void PrintFlow::rule(qreal width, const QColor &color)
{
    page().lines += PrintLine{QLineF(0, m_top, m_area.width(), m_top), width, color};
}

QList<PrintPage> PrintFlow::finish()
{
    const QRectF foot(0, bottom(), m_area.width(), footerHeight);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QString number = Words::tr("page %1 of %2").arg(i + 1).arg(m_pages.size());
        const qreal left = m_area.width() - m_ruler.width(number, footerFont) - 12;
        const auto align = Qt::AlignBottom;
        m_pages[i].texts += PrintText{
            foot, m_ruler.elided(m_footer, footerFont, left), footerFont, Qt::AlignLeft | align, printGrey()};
        m_pages[i].texts += PrintText{foot, number, footerFont, Qt::AlignRight | align, printGrey()};
    }
    return std::move(m_pages);
}

} // namespace tjc
