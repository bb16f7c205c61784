#pragma once

#include "domain/notices.h"
#include "exchange/local_time.h"

namespace tjc {

/// One sentence that tells a notice, in the language of the installed translator, its times as the clock of `local`
/// shows them: "“Wiki’s” is verplaatst: was di 29 sep 10:00 in B2.14, is nu wo 30 sep 10:00 in C1.01." What others wrote
/// stands in it as one line of plain text, cut where it is long.
[[nodiscard]] QString noticeSentence(const Notice &notice, const LocalTime &local);

/// One line of at most `most` characters; what is cut off ends in "…".
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

} // namespace tjc
