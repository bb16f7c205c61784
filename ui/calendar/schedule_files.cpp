#include "ui/calendar/schedule_files.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/export_dialog.h"
#include "ui/import/import_subject.h"
#include "ui/import/import_wizard.h"
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
    import(scheduleSubject(m_workspace.calendar()), tr("Schedules (*.csv *.txt *.ics *.xml);;All files (*)"));
}

void ScheduleFiles::importPeople()
{
    import(peopleSubject(m_workspace.directory()), tr("Colleagues (*.csv *.txt);;All files (*)"));
}

void ScheduleFiles::import(const ImportSubject &subject, const QString &filter)
{
    const QString path = m_choose.openName(m_window, subject.title, lastFolder(), filter);
    if (path.isEmpty())
        return;
    rememberFolder(path);
    auto *wizard = new ImportWizard(path, subject, m_choose, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::imported, this,
        [this](const QString &sentence) { Q_EMIT message(sentence, false); });
    wizard->open();
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
