#include "ui/calendar/substitute_dialog.h"

#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

SubstituteDialog::SubstituteDialog(const QString &title, PersonPicker::Search search, QWidget *parent)
    : QDialog(parent), m_picker(new PersonPicker(std::move(search), this)), m_error(new MessageBar(this)),
      m_intent(QUuid::createUuid())
{
    setWindowTitle(tr("Let a colleague go"));
    m_picker->setSingle(true);
    auto *what = new QLabel(this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setText(tr(
        "Your seat at “%1” goes to the colleague you choose, at once and whoever is on the waiting list. Your colleague is told, and you are signed off.")
                      .arg(title));
    auto *buttons = new QDialogButtonBox(this);
    m_handOver = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    fields->setSpacing(metrics::space12);
    fields->addWidget(what);
    fields->addWidget(new FormField(tr("&Who goes?"), m_picker, this));
    fields->addStretch(1);
    fields->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_error);
    column->addLayout(fields, 1);
    connect(m_picker, &PersonPicker::edited, this, [this] {
        m_intent = QUuid::createUuid();
        m_error->clear();
        update();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_handOver->setEnabled(false);
        Q_EMIT chosen(m_picker->chosen().first(), m_intent);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &SubstituteDialog::reject);
    update();
    resizeWithinScreen(this, {64 * fontMetrics().averageCharWidth(), 20 * fontMetrics().height()});
    m_picker->setFocus();
}

void SubstituteDialog::update()
{
    const bool isChosen = !m_picker->chosen().isEmpty();
    m_handOver->setEnabled(isChosen);
    m_handOver->setText(
        isChosen ? tr("Give my seat to %1").arg(m_picker->chosen().first().name) : tr("Give my seat"));
}

void SubstituteDialog::fail(const QString &sentence)
{
    update();
    m_error->say(sentence, MessageBar::Tone::Error);
}

} // namespace tjc
