#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tjc::cli {

/// QCoreApplication::translate by a name short enough to read past.
inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

/// The candidates that look like `word` (case apart), best first, at most `most`.
[[nodiscard]] QStringList closeTo(const QString &word, const QStringList &candidates, int most = 3);

/// "'a', 'b' or 'c'".
[[nodiscard]] QString either(const QStringList &words);

/// `text` broken at spaces into lines of at most `width` columns; each but the first is indented by `indent`.
[[nodiscard]] QString wrapped(const QString &text, int width, int indent);

} // namespace tjc::cli
