#include "ui/calendar/schedule_files.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/export_dialog.h"
#include "ui/calendar/import_dialog.h"
#include "ui/widgets/job_progress.h"

#include <QDir>

namespace tjc {

using namespace Qt::StringLiterals;

ScheduleFiles::ScheduleFiles(Workspace &workspace, FileChooser files, QWidget *window, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_choose(std::move(files)), m_window(window)
{
}

void ScheduleFiles::importSchedule()
{
    const QString path = m_choose.openName(m_window, tr("Import a schedule"), lastFolder(),
        tr("Schedules (*.csv *.txt *.ics *.xml);;All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolder(path);
    CalendarService &calendar = m_workspace.calendar();
    auto *dialog = new ImportDialog(
        path,
        [&calendar](const auto &file, const auto &options, auto progress) {
            return calendar.previewImport(file, options, std::move(progress));
        },
        [&calendar](const auto &file, const auto &options, auto progress) {
            return calendar.importSchedule(file, options, std::move(progress));
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this,
        [this](const QString &sentence) { Q_EMIT message(sentence, false); });
    dialog->open();
}

void ScheduleFiles::chooseExport(const SessionFilter &filter, const QString &name)
{
    auto *dialog = new ExportDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this,
        [this, filter, name](const ExportOptions &options) { exportSchedule(filter, name, options); });
    dialog->open();
}

void ScheduleFiles::exportSchedule(
    const SessionFilter &filter, const QString &name, const ExportOptions &options)
{
    const QString path =
        askWhereToSave(m_choose, m_window, tr("Export what is on screen"), name, exportForm(options.kind));
    if (path.isEmpty())
        return;
    write(filter, path, options, [](int sessions, const QString &file) {
        return tr("%n session(s) exported to %1.", nullptr, sessions).arg(file);
    });
}

void ScheduleFiles::exportToCalendar(const SessionRow &session)
{
    const QString path = askWhereToSave(
        m_choose, m_window, tr("Save for my calendar"), session.title, exportForm(ExportKind::Ics));
    if (path.isEmpty())
        return;
    write({.session = session.id}, path, {ExportKind::Ics}, [](int, const QString &file) {
        return tr("Saved as %1; open it to put the session in your calendar.").arg(file);
    });
}

void ScheduleFiles::write(const SessionFilter &filter, const QString &path, const ExportOptions &options,
    const std::function<QString(int sessions, const QString &file)> &done)
{
    auto *job = new JobProgress(tr("Exporting"), m_window);
    const auto tell = [this, path, done, job = QPointer(job)](Result<qint64> rows) {
        delete job;
        if (!rows)
            Q_EMIT message(explain(rows.error()), rows.error().kind != ErrorKind::Cancelled);
        else
            Q_EMIT message(done(int(*rows), QDir::toNativeSeparators(path)), false);
    };
    deliver(m_workspace.calendar().exportSchedule(filter, path, options, job->progress()), this, tell);
}

} // namespace tjc
