#include "cli/moments.h"

#include "exchange/local_time.h"

namespace tjc::cli {

QString clock(Instant at)
{
    static const LocalTime local;
    char text[5];
    LocalTime::writeTime(text, local.fields(at));
    return QString::fromLatin1(text, 5);
}

QString moment(Instant at)
{
    static const LocalTime local;
    return local.day(at).iso() + QLatin1Char(' ') + clock(at);
}

} // namespace tjc::cli
