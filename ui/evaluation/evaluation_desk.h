#pragma once

#include "domain/session.h"
#include "service/workspace.h"
#include "ui/evaluation/evaluation_dialog.h"
#include "ui/evaluation/results_filter_bar.h"
#include "ui/widgets/file_chooser.h"

#include <QObject>
#include <QPointer>

namespace tjc {

class EvaluationTodo;
class ResultsWindow;

/// Evaluations in the window: knows what I am asked, and opens questions and results over it. UI thread.
class EvaluationDesk : public QObject
{
    Q_OBJECT

public:
    /// `window` is what dialogs stand over; it outlives this.
    EvaluationDesk(Workspace &workspace, const WorkspaceInfo &info, QWidget *window, QObject *parent,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        FileChooser files = FileChooser::desktop());

    /// Asks the questions; brings them to the front where they are open.
    void openEvaluation(SessionId session, EvaluationKind kind);
    void openResults(const ResultsPreset &preset);
    /// Those of that session.
    void openResults(const SessionDetails &session);

    /// Looks whether everybody may see the results of a session that is over.
    void lookForShared(const SessionDetails &session);

    /// What I am asked, as it was last known.
    [[nodiscard]] const QList<EvaluationToDo> &toDo() const { return m_toDo; }
    /// A list of that, kept up to date while it lives.
    [[nodiscard]] EvaluationTodo *makeTodo(QWidget *parent);

Q_SIGNALS:
    void toDoChanged();
    void sharedFound(tjc::SessionId session);
    /// One sentence about what was done, or why it was not.
    void message(const QString &sentence, bool isError);
    /// A question for the forum on that session, which `about` names.
    void newQuestion(tjc::SessionId session, const QString &about);
    void openThread(tjc::ThreadId id);
    void dialogOpened(tjc::EvaluationDialog *dialog);
    void resultsOpened(tjc::ResultsWindow *window);

private:
    void look();

    Workspace &m_workspace;
    WorkspaceInfo m_info;
    QWidget *m_window;
    std::shared_ptr<const Clock> m_clock;
    FileChooser m_files;
    QList<EvaluationToDo> m_toDo;
    std::optional<Error> m_failed;
    bool m_hasLooked = false;
    std::optional<SessionId> m_lookedFor; ///< whether it is shared
    QPointer<EvaluationDialog> m_dialog;
    QPointer<ResultsWindow> m_results;
};

} // namespace tjc
