#pragma once

#include "base/error.h"
#include "domain/evaluation.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tjc {

class MessageBar;
class QuestionEditor;

/// The questions of one form, for who makes them: a list, and the chosen one beside it. Saving makes the next version;
/// stays open until that is done. UI thread.
class FormEditor : public QDialog
{
    Q_OBJECT

public:
    FormEditor(const EvaluationForm &form, QWidget *parent = nullptr);

    [[nodiscard]] const EvaluationForm &form() const { return m_form; }
    /// Why it could not be saved, at the question where it is about one.
    void fail(const Error &error);
    /// Somebody else saved `theirs` meanwhile: asks what is to be done.
    void conflict(const EvaluationForm &theirs);
    /// Closes without asking.
    void done();
    void reject() override;

Q_SIGNALS:
    void saveRequested(const tjc::EvaluationForm &form);

private:
    void build();
    void show(const EvaluationForm &form, int at);
    void choose(int row);
    void take();
    void add();
    void remove();
    void move(int by);
    void preview();
    void save();
    void setSaving(bool isSaving);
    void showList(int at);
    void updateButtons();
    [[nodiscard]] QString lineOf(int at) const;

    EvaluationForm m_form;
    EvaluationForm m_before;
    int m_at = -1;
    bool m_isFilling = false;
    QLabel *m_title;
    QLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QStackedWidget *m_editorOrHint;
    QuestionEditor *m_editor;
    MessageBar *m_bar;
    QPushButton *m_save;
    QPushButton *m_preview;
};

} // namespace tjc
