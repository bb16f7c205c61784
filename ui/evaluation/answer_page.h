#pragma once

#include "base/error.h"
#include "domain/evaluation.h"

#include <QWidget>

class QVBoxLayout;

namespace tjc {

class QuestionField;

/// The questions of a form under each other, to be answered. What depends on an earlier answer comes and goes with it,
/// and keeps what was answered meanwhile. UI thread.
class AnswerPage : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPage(QWidget *parent = nullptr);

    /// Another form, without answers. Questions that were not saved yet get an id of this page.
    void setForm(const EvaluationForm &form);
    /// To what is asked, checked; none where something is wrong: that then stands under its question, and the first of
    /// those has the focus.
    [[nodiscard]] std::optional<QList<Answer>> checkedAnswersOrTell();
    /// As they stand, also to what is not asked now.
    [[nodiscard]] QList<Answer> answers() const;
    void setAnswers(const QList<Answer> &answers);
    /// Shows an error that is about a question there; false where it is about none.
    bool fail(const Error &error);
    void focusFirst();
    [[nodiscard]] bool isAnswered() const { return !answers().isEmpty(); }
    /// In the order of the form.
    [[nodiscard]] const QList<QuestionField *> &fields() const { return m_fields; }

Q_SIGNALS:
    void edited();

private:
    void showAsked();

    EvaluationForm m_form;
    QVBoxLayout *m_column;
    QList<QuestionField *> m_fields;
};

} // namespace tjc
