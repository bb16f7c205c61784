#include "cli/choices.h"
#include "cli/filters.h"
#include "cli/labels.h"
#include "cli/moments.h"
#include "cli/who.h"
#include "cli/wish_verbs.h"
#include "cli/wish_words.h"
#include "cli/words.h"
#include "service/match_service.h"
#include "service/match_text.h"
#include "service/wish_service.h"

#include <QJsonArray>
#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 500;
constexpr int matchesShown = 10;

tl::expected<std::optional<TopicId>, Failure> topicOption(Context &context)
{
    const auto given = context.arguments().given("topic"_L1);
    if (!given || *given == "none"_L1)
        return std::nullopt;
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    QList<Choice> choices;
    for (const Topic &topic : lists->topics)
        choices += Choice{topic.id.value(), topic.name};
    const auto chosen = choose(*given, choices, "topic"_L1);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return TopicId::from(*chosen);
}

tl::expected<std::optional<Format>, Failure> formatOption(const Arguments &arguments)
{
    const auto given = arguments.given("format"_L1);
    if (!given || *given == "none"_L1)
        return std::nullopt;
    if (const auto format = fromCodeIn(formatCodes, *given))
        return format;
    QStringList codes;
    for (const auto &row : formatCodes)
        codes += row.text;
    return tl::unexpected(misused(translate("cli", "--format '%1' is not %2.").arg(*given, either(codes))));
}

tl::expected<void, Failure> readInto(WishDraft &draft, Context &context)
{
    const Arguments &arguments = context.arguments();
    draft.title = arguments.given("title"_L1).value_or(draft.title);
    draft.note = arguments.given("note"_L1).value_or(draft.note);
    const auto topic = topicOption(context);
    if (!topic)
        return tl::unexpected(topic.error());
    if (arguments.has("topic"_L1))
        draft.topic = *topic;
    const auto format = formatOption(arguments);
    if (!format)
        return tl::unexpected(format.error());
    if (arguments.has("format"_L1))
        draft.format = *format;
    for (const auto &[name, day] : {std::pair{"from"_L1, &draft.first}, std::pair{"to"_L1, &draft.last}}) {
        if (!arguments.has(name))
            continue;
        day->reset();
        if (arguments.value(name) == "none"_L1)
            continue;
        const auto given = dayOption(arguments, name);
        if (!given)
            return tl::unexpected(given.error());
        *day = *given;
    }
    return {};
}

tl::expected<WishFilter, Failure> filterFrom(Context &context)
{
    const Arguments &arguments = context.arguments();
    WishFilter filter;
    filter.text = arguments.value("text"_L1);
    filter.onlyMine = arguments.has("mine"_L1);
    filter.fitsMe = arguments.has("fits-me"_L1);
    filter.order = arguments.has("newest"_L1) ? WishOrder::Newest : WishOrder::Votes;
    const auto state = arguments.given("state"_L1);
    filter.onlyLive = !state;
    if (state && *state != "all"_L1) {
        filter.state = fromCodeIn(wishStateCodes, *state);
        if (!filter.state) {
            return tl::unexpected(misused(
                translate("cli", "--state '%1' is not open, picked_up, planned, fulfilled, closed or all.")
                    .arg(*state)));
        }
    }
    const auto format = formatOption(arguments);
    if (!format)
        return tl::unexpected(format.error());
    filter.format = *format;
    const auto topic = topicOption(context);
    if (!topic)
        return tl::unexpected(topic.error());
    filter.topic = *topic;
    if (!arguments.has("organisation"_L1))
        return filter;
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    const auto organisation = chosenOrganisation(arguments, *lists);
    if (!organisation)
        return tl::unexpected(organisation.error());
    filter.organisation = *organisation;
    return filter;
}

class Wishes final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        const auto filter = filterFrom(context);
        if (!filter)
            return filter.error();
        TJC_TRY(ids, wait(context.workspace().wishes().ids(*filter)));
        JsonArray json(context.out());
        Table table(
            context.out(), {translate("cli", "Id"), translate("cli", "Votes"), translate("cli", "Title"),
                               translate("cli", "Topic"), translate("cli", "From"), translate("cli", "Until"),
                               translate("cli", "State")});
        for (qsizetype at = 0; at < ids.size() && context.out().isOpen(); at += atOnce) {
            TJC_TRY(rows, wait(context.workspace().wishes().rows(ids.mid(at, atOnce))));
            for (const WishRow &wish : std::as_const(rows)) {
                if (context.wantsJson()) {
                    json.add(object(wish));
                    continue;
                }
                table.add({QString::number(wish.id.value()), QString::number(wish.votes), wish.title,
                    wish.topicName, wish.first ? wish.first->iso() : QString(),
                    wish.last ? wish.last->iso() : QString(), label(wish.state)});
            }
            table.flush();
        }
        if (context.wantsJson())
            json.end();
        else if (ids.isEmpty())
            context.err().line(translate("cli", "There are no such wishes."));
        return Done;
    }
};

