#include "ui/evaluation/results_page.h"

#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/evaluation_service.h"
#include "service/explain.h"
#include "service/offer_service.h"
#include "ui/evaluation/answer_list.h"
#include "ui/evaluation/make_question_dialog.h"
#include "ui/evaluation/results_text.h"
#include "ui/evaluation/results_view.h"
#include "ui/models/seen_changes.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int found = 12;
constexpr int slowMs = 300;

ResultsFilterBar::Finds findsIn(Workspace &workspace, QObject *receiver)
{
    return {
        [&offers = workspace.offers(), receiver](const QString &typed, const LookupField::Take &take) {
            OfferFilter filter;
            filter.text = typed;
            filter.onlyOffered = false;
            deliver(offers.search(filter, found), receiver, [take](const Result<OfferAnswer> &answer) {
                QList<LookupField::Found> all;
                for (const OfferRow &row : answer ? answer->first : QList<OfferRow>())
                    all += {row.id.value(), row.title};
                take(all);
            });
        },
        [&directory = workspace.directory(), receiver](const QString &typed, const LookupField::Take &take) {
            deliver(directory.people({.text = typed, .onlyTrainers = true}, std::nullopt, found), receiver,
                [take](const Result<Page<PersonRow, PersonKey>> &page) {
                    QList<LookupField::Found> all;
                    for (const PersonRow &row : page ? page->rows : QList<PersonRow>())
                        all += {row.id.value(), row.name};
                    take(all);
                });
        },
    };
}

} // namespace

ResultsPage::ResultsPage(Workspace &workspace, bool readOnly, QWidget *parent,
    const std::shared_ptr<const Clock> &clock, FileChooser files)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly), m_files(std::move(files)),
      m_filter(new ResultsFilterBar(findsIn(workspace, this), localMoment(clock->now()).day, this)),
      m_export(new QPushButton(QIcon::fromTheme(u"document-export"_s), tr("Export to CSV or Excel…"), this)),
      m_pdf(new QPushButton(tr("Save as PDF…"), this)),
      m_copy(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("Copy as a table"), this)),
      m_sharing(new QWidget(this)), m_sharingText(new QLabel(m_sharing)),
      m_shareResults(new QCheckBox(tr("Share the figures"), m_sharing)),
      m_shareTexts(new QCheckBox(tr("Share the open answers too"), m_sharing)), m_state(new MessageBar(this)),
      m_view(new ResultsView(readOnly, this))
{
    build();
    connect(m_filter, &ResultsFilterBar::filterChanged, this, [this] {
        if (m_hasAsked)
            load();
    });
    connect(m_export, &QPushButton::clicked, this, &ResultsPage::exportTable);
    connect(m_pdf, &QPushButton::clicked, this, &ResultsPage::savePdfFile);
    connect(m_copy, &QPushButton::clicked, this, &ResultsPage::copy);
    for (QCheckBox *box : {m_shareResults, m_shareTexts})
        connect(box, &QCheckBox::toggled, this, &ResultsPage::share);
    connect(m_state, &MessageBar::actionTriggered, this, &ResultsPage::load);
    connect(&m_view->answers(), &AnswerList::questionRequested, this, &ResultsPage::makeQuestion);
    connect(&m_view->answers(), &AnswerList::openThread, this, &ResultsPage::openThread);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this,
        [this] { m_state->say(tr("Counting the answers…"), MessageBar::Tone::Plain, {}, false); });
    new SeenChanges(workspace, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.lists) {
            deliver(m_workspace.calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
                if (lists)
                    m_filter->setLists(*lists);
            });
        }
        if (changes.everything || changes.evaluations)
            load();
    });
}

void ResultsPage::build()
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    for (QPushButton *button : {m_export, m_pdf, m_copy}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        flow->addWidget(button);
    }
    m_sharingText->setTextFormat(Qt::PlainText);
    m_sharingText->setWordWrap(true);
    auto *sharing = new QVBoxLayout(m_sharing);
    sharing->setContentsMargins({});
    sharing->setSpacing(metrics::space4);
    auto *switches = new QWidget(m_sharing);
    auto *row = new FlowLayout(metrics::space16, switches);
    row->addWidget(m_shareResults);
    row->addWidget(m_shareTexts);
    sharing->addWidget(switches);
    sharing->addWidget(m_sharingText);
    m_sharing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_filter);
    column->addWidget(m_state);
    column->addWidget(m_sharing);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    setFocusProxy(m_filter);
}

void ResultsPage::setPreset(const ResultsPreset &preset)
{
    m_filter->setPreset(preset);
}

void ResultsPage::load()
{
    m_hasAsked = true;
    const quint64 question = ++m_question;
    if (!m_slow.isActive())
        m_slow.start();
    deliver(m_workspace.evaluations().results(m_filter->filter()), this,
        [this, question](const Result<EvaluationResults> &results) {
            if (question == m_question)
                loaded(results);
        });
}

