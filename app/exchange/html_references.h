#pragma once

#include <QString>

namespace tjc {

/// What "amp" or "#233" (between & and ;) means in HTML; empty where it means nothing.
[[nodiscard]] QString referenced(QStringView name);

/// Adds what the reference that begins with the & at `at` means; what stands behind it, or `at` where it is none.
[[nodiscard]] qsizetype takeReference(QStringView text, qsizetype at, QString &out);

} // namespace tjc
