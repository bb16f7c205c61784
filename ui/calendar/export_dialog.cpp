#include "ui/calendar/export_dialog.h"

#include "ui/calendar/export_choice.h"
#include "ui/widgets/column_picker.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {
const auto kindKey = u"export/kind"_s;
}

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent), m_kind(new QComboBox(this)),
      m_sheets(new QCheckBox(tr("A &sheet for each theme week"), this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Export with a choice of columns"));
    m_kind->addItem(tr("CSV, as Excel opens it"), int(ExportKind::Csv));
    m_kind->addItem(tr("CSV with commas, strictly by the standard"), int(ExportKind::CsvRfc4180));
    m_kind->addItem(tr("Excel workbook"), int(ExportKind::Xlsx));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QSettings().value(kindKey).toInt())));
    const ExportOptions before = rememberedExport(ExportKind::Xlsx);
    QList<ColumnPicker::Entry> entries;
    for (const auto &row : scheduleColumnCodes)
        entries += ColumnPicker::Entry{row.text, label(row.value)};
    m_columns = new ColumnPicker(entries, codesOf(allScheduleColumns()), this);
    m_columns->setChosen(codesOf(before.columns));
    m_columnsField = new FormField(tr("Columns, from left to right"), m_columns, this);
    m_sheets->setChecked(before.sheetPerThemeWeek);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Do not export"), QDialogButtonBox::RejectRole);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_columns, &ColumnPicker::changed, this, &ExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const ExportOptions wanted = options();
        QSettings().setValue(kindKey, int(wanted.kind));
        rememberExport(wanted);
        accept();
        Q_EMIT chosen(wanted);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(new FormField(tr("What kind of file"), m_kind, this));
    column->addWidget(m_columnsField, 1);
    column->addWidget(m_sheets);
    column->addWidget(m_note);
    column->addWidget(buttons);
    refresh();
    resizeWithinScreen(this, sizeHint().expandedTo({0, 32 * fontMetrics().height()}));
    m_columns->setFocus();
}

ExportOptions ExportDialog::options() const
{
    const auto kind = ExportKind(m_kind->currentData().toInt());
    return {kind, kind == ExportKind::Xlsx && m_sheets->isChecked(), scheduleColumns(m_columns->chosen())};
}

void ExportDialog::refresh()
{
    const QStringList chosen = m_columns->chosen();
    m_sheets->setEnabled(ExportKind(m_kind->currentData().toInt()) == ExportKind::Xlsx);
    m_export->setEnabled(!chosen.isEmpty());
    m_columnsField->setError(chosen.isEmpty() ? tr("Tick at least one column.") : QString());
    QString note;
    if (!chosen.isEmpty() && !chosen.contains(codeIn(scheduleColumnCodes, ScheduleColumn::Id)))
        note = tr(
            "Without the session id this file cannot be imported again as changes: everything in it would be new.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace tjc
