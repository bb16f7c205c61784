#include "cli/choices.h"
#include "cli/filters.h"
#include "cli/labels.h"
#include "cli/moments.h"
#include "cli/who.h"
#include "cli/wish_verbs.h"
#include "cli/words.h"
#include "service/match_service.h"
#include "service/match_text.h"
#include "service/planning_service.h"
#include "service/wish_service.h"

#include <QJsonArray>
#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 500;
constexpr int matchesShown = 10;

QString label(WishState state)
{
    switch (state) {
    case WishState::Open:
        return translate("cli", "open", "a wish");
    case WishState::PickedUp:
        return translate("cli", "taken up", "a wish");
    case WishState::Planned:
        return translate("cli", "planned", "a wish");
    case WishState::Fulfilled:
        return translate("cli", "fulfilled", "a wish");
    case WishState::Closed:
        return translate("cli", "closed", "a wish");
    }
    return {};
}

template <typename Tag>
QJsonValue numberOrNull(std::optional<Id<Tag>> id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject object(const WishRow &wish)
{
    return {{u"id"_s, wish.id.value()}, {u"title"_s, wish.title}, {u"note"_s, wish.note},
        {u"topic"_s, textOrNull(wish.topicName)},
        {u"format"_s, wish.format ? QJsonValue(QString(code(*wish.format))) : QJsonValue()},
        {u"from"_s, wish.first ? QJsonValue(wish.first->iso()) : QJsonValue()},
        {u"to"_s, wish.last ? QJsonValue(wish.last->iso()) : QJsonValue()},
        {u"state"_s, QString(code(wish.state))}, {u"reason"_s, textOrNull(wish.closeReason)},
        {u"wishedBy"_s, textOrNull(wish.createdBy ? wish.wishedBy : QString())},
        {u"organisation"_s, textOrNull(wish.organisation)}, {u"created"_s, wish.created.iso()},
        {u"pickedUpBy"_s, textOrNull(wish.picker)}, {u"session"_s, numberOrNull(wish.session)},
        {u"mergedInto"_s, numberOrNull(wish.mergedInto)}, {u"votes"_s, wish.votes}, {u"mine"_s, wish.mine}};
}

tl::expected<WishId, Failure> wishId(const Arguments &arguments, QLatin1StringView option = "wish"_L1)
{
    const QString given = arguments.value(option);
    if (const auto id = WishId::from(given.toLongLong()))
        return *id;
    return tl::unexpected(
        misused(translate("cli", "--%1 '%2' is not the number of a wish; 'tjc wish list' shows them.")
                    .arg(option, given)));
}

Outcome show(Context &context, WishId id, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return Done;
    }
    TJC_TRY(details, wait(context.workspace().wishes().wish(id)));
    JsonArray json(context.out());
    json.add(object(details.row));
    json.end();
    return Done;
}

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
        return show(context, id, translate("cli", "The wish is there, with number %1.").arg(id.value()));
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
        return show(context, *id, translate("cli", "The wish is changed."));
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

/// What needs no more than the wish; `revision` is the one that is stored.
using Deed = QFuture<Result<void>> (*)(WishService &, const WishRow &, const Arguments &);

template <Deed deed>
class Simple final : public Command
{
public:
    explicit Simple(const char *done) : m_done(done) {}

    Outcome run(Context &context) override
    {
        const auto id = wishId(context.arguments());
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_TRY(details, wait(context.workspace().wishes().wish(*id)));
        TJC_CHECK(wait(deed(context.workspace().wishes(), details.row, context.arguments())));
        return show(context, *id, translate("cli", m_done));
    }

private:
    const char *m_done;
};

QFuture<Result<void>> meToo(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.meToo(wish.id);
}

QFuture<Result<void>> withdraw(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.withdraw(wish.id);
}

QFuture<Result<void>> pickUp(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.pickUp(wish.id, wish.revision);
}

QFuture<Result<void>> putBack(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.putBack(wish.id, wish.revision);
}

QFuture<Result<void>> closeIt(WishService &wishes, const WishRow &wish, const Arguments &arguments)
{
    return wishes.close(wish.id, wish.revision, arguments.value("reason"_L1));
}

QFuture<Result<void>> reopen(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.reopen(wish.id, wish.revision);
}

