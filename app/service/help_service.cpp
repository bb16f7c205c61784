#include "service/help_service.h"

#include "service/core.h"
#include "service/own_actions.h"
#include "service/refused.h"
#include "store/help.h"

namespace tjc {

namespace {

constexpr int mostRequests = 1'000;

} // namespace

HelpService::HelpService(std::shared_ptr<WorkspaceCore> core) : m_core(std::move(core))
{
}

QFuture<Result<OwnRequests>> HelpService::mine()
{
    return m_core->read([core = m_core.get()](db::Reader &reader) -> Result<OwnRequests> {
        OwnRequests own{core->person(), {}};
        if (own.me) {
            TJC_TRY(requests, store::helpRequests(reader, *own.me, mostRequests));
            own.requests = requests;
        }
        return own;
    });
}

QFuture<Result<HelpRequest>> HelpService::ask(const HelpDraft &draft)
{
    const auto clean = checked(draft);
    if (!clean)
        return refused<HelpRequest>(clean.error());
    return m_core->write([core = m_core.get(), draft = *clean](db::Writer &writer) -> Result<HelpRequest> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_TRY(id, store::askForHelp(writer, me, draft));
        noteNamed(writer, *core, Deed::HelpChange, draft.title);
        return store::helpRequest(writer, id, me);
    });
}

QFuture<Result<HelpRequest>> HelpService::answer(const HelpAnswer &answer)
{
    const auto clean = checked(answer);
    if (!clean)
        return refused<HelpRequest>(clean.error());
    return m_core->write([core = m_core.get(), answer = *clean](db::Writer &writer) -> Result<HelpRequest> {
        TJC_TRY(me, core->ensurePerson(writer));
        TJC_CHECK(store::answerHelp(writer, me, answer));
        TJC_TRY(request, store::helpRequest(writer, answer.id, me));
        noteNamed(writer, *core, Deed::HelpChange, request.title);
        return request;
    });
}

} // namespace tjc
