#include "exchange/catalogue_json.h"

#include "exchange/cell_values.h"

#include <QJsonArray>

namespace tjc {

using namespace Qt::StringLiterals;

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

QList<QJsonValue> jsonList(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        return {value};
    constexpr qsizetype most = 1'000;
    const QJsonArray array = value.toArray();
    QList<QJsonValue> list;
    for (qsizetype i = 0; i < std::min(array.size(), most); ++i)
        list += array.at(i);
    return list;
}

std::optional<JsonMoment> jsonMoment(const QJsonValue &value, const LocalTime &local)
{
    const auto written = writtenTime(value.toString().toUtf8());
    if (!written || !written->days)
        return std::nullopt;
    return JsonMoment{*written->days, written->ms ? std::optional(written->at(local)) : std::nullopt};
}

std::optional<JsonSpan> jsonSpan(
    const JsonMoment &begin, const std::optional<JsonMoment> &end, const LocalTime &local)
{
    const bool timed = begin.at && end && end->at;
    const qint64 last = end ? end->days : begin.days;
    const auto when = timed ? Span::from(*begin.at, *end->at)
                            : Span::from(local.instant(begin.days, 0), local.instant(last + 1, 0));
    if (!when || when->ms() <= 0)
        return std::nullopt;
    return JsonSpan{*when, !timed};
}

} // namespace tjc
