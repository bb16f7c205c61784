#include "domain/plan_proposals.h"

#include <algorithm>
#include <tuple>

namespace tjc {

namespace {

constexpr qint64 quarterMs = 15 * 60'000;

Instant onTheQuarter(Instant at)
{
    const qint64 over = ((at.ms() % quarterMs) + quarterMs) % quarterMs;
    return over == 0 ? at : at.plusMs(quarterMs - over);
}

bool isFree(const ClashIndex &index, PlannedSession session, RoomId room)
{
    session.room = room;
    // The room alone: the trainers are as free as they were.
    session.trainers.clear();
    return !index.blockedUntil(session);
}

} // namespace

std::optional<Room> freeRoomFor(const ClashIndex &index, const PlannedSession &session)
{
    const Room *own = session.room ? index.room(*session.room) : nullptr;
    const int ownSeats = own ? own->seats.value_or(0) : 0;
    const int needed = session.maxSeats ? session.people() : std::max(session.people(), ownSeats);
    const auto rank = [&](const Room &room) {
        return std::tuple(room.building != session.building, *room.seats, room.name);
    };
    const Room *best = nullptr;
    for (const Room &room : index.facts().rooms) {
        const bool fits = room.seats && *room.seats >= needed && session.room != room.id;
        if (fits && (!best || rank(room) < rank(*best)) && isFree(index, session, room.id))
            best = &room;
    }
    return best ? std::optional(*best) : std::nullopt;
}

std::optional<Span> freeTimeFor(
    const ClashIndex &index, const PlannedSession &session, Instant until, Instant now)
{
    PlannedSession moved = session;
    Instant begin = session.when.begin();
    if (begin < now)
        begin = onTheQuarter(now);
    while (begin.plusMs(session.when.ms()) <= until) {
        moved.when = *Span::from(begin, begin.plusMs(session.when.ms()));
        const auto blocked = index.blockedUntil(moved);
        if (!blocked)
            return moved.when;
        begin = onTheQuarter(*blocked);
    }
    return std::nullopt;
}

} // namespace tjc
