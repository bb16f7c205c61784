#include "ui/forum/ask_dialog.h"

#include "ui/widgets/fit_to_screen.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

AskColleagueDialog::AskColleagueDialog(PersonPicker::Search search, QWidget *parent)
    : QDialog(parent), m_picker(new PersonPicker(std::move(search), this))
{
    setWindowTitle(tr("Ask a colleague"));
    auto *question =
        new QLabel(tr("Who may know the answer? That colleague is told of this question, once."), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_picker->setSingle(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *ask = buttons->addButton(tr("Ask this colleague"), QDialogButtonBox::AcceptRole);
    ask->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addWidget(question);
    column->addWidget(m_picker, 1);
    column->addWidget(buttons);
    connect(m_picker, &PersonPicker::edited, this,
        [this, ask] { ask->setEnabled(!m_picker->chosen().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AskColleagueDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AskColleagueDialog::reject);
    resizeWithinScreen(this, {60 * fontMetrics().averageCharWidth(), 24 * fontMetrics().lineSpacing()});
}

std::optional<PersonPicker::Chosen> AskColleagueDialog::colleague() const
{
    return m_picker->chosen().isEmpty() ? std::nullopt : std::optional(m_picker->chosen().first());
}

} // namespace tjc
