#pragma once

#include "base/progress.h"
#include "db/access.h"
#include "domain/import.h"

namespace tjc::store {

/// Gives the local day of an instant, for theme weeks that a file names for the first time.
using LocalDay = std::function<QString(Instant)>;

/// Writes the rows of a file: a known uid is updated where the row differs, anything else is added. What a row does
/// not tell (nullopt) stays as it is. A row the schema refuses is added to `refused` and nothing of it is written;
/// `now` is the time of change where the row does not tell. Errors: Cancelled, and those of the connection.
[[nodiscard]] Result<ImportCounts> importSessions(db::Writer &writer, const QList<ImportedSession> &rows,
    const LocalDay &localDay, Instant now, QList<RowError> &refused, const Progress *progress);

/// The same for people; a row without uid is recognised by e-mail address or login.
[[nodiscard]] Result<ImportCounts> importPeople(
    db::Writer &writer, const QList<ImportedPerson> &rows, QList<RowError> &refused, const Progress *progress);

/// Adds organisations that are not there yet, by identifier. `parent` is an organisation's uid, or empty.
struct NewOrganisation {
    QString uid;
    QString name;
    QString shortName;
    QString parentUid;
};
[[nodiscard]] Result<ImportCounts> importOrganisations(db::Writer &writer, const QList<NewOrganisation> &rows);

} // namespace tjc::store
