#include "ui/participants/mail_addresses.h"

#include <QRegularExpression>
#include <QSet>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Windows hands on a link of some 2,000 characters; what is longer arrives without its end.
constexpr qsizetype longestLink = 1'800;
constexpr qsizetype longestSubject = 120;

/// What stands for itself alone, whatever a mail program splits a list at.
bool isUsable(const QString &address)
{
    static const QRegularExpression form(
        uR"(^[^\s\p{Cc}\p{Cf},;:<>()\[\]"\\@]+@[^\s\p{Cc}\p{Cf},;:<>()\[\]"\\@]+$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(address).hasMatch();
}

} // namespace

MailAddresses mailAddresses(const QList<Participant> &people)
{
    MailAddresses found;
    QSet<QString> known;
    for (const Participant &person : people) {
        const QString address = person.email.trimmed();
        if (!isUsable(address)) {
            ++found.missing;
        } else if (const QString key = address.toCaseFolded(); !known.contains(key)) {
            known.insert(key);
            found.usable += address;
        }
    }
    return found;
}

QString addressLine(const QStringList &addresses)
{
    return addresses.join(u"; "_s);
}

std::optional<QUrl> mailLink(const QStringList &addresses, const QString &subject, char separator)
{
    if (addresses.isEmpty())
        return std::nullopt;
    QByteArray link = "mailto:?bcc=";
    for (const QString &address : addresses) {
        if (&address != &addresses.constFirst())
            link += separator;
        link += QUrl::toPercentEncoding(address, "@");
    }
    link += "&subject=" + QUrl::toPercentEncoding(subject.simplified().left(longestSubject));
    if (link.size() > longestLink)
        return std::nullopt;
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace tjc
