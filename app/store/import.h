#pragma once

#include "base/progress.h"
#include "db/access.h"
#include "domain/import.h"

namespace tjc::store {

/// Gives the local day of an instant (ISO), for theme weeks that a file names for the first time.
using LocalDay = std::function<QString(Instant)>;

/// Writes the rows of a file: a known uid is updated where the row differs, anything else is added. What a row does
/// not tell (nullopt) stays as it is. `now` is the time of change of a new row that does not tell its own. Where the
/// schema refuses a row, the error is the schema's and `failedLine` its line; the caller rolls back. Cancelled when
/// `progress` says so.
[[nodiscard]] Result<ImportCounts> importSessions(db::Writer &writer, const QList<ImportedSession> &rows,
    const LocalDay &localDay, Instant now, qint64 &failedLine, const Progress *progress);

/// The same for people; who is not known by uid is recognised by e-mail address, else by login.
[[nodiscard]] Result<ImportCounts> importPeople(
    db::Writer &writer, const QList<ImportedPerson> &rows, qint64 &failedLine, const Progress *progress);

/// An organisation by a stable identifier; `parentUid` is empty at the top and must come earlier in the list.
struct NewOrganisation {
    QString uid;
    QString name;
    QString shortName = {};
    QString parentUid = {};
};

/// Adds those whose uid is not there yet.
[[nodiscard]] Result<ImportCounts> importOrganisations(
    db::Writer &writer, const QList<NewOrganisation> &rows);

} // namespace tjc::store
