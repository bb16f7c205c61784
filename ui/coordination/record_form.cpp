#include "ui/coordination/record_form.h"

#include "ui/widgets/form_field.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tjc {

namespace {

constexpr qsizetype shownText = 300;

} // namespace

RecordForm::RecordForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::space12);
}

void RecordForm::add(const Field &field)
{
    auto *frame = new FormField(field.label, field.editor, this, field.hint);
    m_column->addWidget(frame);
    m_parts += Part{field, frame};
}

void RecordForm::touched()
{
    if (!m_isFilling)
        Q_EMIT edited();
}

QLineEdit *RecordForm::addLine(const QString &id, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::textChanged, this, &RecordForm::touched);
    add({id, label, line, [line] { return line->text(); },
        [line](const QVariant &value) {
            line->setText(value.toString());
            line->setCursorPosition(0);
        },
        {}, hint});
    return line;
}

QPlainTextEdit *RecordForm::addText(const QString &id, const QString &label, int lines, const QString &hint)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * fontMetrics().lineSpacing() + metrics::space16);
    connect(text, &QPlainTextEdit::textChanged, this, &RecordForm::touched);
    add({id, label, text, [text] { return text->toPlainText(); },
        [text](const QVariant &value) { text->setPlainText(value.toString()); }, {}, hint});
    return text;
}

QSpinBox *RecordForm::addNumber(
    const QString &id, const QString &label, int most, const QString &none, const QString &hint)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, most);
    box->setSpecialValueText(none);
    connect(box, &QSpinBox::valueChanged, this, &RecordForm::touched);
    add({id, label, box, [box] { return box->value(); },
        [box](const QVariant &value) { box->setValue(value.toInt()); },
        [none](const QVariant &value) { return value.toInt() == 0 ? none : value.toString(); }, hint});
    return box;
}

void RecordForm::setStored(const Values &values)
{
    m_isFilling = true;
    clearErrors();
    for (const Part &part : std::as_const(m_parts))
        part.field.setValue(values.value(part.field.id));
    // As the editors give it back, so that nothing seems changed that is not.
    m_stored = this->values();
    m_isFilling = false;
    Q_EMIT edited();
}

void RecordForm::markStored(const Values &values)
{
    m_stored = values;
    Q_EMIT edited();
}

RecordForm::Values RecordForm::values() const
{
    Values all;
    for (const Part &part : m_parts)
        all.insert(part.field.id, part.field.value());
    return all;
}

int RecordForm::merge(const Values &theirs)
{
    const Values mine = values();
    const Values before = m_stored;
    setStored(theirs);
    m_isFilling = true;
    int both = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const QString &id = part.field.id;
        if (mine.value(id) == before.value(id))
            continue;
        const QVariant other = m_stored.value(id);
        part.field.setValue(mine.value(id));
        if (other == before.value(id) || other == mine.value(id))
            continue;
        ++both;
        const QString text = part.field.text ? part.field.text(other) : other.toString();
        part.frame->setError(tr("Somebody else made of this: %1")
                                 .arg(text.isEmpty() ? tr("nothing") : text.simplified().left(shownText)));
    }
    m_isFilling = false;
    Q_EMIT edited();
    return both;
}

bool RecordForm::fail(const QString &id, const QString &sentence)
{
    for (const Part &part : std::as_const(m_parts)) {
        if (part.field.id != id)
            continue;
        part.frame->setError(sentence);
        part.frame->focusField();
        return true;
    }
    return false;
}

void RecordForm::clearErrors()
{
    for (const Part &part : std::as_const(m_parts))
        part.frame->setError({});
}

void RecordForm::focusFirst()
{
    if (!m_parts.isEmpty())
        m_parts.first().frame->focusField();
}

} // namespace tjc
