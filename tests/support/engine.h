#pragma once

#include <QString>

namespace tjc::test {

/// Which engine this run of a test is for: TJC_TEST_ENGINE, SQLite where it is not set.
[[nodiscard]] bool isPostgres();

/// Where a workspace can be made that nobody else uses: the path of a file that does not exist yet, or the
/// URL of an empty database on the throw-away server (its superuser's). Gone when the program ends. Ends the
/// program where the server of TJC_TEST_PG_FILE cannot be reached.
[[nodiscard]] QString freshWorkspaceUrl();

/// Runs SQL as the superuser in a database that freshWorkspaceUrl() made; the answer is the first value of
/// the last result. Ends the program on an error, naming it. Only for PostgreSQL.
QString superuser(const QString &url, const QByteArray &sql);

/// The same database for another login role: `url` with its user replaced.
[[nodiscard]] QString urlAs(const QString &url, const QString &login);

} // namespace tjc::test
