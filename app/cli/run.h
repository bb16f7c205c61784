#pragma once

#include "cli/io.h"

#include <QStringList>

namespace tjc::cli {

/// Runs one command line (without the program's name): 0 done, 1 failed with a sentence on `err`, 2 wrong
/// usage. Installs the language. Needs a QCoreApplication; call it on its thread.
[[nodiscard]] int run(const QStringList &arguments, Io &io);

} // namespace tjc::cli
