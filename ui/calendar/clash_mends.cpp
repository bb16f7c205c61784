#include "ui/calendar/clash_mends.h"

#include "domain/plan_proposals.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::ClashMends)
};

constexpr int endOfDay = 18 * 60;
constexpr int endOfEvening = 22 * 60;

bool isAboutRoom(ClashKind kind)
{
    return kind == ClashKind::RoomTaken || kind == ClashKind::RoomBuffer || kind == ClashKind::Seats;
}

bool isAboutTime(ClashKind kind)
{
    return kind == ClashKind::RoomTaken || kind == ClashKind::RoomBuffer || kind == ClashKind::TrainerTaken
           || kind == ClashKind::TrainerBuffer || kind == ClashKind::TrainerAway;
}

} // namespace

QString roomText(const Room &room, const QString &building)
{
    const QString name = room.building == building || room.building.isEmpty()
                             ? room.name
                             : room.name + u", "_s + room.building;
    return Words::tr("%1 (%n seat(s))", nullptr, room.seats.value_or(0)).arg(name);
}

QString timeText(Span when)
{
    return clockText(localMoment(when.begin()).minute);
}

std::optional<Span> betterTime(const ClashIndex &index, const PlannedSession &session, Instant now)
{
    const Day day = localMoment(session.when.begin()).day;
    const Instant evening = instantOf(day, endOfDay);
    const Instant until = session.when.end() <= evening ? evening : instantOf(day, endOfEvening);
    return index.blockedUntil(session) ? freeTimeFor(index, session, until, now) : std::nullopt;
}

QList<Mend> mendsFor(const ClashIndex &index, const Clash &clash, Instant now)
{
    QList<Mend> mends;
    const PlannedSession *session = clash.session.id ? index.session(*clash.session.id) : nullptr;
    if (!session)
        return mends;
    if (isAboutRoom(clash.kind)) {
        if (const auto room = freeRoomFor(index, *session)) {
            mends += Mend{Words::tr("Move to %1").arg(roomText(*room, session->building)),
                {session->when, true, room->id}};
        }
    }
    if (isAboutTime(clash.kind)) {
        if (const auto when = betterTime(index, *session, now)) {
            const LocalMoment begin = localMoment(when->begin());
            const int end = localMoment(when->end()).minute;
            mends += Mend{Words::tr("Move to %1", "a time").arg(clockText(begin.minute, end)), {*when}};
        }
    }
    return mends;
}

} // namespace tjc
