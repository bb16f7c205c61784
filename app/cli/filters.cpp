#include "cli/filters.h"

#include "cli/choices.h"
#include "cli/labels.h"
#include "cli/words.h"
#include "exchange/labels.h"
#include "exchange/local_time.h"
#include "service/calendar_service.h"

#include <algorithm>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<Failure> misuseOfDays(const Arguments &arguments)
{
    const auto from = dayOption(arguments, "from"_L1);
    const auto to = dayOption(arguments, "to"_L1);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (*from && *to && **to < **from)
        return misused(translate("cli", "--to lies before --from."));
    return std::nullopt;
}

} // namespace

std::optional<Failure> misuseOfFilters(const Arguments &arguments)
{
    if (auto wrong = misuseOfDays(arguments))
        return wrong;
    if (arguments.has("formal"_L1) && arguments.has("colleague"_L1))
        return misused(translate("cli", "--formal and --colleague leave nothing over; choose one."));
    if (const auto format = arguments.given("format"_L1); format && !formatOf(*format)) {
        QStringList known;
        QStringList labels;
        for (const auto &row : formatCodes) {
            known += row.text;
            labels += label(row.value);
        }
        const QStringList close = closeTo(*format, known + labels, 2);
        return misused(translate("cli", "There is no form '%1'. Did you mean %2?")
                           .arg(*format, either(close.isEmpty() ? known : close)));
    }
    return std::nullopt;
}

tl::expected<SessionFilter, Failure> sessionFilter(Context &context)
{
    const Arguments &arguments = context.arguments();
    SessionFilter filter;
    filter.text = arguments.value("text"_L1);
    const LocalTime local;
    if (const auto from = dayOption(arguments, "from"_L1); from && *from)
        filter.from = local.startOf(**from);
    if (const auto to = dayOption(arguments, "to"_L1); to && *to)
        filter.to = local.startOf((*to)->plusDays(1));
    if (const auto format = arguments.given("format"_L1))
        filter.format = formatOf(*format);
    if (arguments.has("formal"_L1) || arguments.has("colleague"_L1))
        filter.formal = arguments.has("formal"_L1);
    filter.onlyMine = arguments.has("mine"_L1);
    filter.onlyWithSeats = arguments.has("with-seats"_L1);

    const auto week = arguments.given("theme-week"_L1);
    const auto topic = arguments.given("topic"_L1);
    const auto organisation = arguments.given("organisation"_L1);
    if (!week && !topic && !organisation)
        return filter;
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    if (week) {
        const auto chosen = chosenThemeWeek(arguments, *lists);
        if (!chosen)
            return tl::unexpected(chosen.error());
        filter.themeWeek = *chosen;
    }
    if (topic) {
        const auto chosen = chosenTopic(arguments, *lists);
        if (!chosen)
            return tl::unexpected(chosen.error());
        filter.topic = *chosen;
    }
    if (organisation) {
        const auto chosen = chosenOrganisation(arguments, *lists);
        if (!chosen)
            return tl::unexpected(chosen.error());
        filter.organisation = *chosen;
    }
    return filter;
}

tl::expected<PersonFilter, Failure> personFilter(Context &context)
{
    PersonFilter filter;
    filter.text = context.arguments().value("text"_L1);
    filter.onlyTrainers = context.arguments().has("trainers"_L1);
    const auto organisation = context.arguments().given("organisation"_L1);
    if (!organisation)
        return filter;
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    const auto chosen = chosenOrganisation(context.arguments(), *lists);
    if (!chosen)
        return tl::unexpected(chosen.error());
    filter.organisation = *chosen;
    return filter;
}

tl::expected<SessionId, Failure> sessionId(const Arguments &arguments)
{
    const QString given = arguments.value("session"_L1);
    const auto id = SessionId::from(given.toLongLong());
    if (!id) {
        return tl::unexpected(misused(
            translate("cli", "--session '%1' is not the number of a session; 'tjc sessions' shows them.")
                .arg(given)));
    }
    return *id;
}

} // namespace tjc::cli
