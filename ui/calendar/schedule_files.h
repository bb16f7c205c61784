#pragma once

#include "domain/session.h"
#include "service/files.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace tjc {

struct ImportSubject;

/// Files in and out: asks which, shows how far it is, and says what came of it. UI thread.
class ScheduleFiles : public QObject
{
    Q_OBJECT

public:
    ScheduleFiles(Workspace &workspace, FileChooser files, QWidget *window, QObject *parent);

    void importSchedule();
    void importPeople();
    /// `name` is what the file is called where the user does not choose otherwise, without its ending.
    void exportSchedule(const SessionFilter &filter, const QString &name, const ExportOptions &options);
    /// The same, once the user has chosen what is to be in it.
    void chooseExport(const SessionFilter &filter, const QString &name);
    /// One session, as a file that calendar programs take in.
    void exportToCalendar(const SessionRow &session);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);

private:
    void import(const ImportSubject &subject, const QString &filter);
    void write(const SessionFilter &filter, const QString &path, const ExportOptions &options,
        const std::function<QString(int sessions, const QString &file)> &done);

    Workspace &m_workspace;
    FileChooser m_choose;
    QPointer<QWidget> m_window;
};

} // namespace tjc
