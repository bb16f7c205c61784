#pragma once

#include "base/time.h"
#include "exchange/local_time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace tjc {

/// The longest name of a room, building, topic, theme week or function that is taken from a file, in UTF-16
/// units.
inline constexpr qsizetype maxName = 300;
inline constexpr qsizetype maxUid = 300;
inline constexpr qsizetype maxUrl = 2'000;
/// What a session lasts where a file tells only when it begins.
inline constexpr qint64 defaultSessionMs = 60LL * 60 * 1000;

[[nodiscard]] QByteArrayView trimmedCell(QByteArrayView cell);

/// A date and/or a time of day as people write them.
struct WrittenTime {
    std::optional<qint64> days;     ///< since 1970-01-01
    std::optional<qint64> ms;       ///< in the day, up to and including 24:00
    std::optional<qint64> offsetMs; ///< where it says Z or +01:00

    /// Needs days; without a time it is the start of the day.
    [[nodiscard]] Instant at(const LocalTime &local, LocalTime::Twice twice = LocalTime::Twice::First) const;
};

/// Reads 2026-03-02, 2026/3/2, 20260302, 2-3-2026, 2/3/2026 and 2.3.2026 — the day always first, so that
/// 3/25/2026 is refused rather than guessed — and 9:05, 09:05:30, 9.05, 9:05 AM; or a date and a time with a
/// space or T between, then also with Z or an offset. A time alone may have an offset as 02:30+01:00. Years from
/// 1900 up to 2199. nullopt for anything else.
[[nodiscard]] std::optional<WrittenTime> writtenTime(QByteArrayView cell);

/// One clean line, or lines; empty where nothing is left. nullopt where it is longer than `max`.
[[nodiscard]] std::optional<QString> cleanCell(QByteArrayView utf8, qsizetype max, bool lines = false);

/// The same, cut at `max` where it is longer.
[[nodiscard]] QString clippedText(const QString &text, qsizetype max, bool lines = false);

/// An http, https or mailto address; nullopt for anything else. Empty stays empty; a host without a scheme
/// gets https.
[[nodiscard]] std::optional<QString> cleanUrl(const QString &text);

/// A list in one cell: items joined by ", ", or by "|" where an item holds one of , | and line breaks; a
/// single such item ends in "|". In that second form \| is a bar in an item, and \\ a backslash. `items` are
/// joined by listSeparator; empty ones are kept. Empty where all items are.
void appendListCell(QByteArray &to, QByteArrayView items);

/// What appendListCell() wrote; items are trimmed, empty ones are left out unless `keepEmpty`. Line breaks
/// divide too. nullopt where an item is longer than `max`.
[[nodiscard]] std::optional<QStringList> listOfCell(
    QByteArrayView cell, qsizetype max, bool keepEmpty = false);

/// Lower case ASCII letters and digits, without accents and everything between: "E-mail (werk)" is
/// "emailwerk".
[[nodiscard]] QString wordKey(const QString &text);

/// The value as a RowError shows it: one line, at most 80 characters.
[[nodiscard]] QString shortValue(QByteArrayView cell);

} // namespace tjc
