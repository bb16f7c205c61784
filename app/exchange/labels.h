#pragma once

#include "domain/kinds.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tjc {

/// The word for a format in Dutch files: "Open Koffie".
[[nodiscard]] QByteArrayView fileLabel(Format format);
/// "gepland" or "geannuleerd".
[[nodiscard]] QByteArrayView fileLabel(SessionState state);
/// "ingeschreven", "wachtlijst", "in behandeling", "afgemeld" or "afgewezen".
[[nodiscard]] QByteArrayView fileLabel(EnrolmentState state);

/// By Dutch or English word, or by code; whatever the case, accents and spaces. nullopt for any other word.
[[nodiscard]] std::optional<Format> formatOf(const QString &label);
[[nodiscard]] std::optional<SessionState> sessionStateOf(const QString &label);
/// ja, nee, yes, no, true, false, 1, 0, x; formeel and collega.
[[nodiscard]] std::optional<bool> truthOf(const QString &label);

} // namespace tjc