class AddWish final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        WishDraft draft;
        draft.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        // Looked for before it is there itself, so that its own words are read as those of others.
        TJC_TRY(
            similar, wait(context.workspace().matching().similar(draft.title, draft.topic, std::nullopt)));
        TJC_TRY(id, wait(context.workspace().wishes().save(draft)));
        if (!context.wantsJson()) {
            for (const WishRow &wish : std::as_const(similar.wishes)) {
                context.err().line(
                    translate("cli", "Like it: wish %1, “%2”, with %n vote(s).", nullptr, wish.votes)
                        .arg(wish.id.value())
                        .arg(wish.title));
            }
        }
        return showWish(context, id, translate("cli", "The wish is there, with number %1.").arg(id.value()));
    }
};

class SetWish final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = wishId(context.arguments());
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_TRY(details, wait(context.workspace().wishes().wish(*id)));
        WishDraft draft = draftOf(details.row);
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        TJC_CHECK(wait(context.workspace().wishes().save(draft)));
        return showWish(context, *id, translate("cli", "The wish is changed."));
    }
};

class ShowWish final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto id = wishId(context.arguments());
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_TRY(details, wait(context.workspace().wishes().wish(*id)));
        WishMatches matches;
        if (details.row.isLive()) {
            TJC_TRY(found, wait(context.workspace().matching().forWish(*id, matchesShown)));
            matches = found;
        }
        context.wantsJson() ? showJson(context, details, matches) : showText(context, details, matches);
        return Done;
    }

private:
    static void showJson(Context &context, const WishDetails &details, const WishMatches &matches)
    {
        QJsonObject json = object(details.row);
        QJsonArray wishers;
        for (const Wisher &wisher : details.wishers)
            wishers += QJsonObject{{u"name"_s, wisher.name}, {u"email"_s, textOrNull(wisher.email)},
                {u"since"_s, wisher.since.iso()}};
        json.insert(u"wishers"_s, details.showsWishers ? QJsonValue(wishers) : QJsonValue());
        QJsonArray trainers;
        for (const TrainerMatch &match : matches.trainers)
            trainers += QJsonObject{
                {u"name"_s, match.name}, {u"score"_s, match.score}, {u"why"_s, whySentence(match.why)}};
        json.insert(u"trainers"_s, trainers);
        QJsonArray trainings;
        for (const TrainingMatch &match : matches.trainings)
            trainings += QJsonObject{{u"title"_s, match.training.title}, {u"score"_s, match.score},
                {u"session"_s, numberOrNull(match.training.session)}, {u"why"_s, whySentence(match.why)}};
        json.insert(u"trainings"_s, trainings);
        JsonArray all(context.out());
        all.add(json);
        all.end();
    }

    static void showText(Context &context, const WishDetails &details, const WishMatches &matches)
    {
        const WishRow &wish = details.row;
        Out &out = context.out();
        out.line(wish.title);
        out.line(translate("cli", "%n colleague(s) wish this.", nullptr, wish.votes) + u' '
                 + label(wish.state) + u'.');
        if (!wish.topicName.isEmpty())
            out.line(translate("cli", "Topic: %1").arg(wish.topicName));
        if (wish.format)
            out.line(translate("cli", "Form: %1").arg(cli::label(*wish.format)));
        if (wish.first || wish.last) {
            out.line(
                translate("cli", "Wanted from %1 until %2")
                    .arg(wish.first ? wish.first->iso() : u"…"_s, wish.last ? wish.last->iso() : u"…"_s));
        }
        if (!wish.note.isEmpty())
            out.line(wish.note.simplified());
        if (wish.state == WishState::Closed && !wish.closeReason.isEmpty())
            out.line(translate("cli", "Closed: %1").arg(wish.closeReason));
        if (wish.session)
            out.line(translate("cli", "Session: %1").arg(wish.session->value()));
        for (const Wisher &wisher : details.wishers)
            out.line(u"- "_s + wisher.name);
        for (const TrainerMatch &match : matches.trainers)
            out.line(translate("cli", "Could give it: %1. %2").arg(match.name, whySentence(match.why)));
        for (const TrainingMatch &match : matches.trainings)
            out.line(
                translate("cli", "May meet it: %1. %2").arg(match.training.title, whySentence(match.why)));
    }
};

} // namespace

std::unique_ptr<Command> wishesCommand()
{
    return std::make_unique<Wishes>();
}

std::unique_ptr<Command> addWishCommand()
{
    return std::make_unique<AddWish>();
}

std::unique_ptr<Command> setWishCommand()
{
    return std::make_unique<SetWish>();
}

std::unique_ptr<Command> showWishCommand()
{
    return std::make_unique<ShowWish>();
}

} // namespace tjc::cli
