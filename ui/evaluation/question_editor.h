#pragma once

#include "domain/evaluation.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tjc {

class FormField;

/// One question of a form, to be changed. Shows only the fields that its kind has. UI thread.
class QuestionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionEditor(QWidget *parent = nullptr);

    /// The question at `at`, of which those before it may be what it depends on.
    void show(const EvaluationForm &form, int at);
    [[nodiscard]] Question question() const;
    /// What is wrong with it, at the field that it is about.
    void fail(const QString &subject, const QString &sentence);
    void clearErrors();
    void focusText();

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void build();
    void touched();
    void showFields();
    void fillUses();
    void fillDepends();
    void fillDependsValues();

    EvaluationForm m_form;
    int m_at = 0;
    Question m_before;
    bool m_isFilling = false;
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QPlainTextEdit *m_options;
    QSpinBox *m_low;
    QSpinBox *m_high;
    QLineEdit *m_lowLabel;
    QLineEdit *m_highLabel;
    QComboBox *m_level;
    QComboBox *m_use;
    QCheckBox *m_required;
    QComboBox *m_depends;
    QComboBox *m_dependsValue;
    QWidget *m_scale;
    QWidget *m_labels;
    FormField *m_textField = nullptr;
    FormField *m_optionsField = nullptr;
    FormField *m_scaleField = nullptr;
    FormField *m_useField = nullptr;
    FormField *m_dependsField = nullptr;
    FormField *m_valueField = nullptr;
};

} // namespace tjc
