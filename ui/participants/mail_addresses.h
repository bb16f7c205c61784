#pragma once

#include "domain/session.h"

#include <QUrl>

#include <optional>

namespace tjc {

/// The e-mail addresses of these colleagues, each once, in their order.
struct MailAddresses {
    QStringList usable;
    int missing =
        0; ///< how many have none, or one that could stand for something else in a list of addresses
};
[[nodiscard]] MailAddresses mailAddresses(const QList<Participant> &people);

/// "a@x; b@x", to be pasted in the field of a mail.
[[nodiscard]] QString addressLine(const QStringList &addresses);

/// What stands between the addresses in a link. RFC 6068 has a comma, which Outlook does not split at where Windows
/// separates lists by a semicolon.
[[nodiscard]] constexpr char addressSeparator()
{
#ifdef Q_OS_WIN
    return ';';
#else
    return ',';
#endif
}

/// A link that begins a mail to all of them, who do not see each other's address (bcc). None where there are no
/// addresses, or so many that mail programs would cut the link off.
[[nodiscard]] std::optional<QUrl> mailLink(
    const QStringList &addresses, const QString &subject, char separator = addressSeparator());

} // namespace tjc
