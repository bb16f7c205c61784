#include "domain/signup_defaults.h"

namespace tjc {

namespace {

constexpr int signupDays = 5;
constexpr int cancelWorkingDays = 5;
constexpr int longest = 366;

std::optional<Instant> unlessPassed(Instant at, Instant now)
{
    return at > now ? std::optional(at) : std::nullopt;
}

} // namespace

int daysOfWorkingDays(Day day, int count, const std::function<bool(Day)> &isWorkingDay)
{
    int days = 0;
    for (int found = 0; found < count && days < longest;) {
        ++days;
        found += isWorkingDay(day.plusDays(-days)) ? 1 : 0;
    }
    return days;
}

SignupDefaults defaultsFor(Format format, Span when, const LocalDays &days, Instant now)
{
    SignupDefaults defaults;
    switch (format) {
    case Format::Workshop:
    case Format::Course: {
        const int working = daysOfWorkingDays(days.dayOf(when.begin()), cancelWorkingDays, days.isWorkingDay);
        defaults.signupCloses = unlessPassed(days.daysBefore(when.begin(), signupDays), now);
        defaults.rules.cancelUntil = unlessPassed(days.daysBefore(when.begin(), working), now);
        break;
    }
    case Format::OpenCoffee:
    case Format::UserGroup:
        defaults.rules.walkIn = true;
        break;
    case Format::DeskVisit:
        defaults.minSeats = 1;
        defaults.maxSeats = 3;
        defaults.needsApproval = true;
        break;
    case Format::NetworkMeeting:
    case Format::ELearning:
    case Format::Game:
        break;
    }
    return defaults;
}

} // namespace tjc
