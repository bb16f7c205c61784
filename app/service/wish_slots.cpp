#include "service/wish_slots.h"

#include "domain/plan_proposals.h"
#include "domain/slot_choice.h"
#include "service/working_days.h"
#include "store/lists.h"
#include "store/plan_facts.h"
#include "store/wish_planning.h"
#include "store/wish_slots.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Where no period is wanted, or it runs on without an end, a slot is looked for in this many days.
constexpr int slotDays = 60;
constexpr int noticeDays = 7;
/// What is planned is read for this many days at once: mostly the first of them have an ideal slot.
constexpr int daysAtOnce = 14;
/// For sessions next to these days that need time between.
constexpr int dayAround = 1;

int minutesOf(Format format)
{
    switch (format) {
    case Format::Course:
        return 180;
    case Format::Workshop:
    case Format::Game:
        return 90;
    default:
        return 60;
    }
}

/// Where a session of this length may stand: working days in the wanted period, in the morning and twice in the afternoon.
QList<Span> possibleSlots(const WorkspaceCore &core, const WishSlotQuestion &question)
{
    const WishRow &wish = question.wish;
    const Day tomorrow = core.local().day(core.now()).plusDays(1);
    // Where nobody says from when, colleagues get some time to keep it free.
    const Day soon = tomorrow.plusDays(noticeDays);
    Day first = wish.first ? std::max(*wish.first, tomorrow) : soon;
    if (wish.last && *wish.last < first)
        first = std::max(tomorrow, std::min(first, *wish.last));
    Day last = wish.last && *wish.last >= first ? *wish.last : first.plusDays(slotDays);
    last = std::min(last, first.plusDays(slotDays));
    QList<Span> possible;
    for (Day day = first; day <= last; day = day.plusDays(1)) {
        if (!isWorkingDay(day, question.daysOff))
            continue;
        const QDate date = day.date();
        for (const int hour : {10, 13, 15}) {
            const Instant begin =
                core.local().instant(LocalFields{date.year(), date.month(), date.day(), hour, 0, 0});
            if (const auto span = Span::from(begin, begin.plusMinutes(minutesOf(question.format))))
                possible += *span;
        }
    }
    return possible;
}

/// At somebody's desk, and wherever the learner is, no room is taken.
bool needsRoom(Format format)
{
    return format != Format::ELearning && format != Format::DeskVisit;
}

/// The session, but for its time: that is the earliest of them yet.
PlannedSession wantedOf(const WishSlotQuestion &question, const QString &building, Span when)
{
    PlannedSession wanted{.title = question.wish.title,
        .format = question.format,
        .when = when,
        .building = building,
        .maxSeats = std::max(1, question.wish.votes)};
    if (question.trainer)
        wanted.trainers += PlannedTrainer{*question.trainer, {}};
    return wanted;
}

/// What is planned in some days.
struct Planned {
    ClashIndex index;
    store::WishNeighbours neighbours;
    QList<Span> busy; ///< the trainer
};

Result<Planned> plannedIn(const WorkspaceCore &core, db::Reader &reader, const WishSlotQuestion &question,
    const QList<Room> &rooms, Span span)
{
    const Span around = *Span::from(span.begin().plusDays(-dayAround), span.end().plusDays(dayAround));
    const Identity me = core.me();
    const bool isCoordinator = me.has(Role::Coordinator);
    TJC_TRY(sessions, store::plannedSessions(reader, around));
    TJC_TRY(absences, store::absences(reader, around));
    if (!isCoordinator)
        absences.removeIf([&](const Absence &absence) { return absence.person != me.person; });
    TJC_TRY(neighbours, store::wishNeighbours(reader, question.wish, span, isCoordinator));
    QList<Span> busy;
    if (question.trainer) {
        TJC_TRY(times, store::busyTimes(reader, *question.trainer, span));
        busy = times;
    }
    const LocalTime local = core.local();
    return Planned{ClashIndex({span, std::move(sessions), rooms, std::move(absences), {}},
                       [local](Instant at) { return local.day(at); }),
        neighbours, busy};
}

int overlapping(const QList<Span> &taken, Span when)
{
    return int(std::ranges::count_if(taken, [&](Span one) { return one.overlaps(when); }));
}

SlotFacts factsOf(const Planned &planned, const PlannedSession &wanted, const std::optional<Room> &room)
{
    QSet<PersonId> elsewhere;
    for (const auto &taken : planned.neighbours.wishers) {
        if (taken.when.overlaps(wanted.when))
            elsewhere.insert(taken.person);
    }
    return {.when = wanted.when,
        .isTrainerFree = !planned.index.blockedUntil(wanted) && overlapping(planned.busy, wanted.when) == 0,
        .hasRoom = room || !needsRoom(wanted.format),
        .wishersElsewhere = int(elsewhere.size()),
        .alike = overlapping(planned.neighbours.alike, wanted.when),
        .fromWishes = overlapping(planned.neighbours.fromWishes, wanted.when)};
}

/// As the rooms spell it.
Result<QString> wantedBuilding(db::Reader &reader, const WishSlotQuestion &question, const QList<Room> &rooms)
{
    for (const auto &person : {question.trainer, question.wish.createdBy}) {
        if (!person)
            continue;
        TJC_TRY(building, store::buildingOf(reader, *person));
        const auto there = std::ranges::find_if(rooms, [&](const Room &room) {
            return !building.isEmpty() && room.building.compare(building, Qt::CaseInsensitive) == 0;
        });
        if (there != rooms.cend())
            return there->building;
    }
    return QString();
}

} // namespace

Result<WishSlot> slotFor(const WorkspaceCore &core, db::Reader &reader, const WishSlotQuestion &question)
{
    const QList<Span> possible = possibleSlots(core, question);
    if (possible.isEmpty())
        return Error{ErrorKind::Conflict, u"wish.no_slot"_s};
    TJC_TRY(rooms, store::rooms(reader));
    TJC_TRY(building, wantedBuilding(reader, question, rooms));
    PlannedSession wanted = wantedOf(question, building, possible.first());
    QList<SlotFacts> facts;
    QList<std::optional<Room>> free;
    for (qsizetype from = 0; from < possible.size() && (facts.isEmpty() || !isIdeal(facts.last()));) {
        const Instant until = possible.at(from).begin().plusDays(daysAtOnce);
        qsizetype to = from;
        while (to < possible.size() && possible.at(to).begin() < until)
            ++to;
        TJC_TRY(planned, plannedIn(core, reader, question, rooms,
                             *Span::from(possible.at(from).begin(), possible.at(to - 1).end())));
        for (; from < to && (facts.isEmpty() || !isIdeal(facts.last())); ++from) {
            wanted.when = possible.at(from);
            free += needsRoom(question.format) ? freeRoomFor(planned.index, wanted) : std::nullopt;
            facts += factsOf(planned, wanted, free.last());
        }
    }
    const qsizetype best = bestSlot(facts).value_or(0);
    return WishSlot{facts.at(best).when, free.at(best)};
}

} // namespace tjc
