#include "domain/evaluation.h"

#include "base/text.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxOption = 200;
constexpr qsizetype maxLabel = 100;
constexpr int mostSteps = 11;
constexpr int keyLength = 12;

QString placeOf(qsizetype index)
{
    return QString::number(index + 1);
}

/// As cleanText(), where nothing at all is fine too; what is too long is cut.
QString shortText(const QString &raw, qsizetype max)
{
    return detail::cleanText(raw.trimmed().left(max), max, u"question"_s, false).value_or(QString());
}

bool hasOptions(QuestionKind kind)
{
    return kind == QuestionKind::Single || kind == QuestionKind::Multiple;
}

bool hasRange(QuestionKind kind)
{
    return kind == QuestionKind::Scale || kind == QuestionKind::Number;
}

bool fits(QuestionUse use, QuestionKind kind)
{
    switch (use) {
    case QuestionUse::None:
        return true;
    case QuestionUse::Overall:
        return kind == QuestionKind::Scale;
    case QuestionUse::Recommend:
    case QuestionUse::ForTrainer:
        return kind == QuestionKind::YesNo;
    case QuestionUse::ForForum:
        return kind == QuestionKind::Text;
    }
    return false;
}

/// The number that a text is, written as we write it.
std::optional<int> numberIn(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && QString::number(number) == text ? std::optional(number) : std::nullopt;
}

bool isValue(const Question &question, const QString &value)
{
    const auto number = numberIn(value);
    switch (question.kind) {
    case QuestionKind::Scale:
    case QuestionKind::Number:
        return number && *number >= question.low && *number <= question.high;
    case QuestionKind::YesNo:
        return value == "yes"_L1 || value == "no"_L1;
    case QuestionKind::Single:
    case QuestionKind::Multiple:
        return number && *number >= 0 && *number < question.options.size();
    case QuestionKind::Text:
        return !value.isEmpty();
    }
    return false;
}

Error invalid(const QString &subject, qsizetype index)
{
    return {ErrorKind::Invalid, subject, placeOf(index)};
}

Result<Question> checkedQuestion(const Question &question, qsizetype index, const QList<Question> &before)
{
    Question clean = question;
    auto text = detail::cleanText(question.text, maxQuestionText, u"question.text"_s, false);
    if (!text)
        return invalid(text.error().subject, index);
    clean.text = *std::move(text);
    clean.options.clear();
    if (hasOptions(question.kind)) {
        for (const QString &option : question.options) {
            const QString label = shortText(option, maxOption);
            if (label.isEmpty() || clean.options.contains(label))
                return invalid(u"question.options"_s, index);
            clean.options += label;
        }
        if (clean.options.size() < 2 || clean.options.size() > maxOptions)
            return invalid(u"question.options"_s, index);
    }
    if (hasRange(question.kind)) {
        if (question.low >= question.high
            || (question.kind == QuestionKind::Scale && question.high - question.low >= mostSteps))
            return invalid(u"question.scale"_s, index);
    } else {
        clean.low = Question().low;
        clean.high = Question().high;
    }
    clean.lowLabel =
        question.kind == QuestionKind::Scale ? shortText(question.lowLabel, maxLabel) : QString();
    clean.highLabel =
        question.kind == QuestionKind::Scale ? shortText(question.highLabel, maxLabel) : QString();
    if (!fits(question.use, question.kind))
        return invalid(u"question.use"_s, index);
    if (!question.dependsOn) {
        clean.dependsValue.clear();
        return clean;
    }
    const int on = *question.dependsOn;
    if (on < 0 || on >= before.size() || before.at(on).kind == QuestionKind::Text)
        return invalid(u"question.depends"_s, index);
    const QString value =
        question.dependsValue.startsWith(u'!') ? question.dependsValue.mid(1) : question.dependsValue;
    if (!isValue(before.at(on), value))
        return invalid(u"question.depends"_s, index);
    return clean;
}

