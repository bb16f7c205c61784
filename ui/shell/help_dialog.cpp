#include "ui/shell/help_dialog.h"

#include "ui/shell/theme.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(CommandRegistry &registry, QWidget *parent)
    : QDialog(parent), m_registry(registry), m_table(new QTableWidget(0, 2, this))
{
    setWindowTitle(tr("Help and shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);

    auto *title = new QLabel(tr("How it works"), this);
    title->setFont(metrics::titleFont(title->font()));
    column->addWidget(title);
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(
        tr("Choose a session in the calendar: its details stand beside it, with the button to sign up. Is it "
           "full, then you join the waiting list and move up by yourself when a seat becomes free.\n"
           "Press Ctrl+K and type a few letters of what you want to do. Tab moves on, the arrows move "
           "within the calendar, Enter opens, Escape goes back.\n"
           "Whoever plans drags a session to another time, its edge to make it longer or shorter, and on empty "
           "to make one; Shift is finer, Escape lets it be. Ctrl with Up and Down goes over the hours of a "
           "day. It says what clashes there; Conflicts lists everything that clashes in the period, with ways "
           "out.")
        + u'\n' + tr("A coloured band over the days is a theme week: choose it to read what it is about."));
    column->addWidget(text);

    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Shortcut")});
    m_table->setAccessibleName(tr("Commands and shortcuts"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    column->addWidget(m_table, 1);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resizeWithinScreen(this, {90 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height()});
}

void HelpDialog::refresh()
{
    m_table->setPalette(softSelection());
    QList<CommandRegistry::Command> commands = m_registry.commands();
    commands.removeIf([](const CommandRegistry::Command &command) { return command.action->menu(); });
    m_table->setRowCount(static_cast<int>(commands.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CommandRegistry::Command &command = commands[row];
        m_table->setItem(row, 0, new QTableWidgetItem(command.action->icon(), command.plainText()));
        m_table->setItem(
            row, 1, new QTableWidgetItem(command.action->shortcut().toString(QKeySequence::NativeText)));
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

} // namespace tjc
