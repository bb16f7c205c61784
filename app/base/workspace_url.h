#pragma once

#include "base/result.h"

#include <QString>

namespace tjc {

enum class Engine { Sqlite, Postgres };

[[nodiscard]] QLatin1StringView code(Engine engine);

/// Where a workspace is: the path of a file, or `postgresql://user@host[:port][,host2[:port]]/db?sslmode=…`.
class WorkspaceUrl
{
public:
    WorkspaceUrl() = delete;

    /// Invalid "url.empty", "url.scheme", "url.incomplete" (no host or database), or "url.password": a password in a
    /// URL would end up in files, logs and the process list, so it is refused. A path is made absolute.
    [[nodiscard]] static Result<WorkspaceUrl> parse(const QString &text);

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// The absolute path, or the URL without any secret. Fit to show and to remember.
    [[nodiscard]] const QString &string() const { return m_string; }
    /// What people call it: the file's name without its ending, or the database's.
    [[nodiscard]] QString name() const;

    friend bool operator==(const WorkspaceUrl &, const WorkspaceUrl &) = default;

private:
    WorkspaceUrl(Engine engine, QString string) : m_engine(engine), m_string(std::move(string)) {}
    Engine m_engine;
    QString m_string;
};

} // namespace tjc
