#include "ui/notices/digest_panel.h"

#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace tjc {

DigestPanel::DigestPanel(QWidget *parent) : QFrame(parent), m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *title = new QLabel(tr("Good to know"), this);
    title->setFont(metrics::titleFont(font()));
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close this overview"));
    close->setAccessibleName(tr("Close this overview"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space4, metrics::space8);
    column->setSpacing(metrics::space4);
    column->addLayout(top);
    column->addWidget(m_scroll);
    connect(close, &QToolButton::clicked, this, [this] {
        const QStringList asked = m_asked;
        clear();
        Q_EMIT closed(asked);
    });
    hide();
}

void DigestPanel::tell(const QList<DigestLine> &lines)
{
    clear();
    if (lines.isEmpty())
        return;
    auto *page = new QWidget(m_scroll);
    page->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins(0, 0, metrics::space8, 0);
    m_rows->setSpacing(metrics::space4);
    QStringList sentences;
    for (const DigestLine &line : lines) {
        addLine(line);
        sentences += line.text;
        if (line.act == DigestLine::Act::Mail)
            m_asked += line.uid;
    }
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    setAccessibleName(tr("Good to know"));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    updateColours();
    show();
    fit();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DigestPanel::addLine(const DigestLine &line)
{
    QWidget *page = m_rows->parentWidget();
    auto *text = new QLabel(page);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(line.text);
    auto *button = new QPushButton(line.action, page);
    button->setAutoDefault(false);
    button->setAccessibleDescription(line.text);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space12);
    row->addWidget(text, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    m_rows->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, line] { Q_EMIT chosen(line); });
}

void DigestPanel::clear()
{
    m_asked.clear();
    m_rows = nullptr;
    if (QWidget *page = m_scroll->takeWidget())
        page->deleteLater();
    hide();
}

/// As high as its lines, but never more than a third of the window: then it scrolls.
void DigestPanel::fit()
{
    if (!m_rows)
        return;
    const QMargins margins = layout()->contentsMargins();
    const int room = std::max(1, width() - margins.left() - margins.right());
    const int wanted =
        m_rows->hasHeightForWidth() ? m_rows->heightForWidth(room) : m_rows->sizeHint().height();
    const int most = std::max(window()->height() / 3, 3 * fontMetrics().lineSpacing());
    m_scroll->setFixedHeight(std::min(wanted, most));
}

void DigestPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void DigestPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        updateColours();
}

void DigestPanel::updateColours()
{
    m_isColouring = true;
    setPalette(QPalette());
    QPalette own = palette();
    const bool isDark = metrics::isDark(own);
    own.setColor(QPalette::Window, isDark ? QColor(0x1d, 0x39, 0x52) : QColor(0xe3, 0xec, 0xf5));
    own.setColor(QPalette::WindowText, isDark ? Qt::white : Qt::black);
    setPalette(own);
    m_isColouring = false;
}

} // namespace tjc
