#include "ui/calendar/cancel_dialog.h"

#include "ui/widgets/fit_to_screen.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

CancelDialog::CancelDialog(const QString &title, QWidget *parent)
    : CancelDialog({tr("Cancel the session"),
                       tr("Why is “%1” cancelled? Everybody who is enrolled can read this.").arg(title),
                       tr("Cancel the session"), tr("Let it go ahead")},
        parent)
{
}

CancelDialog::CancelDialog(const Texts &texts, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this))
{
    setWindowTitle(texts.title);
    auto *question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setText(texts.question);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setAccessibleDescription(question->text());
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(texts.act, QDialogButtonBox::AcceptRole);
    m_cancel->setEnabled(false);
    buttons->addButton(texts.leave, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(m_reason, 1);
    column->addWidget(buttons);
    connect(
        m_reason, &QPlainTextEdit::textChanged, this, [this] { m_cancel->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &CancelDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CancelDialog::reject);
    resizeWithinScreen(this, {60 * fontMetrics().averageCharWidth(), 12 * fontMetrics().height()});
    m_reason->setFocus();
}

QString CancelDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace tjc
