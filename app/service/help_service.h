#pragma once

#include "base/result.h"
#include "domain/help.h"

#include <QFuture>

#include <memory>

namespace tjc {

class WorkspaceCore;

/// Requests for help among colleagues: a desk visit, a workshop …
class HelpService
{
public:
    explicit HelpService(std::shared_ptr<WorkspaceCore> core);

    /// Those to me and from me: what is open first, then the latest.
    QFuture<Result<OwnRequests>> mine();
    /// Errors: those of checked(); Invalid "help_request.self"; Conflict "help_request.past"; NotFound "person".
    QFuture<Result<HelpRequest>> ask(const HelpDraft &draft);
    /// The same once more changes nothing. Errors: those of checked(); Denied "help_request.answer" where it is not for
    /// the user to do; Conflict "help_request.revision", "help_request.transition" where it is over,
    /// "help_request.past"; NotFound "help_request".
    QFuture<Result<HelpRequest>> answer(const HelpAnswer &answer);

private:
    std::shared_ptr<WorkspaceCore> m_core;
};

} // namespace tjc
