#include "ui/coordination/absence_desk.h"

#include "ui/coordination/absence_section.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/message_bar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

AbsenceDesk::AbsenceDesk(Workspace &workspace, bool readOnly, CommandRegistry &commands, QWidget *window,
    std::shared_ptr<const Clock> clock)
    : QObject(window), m_workspace(workspace), m_readOnly(readOnly), m_window(window),
      m_clock(std::move(clock))
{
    commands.add({.id = u"edit.mine.absence"_s, .text = tr("&My absence…"), .icon = u"im-user-away"_s}, this,
        [this] { open(); });
}

void AbsenceDesk::open()
{
    auto *dialog = new AbsenceDialog(m_workspace, m_clock, m_readOnly, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

AbsenceDialog::AbsenceDialog(
    Workspace &workspace, std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent)
    : QDialog(parent),
      m_section(new AbsenceSection(workspace, AbsenceService::Whose::Mine, std::move(clock), readOnly, this))
{
    setWindowTitle(tr("My absence"));
    auto *said = new MessageBar(this);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &AbsenceDialog::reject);
    connect(m_section, &RecordSection::message, this, [said](const QString &sentence, bool isError) {
        said->say(sentence, isError ? MessageBar::Tone::Error : MessageBar::Tone::Plain);
    });
    connect(&workspace, &Workspace::changed, m_section, &RecordSection::follow);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(said);
    column->addWidget(m_section, 1);
    column->addLayout(buttons);
    // Enter in a field saves nothing by accident, and closes nothing.
    const auto all = findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(false);
    resizeWithinScreen(this, {150 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height()});
}

void AbsenceDialog::reject()
{
    if (!m_section->hasChanges())
        return QDialog::reject();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(windowTitle());
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Close without saving what you changed?"));
    const QPushButton *leave = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace tjc
