#pragma once

#include "db/access.h"
#include "domain/evaluation.h"

#include <functional>

namespace tjc::store {

/// What somebody is asked of a session.
struct AskedForm {
    EvaluationForm form;
    std::optional<Error> problem; ///< why it cannot be answered now: Conflict, as form() of the service says
};

/// Unanswered ones, the latest session first.
[[nodiscard]] Result<QList<EvaluationToDo>> evaluationsToDo(db::Reader &reader, PersonId me);
/// NotFound "session"; Denied "evaluation.not_there".
[[nodiscard]] Result<AskedForm> askedForm(
    db::Reader &reader, SessionId session, EvaluationKind kind, PersonId me);
/// Says that somebody takes part. `ticket` is a UUID that the client made; the same again, before it was used, changes
/// nothing. Errors of the schema.
[[nodiscard]] Result<void> takePart(
    db::Writer &writer, SessionId session, EvaluationKind kind, PersonId me, const QString &ticket);
/// In a transaction of its own, so that nothing says whose ticket it was. NotFound "evaluation.ticket" where it was used.
[[nodiscard]] Result<void> castBallot(
    db::Writer &writer, const QString &ticket, const QList<Answer> &answers);

/// The newest of each kind and format; those for a format after the one for all.
[[nodiscard]] Result<QList<EvaluationForm>> newestForms(db::Reader &reader);
/// What checked() gave, as the next version. Conflict "form.version" where it was not made from the newest.
/// With the name of a survey that was held elsewhere: its only version.
[[nodiscard]] Result<EvaluationFormId> saveForm(
    db::Writer &writer, const EvaluationForm &form, const QString &survey = {});

/// Who looks at results: on a server the schema says the same again.
struct ResultsView {
    std::optional<PersonId> me;
    bool seesAll;                 ///< a coordinator
    std::optional<Instant> begin; ///< of filter.from
    std::optional<Instant> end;   ///< of filter.to: sessions that begin before
};
/// `dayOf` gives the local day of a session.
[[nodiscard]] Result<EvaluationResults> evaluationResults(db::Reader &reader, const ResultsFilter &filter,
    const ResultsView &view, const std::function<Day(Instant)> &dayOf);
[[nodiscard]] Result<std::optional<Impression>> impression(
    db::Reader &reader, const ResultsFilter &filter, const ResultsView &view);
/// NotFound "evaluation" where nobody was asked; Denied "evaluation.share".
[[nodiscard]] Result<void> shareEvaluation(
    db::Writer &writer, SessionId session, bool results, bool texts, const ResultsView &view);

struct ReadableText {
    QString text;
    SessionId session;
    std::optional<ThreadId> thread;
};
/// Denied "evaluation.text" for who may not read it, and where there is none.
[[nodiscard]] Result<ReadableText> readableText(
    db::Reader &reader, const QString &key, const ResultsView &view);
/// Makes it a question, once; who may read it was asked before. `uid` is of the new thread.
[[nodiscard]] Result<ThreadId> askOpenAnswer(db::Writer &writer, const QString &key, const QString &uid,
    const QString &title, const QList<TopicId> &topics, const ResultsView &view);

} // namespace tjc::store
