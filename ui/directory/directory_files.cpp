#include "ui/directory/directory_files.h"

#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "ui/widgets/column_picker.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

const auto kindKey = u"directory/export/kind"_s;
const auto columnsKey = u"directory/export/columns"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::DirectoryColumns)
};

DirectoryColumns columnsOf(const QStringList &codes)
{
    DirectoryColumns columns;
    for (const QString &code : codes) {
        if (const auto column = fromCodeIn(directoryColumnCodes, code))
            columns += *column;
    }
    return columns;
}

} // namespace

QString label(DirectoryColumn column)
{
    switch (column) {
    case DirectoryColumn::Id:
        return Words::tr("Colleague id");
    case DirectoryColumn::Name:
        return Words::tr("Name");
    case DirectoryColumn::Login:
        return Words::tr("Account");
    case DirectoryColumn::Email:
        return Words::tr("E-mail");
    case DirectoryColumn::Organisation:
        return Words::tr("Organisation");
    case DirectoryColumn::JobTitle:
        return Words::tr("Job title");
    case DirectoryColumn::Building:
        return Words::tr("Building");
    case DirectoryColumn::Topics:
        return Words::tr("Topics");
    case DirectoryColumn::Levels:
        return Words::tr("Level of each topic");
    case DirectoryColumn::Languages:
        return Words::tr("Languages");
    case DirectoryColumn::Formats:
        return Words::tr("Forms");
    case DirectoryColumn::Offers:
        return Words::tr("Wants to give something");
    case DirectoryColumn::Given:
        return Words::tr("Sessions given");
    }
    return {};
}

DirectoryExportDialog::DirectoryExportDialog(QWidget *parent) : QDialog(parent), m_kind(new QComboBox(this))
{
    setWindowTitle(tr("Export colleagues"));
    m_kind->addItem(tr("CSV, as Excel opens it"), int(ExportKind::Csv));
    m_kind->addItem(tr("CSV with commas, strictly by the standard"), int(ExportKind::CsvRfc4180));
    m_kind->addItem(tr("Excel workbook"), int(ExportKind::Xlsx));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QSettings().value(kindKey).toInt())));
    QList<ColumnPicker::Entry> entries;
    QStringList standard;
    for (const auto &row : directoryColumnCodes) {
        entries += ColumnPicker::Entry{row.text, label(row.value)};
        standard += row.text;
    }
    m_columns = new ColumnPicker(entries, standard, this);
    m_columns->setChosen(QSettings().value(columnsKey, standard).toStringList());
    m_columnsField = new FormField(tr("Columns, from left to right"), m_columns, this);
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Do not export"), QDialogButtonBox::RejectRole);
    connect(m_columns, &ColumnPicker::changed, this, &DirectoryExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QSettings settings;
        settings.setValue(kindKey, m_kind->currentData());
        settings.setValue(columnsKey, m_columns->chosen());
        accept();
        Q_EMIT chosen(ExportKind(m_kind->currentData().toInt()), columnsOf(m_columns->chosen()));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(new FormField(tr("What kind of file"), m_kind, this));
    column->addWidget(m_columnsField, 1);
    column->addWidget(buttons);
    refresh();
    resizeWithinScreen(this, sizeHint().expandedTo({0, 28 * fontMetrics().height()}));
}

void DirectoryExportDialog::refresh()
{
    const bool isEmpty = m_columns->chosen().isEmpty();
    m_export->setEnabled(!isEmpty);
    m_columnsField->setError(isEmpty ? tr("Tick at least one column.") : QString());
}

DirectoryFiles::DirectoryFiles(Workspace &workspace, FileChooser chooser, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_chooser(std::move(chooser)), m_window(window)
{
}

void DirectoryFiles::askTable(const QList<qint64> &ids)
{
    auto *dialog = new DirectoryExportDialog(m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DirectoryExportDialog::chosen, this,
        [this, ids](ExportKind kind, const DirectoryColumns &columns) { saveTable(ids, kind, columns); });
    dialog->open();
}

void DirectoryFiles::saveTable(const QList<qint64> &ids, ExportKind kind, const DirectoryColumns &columns)
{
    const QString path = askWhereToSave(
        m_chooser, m_window->window(), tr("Export colleagues"), tr("Colleagues"), exportForm(kind));
    if (path.isEmpty())
        return;
    deliver(m_workspace.directory().exportDirectory(ids, path, kind, columns), this,
        [this, path](const Result<qint64> &count) { tell(count, path); });
}

void DirectoryFiles::saveVcards(const QList<qint64> &ids, const QString &name)
{
    const QString path = askWhereToSave(m_chooser, m_window->window(), tr("Save as vCard"), fileNameOf(name),
        {u".vcf"_s, tr("vCard (*.vcf)")});
    if (path.isEmpty())
        return;
    deliver(m_workspace.directory().exportVcards(ids, path), this,
        [this, path](const Result<qint64> &count) { tell(count, path); });
}

void DirectoryFiles::tell(const Result<qint64> &count, const QString &path)
{
    if (count) {
        Q_EMIT message(
            tr("%n colleagues are written to %1.", nullptr, int(*count)).arg(QFileInfo(path).fileName()),
            false);
    } else {
        Q_EMIT message(explain(count.error()), true);
    }
}

} // namespace tjc
