#pragma once

#include <QStringList>
#include <QUrl>

namespace tjc {

struct MailText {
    QString subject;
    QString body; ///< lines end in \n
};

/// Some mail programs, and the desktops that call them, cut a longer address off without a word.
inline constexpr qsizetype longestMailto = 1'800;

/// Whether it may stand in a mailto address: one @ with something on both sides, and nothing that would end the
/// address or begin another.
[[nodiscard]] bool isMailAddress(const QString &text);

enum class MailTo {
    Openly, ///< everybody sees who else gets it
    Blind,  ///< nobody does
};

/// A mailto address (RFC 6068) that opens a mail of this text to these addresses, of which isMailAddress() holds.
/// Its length as it is sent is the size of toEncoded().
[[nodiscard]] QUrl mailtoUrl(const QStringList &addresses, MailTo how, const MailText &text);

} // namespace tjc
