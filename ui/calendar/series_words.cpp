#include "ui/calendar/series_words.h"

#include "service/recurrence_text.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>
#include <QStringList>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDays = 4;
constexpr qsizetype shownHolidays = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::Series)
};

} // namespace

QString seriesText(const SessionDetails &details)
{
    if (!details.series)
        return {};
    const SeriesPlace &place = *details.series;
    const auto rule = recurrenceOf(place.rule, place.first);
    const QString days = rule ? sentence(*rule) : place.rule;
    if (details.skipped || place.total == 0)
        return Words::tr("Repeats %1", "a sentence such as: every Tuesday").arg(days);
    return Words::tr("Repeats %1 (%2 of %3)").arg(days).arg(place.position).arg(place.total);
}

QString effectText(const SeriesEffect &effect)
{
    QStringList parts;
    if (effect.changed > 0)
        parts += Words::tr("%n session(s) change", nullptr, effect.changed);
    if (effect.added > 0)
        parts += Words::tr("%n are added", nullptr, effect.added);
    if (effect.returned > 0)
        parts += Words::tr("%n are planned again", nullptr, effect.returned);
    if (effect.dropped > 0) {
        QString text = Words::tr("%n fall away", nullptr, effect.dropped);
        if (effect.people > 0)
            text += u' ' + Words::tr("(%n colleague(s) in there)", nullptr, effect.people);
        parts += text;
    }
    if (parts.isEmpty())
        parts += Words::tr("nothing changes");
    if (effect.kept > 0)
        parts += Words::tr("%n keep what was changed there by hand", nullptr, effect.kept);
    return parts.join(u"; "_s);
}

QString daysText(const QList<SeriesDay> &days, bool skipsHolidays)
{
    if (days.isEmpty())
        return {};
    QStringList shown;
    for (const SeriesDay &day : days.first(qMin(shownDays, days.size())))
        shown += shortDate(day.day);
    QString list = shown.join(u", "_s);
    if (days.size() > shownDays)
        list += u" … "_s + shortDate(days.last().day);
    QStringList lines{Words::tr("%n day(s): %1", nullptr, int(days.size())).arg(list)};
    QStringList holidays;
    for (const SeriesDay &day : days) {
        if (!day.dayOff.isEmpty())
            holidays += shortDate(day.day) + u" ("_s + day.dayOff + u')';
    }
    if (holidays.isEmpty())
        return lines.first();
    const qsizetype all = holidays.size();
    QString names = holidays.first(qMin(shownHolidays, all)).join(u", "_s);
    if (all > shownHolidays)
        names += u" …"_s;
    lines += (skipsHolidays ? Words::tr("Skipped: %1.") : Words::tr("On a public holiday: %1.")).arg(names);
    return lines.join(u'\n');
}

} // namespace tjc
