#pragma once

#include "base/result.h"
#include "domain/import.h"

#include <QByteArray>

namespace tjc {

/// The largest text file that is read at all.
inline constexpr qsizetype maxTextFile = 512LL * 1024 * 1024;

/// The text of a file as UTF-8 without BOM, whatever it was written in: UTF-8, UTF-16 in either byte order (with a BOM,
/// or recognised by its zero bytes), else Windows-1252. Another `encoding` than Detect is followed, and what is wrong in
/// it becomes U+FFFD. `found`, where there is one, gets what it was read as. Invalid "file.too_large" or "file.not_text".
[[nodiscard]] Result<QByteArray> textAsUtf8(
    const QByteArray &bytes, TextEncoding encoding = TextEncoding::Detect, TextEncoding *found = nullptr);

} // namespace tjc
