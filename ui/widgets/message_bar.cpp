#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tjc {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    setAutoFillBackground(true);
    hide();
}

void MessageBar::say(const QString &sentence, Tone tone, const QString &action, bool canClose)
{
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(canClose);
    m_tone = tone;
    updateColours();
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        updateColours();
}

void MessageBar::updateColours()
{
    m_isColouring = true;
    setPalette(QPalette());
    QPalette own = palette();
    const bool dark = own.color(QPalette::Base).lightness() < 128;
    const bool error = m_tone == Tone::Error;
    const QColor back = error ? (dark ? QColor(0x5c, 0x1f, 0x1b) : QColor(0xfb, 0xe3, 0xe0))
                              : (dark ? QColor(0x1d, 0x39, 0x52) : QColor(0xe3, 0xec, 0xf5));
    own.setColor(QPalette::Window, back);
    own.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    setPalette(own);
    m_isColouring = false;
}

} // namespace tjc
