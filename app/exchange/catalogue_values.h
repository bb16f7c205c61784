#pragma once

#include "domain/catalogue.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tjc {

// The values of catalogues, as people and machines write them.

/// The text of a piece of HTML or plain text on one line or several, cut at a word where it is longer than `max`.
[[nodiscard]] QString catalogueText(const QString &raw, qsizetype max, bool lines = false);

/// An amount as people write it, the decimal sign found out: "€ 1.250,50", "1,250.00", "27.500,-", "95". One sign before
/// exactly three digits groups thousands. "gratis", "free" and "kosteloos" are 0. nullopt for anything else, and for what
/// is below 0 or above maxCourseCents.
[[nodiscard]] std::optional<qint64> centsWritten(const QString &text);

/// An amount as data formats write it, with a decimal point: "340.84", "395"; else as centsWritten().
[[nodiscard]] std::optional<qint64> centsOfNumber(const QString &text);

/// ISO 4217: three letters, whatever their case, or a sign such as €; empty for anything else.
[[nodiscard]] QString currencyCode(const QString &text);

/// A number of units, "7,5" or "7.5", as minutes; nullopt for anything else, and for what is above maxCourseMinutes.
[[nodiscard]] std::optional<int> minutesWritten(const QString &text, int minutesPerUnit);

/// Hours and minutes of an ISO 8601 duration: "PT10H30M" is 630. nullopt where it counts days or longer, which does not
/// tell somebody's time.
[[nodiscard]] std::optional<int> minutesOfIso(const QString &text);

/// The primary tag of BCP 47, in two letters where there are: "nl-NL", "nld", "dut", "Nederlands" and "Dutch" are "nl".
/// Empty for anything else.
[[nodiscard]] QString languageTag(const QString &text);

/// By words of any of the formats, Dutch or English: with both a classroom and something else it is blended.
[[nodiscard]] CourseForm courseFormOf(const QStringList &words);

/// The format that a kind of course comes nearest to, by Dutch or English words; where none fits e-learning for what one
/// studies alone, else a course.
[[nodiscard]] Format courseFormatOf(const QStringList &words, CourseForm form);

} // namespace tjc
