#pragma once

#include <QString>

namespace tjc {

/// A piece of HTML as Markdown that says the same in what posts may hold: paragraphs, lists, blocks and spans of code,
/// quotes, links (http, https, mailto) and emphasis. Headings become bold, pictures a link to them, superscripts ^x; all
/// other markup is left out, with the whole of scripts and styles, and its text kept. What is plain text there is plain
/// text here: it is escaped where it would be markup. Looks at no more than `mostHtml` units. Takes time in proportion
/// to the input, whatever it holds.
[[nodiscard]] QString markdownOfHtml(const QString &html);
inline constexpr qsizetype mostHtml = 100'000;

} // namespace tjc
