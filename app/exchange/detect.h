#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tjc {

enum class FileFormat { Csv, Ics, Frab };

/// Which kind of schedule the bytes of a file are, by how they begin and then by the ending of `fileName`. nullopt
/// where it is neither text nor has an ending that says so.
[[nodiscard]] std::optional<FileFormat> detectFormat(const QByteArray &bytes, const QString &fileName);

} // namespace tjc
