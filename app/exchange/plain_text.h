#pragma once

#include <QString>

namespace tjc {

/// The text of a piece of HTML: tags, comments, scripts and styles left out, blocks on lines of their own, items of lists
/// behind "- ", character references read. Text without tags comes through as it is. At most `max` UTF-16 units; takes
/// time in proportion to the input, whatever it holds.
[[nodiscard]] QString plainTextOfHtml(const QString &html, qsizetype max);

} // namespace tjc
