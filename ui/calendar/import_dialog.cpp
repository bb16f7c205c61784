#include "ui/calendar/import_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/column_mapping.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const QString &path, Preview preview, Import import, QWidget *parent)
    : QDialog(parent), m_path(path), m_preview(std::move(preview)), m_import(std::move(import)),
      m_file(new QLabel(this)), m_message(new MessageBar(this)), m_mappingArea(new QScrollArea(this)),
      m_mapping(new ColumnMapping(this)), m_table(new QTableView(this)), m_outcome(new QLabel(this)),
      m_skipBad(new QCheckBox(
          tr("Take only the good rows; the others are written to a file beside this one"), this))
{
    build();
    connect(m_mapping, &ColumnMapping::changed, this, &ImportDialog::look);
    connect(m_skipBad, &QCheckBox::toggled, this, &ImportDialog::update);
    look();
}

ImportDialog::~ImportDialog()
{
    if (m_job)
        m_job->progress()->cancel();
}

void ImportDialog::build()
{
    setWindowTitle(tr("Import a schedule"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setFont(metrics::titleFont(font()));
    m_file->setText(QFileInfo(m_path).fileName());
    m_mappingArea->setWidgetResizable(true);
    m_mappingArea->setFrameShape(QFrame::NoFrame);
    m_mappingArea->setFocusPolicy(Qt::NoFocus);
    m_mappingArea->setWidget(m_mapping);
    m_mappingArea->hide();
    m_table->setModel(&m_rows);
    m_table->setAccessibleName(tr("What is in the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::space8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWordWrap(false);
    const int unit = fontMetrics().averageCharWidth();
    constexpr std::array widths{8, 46, 36, 16, 22, 22, 10, 62};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths[size_t(column)] * unit);
    // What is wrong with a row stands where it is read first.
    m_table->horizontalHeader()->moveSection(ImportPreviewModel::Problem, 1);
    m_table->hideColumn(ImportPreviewModel::Problem);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_skipBad->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_file);
    column->addWidget(m_message);
    column->addWidget(m_mappingArea, 1);
    column->addWidget(m_table, 2);
    column->addWidget(m_outcome);
    column->addWidget(m_skipBad);
    column->addWidget(buttons);
    resizeWithinScreen(this, {150 * unit, 36 * fontMetrics().height()});
    setModal(true);
}

ImportOptions ImportDialog::options() const
{
    ImportOptions options;
    options.columns = m_mapping->map();
    options.skipBad = m_skipBad->isChecked();
    return options;
}

void ImportDialog::look()
{
    const quint64 generation = ++m_generation;
    if (m_job)
        m_job->progress()->cancel();
    delete m_job;
    if (!m_mapping->isComplete()) {
        m_hasSeen = false;
        m_message->say(tr("Two columns are said to hold the same: choose another one."),
            MessageBar::Tone::Error, {}, false);
        update();
        return;
    }
    m_hasSeen = false;
    m_outcome->setText(tr("Reading the file…"));
    m_job = new JobProgress(tr("Reading the file"), this);
    update();
    ImportOptions asked = options();
    asked.dryRun = true;
    deliver(m_preview(m_path, asked, m_job->progress()), this,
        [this, generation](const Result<SchedulePreview> &preview) {
            if (generation == m_generation)
                looked(preview);
        });
}

void ImportDialog::looked(const Result<SchedulePreview> &preview)
{
    delete m_job;
    if (!preview) {
        cannotRead(preview.error());
        return;
    }
    if (preview->problem) {
        askColumns(preview->header);
        return;
    }
    m_message->clear();
    m_seen = *preview;
    m_hasSeen = true;
    m_rows.show(m_seen.rows, m_seen.report.errors);
    m_table->setColumnHidden(ImportPreviewModel::Problem, m_seen.report.errors.isEmpty());
    m_table->show();
    m_skipBad->setVisible(!m_seen.report.errors.isEmpty());
    update();
}

void ImportDialog::cannotRead(const Error &error)
{
    m_rows.show({}, {});
    m_outcome->clear();
    m_message->say(explain(error), MessageBar::Tone::Error, {}, false);
    update();
}

void ImportDialog::askColumns(const QStringList &header)
{
    m_rows.show({}, {});
    m_outcome->clear();
    m_message->say(
        tr("The names of the columns do not tell enough. Say what they hold; a title and a date are needed."),
        MessageBar::Tone::Plain, {}, false);
    if (m_mapping->columns() != header) {
        m_mapping->setColumns(header);
        m_mappingArea->show();
        m_table->hide();
        m_mapping->setFocus();
    }
    update();
}

void ImportDialog::update()
{
    const bool hasBad = m_hasSeen && !m_seen.report.errors.isEmpty();
    m_start->setEnabled(m_hasSeen && !m_job && (!hasBad || m_skipBad->isChecked()) && m_seen.total > 0);
    if (!m_hasSeen)
        return;
    const ImportCounts &counts = m_seen.report.counts;
    QStringList lines{
        tr("%1 new, %2 changed, %3 unchanged.").arg(counts.added).arg(counts.updated).arg(counts.unchanged)};
    if (m_seen.total > m_seen.rows.size())
        lines += tr("The first %1 of %2 rows are shown.").arg(m_seen.rows.size()).arg(m_seen.total);
    if (hasBad)
        lines +=
            tr("%n row(s) cannot be taken; they are named above.", nullptr, int(m_seen.report.errors.size()));
    if (!m_seen.report.unusedColumns.isEmpty())
        lines += tr("Columns that are not used: %1.").arg(m_seen.report.unusedColumns.join(u", "_s));
    m_outcome->setText(lines.join(u'\n'));
    m_start->setText(tr("Import %n session(s)", nullptr, counts.added + counts.updated));
}

void ImportDialog::start()
{
    m_job = new JobProgress(tr("Importing"), this);
    update();
    deliver(m_import(m_path, options(), m_job->progress()), this,
        [this](const Result<ImportReport> &report) { finished(report); });
}

void ImportDialog::finished(const Result<ImportReport> &report)
{
    delete m_job;
    update();
    if (!report) {
        m_message->say(explain(report.error()), MessageBar::Tone::Error);
        return;
    }
    if (!report->written && !report->errors.isEmpty()) {
        m_rows.show(m_seen.rows, report->errors);
        m_table->showColumn(ImportPreviewModel::Problem);
        m_message->say(
            tr("Nothing was imported: the file has rows that cannot be taken."), MessageBar::Tone::Error);
        return;
    }
    const ImportCounts &counts = report->counts;
    QString sentence = tr("Imported: %1 new, %2 changed, %3 unchanged.")
                           .arg(counts.added)
                           .arg(counts.updated)
                           .arg(counts.unchanged);
    if (!report->errorsFile.isEmpty())
        sentence += u' '
                    + tr("The rows that were left out stand in %1.")
                          .arg(QDir::toNativeSeparators(report->errorsFile));
    Q_EMIT imported(sentence);
    accept();
}

} // namespace tjc
