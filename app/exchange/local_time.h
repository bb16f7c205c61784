#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <vector>

class QTimeZone;

namespace tjc {

/// Days since 1970-01-01 of a day of the (proleptic Gregorian) calendar.
[[nodiscard]] constexpr qint64 daysFromCivil(int year, int month, int day)
{
    const qint64 y = qint64(year) - (month <= 2);
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

/// The number of days of a month; 0 where there is no such month.
[[nodiscard]] constexpr int daysInMonth(int year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days.at(size_t(month - 1)) + (month == 2 && leap);
}

/// What a clock on the wall shows.
struct LocalFields {
    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;

    friend bool operator==(const LocalFields &, const LocalFields &) = default;
};

/// The clock of one zone. The changes of its offset are read once (1900 up to 2100; outside that the nearest
/// offset holds), so that a conversion costs some nanoseconds. Cheap to copy; may be used from any thread.
class LocalTime
{
public:
    /// Europe/Amsterdam. Where the machine has no time zone data: the rule of the European Union, at UTC+1.
    LocalTime();
    /// NotFound "time_zone" where the machine does not know `ianaId`.
    [[nodiscard]] static Result<LocalTime> forZone(const QByteArray &ianaId);

    /// From some moment on a clock shows `offsetMs` more than UTC.
    struct Change {
        qint64 fromMs;
        qint64 offsetMs;
    };
    /// A zone that a file defines: `firstOffsetMs` holds up to the first of the changes, in any order, 30,000 at most.
    [[nodiscard]] static LocalTime fromChanges(
        const QByteArray &name, qint64 firstOffsetMs, std::vector<Change> changes);

    [[nodiscard]] QByteArray zone() const { return m_table->zone; }

    [[nodiscard]] qint64 offsetMs(Instant at) const { return m_table->offsetAt(at.ms()); }
    [[nodiscard]] LocalFields fields(Instant at) const { return civil(at.ms() + offsetMs(at)); }
    [[nodiscard]] Day day(Instant at) const;
    /// On the clock of UTC.
    [[nodiscard]] static LocalFields utcFields(Instant at) { return civil(at.ms()); }

    /// Which of the two moments that an autumn clock shows twice.
    enum class Twice { First, Second };
    /// The moment of a wall clock, given as days since 1970 and milliseconds in that day (86,400,000 and more
    /// run on into the next days). A time that the clock skips in spring moves forward by what is skipped:
    /// 02:30 becomes 03:30. A time that it shows twice in autumn is the first one unless `twice` says
    /// otherwise.
    [[nodiscard]] Instant instant(qint64 days, qint64 msOfDay, Twice twice = Twice::First) const;
    [[nodiscard]] Instant instant(const LocalFields &fields, Twice twice = Twice::First) const;
    /// Whether the clock shows what it shows at `at` twice: the hour that autumn repeats, in either pass.
    [[nodiscard]] bool isAmbiguous(Instant at) const;
    /// Whether the clock has shown what it shows at `at` before: the second pass of what autumn repeats.
    [[nodiscard]] bool isRepeated(Instant at) const;
    /// The first moment of a day.
    [[nodiscard]] Instant startOf(Day day) const;

    /// "2026-03-02" into 10 bytes; years outside 0…9999 are held at the nearest of these.
    static void writeDate(char *to, const LocalFields &at);
    /// "09:05" into 5 bytes.
    static void writeTime(char *to, const LocalFields &at);
    /// "09:05:59" into 8 bytes.
    static void writeTimeWithSeconds(char *to, const LocalFields &at);

private:
    struct Table {
        QByteArray zone;
        std::vector<Change> changes;   ///< by fromMs, the first one from the beginning of time
        std::vector<quint16> byBucket; ///< the change in force at the start of each bucket of time
        void extend(const QTimeZone &rule);
        void index();
        [[nodiscard]] size_t changeAt(qint64 ms) const;
        [[nodiscard]] qint64 offsetAt(qint64 ms) const { return changes[changeAt(ms)].offsetMs; }
    };
    explicit LocalTime(std::shared_ptr<const Table> table) : m_table(std::move(table)) {}
    static std::shared_ptr<const Table> tableOf(const QByteArray &ianaId);
    static std::shared_ptr<const Table> europeanRule();
    static LocalFields civil(qint64 localMs);

    std::shared_ptr<const Table> m_table;
};

} // namespace tjc
