#pragma once

#include "base/progress.h"
#include "db/access.h"
#include "domain/import.h"

#include <QHash>

namespace tjc::store {

/// Gives the local day of an instant (ISO), for theme weeks that a file names for the first time.
using LocalDay = std::function<QString(Instant)>;

/// A row that the schema refuses: its place in the list that was given (several may share a line), and why.
struct Refusal {
    qsizetype row;
    Error error;
};

/// What happens to a row that the schema refuses. By default it ends the import with the schema's error, and the caller
/// rolls back. With `each`, every row has a savepoint of its own: a refused one is undone alone and the next is taken.
struct Refusals {
    bool each = false;
    QList<Refusal> rows; ///< filled by the import
};

/// The rows of a file in parts, asked for with 0, 1, 2 …; an empty part is behind the last. An error ends the import.
template <typename Row>
using Parts = std::function<Result<QList<Row>>(qsizetype part)>;

/// What became of each row, for who asks.
template <typename Row>
struct Fates {
    static constexpr qsizetype maxBefore = 1'000;
    QList<RowFate> of;            ///< by the place of the row in the list that was given
    QHash<qsizetype, Row> before; ///< of the first that are changed: as they stood

    void set(qsizetype row, RowFate fate)
    {
        if (of.size() <= row)
            of.resize(row + 1, RowFate::Refused);
        of[row] = fate;
    }
};

/// Writes the rows of a file: a known uid is updated where the row differs, anything else is added. What a row does
/// not tell (nullopt) stays as it is. `now` is the time of change of a new row that does not tell its own. Cancelled when
/// `progress` says so.
[[nodiscard]] Result<ImportCounts> importSessions(db::Writer &writer, const Parts<ImportedSession> &parts,
    const LocalDay &localDay, Instant now, Refusals &refusals, const Progress *progress,
    Fates<ImportedSession> *fates = nullptr);

/// The same for people; who is not known by uid is recognised by e-mail address, else by login.
[[nodiscard]] Result<ImportCounts> importPeople(db::Writer &writer, const Parts<ImportedPerson> &parts,
    Refusals &refusals, const Progress *progress, Fates<ImportedPerson> *fates = nullptr);

/// How many there are of what rows of a file can name.
[[nodiscard]] Result<NamedRecords> countNamed(db::Reader &reader);

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
