#include "service/local_days.h"

#include "service/working_days.h"

namespace tjc {

LocalDays localDays(const LocalTime &local, const QSet<QString> &holidays)
{
    return {.dayOf = [local](Instant at) { return local.day(at); },
        .daysBefore =
            [local](Instant at, int days) {
                const LocalFields clock = local.fields(at);
                const qint64 ms = ((clock.hour * 60 + clock.minute) * 60 + clock.second) * qint64(1'000);
                return local.instant(daysFromCivil(clock.year, clock.month, clock.day) - days, ms);
            },
        .isWorkingDay = [holidays](Day day) { return isWorkingDay(day, holidays); }};
}

} // namespace tjc
