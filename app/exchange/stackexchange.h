#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/forum_import.h"

class QIODevice;

namespace tjc {

/// The files of a Stack Exchange data dump, opened for reading.
struct StackExchangeFiles {
    QIODevice &posts;    ///< Posts.xml
    QIODevice &comments; ///< Comments.xml
    QIODevice &users;    ///< Users.xml
};

/// Reads a dump: questions become threads with their tags as topics, answers posts, and comments replies to what they
/// comment on. Bodies become Markdown (see html_markdown.h); comments are Markdown there already. Scores become votes, none
/// where they are below zero. What was written by nobody, or by the site itself (user -1), has no author. Identifiers
/// are made of the number in the dump and the moment, so that dumps of several sites go beside each other; authors are
/// known by their account, which all sites share. A document type is refused: entities are not expanded. Row errors:
/// row.post.id, row.post.date, row.post.title, row.post.empty, row.post.too_long, row.post.missing (what it answers is
/// not taken). Errors: Invalid "xml.syntax" (argument: the line), "xml.doctype", "stackexchange.too_many",
/// "stackexchange.no_posts"; Cancelled "import".
[[nodiscard]] Result<ImportedForum> readStackExchange(
    const StackExchangeFiles &files, const Progress *progress = nullptr);

} // namespace tjc
