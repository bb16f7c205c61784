#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/labels.h"
#include "cli/words.h"
#include "service/calendar_service.h"
#include "service/directory_service.h"

#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whom it is about: --person, or the user.
struct Who {
    std::optional<PersonId> id;
    QString login;
};

Result<Who> who(Context &context, const WorkspaceInfo &info)
{
    const auto given = context.arguments().given("person"_L1);
    if (!given)
        return Who{std::nullopt, info.me.login};
    TJC_TRY(person, wait(context.workspace().directory().find(*given)));
    return Who{person.id, person.login.isEmpty() ? *given : person.login};
}

void writeJson(Context &context, SessionId session, const Who &person, const Standing &standing)
{
    const bool waits = standing.state == EnrolmentState::Waitlisted;
    JsonArray json(context.out());
    json.add(
        {{u"session"_s, session.value()}, {u"person"_s, person.login}, {u"state"_s, code(standing.state)},
            {u"position"_s, waits ? QJsonValue(standing.position) : QJsonValue()},
            {u"queue"_s, waits ? QJsonValue(standing.queue) : QJsonValue()}});
    json.end();
}

class Enrol final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        TJC_TRY(info, context.open());
        TJC_TRY(person, who(context, info));
        TJC_TRY(
            standing, wait(context.workspace().calendar().enrol(*session, person.id, QUuid::createUuid())));
        if (context.wantsJson())
            writeJson(context, *session, person, standing);
        else
            context.out().line(sentence(standing));
        return Done;
    }
};

class Cancel final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        TJC_TRY(info, context.open());
        TJC_TRY(person, who(context, info));
        TJC_CHECK(wait(context.workspace().calendar().cancelEnrolment(*session, person.id)));
        const Standing standing{EnrolmentState::Cancelled};
        if (context.wantsJson())
            writeJson(context, *session, person, standing);
        else
            context.out().line(sentence(standing));
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> enrolCommand()
{
    return std::make_unique<Enrol>();
}

std::unique_ptr<Command> cancelCommand()
{
    return std::make_unique<Cancel>();
}

} // namespace tjc::cli
