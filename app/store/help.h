#pragma once

#include "db/access.h"
#include "domain/help.h"

namespace tjc::store {

/// Those to or from this person: what is open first, then the latest; at most `limit`.
[[nodiscard]] Result<QList<HelpRequest>> helpRequests(db::Reader &reader, PersonId person, int limit);
/// NotFound "help_request", also where it is between others.
[[nodiscard]] Result<HelpRequest> helpRequest(db::Reader &reader, HelpRequestId id, PersonId person);

/// The request of that uid, made now or before. Conflict "help_request.past"; NotFound "person"; Invalid
/// "help_request.self".
[[nodiscard]] Result<HelpRequestId> askForHelp(db::Writer &writer, PersonId from, const HelpDraft &draft);
/// The schema of a server says who may answer; on a file it is said here. The same again changes nothing. Denied
/// "help_request.answer"; Conflict "help_request.revision" where something else was done in between,
/// "help_request.transition" where it is over, "help_request.past"; NotFound "help_request".
[[nodiscard]] Result<void> answerHelp(db::Writer &writer, PersonId person, const HelpAnswer &answer);

} // namespace tjc::store
