#include "ui/calendar/plan_warnings.h"

#include "service/clash_texts.h"

#include <QCoreApplication>

namespace tjc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::PlanWarnings)
};

QStringList sentences(const QList<Clash> &clashes)
{
    QStringList all;
    for (const Clash &clash : clashes)
        all += clashSentence(clash);
    return all;
}

} // namespace

QStringList warningsFor(const PlanSpot &spot, const ClashIndex *index, Instant now)
{
    const auto when = spanOf(spot.when);
    if (!when)
        return {Words::tr("This hour does not exist: the clock goes forward then.")};
    PlannedSession wanted{.when = *when};
    const PlannedSession *stored = index && spot.session ? index->session(*spot.session) : nullptr;
    if (stored)
        wanted = *stored;
    wanted.id = spot.session;
    wanted.when = *when;
    if (spot.changesRoom || !stored)
        wanted.room = spot.room;
    if (index)
        return warningsFor(wanted, *index, now);
    return when->begin() < now ? sentences({Clash{ClashKind::Past, {{}, {}, *when}}}) : QStringList();
}

QStringList warningsFor(const PlannedSession &wanted, const ClashIndex &index, Instant now)
{
    return sentences(index.at(wanted, now));
}

PlannedSession plannedSession(const SessionDraft &draft, const ClashIndex &index)
{
    const PlannedSession *stored = draft.id ? index.session(*draft.id) : nullptr;
    PlannedSession planned{.id = draft.id,
        .title = draft.title,
        .format = draft.format,
        .when = draft.when,
        .allDay = draft.allDay,
        .state = stored ? stored->state : SessionState::Planned,
        .room = draft.roomId,
        .building = draft.building,
        .minSeats = draft.minSeats,
        .maxSeats = draft.maxSeats,
        .enrolled = stored ? stored->enrolled : 0,
        .bufferMinutes = draft.rules.bufferMinutes};
    if (const Room *room = draft.roomId ? index.room(*draft.roomId) : nullptr)
        planned.building = room->building;
    for (const PersonId person : draft.trainers) {
        QString name;
        if (stored) {
            for (const PlannedTrainer &known : stored->trainers)
                name = known.person == person ? known.name : name;
        }
        planned.trainers += PlannedTrainer{person, name};
    }
    return planned;
}

} // namespace tjc
