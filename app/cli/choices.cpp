#include "cli/choices.h"

#include "cli/words.h"
#include "exchange/local_time.h"

#include <QDateTime>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<Choice> &choices)
{
    QStringList names;
    for (const Choice &choice : choices)
        names += choice.name;
    return names;
}

} // namespace

tl::expected<qint64, Failure> choose(
    const QString &wanted, const QList<Choice> &choices, QLatin1StringView option)
{
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    QList<Choice> found;
    for (const Choice &choice : choices) {
        if (isNumber && choice.id == number)
            return number;
        if (choice.name.compare(wanted, Qt::CaseInsensitive) == 0
            || (!choice.alias.isEmpty() && choice.alias.compare(wanted, Qt::CaseInsensitive) == 0))
            found += choice;
    }
    if (found.size() == 1)
        return found.first().id;
    if (found.size() > 1) {
        QStringList numbers;
        for (const Choice &choice : found.mid(0, 5))
            numbers += QString::number(choice.id);
        return tl::unexpected(failed(translate("cli", "More than one has the name '%1'; give the number: %2.")
                                         .arg(wanted, numbers.join(", "_L1))));
    }
    const QString sentence = translate("cli", "Nothing fits --%1 '%2'.").arg(option, wanted);
    QStringList close = closeTo(wanted, namesOf(choices), 3);
    if (close.isEmpty() && choices.size() <= 5)
        close = namesOf(choices);
    return tl::unexpected(
        failed(close.isEmpty() ? sentence
                               : sentence + u' ' + translate("cli", "Did you mean %1?").arg(either(close))));
}

tl::expected<ThemeWeekId, Failure> chosenThemeWeek(const Arguments &arguments, const CalendarLists &lists)
{
    QList<Choice> choices;
    for (const ThemeWeek &row : lists.themeWeeks)
        choices += Choice{row.id.value(), row.name};
    return choose(arguments.value("theme-week"_L1), choices, "theme-week"_L1).map([](qint64 id) {
        return *ThemeWeekId::from(id);
    });
}

tl::expected<OrganisationId, Failure> chosenOrganisation(
    const Arguments &arguments, const CalendarLists &lists)
{
    QList<Choice> choices;
    for (const Organisation &row : lists.organisations)
        choices += Choice{row.id.value(), row.name, row.shortName};
    return choose(arguments.value("organisation"_L1), choices, "organisation"_L1).map([](qint64 id) {
        return *OrganisationId::from(id);
    });
}

tl::expected<TopicId, Failure> chosenTopic(const Arguments &arguments, const CalendarLists &lists)
{
    QList<Choice> choices;
    for (const Topic &row : lists.topics)
        choices += Choice{row.id.value(), row.name};
    const auto chosen = choose(arguments.value("topic"_L1), choices, "topic"_L1);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return *TopicId::from(*chosen);
}

tl::expected<RoomId, Failure> chosenRoom(const Arguments &arguments, const CalendarLists &lists)
{
    QList<Choice> choices;
    for (const Room &row : lists.rooms)
        choices += Choice{
            row.id.value(), row.name, row.building.isEmpty() ? QString() : row.building + u' ' + row.name};
    return choose(arguments.value("room"_L1), choices, "room"_L1).map([](qint64 id) {
        return *RoomId::from(id);
    });
}

tl::expected<std::optional<Day>, Failure> dayOption(const Arguments &arguments, QLatin1StringView name)
{
    const auto given = arguments.given(name);
    if (!given)
        return std::nullopt;
    const auto day = Day::fromIso(*given);
    if (!day || day->date().year() < 1900 || day->date().year() > 2200) {
        return tl::unexpected(
            misused(translate("cli", "--%1 '%2' is not a day such as 2026-03-02.").arg(name, *given)));
    }
    return day;
}

tl::expected<std::optional<int>, Failure> numberOption(
    const Arguments &arguments, QLatin1StringView name, int least)
{
    const auto given = arguments.given(name);
    if (!given)
        return std::nullopt;
    bool isNumber = false;
    const int number = given->toInt(&isNumber);
    if (!isNumber || number < least) {
        return tl::unexpected(
            misused(translate("cli", "--%1 '%2' is not a number from %3 on.").arg(name, *given).arg(least)));
    }
    return number;
}

tl::expected<std::optional<Instant>, Failure> momentOption(
    const Arguments &arguments, QLatin1StringView name, bool isEnd)
{
    const auto given = arguments.given(name);
    if (!given)
        return std::nullopt;
    const LocalTime local;
    if (const auto day = Day::fromIso(*given))
        return local.startOf(isEnd ? day->plusDays(1) : *day);
    const QDateTime clock = QDateTime::fromString(*given, u"yyyy-MM-ddTHH:mm"_s);
    if (!clock.isValid()) {
        return tl::unexpected(
            misused(translate("cli", "--%1 '%2' is not a day or a moment such as 2026-03-02T13:00.")
                        .arg(name, *given)));
    }
    const QDate date = clock.date();
    return local.instant(
        daysFromCivil(date.year(), date.month(), date.day()), clock.time().msecsSinceStartOfDay());
}

} // namespace tjc::cli
