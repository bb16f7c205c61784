#pragma once

#include "domain/signup_defaults.h"
#include "exchange/local_time.h"

#include <QSet>

namespace tjc {

/// The wall clock of the users, with weekends and `holidays` (ISO days) off.
[[nodiscard]] LocalDays localDays(const LocalTime &local, const QSet<QString> &holidays);

} // namespace tjc
