#include "ui/evaluation/form_changes.h"

namespace tjc {

using namespace Qt::StringLiterals;

EvaluationForm withMoved(const EvaluationForm &form, int from, int to)
{
    EvaluationForm moved = form;
    if (from < 0 || to < 0 || from >= form.questions.size() || to >= form.questions.size())
        return moved;
    moved.questions.move(from, to);
    QList<int> placeOf; // by the place before
    for (int i = 0; i < int(form.questions.size()); ++i)
        placeOf += i;
    placeOf.move(from, to);
    for (Question &question : moved.questions) {
        if (question.dependsOn)
            question.dependsOn = int(placeOf.indexOf(*question.dependsOn));
    }
    return moved;
}

EvaluationForm withoutQuestion(const EvaluationForm &form, int at)
{
    EvaluationForm less = form;
    if (at < 0 || at >= form.questions.size())
        return less;
    less.questions.removeAt(at);
    for (Question &question : less.questions) {
        if (question.dependsOn == at) {
            question.dependsOn.reset();
            question.dependsValue.clear();
        } else if (question.dependsOn && *question.dependsOn > at) {
            --*question.dependsOn;
        }
    }
    return less;
}

EvaluationForm withNewQuestion(const EvaluationForm &form, int after)
{
    EvaluationForm more = form;
    const int at = after + 1;
    for (Question &question : more.questions) {
        if (question.dependsOn && *question.dependsOn >= at)
            ++*question.dependsOn;
    }
    Question fresh;
    fresh.level = form.kind == EvaluationKind::After ? 1 : 3;
    more.questions.insert(at, fresh);
    return more;
}

EvaluationForm forFormat(const EvaluationForm &form, Format format)
{
    EvaluationForm own = form;
    own.id.reset();
    own.format = format;
    own.version = 0;
    for (Question &question : own.questions)
        question.id.reset();
    return own;
}

QStringList valuesOf(const Question &question)
{
    QStringList values;
    switch (question.kind) {
    case QuestionKind::YesNo:
        return {u"yes"_s, u"no"_s};
    case QuestionKind::Scale:
        for (int step = question.low; step <= question.high && values.size() <= maxOptions; ++step)
            values += QString::number(step);
        return values;
    case QuestionKind::Single:
    case QuestionKind::Multiple:
        for (int i = 0; i < int(question.options.size()); ++i)
            values += QString::number(i);
        return values;
    default:
        return {};
    }
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

} // namespace tjc
