#include "cli/wish_words.h"

#include "cli/words.h"
#include "service/wish_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

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

tl::expected<WishId, Failure> wishId(const Arguments &arguments, QLatin1StringView option)
{
    const QString given = arguments.value(option);
    if (const auto id = WishId::from(given.toLongLong()))
        return *id;
    return tl::unexpected(
        misused(translate("cli", "--%1 '%2' is not the number of a wish; 'tjc wish list' shows them.")
                    .arg(option, given)));
}

Outcome showWish(Context &context, WishId id, const QString &sentence)
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

} // namespace tjc::cli
