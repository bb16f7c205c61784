#include "service/explain_sentences.h"

#include <QtGlobal>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Denied, "evaluation.not_there",
        QT_TRANSLATE_NOOP("explain", "Only who was at the session may evaluate it, and not its trainers.")},
    {Conflict, "session.not_over",
        QT_TRANSLATE_NOOP("explain", "The session is not over yet. You can evaluate it as soon as it is.")},
    {Conflict, "evaluation.answered",
        QT_TRANSLATE_NOOP("explain", "You evaluated this session already. Thank you!")},
    {Conflict, "evaluation.too_early",
        QT_TRANSLATE_NOOP("explain", "This is asked three months after the session.")},
    {Invalid, "evaluation.ticket",
        QT_TRANSLATE_NOOP("explain", "Your answers were not sent as they should be. Send them again.")},
    {NotFound, "evaluation.ticket", QT_TRANSLATE_NOOP("explain", "These answers were sent already.")},
    {NotFound, "evaluation",
        QT_TRANSLATE_NOOP(
            "explain", "Nobody was asked to evaluate this session, so there is nothing to share.")},
    {Conflict, "evaluation.own",
        QT_TRANSLATE_NOOP("explain",
            "Colleagues answer questions of this session here, so no survey of elsewhere is added to it.")},
    {Invalid, "evaluation.survey", QT_TRANSLATE_NOOP("explain", "This is no form of a survey of elsewhere.")},
    {Invalid, "survey.name",
        QT_TRANSLATE_NOOP(
            "explain", "The file with the questions does not say what the survey is called (name).")},
    {Invalid, "survey.training",
        QT_TRANSLATE_NOOP(
            "explain", "The file with the questions does not say of which training it is (training).")},
    {Invalid, "survey.day",
        QT_TRANSLATE_NOOP(
            "explain", "The file with the questions does not say of which day it is, as 2026-03-02 (day)."),
        QT_TRANSLATE_NOOP(
            "explain", "In the file with the questions, “%1” is no day such as 2026-03-02 (day).")},
    {Invalid, "survey.questions",
        QT_TRANSLATE_NOOP(
            "explain", "The file with the questions names none, or another kind than after or follow_up.")},
    {Invalid, "survey.question",
        QT_TRANSLATE_NOOP("explain", "A question lacks a column, or its kind, or words that fit its kind."),
        QT_TRANSLATE_NOOP("explain", "Question %1 lacks a column, or its kind, or words that fit its kind.")},
    {Invalid, "survey.column",
        QT_TRANSLATE_NOOP("explain", "The survey does not have a column that the questions name."),
        QT_TRANSLATE_NOOP("explain", "The survey has no column “%1”, which the questions name.")},
    {Denied, "evaluation.share",
        QT_TRANSLATE_NOOP(
            "explain", "Only its trainers and coordinators may share the evaluation of a session.")},
    {Denied, "evaluation.text",
        QT_TRANSLATE_NOOP("explain", "You may not read this answer, so you cannot ask it in the vraagbaak.")},
    {NotFound, "evaluation.text", QT_TRANSLATE_NOOP("explain", "This answer is not there any more.")},
    {Denied, "evaluation.invite",
        QT_TRANSLATE_NOOP("explain", "Who was asked to evaluate a session is kept by the program itself.")},
    {Denied, "evaluation.form",
        QT_TRANSLATE_NOOP("explain", "A form of questions is never changed. Save it as a new version.")},
    {NotFound, "form", QT_TRANSLATE_NOOP("explain", "There is no such form of questions.")},
    {Conflict, "form.version",
        QT_TRANSLATE_NOOP(
            "explain", "Somebody else saved a new version of these questions. Look at it first.")},
    {Invalid, "form.empty", QT_TRANSLATE_NOOP("explain", "Ask one question at least.")},
    {Invalid, "form.too_long",
        QT_TRANSLATE_NOOP("explain", "There are too many questions; who is asked more answers less."),
        QT_TRANSLATE_NOOP("explain", "There are more than %1 questions; who is asked more answers less.")},
    {Invalid, "question.text.empty", QT_TRANSLATE_NOOP("explain", "A question has no text yet."),
        QT_TRANSLATE_NOOP("explain", "Question %1 has no text yet.")},
    {Invalid, "question.text.too_long", QT_TRANSLATE_NOOP("explain", "A question is too long."),
        QT_TRANSLATE_NOOP("explain", "Question %1 is too long.")},
    {Invalid, "question.options",
        QT_TRANSLATE_NOOP("explain", "A question to choose from needs two to twenty different options."),
        QT_TRANSLATE_NOOP("explain", "Question %1 needs two to twenty different options to choose from.")},
    {Invalid, "question.scale",
        QT_TRANSLATE_NOOP("explain",
            "The range of a question is not right: from low to high, a scale of eleven steps at most."),
        QT_TRANSLATE_NOOP("explain",
            "The range of question %1 is not right: from low to high, a scale of eleven steps at most.")},
    {Invalid, "question.depends",
        QT_TRANSLATE_NOOP(
            "explain", "A question can depend only on an answer to choose in a question before it."),
        QT_TRANSLATE_NOOP(
            "explain", "Question %1 can depend only on an answer to choose in a question before it.")},
    {Invalid, "question.use",
        QT_TRANSLATE_NOOP("explain",
            "What the program does with a question does not fit its kind, or another question does it already."),
        QT_TRANSLATE_NOOP("explain",
            "What the program does with question %1 does not fit its kind, or another question does it already.")},
    {Invalid, "answer.required", QT_TRANSLATE_NOOP("explain", "A question still needs an answer."),
        QT_TRANSLATE_NOOP("explain", "Question %1 still needs an answer.")},
    {Invalid, "answer.value", QT_TRANSLATE_NOOP("explain", "An answer is none of those to choose from."),
        QT_TRANSLATE_NOOP("explain", "The answer to question %1 is none of those to choose from.")},
    {Invalid, "answer.too_long",
        QT_TRANSLATE_NOOP("explain", "An answer is too long: 4,000 characters at most."),
        QT_TRANSLATE_NOOP("explain", "The answer to question %1 is too long: 4,000 characters at most.")},
};

} // namespace

std::span<const Sentence> evaluationSentences()
{
    return sentences;
}

} // namespace tjc
