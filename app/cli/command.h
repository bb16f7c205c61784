#pragma once

#include "base/result.h"
#include "cli/io.h"
#include "cli/options.h"
#include "cli/output.h"
#include "service/workspace.h"

#include <QFuture>

#include <memory>

namespace tjc::cli {

enum Exit { Done = 0, Failed = 1, WrongUsage = 2 };

/// Why a verb ends without success: one sentence for people, how the program exits, and what the log gets.
struct Failure {
    int exit;
    QString sentence;
    QString detail = {};
};

/// What a verb ends with: an exit code, or a Failure. An Error becomes the sentence that explain() makes of
/// it.
class [[nodiscard]] Outcome : public tl::expected<int, Failure>
{
public:
    Outcome(Exit exit) : tl::expected<int, Failure>(exit) {}
    Outcome(Failure failure) : tl::expected<int, Failure>(tl::unexpect, std::move(failure)) {}
    Outcome(const Error &error);
};

[[nodiscard]] Failure failed(const QString &sentence);
[[nodiscard]] Failure misused(const QString &sentence);

/// Waits on this thread for the answer of a worker. Cancelled where the workspace went away first.
template <typename T>
[[nodiscard]] Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0)
        return Error{ErrorKind::Cancelled, QStringLiteral("workspace")};
    return future.takeResult();
}

/// What a verb works with: its arguments, the streams and the workspace that the command line names.
class Context
{
public:
    Context(Io &io, const Invocation &invocation);

    /// Opens the workspace; asks for a password where the server wants one and somebody can be asked.
    [[nodiscard]] Result<WorkspaceInfo> open() { return start(false); }
    /// Makes a new one there.
    [[nodiscard]] Result<WorkspaceInfo> init() { return start(true); }
    /// After open() or init().
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

    /// What somebody typed to open it; empty where nothing was asked.
    [[nodiscard]] const QString &password() const { return m_password; }

    [[nodiscard]] const Arguments &arguments() const { return m_invocation.arguments; }
    [[nodiscard]] bool wantsJson() const { return arguments().has(QLatin1StringView("json")); }
    [[nodiscard]] const Io &io() const { return m_io; }
    [[nodiscard]] Out &out() { return m_out; }
    [[nodiscard]] Out &err() { return m_err; }

private:
    Result<WorkspaceInfo> start(bool isNew);
    Result<WorkspaceInfo> startWith(const WorkspaceUrl &url, bool isNew, const QString &password);

    Io &m_io;
    const Invocation &m_invocation;
    Out m_out;
    Out m_err;
    std::unique_ptr<Workspace> m_workspace;
    QString m_password;
};

/// One verb.
class Command
{
public:
    virtual ~Command() = default;
    virtual Outcome run(Context &context) = 0;
};

} // namespace tjc::cli
