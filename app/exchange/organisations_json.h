#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace tjc {

/// A public body of the registers of the Dutch government.
struct RegisteredOrganisation {
    QString
        identifier; ///< an address of identifier.overheid.nl; "naam:" and the name where the list tells none
    QString name;
    QString list; ///< which register it stands in: "gemeentelijst", "zbolijst" …
};

/// Reads a list of organisations in JSON: an array of {"fields": {"identifier", "naam", "oorsprong"}}. An entry without a
/// name or with a name that is too long is left out, as is the second with one identifier. Invalid "json.syntax" (detail:
/// where) or "json.organisations" where it is something else.
[[nodiscard]] Result<QList<RegisteredOrganisation>> readOrganisationsJson(const QByteArray &bytes);

} // namespace tjc
