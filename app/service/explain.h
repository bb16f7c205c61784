#pragma once

#include "base/error.h"
#include "domain/import.h"

namespace tjc {

/// One sentence for people, in the language of the installed translator, that says what is wrong and what to do.
/// Never the detail: that is for the log.
[[nodiscard]] QString explain(const Error &error);

/// "line 12: the date '32-13-2026' is not a date (2026-03-02)".
[[nodiscard]] QString explain(const RowError &error);

/// How such a row is mended: "Write it as 2026-03-02, or with the day first: 2-3-2026."
[[nodiscard]] QString whatToDo(const RowError &error);

} // namespace tjc
