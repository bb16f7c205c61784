#include "ui/mail/mailto.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321

QByteArray encoded(QString text)
{
    return QUrl::toPercentEncoding(text.remove(u'\r').replace(u'\n', "\r\n"_L1));
}

} // namespace

bool isMailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at == text.size() - 1 || text.size() > longestAddress || text.indexOf(u'@', at + 1) >= 0)
        return false;
    return std::ranges::none_of(
        text, [](QChar c) { return c.isSpace() || !c.isPrint() || u",;:<>()[]\"\\"_s.contains(c); });
}

QUrl mailtoUrl(const QStringList &addresses, MailTo how, const MailText &text)
{
    QByteArray to;
    for (const QString &address : addresses)
        to += (to.isEmpty() ? "" : ",") + QUrl::toPercentEncoding(address, "@");
    QByteArray url = "mailto:";
    if (how == MailTo::Openly)
        url += to + '?';
    else
        url += "?bcc=" + to + '&';
    url += "subject=" + encoded(text.subject.simplified()) + "&body=" + encoded(text.body);
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace tjc
