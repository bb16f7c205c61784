#include "ui/calendar/calendar_page.h"
#include "ui/evaluation/evaluation_desk.h"
#include "ui/evaluation/evaluation_todo.h"
#include "ui/forum/forum_page.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/fit_to_screen.h"

#include <QDialog>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

void showToEvaluate(EvaluationDesk &desk, QWidget *parent)
{
    auto *window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(MainWindow::tr("Still to evaluate"));
    EvaluationTodo *list = desk.makeTodo(window);
    auto *column = new QVBoxLayout(window);
    column->addWidget(list);
    QObject::connect(&desk, &QObject::destroyed, window, &QWidget::close);
    resizeWithinScreen(window, QSize(36, 24) * parent->fontMetrics().height());
    window->show();
    list->focusFirst();
}

} // namespace

/// Asked and shown beside the sessions that they are of.
void MainWindow::addEvaluation(Workspace &workspace, const WorkspaceInfo &info)
{
    m_evaluation = new EvaluationDesk(workspace, info, this, this);
    connect(m_evaluation, &EvaluationDesk::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(m_evaluation, &EvaluationDesk::toDoChanged, m_calendar,
        [this] { m_calendar->setToEvaluate(m_evaluation->toDo()); });
    connect(m_calendar, &CalendarPage::evaluateRequested, m_evaluation, &EvaluationDesk::openEvaluation);
    connect(m_calendar, &CalendarPage::resultsRequested, m_evaluation,
        qOverload<const SessionDetails &>(&EvaluationDesk::openResults));
    connect(m_calendar, &CalendarPage::sharedResultsWanted, m_evaluation, &EvaluationDesk::lookForShared);
    connect(m_evaluation, &EvaluationDesk::openThread, this,
        [this](ThreadId id) { openThread(id, std::nullopt); });
    connect(
        m_evaluation, &EvaluationDesk::newQuestion, this, [this](SessionId session, const QString &about) {
            if (!m_forum)
                return;
            showTab(m_forum);
            ThreadDraft draft;
            draft.kind = ThreadKind::Question;
            draft.session = session;
            m_forum->newThread(draft, {}, tr("About: %1").arg(about));
        });
    connect(m_evaluation, &EvaluationDesk::sharedFound, m_calendar, &CalendarPage::offerResults);
    m_registry->add({.id = u"view.evaluation.todo"_s, .text = tr("What I can still evaluate…")}, m_evaluation,
        [this] { showToEvaluate(*m_evaluation, this); });
}

} // namespace tjc
