#pragma once

#include "db/access.h"
#include "domain/people.h"

namespace tjc::store {

/// In order of (name, id), after `after`, at most `limit` (0: all).
[[nodiscard]] Result<QList<PersonRow>> people(
    db::Reader &reader, const PersonFilter &filter, std::optional<PersonKey> after, int limit);

/// By login, else by e-mail address, else by uid. NotFound "person".
[[nodiscard]] Result<PersonRow> findPerson(db::Reader &reader, const QString &key);

/// Who this connection acts for. On PostgreSQL that is the session's user and its group roles; on a file the
/// `account` of the workstation and the roles written there.
[[nodiscard]] Result<Identity> identity(db::Reader &reader, const QString &account);

/// The same, adding the person to the workspace where it does not know the account yet.
[[nodiscard]] Result<Identity> ensureMe(db::Writer &writer, const QString &account);

/// Only on a file: PostgreSQL's roles are given by its own GRANT.
[[nodiscard]] Result<void> giveRole(db::Writer &writer, PersonId person, Role role);

} // namespace tjc::store
