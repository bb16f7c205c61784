#pragma once

#include "db/access.h"
#include "domain/ids.h"

#include <QJsonObject>

#include <span>

namespace tjc::store {

/// What becomes of personal data when somebody is erased.
enum class Erased {
    Deleted, ///< the rows go
    Cleared, ///< the row stays, what it says of him goes
    Kept,    ///< counts and what others did stay; his name is gone with the row of `person`
    Derived, ///< made of other columns, and gone with those
};

struct PersonalColumn {
    const char *name;
    const char *told; ///< what export writes of it, over row x; null: nothing (a key, or said otherwise)
};

/// A table with personal data: which of its columns name a person, and all others.
struct PersonalTable {
    const char *table;
    std::span<const char *const> people; ///< columns with a person
    std::span<const PersonalColumn> columns;
    Erased erased;
    bool isOnServer = true; ///< false: on a file only
    bool isOnFile = true;
};

/// Every column that tells of somebody, but the columns `search`, which a server makes of the others. A test holds it to the schema: a new column that names a person, or any new
/// column of a table that does, must be decided on here.
[[nodiscard]] std::span<const PersonalTable> personalTables();

/// All that is known of somebody, table by table, each row an object of texts; what this connection may see of it: on a
/// server notices and requests are told to himself only. NotFound "person".
[[nodiscard]] Result<QJsonObject> exportPerson(db::Reader &reader, PersonId id);

/// Erases what is known of him; counts, and the sessions he gave, stay. NotFound "person"; Invalid "person.erased".
[[nodiscard]] Result<void> erasePerson(db::Writer &writer, PersonId id, PersonId by);

} // namespace tjc::store
