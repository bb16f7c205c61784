#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/workspace_url.h"
#include "domain/import.h"
#include "exchange/local_time.h"
#include "service/files.h"
#include "service/whole_file.h"

#include <QByteArray>
#include <QSaveFile>
#include <QSet>

#include <functional>
#include <memory>

namespace tjc {

/// The bytes of a file somebody chose: at most 512 MiB. NotFound "file", Denied "file", Invalid "file.too_large", and
/// those of checkNotWorkspace().
[[nodiscard]] Result<QByteArray> readWholeFile(const WorkspaceUrl &workspace, const QString &path);

/// Reads a schedule of whichever kind. Rules without an end in an iCalendar file run to the end of the year after
/// `now`. Errors: those of exchange/, Invalid "file.format" where it is no schedule.
[[nodiscard]] Result<Parsed<ImportedSession>> readSchedule(const QByteArray &bytes, const QString &path,
    const ImportOptions &options, const LocalTime &local, Instant now, const Progress *progress,
    const RowSink<ImportedSession> &sink = {});

/// What kind of file it is, and its columns as `columnsOf` tells them of CSV. Errors: Invalid "file.format" and those of
/// csvColumns().
[[nodiscard]] Result<ImportLook> lookAt(const QByteArray &bytes, const QString &path,
    const ImportOptions &options,
    const std::function<Result<CsvColumns>(const QByteArray &, const CsvShape &)> &columnsOf);

/// The records of a CSV file that begin at these lines, as they stand there.
[[nodiscard]] QList<BadRow> csvRecords(
    const QByteArray &bytes, const CsvShape &shape, const QSet<qint64> &lines);

/// Sessions that readSchedule() took from these bytes, in the columns of Parsed::header.
[[nodiscard]] QList<BadRow> cellsOfSessions(const QByteArray &bytes, const QString &path,
    const ImportOptions &options, const LocalTime &local, const QList<ImportedSession> &sessions);

/// The file that is imported, and the workspace that takes it.
struct ImportTarget {
    const WorkspaceUrl &workspace;
    QString path;
    QString errorsTo; ///< empty: FILE.errors.csv
};

/// FILE.errors.csv: the records that were not taken. They are on the disk once it is written, and have their name once it
/// is committed; without that nothing is left of them.
class ErrorsFile
{
public:
    /// Errors: those of checkNotWorkspace() and writeWholeFile(); Invalid "file.is_source" where it would take the place
    /// of the imported file.
    [[nodiscard]] static Result<std::unique_ptr<ErrorsFile>> write(const ImportTarget &target,
        const QStringList &header, QList<BadRow> rows, const QList<RowError> &errors);
    [[nodiscard]] QString name() const { return m_file.fileName(); }
    [[nodiscard]] bool commit() { return m_file.commit(); }

private:
    explicit ErrorsFile(const QString &name) : m_file(name) {}
    QSaveFile m_file;
};

} // namespace tjc
