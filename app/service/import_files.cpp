#include "service/import_files.h"

#include "exchange/bad_rows_csv.h"
#include "exchange/csv_reader.h"
#include "exchange/detect.h"
#include "exchange/schedule_csv.h"
#include "exchange/schedule_frab.h"
#include "exchange/schedule_ics.h"
#include "exchange/session_cells.h"
#include "service/explain.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 512LL * 1024 * 1024;

std::optional<FileFormat> formatOf(const QByteArray &bytes, const QString &path, FileKind kind)
{
    switch (kind) {
    case FileKind::Csv:
        return FileFormat::Csv;
    case FileKind::Ics:
        return FileFormat::Ics;
    case FileKind::Frab:
        return FileFormat::Frab;
    case FileKind::Detect:
        break;
    }
    return detectFormat(bytes, path);
}

} // namespace

Result<QByteArray> readWholeFile(const WorkspaceUrl &workspace, const QString &path)
{
    TJC_CHECK(checkNotWorkspace(workspace, path));
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, u"file"_s, path};
    if (!info.isFile())
        return Error{ErrorKind::Invalid, u"file.format"_s, path};
    if (info.size() > maxBytes)
        return Error{ErrorKind::Invalid, u"file.too_large"_s, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Denied, u"file"_s, path, file.errorString()};
    return file.readAll();
}

Result<Parsed<ImportedSession>> readSchedule(const QByteArray &bytes, const QString &path,
    const ImportOptions &options, const LocalTime &local, Instant now, const Progress *progress,
    const RowSink<ImportedSession> &sink)
{
    const auto format = formatOf(bytes, path, options.kind);
    if (!format)
        return Error{ErrorKind::Invalid, u"file.format"_s, path};
    switch (*format) {
    case FileFormat::Csv:
        return readScheduleCsv(bytes,
            {.columns = {options.columns, options.layout}, .shape = options.shape, .local = local}, progress,
            sink);
    case FileFormat::Frab:
        return readScheduleFrab(bytes, local, progress);
    case FileFormat::Ics:
        break;
    }
    // Rules without an end are followed to the end of next year.
    const auto until = Day::from(QDate(local.day(now).date().year() + 1, 12, 31));
    if (!until)
        return Error{ErrorKind::Bug, u"clock"_s};
    return readScheduleIcs(bytes, {.expandUntil = *until, .local = local}, progress);
}

Result<ImportLook> lookAt(const QByteArray &bytes, const QString &path, const ImportOptions &options,
    const std::function<Result<CsvColumns>(const QByteArray &, const CsvShape &)> &columnsOf)
{
    const auto format = formatOf(bytes, path, options.kind);
    if (!format)
        return Error{ErrorKind::Invalid, u"file.format"_s, path};
    if (format != FileFormat::Csv)
        return ImportLook{format == FileFormat::Ics ? FileKind::Ics : FileKind::Frab};
    TJC_TRY(csv, columnsOf(bytes, options.shape));
    return ImportLook{FileKind::Csv, csv};
}

QList<BadRow> csvRecords(const QByteArray &bytes, const CsvShape &shape, const QSet<qint64> &lines)
{
    QList<BadRow> rows;
    auto csv = CsvReader::open(bytes, shape);
    while (csv && rows.size() < lines.size()) {
        if (const auto more = csv->next(); !more || !*more)
            break;
        if (!lines.contains(csv->line()))
            continue;
        BadRow row{csv->line(), {}};
        for (qsizetype i = 0; i < csv->size(); ++i)
            row.cells += QString::fromUtf8(csv->cell(i));
        rows += std::move(row);
    }
    return rows;
}

QList<BadRow> cellsOfSessions(const QByteArray &bytes, const QString &path, const ImportOptions &options,
    const LocalTime &local, const QList<ImportedSession> &sessions)
{
    const auto format = formatOf(bytes, path, options.kind);
    if (format == FileFormat::Csv) {
        QSet<qint64> lines;
        for (const ImportedSession &session : sessions)
            lines.insert(session.line);
        return csvRecords(bytes, options.shape, lines);
    }
    QList<BadRow> rows;
    for (const ImportedSession &session : sessions)
        rows += BadRow{session.line, sessionCells(session, local)};
    return rows;
}

Result<std::unique_ptr<ErrorsFile>> ErrorsFile::write(
    const ImportTarget &target, const QStringList &header, QList<BadRow> rows, const QList<RowError> &errors)
{
    const QString name = target.errorsTo.isEmpty() ? target.path + ".errors.csv"_L1 : target.errorsTo;
    TJC_CHECK(checkNotWorkspace(target.workspace, name));
    if (isSameFile(name, target.path))
        return Error{ErrorKind::Invalid, u"file.is_source"_s, name};
    TJC_CHECK(checkPlace(name));
    std::ranges::stable_sort(rows, {}, &BadRow::line);
    std::unique_ptr<ErrorsFile> made(new ErrorsFile(name));
    QSaveFile &file = made->m_file;
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Denied, u"file"_s, name, file.errorString()};
    TJC_CHECK(writeBadRows(file, CsvDialect::excel(), header, rows, errors,
        [](const RowError &error) { return explain(error); }));
    return made;
}

} // namespace tjc
