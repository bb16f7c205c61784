#include "ui/calendar/schedule_files.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/import_dialog.h"
#include "ui/widgets/job_progress.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(u"calendar/folder"_s, documents).toString();
}

void rememberFolder(const QString &path)
{
    QSettings().setValue(u"calendar/folder"_s, QFileInfo(path).absolutePath());
}

} // namespace

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

void ScheduleFiles::exportSchedule(const SessionFilter &filter, const QString &name)
{
    const QString proposal = QDir(lastFolder()).filePath(name + u".csv"_s);
    const QString path =
        m_choose.saveName(m_window, tr("Export what is on screen"), proposal, tr("CSV for Excel (*.csv)"));
    if (path.isEmpty())
        return;
    rememberFolder(path);
    exportTo(filter, path);
}

void ScheduleFiles::exportTo(const SessionFilter &filter, const QString &path)
{
    auto *job = new JobProgress(tr("Exporting to CSV"), m_window);
    const auto done = [this, path, job = QPointer(job)](Result<qint64> rows) {
        delete job;
        if (!rows) {
            Q_EMIT message(explain(rows.error()), rows.error().kind != ErrorKind::Cancelled);
            return;
        }
        const QString file = QDir::toNativeSeparators(path);
        Q_EMIT message(tr("%n session(s) exported to %1.", nullptr, int(*rows)).arg(file), false);
    };
    deliver(m_workspace.calendar().exportSchedule(filter, path, {}, job->progress()), this, done);
}

} // namespace tjc