void ResultsPage::loaded(const Result<EvaluationResults> &results)
{
    m_slow.stop();
    if (!results) {
        m_state->say(explain(results.error()), MessageBar::Tone::Error, tr("Try again"), false);
        return Q_EMIT settled();
    }
    m_state->clear();
    m_results = *results;
    m_view->show(m_results);
    showShare();
    const bool hasSome = emptyText(m_results).isEmpty();
    for (QPushButton *button : {m_export, m_pdf, m_copy})
        button->setEnabled(hasSome);
    Q_EMIT settled();
}

void ResultsPage::showShare()
{
    const QSignalBlocker quietResults(m_shareResults);
    const QSignalBlocker quietTexts(m_shareTexts);
    m_sharing->setVisible(m_results.mayShare && m_filter->filter().session);
    m_shareResults->setChecked(m_results.isShared);
    m_shareTexts->setChecked(m_results.isShared && m_results.textsShared);
    m_shareResults->setEnabled(!m_readOnly);
    m_shareTexts->setEnabled(!m_readOnly && m_results.isShared);
    m_sharingText->setText(
        !m_results.isShared ? tr("Now only its trainers and the coordinators see this.")
        : m_results.textsShared
            ? tr("Now everybody in this workspace sees the figures and the open answers.")
            : tr("Now everybody in this workspace sees the figures, and not the open answers."));
}

void ResultsPage::share()
{
    const auto session = m_filter->filter().session;
    if (!session)
        return;
    const bool results = m_shareResults->isChecked();
    const bool texts = results && m_shareTexts->isChecked();
    deliver(m_workspace.evaluations().share(*session, results, texts), this,
        [this, results, texts](const Result<void> &done) {
            if (done) {
                m_results.isShared = results;
                m_results.textsShared = texts;
            } else {
                Q_EMIT message(explain(done.error()), true);
            }
            // Put back as it is where it was refused.
            showShare();
            Q_EMIT settled();
        });
}

QString ResultsPage::fileName() const
{
    return fileNameOf(tr("Evaluation %1").arg(m_filter->description()).left(80));
}

void ResultsPage::exportTable()
{
    const QString csv = exportForm(ExportKind::Csv).filter;
    const QString excel = exportForm(ExportKind::Xlsx).filter;
    const QString path = askWhereToSave(m_files, window(), tr("Export the results"), fileName(),
        FileForm{exportForm(ExportKind::Csv).ending, csv + u";;"_s + excel});
    if (path.isEmpty())
        return;
    const ExportKind kind =
        path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? ExportKind::Xlsx : ExportKind::Csv;
    deliver(m_workspace.evaluations().exportResults(m_filter->filter(), path, kind), this,
        [this, path](const Result<qint64> &rows) {
            if (rows) {
                Q_EMIT message(
                    tr("%n row(s) are written to %1.", nullptr, int(*rows)).arg(QFileInfo(path).fileName()),
                    false);
            } else {
                Q_EMIT message(explain(rows.error()), true);
            }
        });
}

void ResultsPage::savePdfFile()
{
    const QString path = askWhereToSave(m_files, window(), tr("Save as PDF"), fileName(), pdfForm());
    if (path.isEmpty())
        return;
    deliver(savePdf(resultsDocument(tr("Evaluation"), m_filter->description(), m_results), m_workspace.url(),
                path),
        this, [this, path](const Result<int> &pages) {
            if (pages)
                Q_EMIT message(savedSentence(*pages, path), false);
            else
                Q_EMIT message(explain(pages.error()), true);
        });
}

void ResultsPage::copy()
{
    copyTable(resultsTable(m_results));
    Q_EMIT message(tr("The table is on the clipboard."), false);
}

void ResultsPage::makeQuestion(const OpenAnswer &answer)
{
    if (m_making)
        return m_making->raise();
    deliver(m_workspace.calendar().lists(), this, [this, answer](const Result<CalendarLists> &lists) {
        if (!lists)
            return Q_EMIT message(explain(lists.error()), true);
        if (!m_making)
            openMakeQuestion(answer, lists->topics);
    });
}

void ResultsPage::openMakeQuestion(const OpenAnswer &answer, const QList<Topic> &topics)
{
    m_making = new MakeQuestionDialog(answer, topics, window());
    m_making->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_making, &MakeQuestionDialog::wanted, this,
        [this, key = answer.key](const QString &title, const QList<TopicId> &chosen) {
            deliver(m_workspace.evaluations().ask(key, title, chosen), this,
                [this, key](const Result<ThreadId> &thread) {
                    if (!thread) {
                        if (m_making)
                            m_making->fail(thread.error());
                        else
                            Q_EMIT message(explain(thread.error()), true);
                        return;
                    }
                    if (m_making)
                        m_making->done();
                    for (OpenAnswer &one : m_results.texts) {
                        if (one.key == key)
                            one.thread = *thread;
                    }
                    m_view->answers().show(m_results);
                    Q_EMIT message(tr("It is a question in the forum now, without a name."), false);
                });
        });
    m_making->open();
}

} // namespace tjc
