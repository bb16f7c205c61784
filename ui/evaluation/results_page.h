#pragma once

#include "service/workspace.h"
#include "ui/evaluation/results_filter_bar.h"
#include "ui/widgets/file_chooser.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tjc {

class MakeQuestionDialog;
class MessageBar;
class ResultsView;

/// Results of evaluations: what they are of, how they are shared, and as files. Composition and wiring only.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    ResultsPage(Workspace &workspace, bool readOnly, QWidget *parent = nullptr,
        const std::shared_ptr<const Clock> &clock = std::make_shared<SystemClock>(),
        FileChooser files = FileChooser::desktop());

    /// Shows these results as soon as somebody looks.
    void setPreset(const ResultsPreset &preset);
    [[nodiscard]] ResultsView &view() { return *m_view; }

Q_SIGNALS:
    /// One sentence about what was done, or why it was not.
    void message(const QString &sentence, bool isError);
    void openThread(tjc::ThreadId id);
    /// An answer came and is shown.
    void settled();

private:
    void build();
    void load();
    void loaded(const Result<EvaluationResults> &results);
    void showShare();
    void share();
    void exportTable();
    void savePdfFile();
    void copy();
    void makeQuestion(const OpenAnswer &answer);
    void openMakeQuestion(const OpenAnswer &answer, const QList<Topic> &topics);
    [[nodiscard]] QString fileName() const;

    Workspace &m_workspace;
    bool m_readOnly;
    FileChooser m_files;
    ResultsFilterBar *m_filter;
    QPushButton *m_export;
    QPushButton *m_pdf;
    QPushButton *m_copy;
    QWidget *m_sharing;
    QLabel *m_sharingText;
    QCheckBox *m_shareResults;
    QCheckBox *m_shareTexts;
    MessageBar *m_state;
    ResultsView *m_view;
    QTimer m_slow; ///< says "loading" only where it takes long enough to wonder
    EvaluationResults m_results;
    QPointer<MakeQuestionDialog> m_making;
    quint64 m_question = 0;
    bool m_hasAsked = false;
};

} // namespace tjc
