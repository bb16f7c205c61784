#pragma once

#include "ui/print/print_document.h"

#include "domain/session.h"

namespace tjc {

/// A list to sign at the door: who is enrolled, in order of name, each with a place to sign, and empty rows for who comes
/// without having signed up. It has no e-mail addresses: it lies on a table.
[[nodiscard]] PrintDocument signInSheet(const SessionDetails &session, const QList<Participant> &people);

} // namespace tjc