const Answer *answerTo(const Question &question, const QList<Answer> &answers)
{
    const auto found = std::ranges::find_if(answers, [&](const Answer &answer) {
        return question.id && answer.question == *question.id && !answer.values.isEmpty();
    });
    return found == answers.cend() ? nullptr : &*found;
}

Result<Answer> checkedAnswer(const Question &question, const Answer &answer, qsizetype index)
{
    if (question.kind == QuestionKind::Text) {
        auto text = detail::cleanText(answer.values.first(), maxOpenAnswer, u"answer"_s, true);
        if (text)
            return Answer{answer.question, {*text}};
        if (text.error().subject == "answer.too_long"_L1)
            return invalid(u"answer.too_long"_s, index);
        return Answer{answer.question, {}};
    }
    QStringList values = answer.values;
    if (question.kind == QuestionKind::Multiple)
        std::ranges::sort(values, {}, [](const QString &value) { return value.toInt(); });
    const bool isOne = question.kind == QuestionKind::Multiple || values.size() == 1;
    const bool areValid =
        std::ranges::all_of(values, [&](const QString &value) { return isValue(question, value); });
    if (!isOne || !areValid || std::ranges::adjacent_find(values) != values.end())
        return invalid(u"answer.value"_s, index);
    return Answer{answer.question, values};
}

} // namespace

Result<EvaluationForm> checked(const EvaluationForm &form)
{
    if (form.questions.isEmpty())
        return Error{ErrorKind::Invalid, u"form.empty"_s};
    if (form.questions.size() > maxQuestions)
        return Error{ErrorKind::Invalid, u"form.too_long"_s, QString::number(maxQuestions)};
    EvaluationForm clean = form;
    clean.questions.clear();
    QSet<QuestionUse> uses;
    QSet<QString> keys;
    for (qsizetype i = 0; i < form.questions.size(); ++i) {
        TJC_TRY(question, checkedQuestion(form.questions.at(i), i, clean.questions));
        if (question.use != QuestionUse::None && uses.contains(question.use))
            return invalid(u"question.use"_s, i);
        uses.insert(question.use);
        question.level = form.kind == EvaluationKind::FollowUp ? 3 : std::clamp(question.level, 1, 2);
        question.key = question.key.trimmed();
        if (question.key.isEmpty() || keys.contains(question.key))
            question.key = QUuid::createUuid().toString(QUuid::Id128).left(keyLength);
        keys.insert(question.key);
        clean.questions += question;
    }
    return clean;
}

QList<bool> askedQuestions(const EvaluationForm &form, const QList<Answer> &answers)
{
    QList<bool> asked;
    for (const Question &question : form.questions) {
        if (!question.dependsOn) {
            asked += true;
            continue;
        }
        const int on = *question.dependsOn;
        const bool isThere = on >= 0 && on < asked.size() && asked.at(on);
        const Answer *answer = isThere ? answerTo(form.questions.at(on), answers) : nullptr;
        if (!answer) {
            asked += false;
            continue;
        }
        const bool isOther = question.dependsValue.startsWith(u'!');
        asked += isOther ? !answer->values.contains(question.dependsValue.mid(1))
                         : answer->values.contains(question.dependsValue);
    }
    return asked;
}

Result<QList<Answer>> checkedAnswers(const EvaluationForm &form, const QList<Answer> &answers)
{
    const QList<bool> asked = askedQuestions(form, answers);
    QList<Answer> clean;
    for (qsizetype i = 0; i < form.questions.size(); ++i) {
        if (!asked.at(i))
            continue;
        const Question &question = form.questions.at(i);
        const Answer *given = answerTo(question, answers);
        std::optional<Answer> answer;
        if (given) {
            TJC_TRY(one, checkedAnswer(question, *given, i));
            if (!one.values.isEmpty())
                answer = one;
        }
        if (!answer && question.required)
            return invalid(u"answer.required"_s, i);
        if (answer)
            clean += *answer;
    }
    return clean;
}

} // namespace tjc
