#include "exchange/local_time.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr qint64 tableBegin = daysFromCivil(firstYear, 1, 1) * msPerDay;
constexpr qint64 tableEnd = daysFromCivil(lastYear, 1, 1) * msPerDay;
/// About 99 days: at most a change or two in each.
constexpr int bucketShift = 33;

void writeTwo(char *to, int value)
{
    to[0] = char('0' + value / 10);
    to[1] = char('0' + value % 10);
}

/// Qt takes any word for a zone (as a rule of POSIX, without an offset); only what looks like a name is asked for.
bool looksLikeZone(const QByteArray &name)
{
    static const QList<QByteArray> single{"UTC", "GMT", "CET", "MET", "EET", "WET", "EST", "MST", "HST"};
    const bool wellFormed = std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
               || c == '_' || c == '-' || c == '+' || c == ':';
    });
    return wellFormed && (single.contains(name) || name.startsWith("UTC") || name.indexOf('/') > 0);
}

qint64 lastSunday(int year, int month)
{
    const qint64 last = daysFromCivil(year, month, 31);
    return last - (last + 4) % 7; // 1970-01-01 was a Thursday
}

} // namespace

void LocalTime::Table::index()
{
    byBucket.clear();
    size_t change = 0;
    for (qint64 at = tableBegin; at < tableEnd; at += qint64(1) << bucketShift) {
        while (change + 1 < changes.size() && changes[change + 1].fromMs <= at)
            ++change;
        byBucket.push_back(quint16(change));
    }
}

/// Qt lists changes up to 2037 only, but knows the rule that holds from then on: each later change falls on the same
/// weekday at the same hour as the year before, 52 or 53 weeks later.
void LocalTime::Table::extend(const QTimeZone &rule)
{
    constexpr qint64 week = 7 * msPerDay;
    constexpr qint64 lastListed = daysFromCivil(2037, 1, 1) * msPerDay;
    const auto offsetIn = [&](qint64 ms) {
        return rule.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) * qint64(1000);
    };
    for (size_t known = 0; known < changes.size(); ++known) {
        const Change change = changes[known];
        if (change.fromMs < lastListed)
            continue;
        for (const qint64 next : {change.fromMs + 52 * week, change.fromMs + 53 * week}) {
            if (next < tableEnd && offsetIn(next) == change.offsetMs
                && offsetIn(next - 1) != change.offsetMs) {
                changes.push_back({next, change.offsetMs});
                break;
            }
        }
    }
}

size_t LocalTime::Table::changeAt(qint64 ms) const
{
    const qint64 held = std::clamp(ms, tableBegin, tableEnd - 1);
    size_t change = byBucket[size_t((held - tableBegin) >> bucketShift)];
    while (change + 1 < changes.size() && changes[change + 1].fromMs <= held)
        ++change;
    return change;
}

std::shared_ptr<const LocalTime::Table> LocalTime::tableOf(const QByteArray &ianaId)
{
    if (!looksLikeZone(ianaId))
        return {};
    const QTimeZone zone(ianaId);
    if (!zone.isValid())
        return {};
    auto table = std::make_shared<Table>();
    table->zone = ianaId;
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(tableBegin, Qt::UTC);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(tableEnd, Qt::UTC);
    table->changes.push_back({std::numeric_limits<qint64>::min(), zone.offsetFromUtc(begin) * qint64(1000)});
    if (zone.hasTransitions()) {
        for (const auto &change : zone.transitions(begin, end)) {
            const qint64 offset = change.offsetFromUtc * qint64(1000);
            if (offset != table->changes.back().offsetMs)
                table->changes.push_back({change.atUtc.toMSecsSinceEpoch(), offset});
        }
    }
    table->extend(zone);
    if (table->changes.size() > std::numeric_limits<quint16>::max())
        return {};
    table->index();
    return table;
}

std::shared_ptr<const LocalTime::Table> LocalTime::europeanRule()
{
    constexpr qint64 hour = 3'600'000;
    auto table = std::make_shared<Table>();
    table->zone = "Europe/Amsterdam";
    table->changes.push_back({std::numeric_limits<qint64>::min(), hour});
    for (int year = 1996; year < lastYear; ++year) {
        table->changes.push_back({lastSunday(year, 3) * msPerDay + hour, 2 * hour});
        table->changes.push_back({lastSunday(year, 10) * msPerDay + hour, hour});
    }
    table->index();
    return table;
}

LocalTime::LocalTime()
{
    static const std::shared_ptr<const Table> amsterdam = [] {
        auto table = tableOf("Europe/Amsterdam");
        return table ? table : europeanRule();
    }();
    m_table = amsterdam;
}

