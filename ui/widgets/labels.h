#pragma once

#include "domain/session.h"

namespace tjc {

/// The words for people, in the language of the installed translator.
[[nodiscard]] QString label(Format format);
[[nodiscard]] QString label(SessionState state);
[[nodiscard]] QString label(EnrolmentState state);
[[nodiscard]] QString label(Attendance attendance);
/// "planned", "cancelled" or "skipped".
[[nodiscard]] QString stateText(const SessionRow &row);

/// "you are enrolled", "you are on the waiting list"; empty where the user has nothing to do with it.
[[nodiscard]] QString standingText(const std::optional<EnrolmentState> &mine);
/// … and "you have a seat to confirm", where the row says so.
[[nodiscard]] QString standingText(const SessionRow &row);
/// "You are 3rd of 7 on the waiting list."
[[nodiscard]] QString standingSentence(const Standing &standing);
/// "12 of 12 seats · waiting list 4".
[[nodiscard]] QString seatsText(const SessionRow &row);
/// "B2.14, Resident"; empty where no place is known.
[[nodiscard]] QString placeText(const SessionRow &row);
/// "formal" or "by a colleague".
[[nodiscard]] QString formalText(bool formal);

} // namespace tjc
