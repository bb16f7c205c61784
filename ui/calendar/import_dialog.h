#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "service/files.h"
#include "ui/models/import_preview_model.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>

#include <functional>
#include <memory>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace tjc {

class ColumnMapping;
class JobProgress;
class MessageBar;

/// Shows what importing a file would do, and does it when the user says so. Answers to an older question are dropped.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    using Preview = std::function<QFuture<Result<SchedulePreview>>(
        const QString &path, const ImportOptions &, std::shared_ptr<Progress>)>;
    using Import = std::function<QFuture<Result<ImportReport>>(
        const QString &path, const ImportOptions &, std::shared_ptr<Progress>)>;

    ImportDialog(const QString &path, Preview preview, Import import, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    /// One sentence about what was imported.
    void imported(const QString &sentence);

private:
    void build();
    void look();
    void looked(const Result<SchedulePreview> &preview);
    void cannotRead(const Error &error);
    void askColumns(const QStringList &header);
    void start();
    void finished(const Result<ImportReport> &report);
    void update();
    [[nodiscard]] ImportOptions options() const;

    QString m_path;
    Preview m_preview;
    Import m_import;
    ImportPreviewModel m_rows;
    SchedulePreview m_seen;
    bool m_hasSeen = false;
    quint64 m_generation = 0;
    QPointer<JobProgress> m_job;
    QLabel *m_file;
    MessageBar *m_message;
    QScrollArea *m_mappingArea;
    ColumnMapping *m_mapping;
    QTableView *m_table;
    QLabel *m_outcome;
    QCheckBox *m_skipBad;
    QPushButton *m_start = nullptr;
};

} // namespace tjc
