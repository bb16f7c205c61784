#pragma once

#include <QString>
#include <QStringList>

namespace tjc {

/// The languages the program speaks, as codes: "nl", "en".
[[nodiscard]] QStringList languages();

/// "nl" where the desktop or the shell is Dutch, else "en".
[[nodiscard]] QString systemLanguage();

/// Makes a language of languages() the one of the program from now on: texts of ours from
/// `:/i18n/*_<code>.qm`, those of Qt where they are installed, and the default QLocale. Empty means
/// systemLanguage(). False, and nothing changed, where the code is unknown. Main thread, once there is an
/// application object.
bool installLanguage(const QString &code);

} // namespace tjc
