#include "ui/evaluation/evaluation_desk.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/evaluation_service.h"
#include "ui/evaluation/evaluation_todo.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/results_window.h"
#include "ui/widgets/local_time.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QList<SessionTrainer> &trainers)
{
    QStringList names;
    for (const SessionTrainer &trainer : trainers)
        names += trainer.name;
    return names.join(u", "_s);
}

} // namespace

EvaluationDesk::EvaluationDesk(Workspace &workspace, const WorkspaceInfo &info, QWidget *window,
    QObject *parent, std::shared_ptr<const Clock> clock, FileChooser files)
    : QObject(parent), m_workspace(workspace), m_info(info), m_window(window), m_clock(std::move(clock)),
      m_files(std::move(files))
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.everything && !changes.evaluations)
            return;
        m_lookedFor.reset();
        look();
    });
    look();
}

void EvaluationDesk::look()
{
    deliver(m_workspace.evaluations().toDo(), this, [this](const Result<QList<EvaluationToDo>> &toDo) {
        m_hasLooked = true;
        if (toDo) {
            m_failed.reset();
            m_toDo = *toDo;
        } else {
            m_failed = toDo.error();
        }
        Q_EMIT toDoChanged();
    });
}

EvaluationTodo *EvaluationDesk::makeTodo(QWidget *parent)
{
    auto *list = new EvaluationTodo(m_info.readOnly, parent);
    const auto show = [this, list] {
        if (!m_hasLooked)
            return;
        if (m_failed)
            list->show(*m_failed);
        else
            list->show(m_toDo);
    };
    connect(this, &EvaluationDesk::toDoChanged, list, show);
    connect(list, &EvaluationTodo::retryRequested, this, &EvaluationDesk::look);
    connect(list, &EvaluationTodo::evaluateRequested, this,
        [this](const EvaluationToDo &one) { openEvaluation(one.session, one.kind); });
    show();
    return list;
}

void EvaluationDesk::openEvaluation(SessionId session, EvaluationKind kind)
{
    // One that was closed is there for a moment more.
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    EvaluationAbout about{session, kind};
    const auto known = std::ranges::find_if(
        m_toDo, [&](const EvaluationToDo &one) { return one.session == session && one.kind == kind; });
    if (known != m_toDo.end())
        about = {session, kind, known->title, known->when, known->trainers};
    EvaluationService &evaluations = m_workspace.evaluations();
    m_dialog = new EvaluationDialog(about, anonymityText(m_info.engine),
        {[&evaluations, session, kind] { return evaluations.form(session, kind); },
            [&evaluations](const Ballot &ballot) { return evaluations.answer(ballot); }},
        m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &EvaluationDialog::sent, this, &EvaluationDesk::look);
    connect(m_dialog, &EvaluationDialog::newQuestion, this,
        [this, dialog = m_dialog.data()](SessionId id) { Q_EMIT newQuestion(id, dialog->about().title); });
    if (known == m_toDo.end()) {
        deliver(m_workspace.calendar().session(session), m_dialog.data(),
            [dialog = m_dialog.data(), about](const Result<SessionDetails> &details) {
                // Without it the questions can be answered as well.
                if (details) {
                    dialog->setAbout({about.session, about.kind, details->row.title, details->row.when,
                        namesOf(details->trainers)});
                }
            });
    }
    m_dialog->open();
    Q_EMIT dialogOpened(m_dialog);
}

void EvaluationDesk::lookForShared(const SessionDetails &session)
{
    if (m_clock->now() < session.row.when.end() || m_lookedFor == session.row.id)
        return;
    m_lookedFor = session.row.id;
    ResultsFilter filter;
    filter.session = session.row.id;
    deliver(m_workspace.evaluations().results(filter), this,
        [this, id = session.row.id](const Result<EvaluationResults> &results) {
            if (results && results->sessions > 0 && results->isShared)
                Q_EMIT sharedFound(id);
        });
}

void EvaluationDesk::openResults(const SessionDetails &session)
{
    ResultsPreset preset;
    preset.filter.session = session.row.id;
    const Day day = localMoment(session.row.when.begin()).day;
    preset.session =
        u"%1, %2 %3"_s.arg(session.row.title, shortDate(day), QString::number(day.date().year()));
    openResults(preset);
}

void EvaluationDesk::openResults(const ResultsPreset &preset)
{
    if (m_results)
        m_results->close();
    m_results = new ResultsWindow(m_workspace, m_info.readOnly, preset, m_window, m_clock, m_files);
    connect(m_results, &ResultsWindow::openThread, this, &EvaluationDesk::openThread);
    m_results->show();
    Q_EMIT resultsOpened(m_results);
}

} // namespace tjc
