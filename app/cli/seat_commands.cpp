#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/who.h"
#include "cli/words.h"
#include "service/signup_service.h"

#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

class Approve final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        TJC_CHECK(context.open());
        TJC_TRY(person, colleague(context, "person"_L1));
        TJC_TRY(standing, wait(context.workspace().signup().approve(*session, *person.id)));
        show(context, *session, person, standing);
        return Done;
    }
};

class Decline final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        TJC_CHECK(context.open());
        TJC_TRY(person, colleague(context, "person"_L1));
        TJC_CHECK(wait(context.workspace().signup().decline(*session, *person.id)));
        show(context, *session, person, {EnrolmentState::Declined});
        return Done;
    }
};

class Confirm final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        TJC_TRY(info, context.open());
        TJC_TRY(person, who(context, info));
        TJC_CHECK(wait(context.workspace().signup().confirmOffer(*session, person.id)));
        show(context, *session, person, {EnrolmentState::Enrolled});
        return Done;
    }
};

class Substitute final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        TJC_TRY(info, context.open());
        TJC_TRY(person, who(context, info));
        TJC_TRY(by, colleague(context, "by"_L1));
        TJC_CHECK(
            wait(context.workspace().signup().substitute(*session, person.id, *by.id, QUuid::createUuid())));
        show(context, *session, by, {EnrolmentState::Enrolled});
        return Done;
    }
};

class Attend final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto session = sessionId(context.arguments());
        if (!session)
            return session.error();
        const QString as = context.arguments().value("as"_L1);
        const auto attendance = fromCodeIn(attendanceCodes, as);
        if (!attendance && as != "none"_L1)
            return misused(translate("cli", "--as '%1' is not attended, partial, no_show or none.").arg(as));
        const bool walksIn = context.arguments().has("walk-in"_L1);
        if (walksIn && (!attendance || attendance == Attendance::NoShow))
            return misused(translate("cli", "--walk-in goes with --as attended or partial."));
        TJC_CHECK(context.open());
        TJC_TRY(person, colleague(context, "person"_L1));
        SignupService &signup = context.workspace().signup();
        if (walksIn)
            TJC_CHECK(wait(signup.walkIn(*session, *person.id, QUuid::createUuid())));
        if (!walksIn || attendance != Attendance::Attended)
            TJC_CHECK(wait(signup.setAttendance(*session, *person.id, attendance)));
        tell(context, *session, person, attendance);
        return Done;
    }

private:
    static void tell(
        Context &context, SessionId session, const Who &person, std::optional<Attendance> attendance)
    {
        if (!context.wantsJson()) {
            context.out().line(sentence(attendance).arg(person.login));
            return;
        }
        JsonArray json(context.out());
        json.add({{u"session"_s, session.value()}, {u"person"_s, person.login},
            {u"attendance"_s, attendance ? QJsonValue(QString(code(*attendance))) : QJsonValue()}});
        json.end();
    }

    static QString sentence(std::optional<Attendance> attendance)
    {
        if (!attendance)
            return translate("cli", "Whether %1 was there is open again.");
        switch (*attendance) {
        case Attendance::Attended:
            return translate("cli", "%1 was there.");
        case Attendance::Partial:
            return translate("cli", "%1 was there for a part.");
        case Attendance::NoShow:
            return translate("cli", "%1 was not there.");
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> approveCommand()
{
    return std::make_unique<Approve>();
}

std::unique_ptr<Command> declineCommand()
{
    return std::make_unique<Decline>();
}

std::unique_ptr<Command> confirmCommand()
{
    return std::make_unique<Confirm>();
}

std::unique_ptr<Command> substituteCommand()
{
    return std::make_unique<Substitute>();
}

std::unique_ptr<Command> attendCommand()
{
    return std::make_unique<Attend>();
}

} // namespace tjc::cli
