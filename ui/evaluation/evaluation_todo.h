#pragma once

#include "base/result.h"
#include "domain/evaluation.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tjc {

class MessageBar;

/// "Still to evaluate": what I am asked, a row each with what and when. Shows what it is given. UI thread.
class EvaluationTodo : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationTodo(bool readOnly, QWidget *parent = nullptr);

    void show(const Result<QList<EvaluationToDo>> &toDo);
    /// The first button, where there is one.
    void focusFirst();

Q_SIGNALS:
    void evaluateRequested(const tjc::EvaluationToDo &what);
    void retryRequested();

private:
    void addRow(const EvaluationToDo &one);

    bool m_readOnly;
    QList<EvaluationToDo> m_shown;
    MessageBar *m_bar;
    QLabel *m_title;
    QLabel *m_empty;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace tjc
