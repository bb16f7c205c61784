#include "service/import_files.h"

#include "exchange/bad_rows_csv.h"
#include "exchange/detect.h"
#include "exchange/schedule_csv.h"
#include "exchange/schedule_frab.h"
#include "exchange/schedule_ics.h"
#include "service/explain.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

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

Result<QByteArray> readWholeFile(const QString &path)
{
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
    const ImportOptions &options, const LocalTime &local, Instant now, const Progress *progress)
{
    const auto format = formatOf(bytes, path, options.kind);
    if (!format)
        return Error{ErrorKind::Invalid, u"file.format"_s, path};
    switch (*format) {
    case FileFormat::Csv:
        return readScheduleCsv(bytes, {.columns = options.columns, .local = local}, progress);
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

Result<QString> writeErrorsFile(
    const QString &path, const QStringList &header, const QList<BadRow> &rows, const QList<RowError> &errors)
{
    const QString name = path + ".errors.csv"_L1;
    TJC_CHECK(writeWholeFile(name, [&](QIODevice &device) {
        return writeBadRows(device, CsvDialect::excel(), header, rows, errors,
            [](const RowError &error) { return explain(error); });
    }));
    return name;
}

Result<void> writeWholeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    if (path.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return Error{ErrorKind::Denied, u"file"_s, u"-"_s, out.errorString()};
        return write(out);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Denied, u"file"_s, path, file.errorString()};
    TJC_CHECK(write(file));
    if (!file.commit())
        return Error{ErrorKind::Denied, u"file"_s, path, file.errorString()};
    return {};
}

} // namespace tjc
