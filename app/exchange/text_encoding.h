#pragma once

#include "base/result.h"

#include <QByteArray>

namespace tjc {

/// The largest text file that is read at all.
inline constexpr qsizetype maxTextFile = 512LL * 1024 * 1024;

/// The text of a file as UTF-8 without BOM, whatever it was written in: UTF-8, UTF-16 in either byte order
/// (with a BOM, or recognised by its zero bytes), else Windows-1252. Invalid "file.too_large" or
/// "file.not_text".
[[nodiscard]] Result<QByteArray> textAsUtf8(const QByteArray &bytes);

} // namespace tjc
