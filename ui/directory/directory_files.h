#pragma once

#include "domain/directory_columns.h"
#include "service/files.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>
#include <QObject>

class QComboBox;
class QPushButton;

namespace tjc {

class ColumnPicker;
class FormField;

/// What a column is called in the language of the program.
[[nodiscard]] QString label(DirectoryColumn column);

/// What a file of colleagues is to hold, before its name is asked. Remembers it for this user.
class DirectoryExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DirectoryExportDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(tjc::ExportKind kind, const tjc::DirectoryColumns &columns);

private:
    void refresh();

    QComboBox *m_kind;
    ColumnPicker *m_columns;
    FormField *m_columnsField;
    QPushButton *m_export;
};

/// Colleagues to files: asks where to, writes, and tells what became of it. UI thread.
class DirectoryFiles : public QObject
{
    Q_OBJECT

public:
    DirectoryFiles(Workspace &workspace, FileChooser chooser, QWidget *window, QObject *parent);

    void askTable(const QList<qint64> &ids);
    /// `name` is what the file is called where the user does not choose otherwise.
    void saveVcards(const QList<qint64> &ids, const QString &name);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);

private:
    void saveTable(const QList<qint64> &ids, ExportKind kind, const DirectoryColumns &columns);
    void tell(const Result<qint64> &count, const QString &path);

    Workspace &m_workspace;
    FileChooser m_chooser;
    QWidget *m_window;
};

} // namespace tjc
