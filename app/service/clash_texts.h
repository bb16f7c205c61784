#pragma once

#include "domain/clashes.h"

#include <QString>

namespace tjc {

/// One sentence for people about a clash, in the language of the installed translator and in local time, as it is said of
/// the session that does not fit: "B2.14 is taken: Wiki's (10:00–11:30)." The day is named where it is another one.
[[nodiscard]] QString clashSentence(const Clash &clash);

/// "Room taken", for a list.
[[nodiscard]] QString clashLabel(ClashKind kind);

} // namespace tjc
