#pragma once

#include "ui/import/column_memory.h"
#include "ui/import/import_subject.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tjc {

class ColumnPage;
class DryRunPage;
class JobProgress;
class MessageBar;

/// Takes a file in, in two steps: what its columns hold (of CSV only, and only where that is not known already), and a
/// dry run that shows what would be written. Answers to an older question are dropped.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    ImportWizard(
        const QString &path, const ImportSubject &subject, FileChooser files, QWidget *parent = nullptr);
    ~ImportWizard() override;

Q_SIGNALS:
    /// One sentence about what was imported.
    void imported(const QString &sentence);

private:
    enum class Step { Columns, DryRun };
    /// What the button of the message does.
    enum class Offer { None, LayOutAgain };

    void build();
    void look();
    void looked(const Result<ImportLook> &look);
    void dryRun();
    void dryRan(const Result<ImportView> &view);
    void saveErrors();
    void savedErrors(const Result<ImportReport> &report);
    void start();
    void finished(const Result<ImportReport> &report);
    void next();
    void layOutAgain();
    void goTo(Step step);
    void tellStep();
    void tell(const Error &error);
    void update();
    /// Says that something goes on, and drops what went on before.
    JobProgress *begin(const QString &what);
    /// A function that is called with an answer only while its question is the newest.
    template <typename T>
    ImportSubject::Answer<T> newest(void (ImportWizard::*answered)(const Result<T> &));
    [[nodiscard]] ImportOptions options() const;

    QString m_path;
    ImportSubject m_subject;
    FileChooser m_files;
    ColumnMemory m_memory;
    bool m_hasColumns = false; ///< the file is CSV
    std::optional<ImportView> m_seen;
    Offer m_offer = Offer::None;
    quint64 m_generation = 0;
    QPointer<JobProgress> m_job;
    QLabel *m_step;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    ColumnPage *m_columns;
    DryRunPage *m_dryRun;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace tjc