Result<LocalTime> LocalTime::forZone(const QByteArray &ianaId)
{
    if (auto table = tableOf(ianaId))
        return LocalTime(std::move(table));
    return Error{ErrorKind::NotFound, u"time_zone"_s, QString::fromUtf8(ianaId)};
}

LocalTime LocalTime::fromChanges(const QByteArray &name, qint64 firstOffsetMs, std::vector<Change> changes)
{
    auto table = std::make_shared<Table>();
    table->zone = name;
    table->changes.push_back({std::numeric_limits<qint64>::min(), firstOffsetMs});
    std::sort(changes.begin(), changes.end(), [](Change a, Change b) { return a.fromMs < b.fromMs; });
    changes.resize(std::min<size_t>(changes.size(), 30'000));
    for (const Change &change : changes) {
        if (change.offsetMs != table->changes.back().offsetMs)
            table->changes.push_back(change);
    }
    table->index();
    return LocalTime(std::move(table));
}

LocalFields LocalTime::civil(qint64 localMs)
{
    qint64 days = localMs / msPerDay;
    qint64 ms = localMs % msPerDay;
    if (ms < 0) {
        ms += msPerDay;
        --days;
    }
    const qint64 z = days + 719'468;
    const qint64 era = (z >= 0 ? z : z - 146'096) / 146'097;
    const auto dayOfEra = quint32(z - era * 146'097);
    const quint32 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const quint32 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const quint32 shifted = (5 * dayOfYear + 2) / 153;
    const int month = int(shifted) + (shifted < 10 ? 3 : -9);
    const auto seconds = quint32(ms / 1000);
    return LocalFields{
        .year = int(era * 400 + yearOfEra) + (month <= 2),
        .month = month,
        .day = int(dayOfYear - (153 * shifted + 2) / 5 + 1),
        .hour = int(seconds / 3600),
        .minute = int(seconds / 60 % 60),
        .second = int(seconds % 60),
    };
}

Day LocalTime::day(Instant at) const
{
    const LocalFields local = fields(at);
    const auto day = Day::from(QDate(local.year, local.month, local.day));
    return day ? *day : *Day::from(QDate(1970, 1, 1)); // QDate has no year 0 and this program no use for it
}

Instant LocalTime::instant(qint64 days, qint64 msOfDay, Twice twice) const
{
    const qint64 local = days * msPerDay + msOfDay;
    const size_t before = m_table->changeAt(local - msPerDay);
    const size_t after = m_table->changeAt(local + msPerDay);
    const qint64 early = local - m_table->changes[before].offsetMs;
    if (before == after)
        return Instant::fromMs(early);
    const qint64 late = local - m_table->changes[after].offsetMs;
    const qint64 change = m_table->changes[after].fromMs;
    const bool earlyHolds = early < change;
    const bool lateHolds = late >= change;
    if (lateHolds && (!earlyHolds || twice == Twice::Second))
        return Instant::fromMs(late);
    return Instant::fromMs(early);
}

Instant LocalTime::instant(const LocalFields &fields, Twice twice) const
{
    const qint64 seconds = fields.hour * 3600LL + fields.minute * 60LL + fields.second;
    return instant(daysFromCivil(fields.year, fields.month, fields.day), seconds * 1000, twice);
}

bool LocalTime::isRepeated(Instant at) const
{
    return instant(0, at.ms() + offsetMs(at)) < at;
}

bool LocalTime::isAmbiguous(Instant at) const
{
    const qint64 wall = at.ms() + offsetMs(at);
    return instant(0, wall, Twice::First) != instant(0, wall, Twice::Second);
}

Instant LocalTime::startOf(Day day) const
{
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return instant(day.date().toJulianDay() - julianDayOf1970, 0);
}

void LocalTime::writeDate(char *to, const LocalFields &at)
{
    const int year = std::clamp(at.year, 0, 9999);
    writeTwo(to, year / 100);
    writeTwo(to + 2, year % 100);
    to[4] = '-';
    writeTwo(to + 5, at.month);
    to[7] = '-';
    writeTwo(to + 8, at.day);
}

void LocalTime::writeTime(char *to, const LocalFields &at)
{
    writeTwo(to, at.hour);
    to[2] = ':';
    writeTwo(to + 3, at.minute);
}

void LocalTime::writeTimeWithSeconds(char *to, const LocalFields &at)
{
    writeTime(to, at);
    to[5] = ':';
    writeTwo(to + 6, at.second);
}

} // namespace tjc
