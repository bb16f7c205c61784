#pragma once

#include "base/codes.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/kinds.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tjc {

/// No result is shown of fewer answers than this, and no two results differ by fewer.
inline constexpr int fewestAnswers = 5;
inline constexpr int followUpDays = 90;
inline constexpr qsizetype maxQuestionText = 500;
inline constexpr qsizetype maxOpenAnswer = 4'000;
inline constexpr int maxQuestions = 60;
inline constexpr int maxOptions = 20;

/// When it is asked: right after the session (Kirkpatrick 1 and 2: reaction, learning), or followUpDays later
/// (3: behaviour, "did you use it").
enum class EvaluationKind { After, FollowUp };
inline constexpr std::array evaluationKindCodes{
    Code<EvaluationKind>{EvaluationKind::After, QLatin1StringView("after")},
    Code<EvaluationKind>{EvaluationKind::FollowUp, QLatin1StringView("follow_up")},
};
[[nodiscard]] constexpr QLatin1StringView code(EvaluationKind v)
{
    return codeIn(evaluationKindCodes, v);
}

enum class QuestionKind { Scale, YesNo, Single, Multiple, Number, Text };
inline constexpr std::array questionKindCodes{
    Code<QuestionKind>{QuestionKind::Scale, QLatin1StringView("scale")},
    Code<QuestionKind>{QuestionKind::YesNo, QLatin1StringView("yes_no")},
    Code<QuestionKind>{QuestionKind::Single, QLatin1StringView("single")},
    Code<QuestionKind>{QuestionKind::Multiple, QLatin1StringView("multiple")},
    Code<QuestionKind>{QuestionKind::Number, QLatin1StringView("number")},
    Code<QuestionKind>{QuestionKind::Text, QLatin1StringView("text")},
};
[[nodiscard]] constexpr QLatin1StringView code(QuestionKind v)
{
    return codeIn(questionKindCodes, v);
}

/// What the program itself does with an answer.
enum class QuestionUse {
    None,
    Overall,    ///< the scale that a card, a match and a comparison show
    Recommend,  ///< would recommend it
    ForTrainer, ///< yes or no: may the trainer read my open answers
    ForForum,   ///< a text that is meant as a question for the vraagbaak
};
inline constexpr std::array questionUseCodes{
    Code<QuestionUse>{QuestionUse::None, QLatin1StringView("")},
    Code<QuestionUse>{QuestionUse::Overall, QLatin1StringView("overall")},
    Code<QuestionUse>{QuestionUse::Recommend, QLatin1StringView("recommend")},
    Code<QuestionUse>{QuestionUse::ForTrainer, QLatin1StringView("for_trainer")},
    Code<QuestionUse>{QuestionUse::ForForum, QLatin1StringView("for_forum")},
};
[[nodiscard]] constexpr QLatin1StringView code(QuestionUse v)
{
    return codeIn(questionUseCodes, v);
}

/// One question of a form. Answers keep the wording they were given to: a changed question is another row with the same
/// key.
struct Question {
    std::optional<QuestionId> id; ///< none: not saved yet
    QString key;                  ///< the same through all versions of a form
    QuestionKind kind = QuestionKind::Scale;
    QuestionUse use = QuestionUse::None;
    int level = 1; ///< Kirkpatrick's, 1 to 3
    QString text;
    QStringList options; ///< Single, Multiple: two or more
    int low = 1;         ///< Scale: its ends, low < high, at most eleven steps; Number: the least
    int high = 5;        ///< Number: the most
    QString lowLabel;    ///< "helemaal oneens"; may be empty
    QString highLabel;
    bool required = false;
    std::optional<int> dependsOn; ///< asked only where an earlier question (its place in the form, from 0) …
    QString dependsValue; ///< … was answered so (a value as in Answer); after a "!": otherwise, but answered

    friend bool operator==(const Question &, const Question &) = default;
};

struct EvaluationForm {
    std::optional<EvaluationFormId> id;
    EvaluationKind kind = EvaluationKind::After;
    std::optional<Format> format; ///< none: for formats without one of their own
    int version = 1;
    QList<Question> questions;

