#include "cli/who.h"

#include "cli/labels.h"
#include "service/directory_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

Result<Who> who(Context &context, const WorkspaceInfo &info)
{
    if (!context.arguments().has("person"_L1))
        return Who{std::nullopt, info.me.login};
    return colleague(context, "person"_L1);
}

Result<Who> colleague(Context &context, QLatin1StringView name)
{
    const QString given = context.arguments().value(name);
    TJC_TRY(person, wait(context.workspace().directory().find(given)));
    return Who{person.id, person.login.isEmpty() ? given : person.login};
}

void show(Context &context, SessionId session, const Who &person, const Standing &standing)
{
    if (!context.wantsJson()) {
        context.out().line(sentence(standing));
        return;
    }
    const bool waits = standing.state == EnrolmentState::Waitlisted;
    JsonArray json(context.out());
    json.add(
        {{u"session"_s, session.value()}, {u"person"_s, person.login}, {u"state"_s, code(standing.state)},
            {u"position"_s, waits ? QJsonValue(standing.position) : QJsonValue()},
            {u"queue"_s, waits ? QJsonValue(standing.queue) : QJsonValue()},
            {u"answerBy"_s, standing.answerBy ? QJsonValue(standing.answerBy->iso()) : QJsonValue()}});
    json.end();
}

} // namespace tjc::cli
