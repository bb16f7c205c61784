#include "cli/moments.h"
#include "cli/wish_verbs.h"
#include "cli/wish_words.h"
#include "cli/words.h"
#include "service/wish_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

class Heat final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const QString by = arguments.given("by"_L1).value_or(u"organisation"_s);
        if (by != "organisation"_L1 && by != "week"_L1)
            return misused(translate("cli", "--by '%1' is not organisation or week.").arg(by));
        const HeatBy how = by == "week"_L1 ? HeatBy::Week : HeatBy::Organisation;
        TJC_CHECK(context.open());
        WishService &wishes = context.workspace().wishes();
        if (const auto path = arguments.given("output"_L1)) {
            const bool isWorkbook = path->endsWith(".xlsx"_L1, Qt::CaseInsensitive);
            TJC_TRY(
                rows, wait(wishes.exportHeat(how, *path, isWorkbook ? ExportKind::Xlsx : ExportKind::Csv)));
            context.err().line(translate("cli", "%n row(s) written.", nullptr, int(rows)));
            return Done;
        }
        TJC_TRY(map, wait(wishes.heat(how)));
        JsonArray json(context.out());
        Table table(context.out(),
            {translate("cli", "Topic"),
                how == HeatBy::Week ? translate("cli", "Week") : translate("cli", "Organisation"),
                translate("cli", "Wishes"), translate("cli", "Votes"), translate("cli", "Oldest")});
        for (const HeatRow &row : std::as_const(map.rows)) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const HeatCell &cell = row.cells.at(i);
                if (cell.wishes == 0 || !cell.oldest)
                    continue;
                const HeatColumn &column = map.columns.at(i);
                const QString name = column.monday ? column.monday->iso() : column.name;
                if (context.wantsJson()) {
                    json.add({{u"topic"_s, textOrNull(row.name)}, {u"column"_s, textOrNull(name)},
                        {u"wishes"_s, cell.wishes}, {u"votes"_s, cell.votes},
                        {u"oldest"_s, cell.oldest->iso()}});
                } else {
                    table.add({row.name, name, QString::number(cell.wishes), QString::number(cell.votes),
                        moment(*cell.oldest)});
                }
            }
        }
        if (context.wantsJson())
            json.end();
        else if (map.rows.isEmpty())
            context.err().line(translate("cli", "There are no such wishes."));
        table.flush();
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> heatCommand()
{
    return std::make_unique<Heat>();
}

} // namespace tjc::cli
