#pragma once

#include "cli/command.h"
#include "domain/session.h"

namespace tjc::cli {

/// Whom it is about: --person, or the user.
struct Who {
    std::optional<PersonId> id; ///< none: the user
    QString login;
};

/// The workspace must be open. NotFound "person".
[[nodiscard]] Result<Who> who(Context &context, const WorkspaceInfo &info);
/// The colleague that the option `name` names; it must have been given.
[[nodiscard]] Result<Who> colleague(Context &context, QLatin1StringView name);

/// One object of where that person stands in the session, or a sentence that says it.
void show(Context &context, SessionId session, const Who &person, const Standing &standing);

} // namespace tjc::cli
