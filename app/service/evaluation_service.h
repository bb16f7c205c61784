#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/evaluation.h"
#include "domain/forum.h"
#include "service/files.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// Evaluations. Nobody who reads the workspace learns who gave which answer: that somebody answered and what was answered
/// are kept apart, in transactions of their own, and answers are counted and shuffled in lots of fewestAnswers or more;
/// see ARCHITECTURE.md. Every call may be made from the thread of the Workspace and answers as a future.
class EvaluationService
{
public:
    explicit EvaluationService(std::shared_ptr<WorkspaceCore> core);

    /// What I am asked and did not answer, the latest session first.
    QFuture<Result<QList<EvaluationToDo>>> toDo();
    /// The form that is asked of who was there. NotFound "session"; Denied "evaluation.not_there"; Conflict
    /// "session.not_over", "evaluation.answered", "evaluation.too_early" (a follow-up).
    QFuture<Result<EvaluationForm>> form(SessionId session, EvaluationKind kind);
    /// Errors: those of form() and checkedAnswers(). What was recorded but whose answers did not arrive (the connection
    /// broke in between) is sent by calling it again with the same answers while this object lives.
    QFuture<Result<void>> answer(const Ballot &ballot);

    /// The newest version of each form; those for a format after the one for all.
    QFuture<Result<QList<EvaluationForm>>> forms();
    /// A new version of the form of its kind and format. For coordinators: Denied "role.coordinator"; Conflict
    /// "form.version" where somebody else saved one meanwhile; errors of checked().
    QFuture<Result<EvaluationFormId>> save(const EvaluationForm &form);

    /// What I may see: as the trainer of the session, as a coordinator, or because its trainer shares it.
    QFuture<Result<EvaluationResults>> results(const ResultsFilter &filter);
    /// How many rows. `kind` is Csv or Xlsx: one row a question and value.
    QFuture<Result<qint64>> exportResults(const ResultsFilter &filter, const QString &path, ExportKind kind);
    /// Ballots of a survey that was held elsewhere, read by a map (see exchange/survey.h): its session, its form and its
    /// results; once. For coordinators. Errors: those of readSurveyMap() and readSurvey().
    QFuture<Result<ImportReport>> importSurvey(const QString &path, const QString &map,
        const ImportOptions &options = {}, std::shared_ptr<Progress> progress = {});
    /// For its trainers and coordinators: Denied "evaluation.share".
    QFuture<Result<void>> share(SessionId session, bool results, bool texts);
    /// Makes an open answer a question of the vraagbaak, without a name; once: later calls give the same thread. Denied
    /// "evaluation.text" for who may not read it; errors of checked(ThreadDraft).
    QFuture<Result<ThreadId>> ask(
        const QString &openAnswer, const QString &title, const QList<TopicId> &topics);

    /// Of the sessions of a training, or that a colleague gave and shows, what I may see of it; none below
    /// fewestAnswers.
    QFuture<Result<std::optional<Impression>>> impression(TrainingId training);
    QFuture<Result<std::optional<Impression>>> impression(PersonId trainer);

    /// What has become due: asking who attended, following up, opening the thread of a session that ended, offering a
    /// question nobody answered. How many of all of these. For the program's own clock.
    QFuture<Result<qint64>> settleDue();

private:
    class Pending;

    std::shared_ptr<WorkspaceCore> m_core;
    std::shared_ptr<Pending> m_pending; ///< answers that may not have arrived
};

} // namespace tjc
