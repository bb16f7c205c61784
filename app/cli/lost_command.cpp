#include "cli/commands.h"
#include "cli/words.h"
#include "service/explain.h"
#include "service/station_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const LostWrite &write)
{
    return {{u"action"_s, describe(write)}, {u"at"_s, write.at ? QJsonValue(write.at->iso()) : QJsonValue()}};
}

class Lost final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const bool repeats = context.arguments().has("repeat"_L1);
        const bool accepts = context.arguments().has("accept"_L1);
        if (repeats && accepts)
            return misused(translate("cli", "Give --repeat or --accept, not both."));
        TJC_TRY(info, context.open());
        if (repeats)
            return repeat(context);
        TJC_TRY(lost, wait(context.workspace().station().lostWrites()));
        if (accepts)
            TJC_CHECK(wait(context.workspace().station().acceptLostWrites()));
        return list(context, lost, accepts);
    }

private:
    static Outcome list(Context &context, const QList<LostWrite> &lost, bool accepted)
    {
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const LostWrite &write : lost)
                json.add(object(write));
            json.end();
        } else {
            for (const LostWrite &write : lost)
                context.out().line(describe(write));
            if (lost.isEmpty())
                context.out().line(translate("cli", "Nothing of what you did here was lost."));
            else if (accepted)
                context.out().line(translate("cli", "These are given up; you can go on."));
        }
        if (lost.isEmpty() || accepted)
            return Done;
        return failed(translate("cli",
            "This is no longer in the workspace: 'tjc lost --repeat' does it again, 'tjc lost "
            "--accept' goes on without it."));
    }

    static Outcome repeat(Context &context)
    {
        TJC_TRY(repeated, wait(context.workspace().station().repeatLostWrites()));
        int problems = 0;
        JsonArray json(context.out());
        for (const RepeatedWrite &one : repeated) {
            problems += one.problem ? 1 : 0;
            const QString problem = one.problem ? explain(*one.problem) : QString();
            if (context.wantsJson()) {
                QJsonObject row = object(one.write);
                row.insert("problem"_L1, one.problem ? QJsonValue(problem) : QJsonValue());
                json.add(row);
            } else if (one.problem) {
                context.out().line(
                    translate("cli", "Not repeated: %1. %2").arg(describe(one.write), problem));
            } else {
                context.out().line(translate("cli", "Repeated: %1").arg(describe(one.write)));
            }
        }
        if (context.wantsJson())
            json.end();
        else if (repeated.isEmpty())
            context.out().line(translate("cli", "Nothing of what you did here was lost."));
        if (problems == 0)
            return Done;
        return failed(translate(
            "cli", "%n action(s) could not be repeated; do them again yourself.", nullptr, problems));
    }
};

} // namespace

std::unique_ptr<Command> lostCommand()
{
    return std::make_unique<Lost>();
}

} // namespace tjc::cli
