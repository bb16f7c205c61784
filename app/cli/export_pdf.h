#pragma once

#include "cli/command.h"
#include "domain/session.h"

namespace tjc::cli {

/// Whether the arguments of `export schedule` ask for a PDF.
[[nodiscard]] bool asksPdf(const Arguments &arguments);
/// What is wrong with them then, before anything is opened.
[[nodiscard]] std::optional<Failure> misuseOfPdf(const Arguments &arguments);

/// Lets the program with the window draw it, without a window: this one has nothing to draw with. The workspace is open,
/// so what the filter names is there and a password, where one is needed, is known.
[[nodiscard]] Outcome exportPdf(Context &context, const SessionFilter &filter);

} // namespace tjc::cli
