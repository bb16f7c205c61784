#pragma once

#include "service/guide_service.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;

namespace tjc {

class JobProgress;
class MessageBar;

/// What a file of topics would do, and which of its rows are bad; then does it. Reads the file when it is opened.
class TopicImportDialog : public QDialog
{
    Q_OBJECT

public:
    TopicImportDialog(const QString &path, GuideService &service, QWidget *window = nullptr);
    ~TopicImportDialog() override;

Q_SIGNALS:
    void imported(const QString &sentence);
    /// The file was looked at.
    void looked();

private:
    void look();
    void show(const TopicsPreview &preview);
    void start();

    QString m_path;
    GuideService &m_service;
    MessageBar *m_bar;
    QLabel *m_counts;
    QListWidget *m_rows;
    QPushButton *m_start;
    QPointer<JobProgress> m_job;
    bool m_hasBad = false;
};

/// Topics from and to files: asks which, and tells what became of it. UI thread.
class TopicFiles : public QObject
{
    Q_OBJECT

public:
    TopicFiles(Workspace &workspace, FileChooser chooser, QWidget *window, QObject *parent);

    void importTopics();
    void exportTopics();

Q_SIGNALS:
    void message(const QString &sentence, bool isError);

private:
    Workspace &m_workspace;
    FileChooser m_chooser;
    QWidget *m_window;
};

} // namespace tjc