    friend bool operator==(const EvaluationForm &, const EvaluationForm &) = default;
};

/// Its texts cleaned, keys given where there are none. Invalid "form.empty", "form.too_long", "question.text.empty",
/// "question.text.too_long", "question.options", "question.scale", "question.depends" (not on an earlier question, or
/// on a text), "question.use" (a use that does not fit its kind, or stands twice); the argument is its place from 1.
[[nodiscard]] Result<EvaluationForm> checked(const EvaluationForm &form);

/// What was answered to one question: the number of a Scale or Number, "yes" or "no", the place of an option (from 0),
/// several of those, or a text.
struct Answer {
    QuestionId question;
    QStringList values; ///< one, or several of Multiple

    friend bool operator==(const Answer &, const Answer &) = default;
};
struct Ballot {
    SessionId session;
    EvaluationKind kind = EvaluationKind::After;
    QList<Answer> answers; ///< questions that were not answered are left out
};

/// Which questions are asked, given what was answered so far.
[[nodiscard]] QList<bool> askedQuestions(const EvaluationForm &form, const QList<Answer> &answers);
/// Without answers to what was not asked, in the order of the form. Invalid "answer.required", "answer.value",
/// "answer.too_long"; the argument is the question's place from 1.
[[nodiscard]] Result<QList<Answer>> checkedAnswers(const EvaluationForm &form, const QList<Answer> &answers);

/// What I am asked to evaluate.
struct EvaluationToDo {
    SessionId session;
    EvaluationKind kind;
    TrainingId training;
    QString title;
    Span when;
    QString trainers; ///< names
    Instant asked;
};

/// What sessions the results are of. Everything is combined with "and".
struct ResultsFilter {
    std::optional<SessionId> session;
    std::optional<TrainingId> training;
    std::optional<PersonId> trainer;
    std::optional<Format> format;
    std::optional<OrganisationId> organisation; ///< of the session, with everything below it
    std::optional<ThemeWeekId> themeWeek;
    std::optional<Day> from; ///< local days of the sessions, inclusive
    std::optional<Day> to;

    friend bool operator==(const ResultsFilter &, const ResultsFilter &) = default;
};

struct AnswerCount {
    QString value; ///< as in Answer
    QString label; ///< as people read it: "4", the option; "yes" and "no" as they are
    int count;
};
/// Of one wording of one question. Only what was given by fewestAnswers or more together is in it.
struct QuestionResult {
    Question question;
    int n;                           ///< how many answered it
    QList<AnswerCount> counts;       ///< every step, every option, also those of nobody; of a text none
    std::optional<double> mean;      ///< of a Scale or Number
    std::optional<double> deviation; ///< of those, of the population
};
/// An open answer that may be read.
struct OpenAnswer {
    QString key;      ///< random
    QString question; ///< as it was asked
    SessionId session;
    QString title; ///< of its training
    QString text;
    bool isForForum;                ///< it was meant as a question
    std::optional<ThreadId> thread; ///< it became this question
};
/// The mean of the Overall question by month.
struct ResultsMonth {
    Day first; ///< of the month
    int n;
    double mean;
};
struct EvaluationResults {
    int sessions = 0; ///< that were evaluated and may be seen
    int invited = 0;  ///< of kind After
    int answered = 0;
    int waiting = 0; ///< answered, but not shown before there are fewestAnswers of them together
    int followInvited = 0;
    int followAnswered = 0;
    int followWaiting = 0;
    QList<QuestionResult> questions; ///< of kind After, levels 1 and 2, in the order of their form
    QList<QuestionResult> behaviour; ///< level 3
    QList<OpenAnswer> texts;         ///< at most 5,000, by question, else in no order
    QList<ResultsMonth> months;
    /// Where the results are of one session:
    bool mayShare = false;
    bool isShared = false;
    bool textsShared = false;
};

/// What a card, a match and a comparison say of it; never a bare number.
struct Impression {
    QString question;
    int low;
    int high;
    double mean;
    int n;
};

} // namespace tjc
