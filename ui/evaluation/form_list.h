#pragma once

#include "domain/evaluation.h"
#include "service/changes.h"
#include "service/workspace.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tjc {

class FormEditor;
class MessageBar;

/// The forms of evaluations, for coordinators: which there are, and the way to their questions. UI thread.
class FormList : public QWidget
{
    Q_OBJECT

public:
    FormList(Workspace &workspace, bool readOnly, QWidget *parent = nullptr);

    void focusList();
    /// Whether a form is open in which something was changed.
    [[nodiscard]] bool hasChanges() const;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void editorOpened(tjc::FormEditor *editor);
    /// The forms came and are shown.
    void settled();

private:
    void build();
    void load();
    void loaded(const Result<QList<EvaluationForm>> &forms);
    void update();
    void fillFormats();
    void edit(const EvaluationForm &form);
    void save(const EvaluationForm &form);
    void askTheirs(const Error &error, const EvaluationForm &mine);
    [[nodiscard]] const EvaluationForm *current() const;

    Workspace &m_workspace;
    bool m_readOnly;
    QList<EvaluationForm> m_forms;
    MessageBar *m_bar;
    QLabel *m_intro;
    QTableWidget *m_table;
    QPushButton *m_edit;
    QPushButton *m_new;
    QMenu *m_formats;
    QPointer<FormEditor> m_editor;
};

} // namespace tjc
