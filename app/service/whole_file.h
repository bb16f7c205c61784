#pragma once

#include "base/result.h"
#include "base/workspace_url.h"

#include <functional>

class QIODevice;

namespace tjc {

/// By whatever name, a hard link too; neither is opened to find out.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

/// The opened workspace is not to be read, nor overwritten, as a file of rows: Invalid "file.is_workspace" where `path`
/// is its file or one that SQLite keeps beside it, by whatever name. It is not opened to find out.
[[nodiscard]] Result<void> checkNotWorkspace(const WorkspaceUrl &workspace, const QString &path);

/// NotFound "file.folder" or Invalid "file.is_folder" where no file can be written there.
[[nodiscard]] Result<void> checkPlace(const QString &path);

/// Writes a file whole or not at all: `write(device)` to a temporary beside `path`, which then takes its place. What is
/// there and no ordinary file (a pipe, a device, an open descriptor) is written to as it is. An empty path is standard output. NotFound
/// "file.folder", Invalid "file.is_folder", Denied "file" or "file.write", and those of checkNotWorkspace().
[[nodiscard]] Result<void> writeWholeFile(const WorkspaceUrl &workspace, const QString &path,
    const std::function<Result<void>(QIODevice &)> &write);

} // namespace tjc
