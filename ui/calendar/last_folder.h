#pragma once

#include <QString>

namespace tjc {

/// The folder of the file that was chosen last, else that of the user's documents.
[[nodiscard]] QString lastFolder();
void rememberFolder(const QString &path);

} // namespace tjc
