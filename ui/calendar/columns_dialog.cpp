#include "ui/calendar/columns_dialog.h"

#include "ui/widgets/column_picker.h"
#include "ui/widgets/fit_to_screen.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

ColumnsDialog::ColumnsDialog(const AgendaColumns &columns, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Columns of the list"));
    QList<ColumnPicker::Entry> entries;
    for (const auto &row : AgendaModel::columnCodes)
        entries += ColumnPicker::Entry{row.text, AgendaModel::heading(row.value)};
    m_picker = new ColumnPicker(entries, codesOf(allAgendaColumns()), this);
    m_picker->setChosen(codesOf(columns));
    auto *note = new QLabel(tr("What you print or copy of the list has these columns too."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *show = buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it as it was"), QDialogButtonBox::RejectRole);
    const auto update = [this, show] { show->setEnabled(!m_picker->chosen().isEmpty()); };
    connect(m_picker, &ColumnPicker::changed, this, update);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(agendaColumns(m_picker->chosen()));
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(note);
    column->addWidget(m_picker, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, sizeHint().expandedTo({0, 24 * fontMetrics().height()}));
    m_picker->setFocus();
}

} // namespace tjc
