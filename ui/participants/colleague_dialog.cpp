#include "ui/participants/colleague_dialog.h"

#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

ColleagueDialog::ColleagueDialog(const Texts &texts, PersonPicker::Search search, QWidget *parent)
    : QDialog(parent), m_picker(new PersonPicker(std::move(search), this)), m_error(new MessageBar(this))
{
    setWindowTitle(texts.title);
    auto *intro = new QLabel(texts.intro, this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_action = buttons->addButton(texts.action, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space12);
    column->addWidget(m_error);
    column->addWidget(intro);
    column->addWidget(m_picker);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_picker, &PersonPicker::edited, this, &ColleagueDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_error->clear();
        m_isBusy = true;
        update();
        Q_EMIT wanted(m_picker->chosen());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(this, {60 * fontMetrics().averageCharWidth(), 20 * fontMetrics().height()});
    m_picker->setFocus();
    update();
}

QUuid ColleagueDialog::intentFor(PersonId person)
{
    QUuid &intent = m_intents[person.value()];
    if (intent.isNull())
        intent = QUuid::createUuid();
    return intent;
}

void ColleagueDialog::answer(const QList<PersonPicker::Chosen> &left, const QString &sentence)
{
    m_isBusy = false;
    if (left.isEmpty())
        return accept();
    m_picker->setChosen(left);
    m_error->say(sentence, MessageBar::Tone::Error);
    update();
}

void ColleagueDialog::update()
{
    m_picker->setEnabled(!m_isBusy);
    m_action->setEnabled(!m_isBusy && !m_picker->chosen().isEmpty());
}

} // namespace tjc
