#pragma once

#include <QString>

namespace tjc::cli {

struct Verb;

/// What `tjc --help` shows: all verbs in a line each, and the options before them.
[[nodiscard]] QString helpText();
/// What `tjc help VERB` shows; for the first word of a verb of two, all verbs that begin with it.
[[nodiscard]] QString helpText(const QString &words);

} // namespace tjc::cli
