#pragma once

#include "domain/session.h"
#include "service/core.h"

namespace tjc {

// What the roles and the trainers of a session may do, for a file, where the schema knows nobody. On a server the schema
// says the same again. In a read or a write, on its thread.

[[nodiscard]] bool isTrainer(const WorkspaceCore &core, const SessionDetails &details);

/// Denied "enrolment.judge" for who is neither a trainer of the session nor a coordinator; NotFound "session".
[[nodiscard]] Result<void> mayJudge(const WorkspaceCore &core, db::Reader &reader, SessionId session);
/// The same where he would do for somebody else what everybody may do for himself: Denied "enrolment.other".
[[nodiscard]] Result<void> mayActFor(const WorkspaceCore &core, db::Reader &reader, SessionId session);

/// Whether the user may plan and change this session: a coordinator, or who offers its training.
[[nodiscard]] Result<bool> plans(const WorkspaceCore &core, db::Reader &reader, SessionId session);

} // namespace tjc
