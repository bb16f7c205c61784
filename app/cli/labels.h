#pragma once

#include "domain/kinds.h"
#include "domain/session.h"

#include <QString>

namespace tjc::cli {

/// Words for people, in the language of the program.
[[nodiscard]] QString label(Format format);
[[nodiscard]] QString label(SessionState state);
[[nodiscard]] QString label(EnrolmentState state);
[[nodiscard]] QString label(Role role);

/// "On the waiting list, place 3 of 7."
[[nodiscard]] QString sentence(const Standing &standing);

} // namespace tjc::cli
