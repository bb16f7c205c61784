#pragma once

#include "domain/session.h"
#include "domain/signup_defaults.h"

namespace tjc {

/// Every time of the draft but when sign-up opens, that many days later on the clock on the wall.
[[nodiscard]] SessionDraft shiftedBy(SessionDraft draft, qint64 days, const LocalDays &local);

/// The draft at another time. Moved to another day, its deadlines (until when one may sign up and sign off, and when it
/// is decided) move by as many days and keep their clock time; none of them stays behind its begin. When sign-up opens
/// was told to colleagues: it stays, unless it would open after it closed.
[[nodiscard]] SessionDraft movedTo(SessionDraft draft, Span when, const LocalDays &local);

} // namespace tjc
