#include "domain/clashes.h"

#include "domain/working_day.h"

#include <algorithm>
#include <tuple>

namespace tjc {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 minuteMs = 60'000;

Span widened(Span span, int minutes)
{
    return *Span::from(span.begin().plusMinutes(-minutes), span.end().plusMinutes(minutes));
}

ClashSide sideOf(const PlannedSession &session)
{
    return {session.id, session.title, session.when, session.allDay};
}

/// Between the two; below 0 where they overlap.
qint64 gapMs(Span a, Span b)
{
    return a.begin() < b.begin() ? b.begin().ms() - a.end().ms() : a.begin().ms() - b.end().ms();
}

bool isLater(const PlannedSession &a, const ClashSide &b)
{
    return std::tuple(a.when.begin(), a.id) > std::tuple(b.when.begin(), b.id);
}

ClashKind bufferKind(ClashKind taken)
{
    return taken == ClashKind::RoomTaken ? ClashKind::RoomBuffer : ClashKind::TrainerBuffer;
}

const SpanIndex *of(const QHash<qint64, SpanIndex> &indexes, qint64 key)
{
    const auto found = indexes.constFind(key);
    return found == indexes.constEnd() ? nullptr : &*found;
}

} // namespace

bool isPeriod(Format format, bool allDay, Span when)
{
    return format == Format::ELearning || allDay || when.ms() >= dayMs;
}

bool takesHours(const SeatHours &session)
{
    return session.blocksClash || session.inRoom || !isPeriod(session.format, session.allDay, session.when);
}

bool PlannedSession::takesNothing() const
{
    return state == SessionState::Cancelled || (isPeriod(format, allDay, when) && !room);
}

ClashIndex::ClashIndex(PlanFacts facts, DayOf dayOf) : m_facts(std::move(facts)), m_dayOf(std::move(dayOf))
{
    std::ranges::sort(m_facts.daysOff, {}, &DayOff::day);
    for (int i = 0; i < int(m_facts.rooms.size()); ++i)
        m_roomIndex.insert(m_facts.rooms[i].id.value(), i);
    for (int i = 0; i < int(m_facts.sessions.size()); ++i) {
        const PlannedSession &session = m_facts.sessions[i];
        if (session.id)
            m_bySession.insert(session.id->value(), i);
        if (session.takesNothing())
            continue;
        const int inRoom = std::max(session.bufferMinutes, roomBuffer(session.room));
        if (session.room)
            m_byRoom[session.room->value()].add(widened(session.when, inRoom), i);
        for (const PlannedTrainer &trainer : session.trainers)
            m_byTrainer[trainer.person.value()].add(widened(session.when, session.bufferMinutes), i);
    }
    for (int i = 0; i < int(m_facts.absences.size()); ++i)
        m_away[m_facts.absences[i].person.value()].add(m_facts.absences[i].when, i);
    for (auto *indexes : {&m_byRoom, &m_byTrainer, &m_away}) {
        for (SpanIndex &index : *indexes)
            index.finish();
    }
}

const PlannedSession *ClashIndex::session(SessionId id) const
{
    const int index = m_bySession.value(id.value(), -1);
    return index < 0 ? nullptr : &m_facts.sessions[index];
}

const Room *ClashIndex::room(RoomId id) const
{
    const int index = m_roomIndex.value(id.value(), -1);
    return index < 0 ? nullptr : &m_facts.rooms[index];
}

int ClashIndex::roomBuffer(std::optional<RoomId> id) const
{
    const Room *found = id ? room(*id) : nullptr;
    return found ? found->bufferMinutes : 0;
}

void ClashIndex::addPairsIn(
    const SpanIndex *index, const PlannedSession &wanted, int least, const Clash &start, const Add &add) const
{
    if (!index)
        return;
    const int own = std::max(wanted.bufferMinutes, least);
    index->each(widened(wanted.when, own), [&](int item) {
        const PlannedSession &other = m_facts.sessions[item];
        if (wanted.id && other.id == wanted.id)
            return;
        const int needed = std::max(own, other.bufferMinutes);
        const qint64 gap = gapMs(wanted.when, other.when);
        const bool overlaps = wanted.when.overlaps(other.when);
        if (!overlaps && gap >= needed * minuteMs)
            return;
        Clash clash = start;
        clash.kind = overlaps ? start.kind : bufferKind(start.kind);
        clash.other = sideOf(other);
        clash.needed = needed;
        clash.left = overlaps ? 0 : int(gap / minuteMs);
        add(std::move(clash));
    });
}

