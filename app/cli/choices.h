#pragma once

#include "cli/command.h"
#include "service/calendar_service.h"

namespace tjc::cli {

/// Something with a name that an option can point at.
struct Choice {
    qint64 id;
    QString name;
    QString alias = {};
};

/// The one that is meant by a number or a name; else a sentence that tells what is near.
[[nodiscard]] tl::expected<qint64, Failure> choose(
    const QString &wanted, const QList<Choice> &choices, QLatin1StringView option);

/// What --theme-week, --organisation, --room and --topic name; the option must have been given.
[[nodiscard]] tl::expected<ThemeWeekId, Failure> chosenThemeWeek(
    const Arguments &arguments, const CalendarLists &lists);
[[nodiscard]] tl::expected<OrganisationId, Failure> chosenOrganisation(
    const Arguments &arguments, const CalendarLists &lists);
[[nodiscard]] tl::expected<RoomId, Failure> chosenRoom(
    const Arguments &arguments, const CalendarLists &lists);
[[nodiscard]] tl::expected<TopicId, Failure> chosenTopic(
    const Arguments &arguments, const CalendarLists &lists);

/// A local day; none where the option was not given.
[[nodiscard]] tl::expected<std::optional<Day>, Failure> dayOption(
    const Arguments &arguments, QLatin1StringView name);
/// A local day (its begin, or with `isEnd` its end) or a local moment; none where the option was not given.
[[nodiscard]] tl::expected<std::optional<Instant>, Failure> momentOption(
    const Arguments &arguments, QLatin1StringView name, bool isEnd);
/// A number from `least` on; none where the option was not given.
[[nodiscard]] tl::expected<std::optional<int>, Failure> numberOption(
    const Arguments &arguments, QLatin1StringView name, int least);

} // namespace tjc::cli
