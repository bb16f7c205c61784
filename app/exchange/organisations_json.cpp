#include "exchange/organisations_json.h"

#include "domain/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tjc {

using namespace Qt::StringLiterals;

Result<QList<RegisteredOrganisation>> readOrganisationsJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{
            ErrorKind::Invalid, u"json.syntax"_s, QString::number(problem.offset), problem.errorString()};
    if (!document.isArray())
        return Error{ErrorKind::Invalid, u"json.organisations"_s};
    QList<RegisteredOrganisation> organisations;
    QSet<QString> known;
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        const QJsonObject values = entry[u"fields"].toObject();
        const auto name = OrganisationName::parse(values[u"naam"].toString());
        if (!name)
            continue;
        QString identifier = values[u"identifier"].toString().trimmed();
        if (identifier.isEmpty())
            identifier = "naam:"_L1 + name->string();
        if (known.contains(identifier))
            continue;
        known.insert(identifier);
        organisations += {identifier, name->string(), values[u"oorsprong"].toString()};
    }
    if (organisations.isEmpty())
        return Error{ErrorKind::Invalid, u"json.organisations"_s};
    return organisations;
}

} // namespace tjc
