#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/who.h"
#include "service/calendar_service.h"

#include <QUuid>

namespace tjc::cli {

namespace {

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
        show(context, *session, person, standing);
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
        show(context, *session, person, {EnrolmentState::Cancelled});
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
