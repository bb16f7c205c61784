#include "ui/guide/topic_files.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownErrors = 200;
constexpr qsizetype shownRows = 500;

} // namespace

TopicImportDialog::TopicImportDialog(const QString &path, GuideService &service, QWidget *window)
    : QDialog(window), m_path(path), m_service(service), m_bar(new MessageBar(this)),
      m_counts(new QLabel(tr("Reading the file …"), this)), m_rows(new QListWidget(this))
{
    setWindowTitle(tr("Import topics"));
    auto *title = new QLabel(QFileInfo(path).fileName(), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(metrics::titleFont(font()));
    title->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_rows->setAccessibleName(tr("What happens with each topic"));
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("&Import the topics"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Do not import"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_start->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &TopicImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
    column->addWidget(m_rows, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, QSize(38, 32) * fontMetrics().height());
    look();
}

TopicImportDialog::~TopicImportDialog()
{
    if (m_job)
        m_job->progress()->cancel();
}

void TopicImportDialog::look()
{
    m_job = new JobProgress(tr("Reading topics"), this);
    deliver(m_service.previewImport(m_path, {.skipBad = true}, m_job->progress()), this,
        [this](const Result<TopicsPreview> &preview) {
            delete m_job;
            if (preview) {
                show(*preview);
            } else {
                m_counts->clear();
                m_bar->say(explain(preview.error()), MessageBar::Tone::Error);
            }
            Q_EMIT looked();
        });
}

void TopicImportDialog::show(const TopicsPreview &preview)
{
    const ImportCounts &counts = preview.report.counts;
    QStringList lines{tr("New: %1 · changed: %2 · the same: %3")
                          .arg(counts.added)
                          .arg(counts.updated)
                          .arg(counts.unchanged)};
    const auto bad = preview.report.errors.size();
    if (bad > 0)
        lines += tr("%n rows cannot be taken; they are left out and written to a file beside this one.",
            nullptr, int(bad));
    if (!preview.report.unusedColumns.isEmpty())
        lines += tr("Columns that are not used: %1").arg(preview.report.unusedColumns.join(", "_L1));
    m_counts->setText(lines.join(u'\n'));
    m_hasBad = bad > 0;
    for (const RowError &error : preview.report.errors.mid(0, shownErrors))
        m_rows->addItem(tr("left out: %1").arg(explain(error)));
    for (const auto &row : preview.rows.mid(0, shownRows)) {
        const QString name = row.row.name.isEmpty() ? row.row.uri : row.row.name;
        if (row.fate == RowFate::Added)
            m_rows->addItem(tr("new: %1").arg(name));
        else if (row.fate == RowFate::Changed)
            m_rows->addItem(tr("changed: %1").arg(name));
    }
    m_start->setEnabled(counts.added + counts.updated > 0);
    if (counts.added + counts.updated == 0)
        m_bar->say(tr("There is nothing in this file that is not here already."), MessageBar::Tone::Plain, {},
            false);
}

void TopicImportDialog::start()
{
    m_start->setEnabled(false);
    m_job = new JobProgress(tr("Importing topics"), this);
    deliver(m_service.importTopics(m_path, {.skipBad = m_hasBad}, m_job->progress()), this,
        [this](const Result<ImportReport> &report) {
            delete m_job;
            m_start->setEnabled(true);
            if (!report)
                return m_bar->say(explain(report.error()), MessageBar::Tone::Error);
            if (!report->written)
                return m_bar->say(explain(report->errors.value(0)), MessageBar::Tone::Error);
            QString sentence = tr("The topics are in: %1 new, %2 changed.")
                                   .arg(report->counts.added)
                                   .arg(report->counts.updated);
            if (!report->errorsFile.isEmpty())
                sentence +=
                    u' '
                    + tr("What could not be taken is in %1.").arg(QFileInfo(report->errorsFile).fileName());
            Q_EMIT imported(sentence);
            accept();
        });
}

TopicFiles::TopicFiles(Workspace &workspace, FileChooser chooser, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_chooser(std::move(chooser)), m_window(window)
{
}

void TopicFiles::importTopics()
{
    const QString path = m_chooser.openName(m_window->window(), tr("Import topics"), lastFolder(),
        tr("Topics (*.csv *.rdf *.xml *.skos)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolder(path);
    auto *dialog = new TopicImportDialog(path, m_workspace.guide(), m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TopicImportDialog::imported, this,
        [this](const QString &sentence) { Q_EMIT message(sentence, false); });
    dialog->open();
}

void TopicFiles::exportTopics()
{
    const QString path = askWhereToSave(
        m_chooser, m_window->window(), tr("Export topics"), tr("Topics"), exportForm(ExportKind::Csv));
    if (path.isEmpty())
        return;
    deliver(m_workspace.guide().exportTopics(path, ExportKind::Csv), this,
        [this, path](const Result<qint64> &count) {
            if (count)
                Q_EMIT message(
                    tr("%n topics are written to %1.", nullptr, int(*count)).arg(QFileInfo(path).fileName()),
                    false);
            else
                Q_EMIT message(explain(count.error()), true);
        });
}

} // namespace tjc