QFuture<Result<void>> unplan(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.unplan(wish.id);
}

class MergeWish final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto source = wishId(context.arguments());
        if (!source)
            return source.error();
        const auto target = wishId(context.arguments(), "into"_L1);
        if (!target)
            return target.error();
        TJC_CHECK(context.open());
        TJC_CHECK(wait(context.workspace().wishes().merge(*source, *target)));
        return show(context, *target, translate("cli", "The two wishes are one now."));
    }
};

class PlanWish final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const auto id = wishId(arguments);
        if (!id)
            return id.error();
        const auto begin = momentOption(arguments, "begin"_L1, false);
        if (!begin)
            return begin.error();
        const auto end = momentOption(arguments, "end"_L1, false);
        if (!end)
            return end.error();
        const bool noLimit = arguments.value("seats"_L1) == "none"_L1;
        const auto seats =
            noLimit ? tl::expected<std::optional<int>, Failure>() : numberOption(arguments, "seats"_L1, 1);
        if (!seats)
            return seats.error();
        TJC_CHECK(context.open());
        std::optional<PersonId> trainer;
        if (arguments.has("trainer"_L1)) {
            TJC_TRY(who, colleague(context, "trainer"_L1));
            trainer = who.id;
        }
        TJC_TRY(proposal, wait(context.workspace().wishes().proposal(*id, trainer)));
        SessionDraft draft = proposal.draft;
        const Instant from = begin->value_or(draft.when.begin());
        const auto when = Span::from(from, end->value_or(from.plusMs(draft.when.ms())));
        if (!when)
            return misused(translate("cli", "--end lies before --begin."));
        draft.when = *when;
        // A deadline that was meant for another day says nothing of this one.
        if (*begin && draft.signupCloses) {
            TJC_TRY(usual, wait(context.workspace().planning().signupDefaults(draft.format, *when)));
            draft.signupCloses = usual.signupCloses;
            draft.rules = usual.rules;
        }
        if (arguments.has("seats"_L1))
            draft.maxSeats = *seats;
        draft.building = arguments.value("place"_L1);
        TJC_TRY(session, wait(context.workspace().wishes().plan(*id, draft)));
        if (context.wantsJson())
            return show(context, *id, {});
        TJC_TRY(details, wait(context.workspace().calendar().session(session)));
        context.out().line(
            translate("cli", "Planned as session %1, on %2: %3 enrolled, %4 on the waiting list.")
                .arg(session.value())
                .arg(moment(details.row.when.begin()))
                .arg(details.row.enrolled)
                .arg(details.row.waitlisted));
        return Done;
    }
};

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

std::unique_ptr<Command> meTooCommand()
{
    return std::make_unique<Simple<meToo>>(QT_TRANSLATE_NOOP("cli", "You wish this too."));
}

std::unique_ptr<Command> withdrawWishCommand()
{
    return std::make_unique<Simple<withdraw>>(QT_TRANSLATE_NOOP("cli", "You no longer wish this."));
}

std::unique_ptr<Command> pickUpWishCommand()
{
    return std::make_unique<Simple<pickUp>>(
        QT_TRANSLATE_NOOP("cli", "You take this up; who wishes it is told."));
}

std::unique_ptr<Command> putBackWishCommand()
{
    return std::make_unique<Simple<putBack>>(QT_TRANSLATE_NOOP("cli", "The wish is open again."));
}

std::unique_ptr<Command> closeWishCommand()
{
    return std::make_unique<Simple<closeIt>>(QT_TRANSLATE_NOOP("cli", "The wish is closed."));
}

std::unique_ptr<Command> reopenWishCommand()
{
    return std::make_unique<Simple<reopen>>(QT_TRANSLATE_NOOP("cli", "The wish is open again."));
}

std::unique_ptr<Command> mergeWishCommand()
{
    return std::make_unique<MergeWish>();
}

std::unique_ptr<Command> planWishCommand()
{
    return std::make_unique<PlanWish>();
}

std::unique_ptr<Command> unplanWishCommand()
{
    return std::make_unique<Simple<unplan>>(QT_TRANSLATE_NOOP(
        "cli", "The planning is taken back: the session is gone and the wish is as it was."));
}

std::unique_ptr<Command> heatCommand()
{
    return std::make_unique<Heat>();
}

} // namespace tjc::cli
