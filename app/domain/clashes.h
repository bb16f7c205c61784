#pragma once

#include "base/codes.h"
#include "domain/people.h"
#include "domain/planning.h"
#include "domain/session.h"
#include "domain/span_index.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace tjc {

/// Why a session does not fit where it is planned. A clash is told, and never keeps anybody from planning so.
enum class ClashKind {
    RoomTaken,     ///< another session is there at that time
    RoomBuffer,    ///< another ends or begins there too shortly before or after it
    TrainerTaken,  ///< a trainer gives another session at that time
    TrainerBuffer, ///< … too shortly before or after it
    TrainerAway,
    Seats, ///< more may come than the room has seats
    Holiday,
    Weekend, ///< a place only, see ClashIndex::at()
    Past,    ///< a place only
};

inline constexpr std::array clashKindCodes{
    Code<ClashKind>{ClashKind::RoomTaken, QLatin1StringView("room_taken")},
    Code<ClashKind>{ClashKind::RoomBuffer, QLatin1StringView("room_buffer")},
    Code<ClashKind>{ClashKind::TrainerTaken, QLatin1StringView("trainer_taken")},
    Code<ClashKind>{ClashKind::TrainerBuffer, QLatin1StringView("trainer_buffer")},
    Code<ClashKind>{ClashKind::TrainerAway, QLatin1StringView("trainer_away")},
    Code<ClashKind>{ClashKind::Seats, QLatin1StringView("seats")},
    Code<ClashKind>{ClashKind::Holiday, QLatin1StringView("holiday")},
    Code<ClashKind>{ClashKind::Weekend, QLatin1StringView("weekend")},
    Code<ClashKind>{ClashKind::Past, QLatin1StringView("past")},
};
[[nodiscard]] constexpr QLatin1StringView code(ClashKind v)
{
    return codeIn(clashKindCodes, v);
}

/// A session that is a period rather than a meeting: e-learning, all day, or a day or longer.
[[nodiscard]] bool isPeriod(Format format, bool allDay, Span when);

/// What makes a session take the hours of whoever has a seat in it.
struct SeatHours {
    Format format;
    bool allDay;
    Span when;
    bool inRoom;      ///< in a room of the list
    bool blocksClash; ///< it allows no other session at the same time
};

/// False for a period that takes no room, unless that allows no other session itself. The schema has the same rule
/// (view "clash" of a file, takes_hours() on a server), since it is what decides about a seat.
[[nodiscard]] bool takesHours(const SeatHours &session);

struct PlannedTrainer {
    PersonId person;
    QString name;

    friend bool operator==(const PlannedTrainer &, const PlannedTrainer &) = default;
};

/// A session as far as its place in the plan goes.
struct PlannedSession {
    std::optional<SessionId> id; ///< none: one that is being made
    QString title;
    Format format = Format::Workshop;
    Span when;
    bool allDay = false;
    SessionState state = SessionState::Planned;
    std::optional<RoomId> room = {};
    QString building = {}; ///< that of the room, or where it is without one
    QList<PlannedTrainer> trainers = {};
    int minSeats = 0;
    std::optional<int> maxSeats = {};
    int enrolled = 0;
    int bufferMinutes = 0; ///< that room and trainers need before and after

    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;

    /// How many may come, as far as that is known.
    [[nodiscard]] int people() const { return std::max(maxSeats.value_or(minSeats), enrolled); }
    /// Clashes with nothing: it is cancelled, or it is a period and takes no room.
    [[nodiscard]] bool takesNothing() const;
};

/// All that a period is planned with, whatever somebody looks at.
struct PlanFacts {
    Span span;
    QList<PlannedSession>
        sessions; ///< all that touch `span`, and those within a day of it, for what needs time between
    QList<Room> rooms;
    QList<Absence> absences; ///< as far as the user may see them
    QList<DayOff> daysOff;
};

/// One of the sessions that a clash is about.
struct ClashSide {
    std::optional<SessionId> id;
    QString title;
    Span when;
    bool allDay = false;

    friend bool operator==(const ClashSide &, const ClashSide &) = default;
};

/// One reason, with all that a sentence about it needs. What a kind has no use for is empty.
struct Clash {
    ClashKind kind;
    ClashSide session;              ///< what does not fit; of two the one that begins later
    std::optional<ClashSide> other; ///< what is in its way
    std::optional<RoomId> roomId;   ///< room_taken, room_buffer, seats
    QString room;
    std::optional<PersonId> person; ///< trainer_…
    QString trainer;
    std::optional<Span> away; ///< trainer_away
    int needed = 0;           ///< …_buffer: minutes between the two; seats: how many may come
    int left = 0;             ///< …_buffer: minutes there are; seats: those of the room
    std::optional<Day> day;   ///< holiday, weekend
    QString dayName;          ///< holiday

    friend bool operator==(const Clash &, const Clash &) = default;
};

/// The facts of a period, made ready for asking what clashes. A session leaves free before and after it what it or its
/// room asks, whichever is most; between two sessions that is the most of both, not their sum. Spans are half open: what
/// begins when another ends does not clash unless a buffer says so. Any thread.
class ClashIndex
{
public:
    /// The local day of a moment.
    using DayOf = std::function<Day(Instant)>;

    ClashIndex(PlanFacts facts, DayOf dayOf);

    [[nodiscard]] const PlanFacts &facts() const { return m_facts; }
    /// Null where the facts hold none of that id.
    [[nodiscard]] const PlannedSession *session(SessionId id) const;
    [[nodiscard]] const Room *room(RoomId id) const;

    /// What clashes with `wanted` as it is to be; the session of its id as it is now does not count. A weekend where it
    /// begins or ends, and a begin before `now` that it does not have already, are told here only. O(log n + clashes).
    [[nodiscard]] QList<Clash> at(const PlannedSession &wanted, Instant now) const;
    /// Everything that clashes with a session that touches the span of the facts, each pair once for each room and
    /// trainer, in order of time. O(n log n + clashes).
    [[nodiscard]] QList<Clash> all() const;

    /// Until when the room or a trainer is not free for `wanted`; none where they are all free.
    [[nodiscard]] std::optional<Instant> blockedUntil(const PlannedSession &wanted) const;

private:
    using Add = std::function<void(Clash &&)>;
    [[nodiscard]] int roomBuffer(std::optional<RoomId> room) const;
    void addPairs(const PlannedSession &wanted, const Add &add) const;
    void addPairsIn(const SpanIndex *index, const PlannedSession &wanted, int least, const Clash &start,
        const Add &add) const;
    void addAbsences(const PlannedSession &wanted, const Add &add) const;
    void addSeats(const PlannedSession &wanted, const Add &add) const;
    void addDaysOff(const PlannedSession &wanted, const Add &add) const;
    void addWeekend(const PlannedSession &wanted, const Add &add) const;

    PlanFacts m_facts;
    DayOf m_dayOf;
    QHash<qint64, int> m_bySession;
    QHash<qint64, int> m_roomIndex;
    QHash<qint64, SpanIndex> m_byRoom;    ///< sessions, with the time they leave free
    QHash<qint64, SpanIndex> m_byTrainer; ///< the same
    QHash<qint64, SpanIndex> m_away;      ///< absences, by person
};

} // namespace tjc
