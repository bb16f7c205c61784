#pragma once

#include "domain/evaluation.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace tjc {

/// The part of a question in which it is answered. Values are those of an Answer. UI thread.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QStringList values() const = 0;
    /// Without telling.
    virtual void setValues(const QStringList &values) = 0;
    /// What assistive technology hears beside the name of each part.
    virtual void setDescription(const QString &text) = 0;
    /// Why what was typed is no answer to `question`; empty where it is one, or none.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// What is to be done where an answer is required.
    [[nodiscard]] virtual QString whatToDo() const = 0;

Q_SIGNALS:
    /// By the user.
    void changed();
};

/// Buttons of which one, or several, are chosen: a scale in a row with its ends named, the rest under each other. A
/// digit chooses a step of a scale; arrows go through those of which one is chosen.
class ChoiceEditor : public AnswerEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Question &question, QWidget *parent);

    [[nodiscard]] QStringList values() const override;
    void setValues(const QStringList &values) override;
    void setDescription(const QString &text) override;
    [[nodiscard]] QString whatToDo() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QList<QAbstractButton *> &buttons);
    QAbstractButton *addButton(const QString &value, const QString &name);

    Question m_question;
    QStringList m_values; ///< of the buttons, in their order
    bool m_isFilling = false;
    QList<QAbstractButton *> m_buttons;
    QButtonGroup *m_group = nullptr; ///< where only one is chosen; in a group Tab would skip the others
};

class NumberEditor : public AnswerEditor
{
    Q_OBJECT

public:
    NumberEditor(const Question &question, QWidget *parent);

    [[nodiscard]] QStringList values() const override;
    void setValues(const QStringList &values) override;
    void setDescription(const QString &text) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString whatToDo() const override;

private:
    Question m_question;
    QLineEdit *m_line;
};

class TextEditor : public AnswerEditor
{
    Q_OBJECT

public:
    TextEditor(const Question &question, QWidget *parent);

    [[nodiscard]] QStringList values() const override;
    void setValues(const QStringList &values) override;
    void setDescription(const QString &text) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString whatToDo() const override;

private:
    QPlainTextEdit *m_text;
    QLabel *m_left; ///< how much more may be written, once that is little
};

/// One question: its words, whether it must be answered, where it is answered, and what is wrong with that.
class QuestionField : public QWidget
{
    Q_OBJECT

public:
    /// `place` from 1.
    QuestionField(const Question &question, int place, QWidget *parent);

    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] AnswerEditor &editor() { return *m_editor; }
    [[nodiscard]] const AnswerEditor &editor() const { return *m_editor; }
    void setPlace(int place);
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const;
    /// And brings it in sight.
    void focusField();

Q_SIGNALS:
    void changed();

private:
    void describe();

    Question m_question;
    QLabel *m_words;
    QLabel *m_error;
    AnswerEditor *m_editor;
};

} // namespace tjc
