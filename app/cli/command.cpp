#include "cli/command.h"

#include "cli/terminal.h"
#include "cli/words.h"
#include "service/explain.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whether the command line itself is at fault, whatever the workspace and the files hold.
bool isMisuse(const Error &error)
{
    return error.subject.startsWith("url."_L1) || error.subject == "map.field"_L1
           || error.subject == "map.twice"_L1;
}

QString sentence(const Error &error)
{
    if (error.subject == "url.none"_L1)
        return translate("cli", "Say which workspace: --workspace before the verb, or TJC_WORKSPACE.");
    if (error.subject == "workspace.lost_writes"_L1)
        return explain(error) + u' ' + translate("cli", "See 'tjc lost'.");
    return explain(error);
}

} // namespace

Outcome::Outcome(const Error &error)
    : tl::expected<int, Failure>(tl::unexpect,
        Failure{isMisuse(error) ? WrongUsage : Failed, sentence(error),
            u"%1 %2 %3 %4"_s.arg(code(error.kind), error.subject, error.argument, error.detail)})
{
}

Failure failed(const QString &sentence)
{
    return {Failed, sentence};
}

Failure misused(const QString &sentence)
{
    return {WrongUsage, sentence};
}

Context::Context(Io &io, const Invocation &invocation)
    : m_io(io), m_invocation(invocation), m_out(io.out), m_err(io.err)
{
}

Result<WorkspaceInfo> Context::start(bool isNew)
{
    const QString named =
        m_invocation.global.given("workspace"_L1).value_or(m_io.environment.value(u"TJC_WORKSPACE"_s));
    if (named.isEmpty())
        return Error{ErrorKind::Invalid, u"url.none"_s};
    TJC_TRY(url, WorkspaceUrl::parse(named));
    auto info = startWith(url, isNew, {});
    for (int tries = 0; tries < 3 && !info && m_io.canAsk && info.error().kind == ErrorKind::Denied
                        && info.error().subject == "workspace.password"_L1;
         ++tries) {
        const auto password = askSecret(translate("cli", "Password for %1: ").arg(harmless(url.string())));
        if (!password)
            break;
        m_password = *password;
        info = startWith(url, isNew, m_password);
    }
    return info;
}

Result<WorkspaceInfo> Context::startWith(const WorkspaceUrl &url, bool isNew, const QString &password)
{
    WorkspaceOptions options;
    options.clock = m_io.clock;
    options.password = password;
    options.pollMs = 0;
    options.guard = guardFrom(m_io.environment.value(u"TJC_GUARD"_s));
    m_workspace = std::make_unique<Workspace>(url, options);
    return wait(isNew ? m_workspace->init() : m_workspace->open());
}

} // namespace tjc::cli
