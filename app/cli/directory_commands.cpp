#include "cli/choices.h"
#include "cli/directory_verbs.h"
#include "cli/labels.h"
#include "cli/words.h"
#include "exchange/labels.h"
#include "service/admin_service.h"
#include "service/directory_service.h"
#include "service/directory_text.h"

#include <QJsonArray>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 500;

/// What the filter options mean. The workspace must be open.
tl::expected<DirectoryFilter, Failure> directoryFilter(Context &context)
{
    const Arguments &arguments = context.arguments();
    DirectoryFilter filter{
        .text = arguments.value("text"_L1), .language = arguments.value("language"_L1).toLower()};
    if (arguments.has("offers"_L1) && arguments.has("all"_L1))
        return tl::unexpected(
            misused(translate("cli", "--offers and --all do not go together; choose one.")));
    if (arguments.has("offers"_L1))
        filter.who = DirectoryFilter::Who::Offers;
    if (arguments.has("all"_L1))
        filter.who = DirectoryFilter::Who::Everybody;
    if (const auto format = arguments.given("format"_L1)) {
        filter.format = formatOf(*format);
        if (!filter.format)
            return tl::unexpected(misused(translate("cli", "There is no form '%1'.").arg(*format)));
    }
    const auto day = dayOption(arguments, "free-on"_L1);
    if (!day)
        return tl::unexpected(day.error());
    filter.freeOn = *day;
    if (const auto part = arguments.given("part"_L1)) {
        filter.part = fromCodeIn(dayPartCodes, *part);
        if (!filter.part || !filter.freeOn) {
            return tl::unexpected(misused(
                translate("cli", "--part is morning, afternoon or evening, and goes with --free-on.")));
        }
    }
    const auto topic = arguments.given("topic"_L1);
    if (!topic && !arguments.has("organisation"_L1))
        return filter;
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    if (topic) {
        const auto chosen = chosenTopic(arguments, *lists);
        if (!chosen)
            return tl::unexpected(chosen.error());
        filter.topic = *chosen;
    }
    if (arguments.has("organisation"_L1)) {
        const auto chosen = chosenOrganisation(arguments, *lists);
        if (!chosen)
            return tl::unexpected(chosen.error());
        filter.organisation = *chosen;
    }
    return filter;
}

QJsonObject object(const DirectoryRow &row)
{
    QJsonArray topics;
    for (const KnownTopic &topic : row.topics) {
        topics += QJsonObject{{u"name"_s, topic.name}, {u"kind"_s, code(topic.kind)},
            {u"level"_s, code(topic.level)}, {u"offers"_s, topic.offers}};
    }
    QJsonArray formats;
    for (const Format format : row.formats)
        formats += QString(code(format));
    QJsonArray reasons;
    for (const HitReason &reason : row.reasons)
        reasons += reasonText(reason);
    return {{u"id"_s, row.id.value()}, {u"uid"_s, row.uid}, {u"name"_s, row.name}, {u"login"_s, row.login},
        {u"email"_s, row.email}, {u"organisation"_s, row.organisation}, {u"jobTitle"_s, row.jobTitle},
        {u"building"_s, row.building}, {u"offers"_s, row.offers}, {u"topics"_s, topics},
        {u"formats"_s, formats}, {u"languages"_s, QJsonArray::fromStringList(row.languages)},
        {u"sessionsGiven"_s, row.sessionsGiven}, {u"reasons"_s, reasons}};
}

QString topicsIn(const DirectoryRow &row)
{
    QStringList texts;
    for (const KnownTopic &topic : row.topics)
        texts += reasonText({HitReason::Kind::Knows, topic.name, topic.level});
    return texts.join(u", "_s);
}

class Trainers final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        const auto filter = directoryFilter(context);
        if (!filter)
            return filter.error();
        DirectoryService &directory = context.workspace().directory();
        TJC_TRY(best, wait(directory.search(*filter, 1)));
        if (!best.meant.isEmpty())
            context.err().line(translate("cli", "Meant: %1").arg(best.meant.join(u", "_s)));
        TJC_TRY(ids, wait(directory.searchIds(*filter)));
        JsonArray json(context.out());
        Table table(context.out(),
            {translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Organisation"),
                translate("cli", "E-mail"), translate("cli", "Why")});
        for (qsizetype at = 0; at < ids.size() && context.out().isOpen(); at += rowsAtOnce) {
            TJC_TRY(rows, wait(directory.rows(*filter, ids.mid(at, rowsAtOnce))));
            for (const DirectoryRow &row : std::as_const(rows)) {
                if (context.wantsJson()) {
                    json.add(object(row));
                } else {
                    table.add({QString::number(row.id.value()), row.name, row.organisation, row.email,
                        row.reasons.isEmpty() ? topicsIn(row) : reasonsText(row.reasons)});
                }
            }
            if (!context.wantsJson())
                table.flush();
        }
        if (context.wantsJson())
            json.end();
        else if (ids.isEmpty())
            context.err().line(translate("cli", "No colleagues fit."));
        return Done;
    }
};

class ExportVcards final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        const auto filter = directoryFilter(context);
        if (!filter)
            return filter.error();
        const QString output = context.arguments().value("output"_L1);
        TJC_TRY(ids, wait(context.workspace().directory().searchIds(*filter)));
        TJC_TRY(count,
            wait(context.workspace().directory().exportVcards(ids, output == "-"_L1 ? QString() : output)));
        context.err().line(translate("cli", "%1 colleagues written.").arg(count));
        return Done;
    }
};

tl::expected<PersonId, Failure> personId(const Context &context)
{
    const QString given = context.arguments().operand;
    const auto id = PersonId::from(given.toLongLong());
    if (!id) {
        return tl::unexpected(misused(
            translate("cli", "'%1' is not the number of a colleague; 'tjc people' shows them.").arg(given)));
    }
    return *id;
}

class ExportPerson final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = personId(context);
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        const QString output = context.arguments().value("output"_L1);
        TJC_CHECK(wait(context.workspace().admin().exportPerson(*id, output == "-"_L1 ? QString() : output)));
        if (!output.isEmpty() && output != "-"_L1)
            context.err().line(translate("cli", "What is known of the colleague is in %1.").arg(output));
        return Done;
    }
};

class ErasePerson final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = personId(context);
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_CHECK(wait(context.workspace().admin().erasePerson(*id)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"id"_s, id->value()}, {u"erased"_s, true}});
            json.end();
        } else {
            context.out().line(translate("cli", "What was known of the colleague is erased."));
        }
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> trainersCommand()
{
    return std::make_unique<Trainers>();
}

std::unique_ptr<Command> exportVcardsCommand()
{
    return std::make_unique<ExportVcards>();
}

std::unique_ptr<Command> exportPersonCommand()
{
    return std::make_unique<ExportPerson>();
}

std::unique_ptr<Command> erasePersonCommand()
{
    return std::make_unique<ErasePerson>();
}

} // namespace tjc::cli
