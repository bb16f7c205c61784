#pragma once

#include "domain/catalogue.h"
#include "exchange/local_time.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace tjc {

// What the JSON readers of catalogues have in common.

/// Text, number or truth as text; empty for anything else.
[[nodiscard]] QString jsonText(const QJsonValue &value);

/// The values of a list; a single value is a list of one, and nothing is an empty one. At most 1,000.
[[nodiscard]] QList<QJsonValue> jsonList(const QJsonValue &value);

/// A date or a moment, and whether it has a time of day. A moment without an offset is local.
struct JsonMoment {
    qint64 days;
    std::optional<Instant> at;
};
[[nodiscard]] std::optional<JsonMoment> jsonMoment(const QJsonValue &value, const LocalTime &local);

/// From `begin` to `end`; whole days where one of them has no time. A missing end is the end of the day of the begin.
/// nullopt where it ends before it begins.
struct JsonSpan {
    Span when;
    bool allDay;
};
[[nodiscard]] std::optional<JsonSpan> jsonSpan(
    const JsonMoment &begin, const std::optional<JsonMoment> &end, const LocalTime &local);

} // namespace tjc
