#pragma once

#include <QDate>
#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace tjc {

/// A moment: milliseconds since 1970-01-01T00:00:00Z. It has no zone; local time exists only in `ui` and `exchange`.
class Instant
{
public:
    Instant() = delete;
    [[nodiscard]] static constexpr Instant fromMs(qint64 ms) { return Instant(ms); }
    [[nodiscard]] constexpr qint64 ms() const { return m_ms; }

    /// ISO 8601 in UTC, to the second: "2026-03-02T08:00:00Z".
    [[nodiscard]] QString iso() const;
    /// Reads what iso() writes, and any ISO 8601 time with an offset; nullopt for anything else.
    [[nodiscard]] static std::optional<Instant> fromIso(const QString &text);

    [[nodiscard]] constexpr Instant plusMs(qint64 ms) const { return Instant(m_ms + ms); }
    [[nodiscard]] constexpr Instant plusMinutes(qint64 minutes) const { return plusMs(minutes * 60'000); }
    [[nodiscard]] constexpr Instant plusDays(qint64 days) const { return plusMs(days * 86'400'000); }

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    explicit constexpr Instant(qint64 ms) : m_ms(ms) {}
    qint64 m_ms;
};

/// A day of the calendar, without a time or a zone.
class Day
{
public:
    Day() = delete;
    [[nodiscard]] static std::optional<Day> from(QDate date)
    {
        return date.isValid() ? std::optional<Day>(Day(date)) : std::nullopt;
    }
    /// "2026-03-02", and nothing else.
    [[nodiscard]] static std::optional<Day> fromIso(const QString &text);
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] QString iso() const { return m_date.toString(Qt::ISODate); }
    [[nodiscard]] Day plusDays(qint64 days) const { return Day(m_date.addDays(days)); }

    friend bool operator==(Day, Day) = default;
    friend auto operator<=>(Day a, Day b) { return a.m_date.toJulianDay() <=> b.m_date.toJulianDay(); }

private:
    explicit Day(QDate date) : m_date(date) {}
    QDate m_date;
};

/// From begin up to, not including, end. A Span that exists has begin <= end.
class Span
{
public:
    Span() = delete;
    /// nullopt where end lies before begin.
    [[nodiscard]] static constexpr std::optional<Span> from(Instant begin, Instant end)
    {
        return begin <= end ? std::optional<Span>(Span(begin, end)) : std::nullopt;
    }
    [[nodiscard]] constexpr Instant begin() const { return m_begin; }
    [[nodiscard]] constexpr Instant end() const { return m_end; }
    [[nodiscard]] constexpr qint64 ms() const { return m_end.ms() - m_begin.ms(); }
    [[nodiscard]] constexpr bool contains(Instant at) const { return m_begin <= at && at < m_end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const
    {
        return m_begin < other.m_end && other.m_begin < m_end;
    }

    friend constexpr bool operator==(Span, Span) = default;

private:
    constexpr Span(Instant begin, Instant end) : m_begin(begin), m_end(end) {}
    Instant m_begin;
    Instant m_end;
};

} // namespace tjc
