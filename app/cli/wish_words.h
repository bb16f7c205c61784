#pragma once

#include "cli/command.h"
#include "domain/wish.h"

#include <QJsonObject>

namespace tjc::cli {

// What the verbs of wishes have in common.

[[nodiscard]] QString label(WishState state);

template <typename Tag>
[[nodiscard]] QJsonValue numberOrNull(std::optional<Id<Tag>> id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}
[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonObject object(const WishRow &wish);

/// The number of a wish in an option.
[[nodiscard]] tl::expected<WishId, Failure> wishId(
    const Arguments &arguments, QLatin1StringView option = QLatin1StringView("wish"));

/// The sentence, or with --json the wish as it is now.
[[nodiscard]] Outcome showWish(Context &context, WishId id, const QString &sentence);

} // namespace tjc::cli