void ClashIndex::addPairs(const PlannedSession &wanted, const Add &add) const
{
    Clash start{ClashKind::RoomTaken, sideOf(wanted)};
    if (wanted.room) {
        const Room *found = room(*wanted.room);
        start.roomId = wanted.room;
        start.room = found ? found->name : QString();
        addPairsIn(of(m_byRoom, wanted.room->value()), wanted, roomBuffer(wanted.room), start, add);
    }
    start = {ClashKind::TrainerTaken, sideOf(wanted)};
    for (const PlannedTrainer &trainer : wanted.trainers) {
        start.person = trainer.person;
        start.trainer = trainer.name;
        addPairsIn(of(m_byTrainer, trainer.person.value()), wanted, 0, start, add);
    }
}

void ClashIndex::addAbsences(const PlannedSession &wanted, const Add &add) const
{
    for (const PlannedTrainer &trainer : wanted.trainers) {
        const SpanIndex *index = of(m_away, trainer.person.value());
        if (!index)
            continue;
        index->each(wanted.when, [&](int item) {
            Clash clash{ClashKind::TrainerAway, sideOf(wanted)};
            clash.person = trainer.person;
            clash.trainer = trainer.name;
            clash.away = m_facts.absences[item].when;
            add(std::move(clash));
        });
    }
}

void ClashIndex::addSeats(const PlannedSession &wanted, const Add &add) const
{
    const Room *found = wanted.room ? room(*wanted.room) : nullptr;
    if (!found || !found->seats || wanted.people() <= *found->seats)
        return;
    Clash clash{ClashKind::Seats, sideOf(wanted)};
    clash.roomId = found->id;
    clash.room = found->name;
    clash.needed = wanted.people();
    clash.left = *found->seats;
    add(std::move(clash));
}

void ClashIndex::addDaysOff(const PlannedSession &wanted, const Add &add) const
{
    const Day first = m_dayOf(wanted.when.begin());
    const Day last = std::max(first, m_dayOf(wanted.when.end().plusMs(-1)));
    auto dayOff = std::ranges::lower_bound(m_facts.daysOff, first, {}, &DayOff::day);
    for (; dayOff != m_facts.daysOff.end() && dayOff->day <= last; ++dayOff) {
        Clash clash{ClashKind::Holiday, sideOf(wanted)};
        clash.day = dayOff->day;
        clash.dayName = dayOff->name;
        add(std::move(clash));
    }
}

void ClashIndex::addWeekend(const PlannedSession &wanted, const Add &add) const
{
    const Day first = m_dayOf(wanted.when.begin());
    for (const Day day : {first, std::max(first, m_dayOf(wanted.when.end().plusMs(-1)))}) {
        if (!isWeekend(day))
            continue;
        Clash clash{ClashKind::Weekend, sideOf(wanted)};
        clash.day = day;
        return add(std::move(clash));
    }
}

QList<Clash> ClashIndex::at(const PlannedSession &wanted, Instant now) const
{
    QList<Clash> clashes;
    if (wanted.takesNothing())
        return clashes;
    const Add add = [&](Clash &&clash) { clashes += std::move(clash); };
    const PlannedSession *stored = wanted.id ? session(*wanted.id) : nullptr;
    const bool stays = stored && stored->when.begin() == wanted.when.begin();
    if (wanted.when.begin() < now && !stays)
        add({ClashKind::Past, sideOf(wanted)});
    addPairs(wanted, add);
    addAbsences(wanted, add);
    addSeats(wanted, add);
    addDaysOff(wanted, add);
    addWeekend(wanted, add);
    return clashes;
}

QList<Clash> ClashIndex::all() const
{
    QList<Clash> clashes;
    for (const PlannedSession &session : m_facts.sessions) {
        if (session.takesNothing())
            continue;
        const bool isInside = session.when.overlaps(m_facts.span);
        addPairs(session, [&](Clash &&clash) {
            if (isLater(session, *clash.other) && (isInside || clash.other->when.overlaps(m_facts.span)))
                clashes += std::move(clash);
        });
        if (!isInside)
            continue;
        const Add add = [&](Clash &&clash) { clashes += std::move(clash); };
        addAbsences(session, add);
        addSeats(session, add);
        addDaysOff(session, add);
    }
    std::ranges::stable_sort(clashes, [](const Clash &a, const Clash &b) {
        return std::tuple(a.session.when.begin(), a.session.id, a.kind)
               < std::tuple(b.session.when.begin(), b.session.id, b.kind);
    });
    return clashes;
}

std::optional<Instant> ClashIndex::blockedUntil(const PlannedSession &wanted) const
{
    std::optional<Instant> until;
    const auto later = [&](Instant end) { until = until ? std::max(*until, end) : end; };
    if (wanted.takesNothing())
        return until;
    addPairs(wanted, [&](Clash &&clash) { later(clash.other->when.end().plusMinutes(clash.needed)); });
    addAbsences(wanted, [&](Clash &&clash) { later(clash.away->end()); });
    return until;
}

} // namespace tjc
