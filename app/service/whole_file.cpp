#include "service/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <cstdio>
#include <filesystem>
#include <optional>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// The path with its folder's links followed, whether or not the file is there.
QString inRealFolder(const QString &path)
{
    const QFileInfo info(path);
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

/// The number of an open descriptor that the path names, as a shell hands them over: `-o /dev/fd/3 3>file`.
std::optional<int> descriptorOf(const QString &path)
{
    static const QRegularExpression name(u"^/(?:dev|proc/self)/fd/(\\d{1,9})$"_s);
    const auto match = name.match(path);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code none;
    return inRealFolder(one) == inRealFolder(other)
           || std::filesystem::equivalent(QFileInfo(one).filesystemAbsoluteFilePath(),
               QFileInfo(other).filesystemAbsoluteFilePath(), none);
}

Result<void> checkNotWorkspace(const WorkspaceUrl &workspace, const QString &path)
{
    if (workspace.engine() != Engine::Sqlite || path.isEmpty())
        return {};
    const QString canonical = QFileInfo(workspace.string()).canonicalFilePath();
    const QString file = canonical.isEmpty() ? workspace.string() : canonical;
    for (const auto ending : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        const QString live = file + ending;
        // Opening it, even to look, would take the locks off it; a hard link has another name.
        if (isSameFile(path, live))
            return Error{ErrorKind::Invalid, u"file.is_workspace"_s, path};
    }
    return {};
}

Result<void> checkPlace(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorKind::Invalid, u"file.is_folder"_s, path};
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorKind::NotFound, u"file.folder"_s, info.absolutePath()};
    return {};
}

Result<void> writeWholeFile(
    const WorkspaceUrl &workspace, const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    TJC_CHECK(checkNotWorkspace(workspace, path));
    if (path.isEmpty() || path == "/dev/stdout"_L1) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return Error{ErrorKind::Denied, u"file"_s, u"-"_s, out.errorString()};
        return write(out);
    }
    if (const auto descriptor = descriptorOf(path); descriptor && QFileInfo::exists(path)) {
        QFile file;
        if (!file.open(*descriptor, QIODevice::WriteOnly))
            return Error{ErrorKind::Denied, u"file"_s, path, file.errorString()};
        return write(file);
    }
    TJC_CHECK(checkPlace(path));
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorKind::Denied, u"file"_s, path, file.errorString()};
        return write(file);
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
