#pragma once

#include "domain/evaluation.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;

namespace tjc {

class AnswerList;

/// Results as they are given: how many answered, each question with its bars, the months, and the open answers.
/// What is of fewer than fewestAnswers is not shown, whoever gives it. UI thread.
class ResultsView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsView(bool readOnly, QWidget *parent = nullptr);

    void show(const EvaluationResults &results);
    [[nodiscard]] AnswerList &answers() { return *m_answers; }
    void showFigures();
    void showAnswers();

private:
    QLabel *addText(const QString &text, QVBoxLayout *column);
    void addHeading(const QString &text, QVBoxLayout *column);
    void addQuestions(
        const EvaluationResults &results, const QList<QuestionResult> &questions, QVBoxLayout *column);
    void addMonths(const EvaluationResults &results, QVBoxLayout *column);

    QTabWidget *m_tabs;
    QScrollArea *m_scroll;
    AnswerList *m_answers;
};

} // namespace tjc
