#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/moments.h"
#include "cli/words.h"
#include "exchange/local_time.h"
#include "service/clash_texts.h"
#include "service/planning_service.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 365;

QJsonObject sideObject(const ClashSide &side)
{
    return {{u"id"_s, side.id ? QJsonValue(side.id->value()) : QJsonValue()}, {u"title"_s, side.title},
        {u"starts"_s, side.when.begin().iso()}, {u"ends"_s, side.when.end().iso()}};
}

QJsonObject object(const Clash &clash)
{
    QJsonObject made = sideObject(clash.session);
    made.insert(u"kind"_s, QString(code(clash.kind)));
    made.insert(u"sentence"_s, clashSentence(clash));
    made.insert(u"other"_s, clash.other ? QJsonValue(sideObject(*clash.other)) : QJsonValue());
    made.insert(u"room"_s, clash.room);
    made.insert(u"trainer"_s, clash.trainer);
    made.insert(u"needed"_s, clash.needed);
    made.insert(u"left"_s, clash.left);
    return made;
}

class Clashes final : public Command
{
public:
    Outcome run(Context &context) override
    {
        if (auto wrong = misuseOfFilters(context.arguments()))
            return *wrong;
        const LocalTime local;
        const Day today = local.day(context.io().clock->now());
        // Both are days: misuseOfFilters() saw to that.
        const auto from = Day::fromIso(context.arguments().value("from"_L1));
        const auto to = Day::fromIso(context.arguments().value("to"_L1));
        const Day first = from.value_or(to ? std::min(*to, today) : today);
        const Day last = to.value_or(first.plusDays(daysAhead));
        TJC_CHECK(context.open());
        TJC_TRY(plan, wait(context.workspace().planning().plan(
                          *Span::from(local.startOf(first), local.startOf(last.plusDays(1))))));
        const QList<Clash> &clashes = plan->clashes;
        if (context.wantsJson())
            writeJson(context, clashes);
        else
            writeTable(context, clashes);
        if (clashes.isEmpty())
            return Done;
        return failed(translate("cli", "%n clash(es) in the plan.", nullptr, int(clashes.size())));
    }

private:
    static void writeJson(Context &context, const QList<Clash> &clashes)
    {
        JsonArray json(context.out());
        for (const Clash &clash : clashes)
            json.add(object(clash));
        json.end();
    }

    static void writeTable(Context &context, const QList<Clash> &clashes)
    {
        if (clashes.isEmpty())
            return context.out().line(translate("cli", "Nothing clashes."));
        Table table(
            context.out(), {translate("cli", "Id"), translate("cli", "Begin"), translate("cli", "Title"),
                               translate("cli", "Clash"), translate("cli", "What is in the way")});
        for (const Clash &clash : clashes) {
            table.add({clash.session.id ? QString::number(clash.session.id->value()) : QString(),
                moment(clash.session.when.begin()), clash.session.title, clashLabel(clash.kind),
                clashSentence(clash)});
        }
        table.flush();
    }
};

} // namespace

std::unique_ptr<Command> clashesCommand()
{
    return std::make_unique<Clashes>();
}

} // namespace tjc::cli
