#pragma once

#include "ui/print/print_document.h"

#include "domain/session.h"

namespace tjc {

/// A page for each colleague who was there, the whole time or a part of it as it then says, to keep or hand in: what it
/// was, when and how long, and who gave it. In order of name; without any page where nobody was noted as present.
[[nodiscard]] PrintDocument attendanceProof(const SessionDetails &session, const QList<Participant> &people);

} // namespace tjc
