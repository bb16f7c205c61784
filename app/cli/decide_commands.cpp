#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/moments.h"
#include "cli/words.h"
#include "service/calendar_service.h"
#include "service/planning_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

class Undecided final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(sessions, wait(context.workspace().planning().undecided()));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const UndecidedSession &session : std::as_const(sessions)) {
                json.add({{u"id"_s, session.session.value()}, {u"title"_s, session.title},
                    {u"starts"_s, session.when.begin().iso()}, {u"ends"_s, session.when.end().iso()},
                    {u"decideBy"_s, session.decideBy.iso()}, {u"minSeats"_s, session.minSeats},
                    {u"enrolled"_s, session.enrolled}});
            }
            json.end();
            return Done;
        }
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Title"), translate("cli", "Begin"),
                translate("cli", "Decide by"), translate("cli", "Enrolled"), translate("cli", "Least")});
        for (const UndecidedSession &session : std::as_const(sessions)) {
            table.add({QString::number(session.session.value()), session.title, moment(session.when.begin()),
                moment(session.decideBy), QString::number(session.enrolled),
                QString::number(session.minSeats)});
        }
        table.flush();
        if (sessions.isEmpty())
            context.err().line(translate("cli", "There is nothing to decide on."));
        return Done;
    }
};

class Decide final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        TJC_CHECK(context.open());
        TJC_TRY(details, wait(context.workspace().calendar().session(*session)));
        TJC_CHECK(wait(context.workspace().planning().goOn(*session, details.revision)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"session"_s, session->value()}, {u"goesOn"_s, true}});
            json.end();
        } else {
            context.out().line(translate("cli", "The session goes on."));
        }
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> undecidedCommand()
{
    return std::make_unique<Undecided>();
}

std::unique_ptr<Command> decideCommand()
{
    return std::make_unique<Decide>();
}

} // namespace tjc::cli
