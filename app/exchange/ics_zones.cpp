#include "exchange/ics_zones.h"

#include <QTimeZone>

namespace tjc {

namespace {

constexpr qsizetype maxZones = 200;
constexpr size_t maxChanges = 20'000;

/// "+0100" or "-053015" in milliseconds.
std::optional<qint64> offsetOf(const IcsProperty *property)
{
    if (!property)
        return std::nullopt;
    const QByteArray text = property->value.trimmed();
    bool ok = false;
    const int digits = text.size() > 1 ? text.sliced(1).toInt(&ok) : 0;
    if (!ok || digits < 0 || (text.at(0) != '+' && text.at(0) != '-')
        || (text.size() != 5 && text.size() != 7))
        return std::nullopt;
    const int hms = text.size() == 5 ? digits * 100 : digits;
    const qint64 seconds = hms / 10'000 * 3600 + hms / 100 % 100 * 60 + hms % 100;
    if (seconds > 20 * 3600)
        return std::nullopt;
    return (text.at(0) == '-' ? -seconds : seconds) * 1000;
}

std::optional<LocalTime> worldZone(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > 100)
        return std::nullopt;
    if (auto zone = LocalTime::forZone(name))
        return *std::move(zone);
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name); !iana.isEmpty()) {
        if (auto zone = LocalTime::forZone(iana))
            return *std::move(zone);
    }
    return std::nullopt;
}

} // namespace

IcsZones::IcsZones(const QList<IcsComponent> &definitions, IcsBudget &budget) : m_budget(budget)
{
    for (const IcsComponent &definition : definitions) {
        if (const IcsProperty *tzid = definition.first("TZID"))
            m_definitions.insert(tzid->value.trimmed(), &definition);
    }
}

const LocalTime *IcsZones::zone(const QByteArray &tzid)
{
    if (const auto it = m_known.constFind(tzid); it != m_known.cend())
        return it->get();
    if (m_known.size() >= maxZones)
        return nullptr;
    const auto found = find(tzid);
    const auto kept = found ? std::make_shared<const LocalTime>(*found) : nullptr;
    m_known.insert(tzid, kept);
    return kept.get();
}

std::optional<LocalTime> IcsZones::find(const QByteArray &tzid)
{
    if (auto zone = worldZone(tzid))
        return zone;
    if (const IcsComponent *definition = m_definitions.value(tzid)) {
        if (auto zone = define(*definition))
            return zone;
    }
    // "/some.example/version/Europe/Amsterdam": drop the parts before the name.
    for (qsizetype slash = tzid.indexOf('/'); slash >= 0; slash = tzid.indexOf('/', slash + 1)) {
        const QByteArray rest = tzid.sliced(slash + 1);
        if (rest.contains('/') || slash == 0) {
            if (auto zone = worldZone(rest))
                return zone;
        }
    }
    return std::nullopt;
}

void IcsZones::takeRules(const IcsComponent &part, const IcsTime &start, qint64 from, qint64 to,
    std::vector<LocalTime::Change> &changes)
{
    const auto add = [&](const IcsTime &at) {
        if (changes.size() < maxChanges)
            changes.push_back({at.wallMs() - from, to});
    };
    add(start);
    const qint64 lastDay = daysFromCivil(2099, 12, 31);
    for (const IcsProperty &property : part.properties) {
        if (property.name == "RRULE") {
            const auto toWall = [from](qint64 utc) { return utc + from; };
            if (expandRule(property.value, start, lastDay, toWall, m_budget, add) == IcsRuleEnd::OverBudget)
                m_overBudget = true;
        } else if (property.name == "RDATE") {
            for (const QByteArray &value : property.value.split(',')) {
                if (const auto at = icsTime(value))
                    add(*at);
            }
        }
    }
}

std::optional<LocalTime> IcsZones::define(const IcsComponent &definition)
{
    std::vector<LocalTime::Change> changes;
    std::optional<qint64> firstOffset;
    qint64 earliest = 0;
    for (const IcsComponent &part : definition.parts) {
        const IcsProperty *startText = part.first("DTSTART");
        auto start = startText ? icsTime(startText->value) : std::nullopt;
        const auto to = offsetOf(part.first("TZOFFSETTO"));
        const auto from = offsetOf(part.first("TZOFFSETFROM"));
        if (!to || !from)
            continue;
        // Exchange and others begin their zones in 1601, before any year that is read here.
        if (!start && startText && startText->value.startsWith("1") && startText->value.size() >= 8)
            start = icsTime("1970" + startText->value.sliced(4));
        if (!start)
            continue;
        start->isDate = false;
        if (!firstOffset || start->wallMs() < earliest) {
            earliest = start->wallMs();
            firstOffset = from;
        }
        takeRules(part, *start, *from, *to, changes);
    }
    if (!firstOffset)
        return std::nullopt;
    const IcsProperty *tzid = definition.first("TZID");
    return LocalTime::fromChanges(tzid->value.trimmed(), *firstOffset, std::move(changes));
}

} // namespace tjc
