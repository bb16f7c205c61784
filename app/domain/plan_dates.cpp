#include "domain/plan_dates.h"

#include <algorithm>
#include <array>

namespace tjc {

namespace {

Instant later(Instant at, qint64 days, const LocalDays &local)
{
    return days == 0 ? at : local.daysBefore(at, int(-days));
}

std::array<std::optional<Instant> *, 3> deadlinesOf(SessionDraft &draft)
{
    return {&draft.signupCloses, &draft.rules.cancelUntil, &draft.rules.decideBy};
}

} // namespace

SessionDraft shiftedBy(SessionDraft draft, qint64 days, const LocalDays &local)
{
    for (auto *deadline : deadlinesOf(draft)) {
        if (*deadline)
            *deadline = later(**deadline, days, local);
    }
    const Instant begin = later(draft.when.begin(), days, local);
    const auto when = Span::from(begin, later(draft.when.end(), days, local));
    // In the hour that summer time skips an end may come before its begin.
    draft.when = when && (when->ms() > 0 || draft.when.ms() == 0)
                     ? *when
                     : *Span::from(begin, begin.plusMs(draft.when.ms()));
    return draft;
}

SessionDraft movedTo(SessionDraft draft, Span when, const LocalDays &local)
{
    const qint64 days = local.dayOf(draft.when.begin()).date().daysTo(local.dayOf(when.begin()).date());
    const std::optional<Instant> opens = draft.signupOpens;
    draft = shiftedBy(std::move(draft), days, local);
    for (auto *deadline : deadlinesOf(draft)) {
        if (*deadline)
            *deadline = std::min(**deadline, when.begin());
    }
    if (opens && *opens >= draft.signupCloses.value_or(when.begin()))
        draft.signupOpens = later(*opens, days, local);
    draft.when = when;
    return draft;
}

} // namespace tjc
