#include "db/rule_error.h"

#include <QString>

namespace tjc::db {

std::optional<Error> ruleError(QByteArrayView message)
{
    const qsizetype start = message.indexOf("tjc:");
    if (start < 0)
        return std::nullopt;
    const QByteArrayView rest = message.sliced(start + 4);
    const qsizetype colon = rest.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    const QByteArrayView kind = rest.first(colon);
    QByteArrayView subject = rest.sliced(colon + 1);
    qsizetype end = 0;
    while (end < subject.size()
           && (std::isalnum(uchar(subject[end])) || subject[end] == '.' || subject[end] == '_'))
        ++end;
    subject = subject.first(end);
    for (const ErrorKind known : {ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Invalid,
             ErrorKind::Denied, ErrorKind::SchemaTooNew, ErrorKind::SchemaTooOld}) {
        if (kind == code(known))
            return Error{known, QString::fromLatin1(subject), {}, QString::fromUtf8(message)};
    }
    return std::nullopt;
}

} // namespace tjc::db
