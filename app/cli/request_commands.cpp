#include "cli/choices.h"
#include "cli/directory_verbs.h"
#include "cli/moments.h"
#include "cli/who.h"
#include "cli/words.h"
#include "exchange/labels.h"
#include "service/directory_text.h"
#include "service/help_service.h"

#include <QUuid>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 30;

QJsonObject object(const HelpRequest &request)
{
    return {{u"id"_s, request.id.value()}, {u"uid"_s, request.uid}, {u"title"_s, request.title},
        {u"from"_s, request.fromName}, {u"to"_s, request.toName}, {u"topic"_s, request.topic},
        {u"format"_s, code(request.format)}, {u"state"_s, code(request.state)},
        {u"starts"_s, request.when.begin().iso()}, {u"ends"_s, request.when.end().iso()},
        {u"place"_s, request.place}, {u"question"_s, request.question}, {u"answer"_s, request.answer},
        {u"session"_s, request.session ? QJsonValue(request.session->value()) : QJsonValue()}};
}

Outcome show(Context &context, const HelpRequest &request, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return Done;
    }
    JsonArray json(context.out());
    json.add(object(request));
    json.end();
    return Done;
}

/// --from, which was given, and --to; half an hour without it.
tl::expected<Span, Failure> spanOf(const Arguments &arguments)
{
    const auto begin = momentOption(arguments, "from"_L1, false);
    if (!begin)
        return tl::unexpected(begin.error());
    const auto end = momentOption(arguments, "to"_L1, true);
    if (!end)
        return tl::unexpected(end.error());
    const auto when =
        *begin ? Span::from(**begin, end->value_or((*begin)->plusMinutes(usualMinutes))) : std::nullopt;
    if (!when)
        return tl::unexpected(misused(translate("cli", "--to lies before --from.")));
    return *when;
}

class Requests final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(own, wait(context.workspace().help().mine()));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const HelpRequest &request : std::as_const(own.requests))
                json.add(object(request));
            json.end();
            return Done;
        }
        Table table(
            context.out(), {translate("cli", "Id"), translate("cli", "What"), translate("cli", "From"),
                               translate("cli", "To"), translate("cli", "When"), translate("cli", "Place"),
                               translate("cli", "State")});
        for (const HelpRequest &request : std::as_const(own.requests)) {
            table.add({QString::number(request.id.value()), request.title, request.fromName, request.toName,
                moment(request.when.begin()), request.place, helpStateText(request, *own.me)});
        }
        table.flush();
        if (own.requests.isEmpty())
            context.err().line(translate("cli", "There are no requests."));
        return Done;
    }
};

class Ask final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const auto when = spanOf(arguments);
        if (!when)
            return when.error();
        const auto format = arguments.given("format"_L1);
        const auto known = format ? formatOf(*format) : std::optional(Format::DeskVisit);
        if (!known)
            return misused(translate("cli", "There is no form '%1'.").arg(*format));
        TJC_CHECK(context.open());
        TJC_TRY(other, colleague(context, "person"_L1));
        HelpDraft draft{
            .uid = arguments.given("key"_L1).value_or(QUuid::createUuid().toString(QUuid::WithoutBraces)),
            .to = *other.id,
            .title = arguments.value("title"_L1),
            .format = *known,
            .question = arguments.value("question"_L1),
            .when = *when,
            .place = arguments.value("place"_L1)};
        if (arguments.has("topic"_L1)) {
            TJC_TRY(lists, wait(context.workspace().calendar().lists()));
            const auto topic = chosenTopic(arguments, lists);
            if (!topic)
                return topic.error();
            draft.topic = *topic;
        }
        TJC_TRY(request, wait(context.workspace().help().ask(draft)));
        return show(context, request,
            translate("cli", "The request is there, with number %1.").arg(request.id.value()));
    }
};

class Answer final : public Command
{
public:
    explicit Answer(HelpAnswer::Deed deed) : m_deed(deed) {}

    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const auto id = HelpRequestId::from(arguments.value("request"_L1).toLongLong());
        if (!id) {
            return misused(
                translate("cli", "--request '%1' is not the number of a request; 'tjc requests' shows them.")
                    .arg(arguments.value("request"_L1)));
        }
        HelpAnswer answer{.id = *id, .revision = 0, .deed = m_deed, .text = arguments.value("note"_L1)};
        if (m_deed == HelpAnswer::Deed::Move) {
            const auto when = spanOf(arguments);
            if (!when)
                return when.error();
            answer.when = *when;
            answer.place = arguments.given("place"_L1);
        }
        TJC_CHECK(context.open());
        TJC_TRY(own, wait(context.workspace().help().mine()));
        for (const HelpRequest &request : std::as_const(own.requests)) {
            if (request.id == *id)
                answer.revision = request.revision;
        }
        TJC_TRY(request, wait(context.workspace().help().answer(answer)));
        return show(context, request, sentence());
    }

private:
    [[nodiscard]] QString sentence() const
    {
        switch (m_deed) {
        case HelpAnswer::Deed::Move:
            return translate("cli", "The other time is proposed.");
        case HelpAnswer::Deed::Accept:
            return translate("cli", "The request is accepted: it is in the calendar.");
        case HelpAnswer::Deed::Decline:
            return translate("cli", "The request is declined.");
        case HelpAnswer::Deed::Withdraw:
            return translate("cli", "The request is withdrawn.");
        }
        Q_UNREACHABLE();
    }

    HelpAnswer::Deed m_deed;
};

} // namespace

std::unique_ptr<Command> requestsCommand()
{
    return std::make_unique<Requests>();
}

std::unique_ptr<Command> askCommand()
{
    return std::make_unique<Ask>();
}

std::unique_ptr<Command> acceptRequestCommand()
{
    return std::make_unique<Answer>(HelpAnswer::Deed::Accept);
}

std::unique_ptr<Command> moveRequestCommand()
{
    return std::make_unique<Answer>(HelpAnswer::Deed::Move);
}

std::unique_ptr<Command> declineRequestCommand()
{
    return std::make_unique<Answer>(HelpAnswer::Deed::Decline);
}

std::unique_ptr<Command> withdrawRequestCommand()
{
    return std::make_unique<Answer>(HelpAnswer::Deed::Withdraw);
}

} // namespace tjc::cli
