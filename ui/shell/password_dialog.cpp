#include "ui/shell/password_dialog.h"

#include "ui/shell/form_parts.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const WorkspaceUrl &url, const QString &why, bool hasKeyring, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit(this)), m_keep(keepPasswordBox(this))
{
    setWindowTitle(tr("Password for %1").arg(url.name()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space8);
    for (const QString &sentence : {url.string(), why}) {
        auto *line = new QLabel(this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setText(sentence);
        line->setVisible(!sentence.isEmpty());
        column->addWidget(line);
    }
    auto *label = new QLabel(tr("&Password"), this);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(label);
    column->addWidget(m_password);
    column->addWidget(m_keep);
    if (!hasKeyring) {
        m_keep->setEnabled(false);
        auto *note = new QLabel(tr("This desktop has no keyring that lets us in, so the password is used "
                                   "this once and not kept."),
            this);
        note->setWordWrap(true);
        note->setFont(metrics::noteFont(note->font()));
        column->addWidget(note);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(metrics::space8);
    column->addWidget(buttons);
    resize(64 * fontMetrics().averageCharWidth(), 0);
    growToFit(this);
    m_password->setFocus();
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

bool PasswordDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

} // namespace tjc
