#include "ui/print/session_facts.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::SessionFacts)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

} // namespace

QString trainersLine(const SessionDetails &session)
{
    QStringList names;
    for (const SessionTrainer &trainer : session.trainers) {
        names += trainer.organisation.isEmpty() ? trainer.name
                                                : u"%1 (%2)"_s.arg(trainer.name, trainer.organisation);
    }
    return names.join(", "_L1);
}

QString durationText(Span when, bool allDay)
{
    // The day on which the clock is changed has an hour less or more, and is a day all the same.
    if (allDay)
        return Words::tr("%n day(s)", nullptr, int((when.ms() + dayMs / 2) / dayMs));
    const int minutes = int(when.ms() / minuteMs);
    QStringList parts;
    if (minutes >= 60)
        parts += Words::tr("%n hour(s)", nullptr, minutes / 60);
    if (minutes % 60 > 0 || minutes < 60)
        parts += Words::tr("%n minute(s)", nullptr, minutes % 60);
    return parts.join(u' ');
}

QList<Participant> byName(QList<Participant> people)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(people, [&collator](const Participant &a, const Participant &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.person.value() < b.person.value();
    });
    return people;
}

} // namespace tjc
