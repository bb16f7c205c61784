#pragma once

#include "domain/session.h"

namespace tjc {

/// "Met Anna de Vries (BZK) en Bram Bos": everybody who gives it; empty where nobody is known.
[[nodiscard]] QString trainersLine(const SessionDetails &session);
/// "1 hour 30 minutes", "45 minutes", "2 days".
[[nodiscard]] QString durationText(Span when, bool allDay);
/// Those of them, in the order of their names as the language has it.
[[nodiscard]] QList<Participant> byName(QList<Participant> people);

} // namespace tjc
