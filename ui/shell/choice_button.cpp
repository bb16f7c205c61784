#include "ui/shell/choice_button.h"

#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QIcon>
#include <QPainter>
#include <QStyleOptionButton>

namespace tjc {

ChoiceButton::ChoiceButton(const QString &text, const QString &note, const QIcon &icon, QWidget *parent)
    : QAbstractButton(parent), m_note(note)
{
    setText(text);
    setIcon(icon);
    setAccessibleName(text);
    setAccessibleDescription(note);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceButton::titleFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

int ChoiceButton::iconSide() const
{
    return std::max(22, fontMetrics().height());
}

QRect ChoiceButton::textRect(int width) const
{
    const int left = iconSide() + metrics::space8 + metrics::space12;
    return {left, metrics::space8, std::max(1, width - left - metrics::space8), 10'000};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect note = fontMetrics().boundingRect(textRect(width), Qt::TextWordWrap, m_note);
    return QFontMetrics(titleFont()).height() + note.height() + 2 * metrics::space8;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = textRect(0).left() + fontMetrics().horizontalAdvance(m_note) + metrics::space12;
    return {width, heightForWidth(width)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown() || hasFocus()) {
        QStyleOptionButton option;
        option.initFrom(this);
        option.state.setFlag(QStyle::State_Sunken, isDown());
        option.state.setFlag(QStyle::State_Raised, !isDown());
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    }
    const QRect text = textRect(width());
    const int side = iconSide();
    icon().paint(&painter, metrics::space8, text.top(), side, side);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(titleFont());
    const int line = QFontMetrics(titleFont()).height();
    painter.drawText(
        QRect(text.topLeft(), QSize(text.width(), line)), Qt::AlignLeft | Qt::AlignVCenter, this->text());
    painter.setFont(font());
    painter.drawText(text.adjusted(0, line, 0, 0), Qt::TextWordWrap, m_note);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tjc
