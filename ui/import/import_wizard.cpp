#include "ui/import/import_wizard.h"

#include "service/explain.h"
#include "ui/import/column_page.h"
#include "ui/import/dry_run_page.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(
    const QString &path, const ImportSubject &subject, FileChooser files, QWidget *parent)
    : QDialog(parent), m_path(path), m_subject(subject), m_files(std::move(files)), m_memory(subject.key),
      m_step(new QLabel(this)), m_message(new MessageBar(this)), m_pages(new QStackedWidget(this)),
      m_columns(new ColumnPage(m_subject, this)), m_dryRun(new DryRunPage(m_subject, this))
{
    build();
    connect(m_columns, &ColumnPage::layoutTold, this, &ImportWizard::update);
    connect(m_columns, &ColumnPage::shapeChosen, this, &ImportWizard::look);
    connect(m_dryRun, &DryRunPage::skipsBadChanged, this, &ImportWizard::update);
    connect(m_dryRun, &DryRunPage::saveErrorsAsked, this, &ImportWizard::saveErrors);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_offer == Offer::LayOutAgain)
            layOutAgain();
    });
    look();
}

ImportWizard::~ImportWizard()
{
    if (m_job)
        m_job->progress()->cancel();
}

void ImportWizard::build()
{
    setWindowTitle(m_subject.title);
    auto *file = new QLabel(this);
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    file->setFont(metrics::titleFont(font()));
    file->setText(QFileInfo(m_path).fileName());
    m_step->setTextFormat(Qt::PlainText);
    m_step->setWordWrap(true);
    QSizePolicy policy = m_pages->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_pages->setSizePolicy(policy);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_dryRun);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("&Next: dry run"), QDialogButtonBox::ActionRole);
    m_start = buttons->addButton(m_subject.importButton(0), QDialogButtonBox::AcceptRole);
    for (QPushButton *button : {m_back, m_next, m_start})
        button->setAutoDefault(false);
    // Past the page that is not to be seen: Tab would stop before it.
    setTabOrder(m_columns->lastField(), m_back);
    setTabOrder(m_back, m_next);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportWizard::reject);
    connect(m_start, &QPushButton::clicked, this, &ImportWizard::start);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step::Columns); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(file);
    column->addWidget(m_step);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, {150 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height()});
    setModal(true);
}

JobProgress *ImportWizard::begin(const QString &what)
{
    ++m_generation;
    if (m_job)
        m_job->progress()->cancel();
    delete m_job;
    m_job = new JobProgress(what, this);
    m_step->setText(what + u'…');
    m_offer = Offer::None;
    m_message->clear();
    update();
    return m_job;
}

template <typename T>
ImportSubject::Answer<T> ImportWizard::newest(void (ImportWizard::*answered)(const Result<T> &))
{
    return [this, answered, generation = m_generation](const Result<T> &answer) {
        if (generation != m_generation)
            return;
        delete m_job;
        (this->*answered)(answer);
        update();
    };
}

ImportOptions ImportWizard::options() const
{
    ImportOptions options;
    if (m_hasColumns) {
        options.shape = m_columns->shape();
        options.layout = m_columns->columnLayout();
    }
    return options;
}

void ImportWizard::look()
{
    m_seen.reset();
    m_pages->setVisible(m_hasColumns);
    begin(tr("Reading the file"));
    m_subject.look(m_path, {.shape = m_columns->shape()}, this, newest<ImportLook>(&ImportWizard::looked));
}

void ImportWizard::looked(const Result<ImportLook> &look)
{
    if (!look) {
        tell(look.error());
        return;
    }
    m_pages->show();
    const bool isAgain = m_hasColumns;
    m_hasColumns = look->kind == FileKind::Csv;
    if (!m_hasColumns) {
        dryRun();
        return;
    }
    m_columns->show(look->csv);
    const auto remembered = m_memory.find(m_columns->columnLayout().header);
    if (remembered)
        m_columns->remind(*remembered);
    if (isAgain) {
        // Who reads the file otherwise looks at its columns, and may not be done with that.
        tellStep();
        return;
    }
    if (m_columns->isComplete() && (remembered || m_columns->isAllKnown())) {
        dryRun();
        if (!remembered)
            return;
        m_offer = Offer::LayOutAgain;
        m_message->say(tr("Laid out as last time."), MessageBar::Tone::Plain, tr("Lay out again"), false);
        return;
    }
    goTo(Step::Columns);
}

