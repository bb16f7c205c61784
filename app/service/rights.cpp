#include "service/rights.h"

#include "store/sessions.h"
#include "store/wish_planning.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

Result<bool> decidesOn(const WorkspaceCore &core, db::Reader &reader, SessionId session)
{
    if (core.me().has(Role::Coordinator))
        return true;
    TJC_TRY(details, store::session(reader, session, {}));
    return isTrainer(core, details);
}

} // namespace

bool isTrainer(const WorkspaceCore &core, const SessionDetails &details)
{
    const auto me = core.person();
    return me
           && std::any_of(details.trainers.cbegin(), details.trainers.cend(),
               [&](const SessionTrainer &trainer) { return trainer.person == *me; });
}

Result<void> mayJudge(const WorkspaceCore &core, db::Reader &reader, SessionId session)
{
    TJC_TRY(may, decidesOn(core, reader, session));
    return may ? Result<void>() : Error{ErrorKind::Denied, u"enrolment.judge"_s};
}

Result<void> mayActFor(const WorkspaceCore &core, db::Reader &reader, SessionId session)
{
    TJC_TRY(may, decidesOn(core, reader, session));
    return may ? Result<void>() : Error{ErrorKind::Denied, u"enrolment.other"_s};
}

Result<bool> plans(const WorkspaceCore &core, db::Reader &reader, SessionId session)
{
    if (core.me().has(Role::Coordinator))
        return true;
    const auto me = core.person();
    if (!me)
        return false;
    return store::offersTrainingOf(reader, session, *me);
}

} // namespace tjc
