#include "ui/evaluation/answer_page.h"

#include "service/explain.h"
#include "ui/evaluation/question_widgets.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

AnswerPage::AnswerPage(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::space24);
}

void AnswerPage::setForm(const EvaluationForm &form)
{
    m_form = form;
    qDeleteAll(m_fields);
    m_fields.clear();
    qint64 highest = 0;
    for (const Question &question : form.questions)
        highest = std::max(highest, question.id ? question.id->value() : 0);
    int place = 0;
    for (Question &question : m_form.questions) {
        if (!question.id)
            question.id = QuestionId::from(++highest);
        auto *field = new QuestionField(question, ++place, this);
        m_column->addWidget(field);
        m_fields += field;
        connect(field, &QuestionField::changed, this, [this, field] {
            field->setError({});
            showAsked();
            Q_EMIT edited();
        });
    }
    showAsked();
}

void AnswerPage::showAsked()
{
    const QList<bool> asked = askedQuestions(m_form, answers());
    int place = 0;
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const bool isAsked = asked.value(i, true);
        m_fields[i]->setVisible(isAsked);
        if (isAsked)
            m_fields[i]->setPlace(++place);
    }
}

QList<Answer> AnswerPage::answers() const
{
    QList<Answer> all;
    for (const QuestionField *field : m_fields) {
        if (const QStringList values = field->editor().values(); !values.isEmpty())
            all += Answer{*field->question().id, values};
    }
    return all;
}

void AnswerPage::setAnswers(const QList<Answer> &answers)
{
    for (QuestionField *field : std::as_const(m_fields)) {
        QStringList values;
        for (const Answer &answer : answers) {
            if (answer.question == *field->question().id)
                values = answer.values;
        }
        field->editor().setValues(values);
    }
    showAsked();
}

std::optional<QList<Answer>> AnswerPage::checkedAnswersOrTell()
{
    const QList<bool> asked = askedQuestions(m_form, answers());
    QuestionField *first = nullptr;
    for (int i = 0; i < int(m_fields.size()); ++i) {
        QuestionField *field = m_fields[i];
        QString problem;
        if (asked.value(i, true)) {
            const AnswerEditor &editor = field->editor();
            problem = editor.problem();
            if (problem.isEmpty() && field->question().required && editor.values().isEmpty())
                problem = editor.whatToDo();
        }
        field->setError(problem);
        if (!problem.isEmpty() && !first)
            first = field;
    }
    if (first) {
        first->focusField();
        return {};
    }
    const Result<QList<Answer>> checked = checkedAnswers(m_form, answers());
    if (checked)
        return *checked;
    fail(checked.error());
    return {};
}

bool AnswerPage::fail(const Error &error)
{
    const int place = error.argument.toInt();
    if (!error.subject.startsWith("answer."_L1) || place < 1 || place > m_fields.size())
        return false;
    QuestionField *field = m_fields[place - 1];
    field->setError(error.subject == "answer.required"_L1 ? field->editor().whatToDo() : explain(error));
    field->focusField();
    return true;
}

void AnswerPage::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->focusField();
}

} // namespace tjc