void ImportWizard::goTo(Step step)
{
    m_pages->setCurrentIndex(int(step));
    tellStep();
    if (step == Step::Columns)
        m_columns->focusColumns();
    else
        m_dryRun->focusRows();
    update();
}

void ImportWizard::tellStep()
{
    if (m_pages->currentIndex() == int(Step::Columns))
        m_step->setText(tr("Step 1 of 2: what the columns hold"));
    else if (m_hasColumns)
        m_step->setText(tr("Step 2 of 2: a dry run. Nothing has been written yet."));
    else
        m_step->setText(tr("A dry run. Nothing has been written yet."));
}

void ImportWizard::next()
{
    m_memory.remember(m_columns->columnLayout());
    dryRun();
}

void ImportWizard::layOutAgain()
{
    ++m_generation; // what is asked with the old layout
    if (m_job)
        m_job->progress()->cancel();
    delete m_job;
    m_memory.forget(m_columns->columnLayout().header);
    m_offer = Offer::None;
    m_message->clear();
    m_columns->guessAgain();
    goTo(Step::Columns);
}

void ImportWizard::dryRun()
{
    m_seen.reset();
    m_dryRun->clear();
    JobProgress *job = begin(tr("Trying it out"));
    m_pages->setCurrentIndex(int(Step::DryRun));
    // What is good is to be counted beside what is not.
    ImportOptions asked = options();
    asked.skipBad = true;
    m_subject.preview(m_path, asked, job->progress(), this, newest<ImportView>(&ImportWizard::dryRan));
}

void ImportWizard::dryRan(const Result<ImportView> &view)
{
    if (!view) {
        const bool canChange = m_hasColumns && view.error().kind != ErrorKind::Cancelled;
        goTo(canChange ? Step::Columns : Step::DryRun);
        tell(view.error());
        return;
    }
    m_seen = *view;
    m_dryRun->show(*view);
    goTo(Step::DryRun);
}

void ImportWizard::tell(const Error &error)
{
    m_offer = Offer::None;
    if (!m_hasColumns)
        m_step->clear();
    m_message->say(explain(error), MessageBar::Tone::Error, {}, false);
}

void ImportWizard::saveErrors()
{
    const QString path = m_files.saveName(
        this, tr("Save the bad rows"), m_path + ".errors.csv"_L1, tr("CSV for Excel (*.csv)"));
    if (path.isEmpty())
        return;
    ImportOptions asked = options();
    asked.dryRun = true;
    asked.skipBad = true;
    asked.errorsTo = path;
    JobProgress *job = begin(tr("Saving the bad rows"));
    m_subject.import(m_path, asked, job->progress(), this, newest<ImportReport>(&ImportWizard::savedErrors));
}

void ImportWizard::savedErrors(const Result<ImportReport> &report)
{
    tellStep();
    if (!report) {
        tell(report.error());
        return;
    }
    m_message->say(tr("The bad rows are in %1. Mend them there and import that file.")
                       .arg(QDir::toNativeSeparators(report->errorsFile)),
        MessageBar::Tone::Plain);
}

void ImportWizard::update()
{
    const bool isColumns = m_pages->currentIndex() == int(Step::Columns);
    m_back->setVisible(m_hasColumns && !isColumns);
    m_back->setEnabled(!m_job);
    m_next->setVisible(m_hasColumns && isColumns);
    m_next->setEnabled(!m_job && m_columns->isComplete());
    m_start->setVisible(!isColumns);
    (isColumns ? m_next : m_start)->setDefault(true);
    const int writes = m_seen ? m_seen->report.counts.added + m_seen->report.counts.updated : 0;
    const bool hasBad = m_seen && !m_seen->report.errors.isEmpty();
    m_start->setText(m_subject.importButton(writes));
    m_start->setEnabled(!m_job && writes > 0 && (!hasBad || m_dryRun->skipsBad()));
}

void ImportWizard::start()
{
    ImportOptions asked = options();
    asked.skipBad = m_dryRun->skipsBad();
    JobProgress *job = begin(tr("Importing"));
    m_subject.import(m_path, asked, job->progress(), this, newest<ImportReport>(&ImportWizard::finished));
}

void ImportWizard::finished(const Result<ImportReport> &report)
{
    goTo(Step::DryRun);
    if (!report) {
        tell(report.error());
        return;
    }
    if (!report->written) {
        // The file or the workspace is no longer what the dry run saw.
        m_seen->report = *report;
        m_dryRun->show(*m_seen);
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
