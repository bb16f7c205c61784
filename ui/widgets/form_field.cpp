#include "ui/widgets/form_field.h"

#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tjc {

FormField::FormField(const QString &label, QWidget *field, QWidget *parent, const QString &hint)
    : QWidget(parent), m_field(field), m_error(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    column->addWidget(name);
    if (!hint.isEmpty()) {
        auto *more = new QLabel(hint, this);
        more->setTextFormat(Qt::PlainText);
        more->setWordWrap(true);
        column->addWidget(more);
    }
    column->addWidget(field);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText,
        metrics::isDark(palette()) ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb3, 0x1b, 0x10));
    m_error->setPalette(red);
    m_error->hide();
    column->addWidget(m_error);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
}

void FormField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

bool FormField::hasError() const
{
    return !m_error->text().isEmpty();
}

void FormField::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace tjc
