#include "domain/clashes.h"
#include "domain/plan_proposals.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");

/// "2026-09-29 10:00"; with a time alone it is that Tuesday.
Instant at(const QString &text)
{
    const QString local = text.size() > 5 ? text : u"2026-09-29 "_s + text;
    const QDateTime time = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    return Instant::fromMs(QDateTime(time.date(), time.time(), amsterdam).toMSecsSinceEpoch());
}

Span span(const char *from, const char *to)
{
    return *Span::from(at(QString::fromLatin1(from)), at(QString::fromLatin1(to)));
}

Day localDay(Instant instant)
{
    return *Day::from(QDateTime::fromMSecsSinceEpoch(instant.ms(), amsterdam).date());
}

PlannedTrainer trainer(int id)
{
    return {*PersonId::from(id), u"Trainer %1"_s.arg(id)};
}

struct Place {
    int room = 0;
    QList<int> trainers = {};
    int buffer = 0;
};

PlannedSession session(int id, const char *from, const char *to, const Place &place)
{
    PlannedSession made{.id = SessionId::from(id), .title = QString::number(id), .when = span(from, to)};
    made.room = RoomId::from(place.room);
    made.building = u"Noord"_s;
    for (const int person : place.trainers)
        made.trainers += trainer(person);
    made.bufferMinutes = place.buffer;
    return made;
}

Room room(int id, std::optional<int> seats, int buffer = 0, const QString &building = u"Noord"_s)
{
    Room made{*RoomId::from(id), u"R%1"_s.arg(id), building, seats};
    made.bufferMinutes = buffer;
    return made;
}

/// Room 1 needs no time between, room 2 a quarter.
PlanFacts factsOf(const QList<PlannedSession> &sessions)
{
    return {.span = span("2026-09-28 00:00", "2026-10-05 00:00"),
        .sessions = sessions,
        .rooms = {room(1, 12), room(2, 20, 15), room(3, {})},
        .absences = {},
        .daysOff = {}};
}

/// "room_buffer 2>1 5/15": the kind, which session, what is in its way, left of needed.
QString told(const Clash &clash)
{
    QString text =
        code(clash.kind) + u' ' + QString::number(clash.session.id ? clash.session.id->value() : 0);
    if (clash.other)
        text += u'>' + QString::number(clash.other->id->value());
    if (clash.needed > 0)
        text += u" %1/%2"_s.arg(clash.left).arg(clash.needed);
    return text;
}

QString told(const QList<Clash> &clashes)
{
    QStringList all;
    for (const Clash &clash : clashes)
        all += told(clash);
    return all.join(u", "_s);
}

/// The definition, word for word: every session against every other.
QStringList naive(const PlanFacts &facts)
{
    QStringList found;
    const auto bufferOf = [&](const std::optional<RoomId> &id) {
        for (const Room &one : facts.rooms) {
            if (one.id == id)
                return one.bufferMinutes;
        }
        return 0;
    };
    const auto compare = [&](const PlannedSession &a, const PlannedSession &b, int needed,
                             const char *thing) {
        const bool overlaps = a.when.begin() < b.when.end() && b.when.begin() < a.when.end();
        const bool isNear = a.when.begin() < b.when.end().plusMinutes(needed)
                            && b.when.begin() < a.when.end().plusMinutes(needed);
        if (overlaps || isNear) {
            found += QString::fromLatin1(thing) + (overlaps ? u"_taken "_s : u"_buffer "_s)
                     + QString::number(a.id->value()) + u'>' + QString::number(b.id->value());
        }
    };
    for (const PlannedSession &a : facts.sessions) {
        for (const PlannedSession &b : facts.sessions) {
            const bool isLater =
                a.when.begin() > b.when.begin() || (a.when.begin() == b.when.begin() && *a.id > *b.id);
            const bool isSeen = a.when.overlaps(facts.span) || b.when.overlaps(facts.span);
            if (a.id == b.id || !isLater || !isSeen || a.takesNothing() || b.takesNothing())
                continue;
            const int needed = std::max(a.bufferMinutes, b.bufferMinutes);
            if (a.room && a.room == b.room)
                compare(a, b, std::max(needed, bufferOf(a.room)), "room");
            for (const PlannedTrainer &one : a.trainers) {
                if (b.trainers.contains(one))
                    compare(a, b, needed, "trainer");
            }
        }
    }
    found.sort();
    return found;
}

} // namespace

Q_DECLARE_METATYPE(PlannedSession)

/// What clashes with what, and what does not.
class ClashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void takesNothing_data();
    void takesNothing();
    void takesHours_data();
    void takesHours();
    void trainerAway_data();
    void trainerAway();
    void seats_data();
    void seats();
    void daysOff_data();
    void daysOff();
    void aPlace();
    void outsideTheSpan();
    void asTheNaiveDefinition_data();
    void asTheNaiveDefinition();
    void longOnesCostNoMore();
    void freeRooms_data();
    void freeRooms();
    void freeTimes_data();
    void freeTimes();
};

void ClashesTest::pairs_data()
{
    QTest::addColumn<PlannedSession>("a");
    QTest::addColumn<PlannedSession>("b");
    QTest::addColumn<QString>("clashes");
    const auto row = [](const char *name, const PlannedSession &a, const PlannedSession &b,
                         const QString &clashes) { QTest::newRow(name) << a << b << clashes; };
    row("one room, one time", session(1, "10:00", "11:00", {1}), session(2, "10:30", "11:30", {1}),
        u"room_taken 2>1"_s);
    row("the other way round", session(1, "10:30", "11:30", {1}), session(2, "10:00", "11:00", {1}),
        u"room_taken 1>2"_s);
    row("the same time", session(1, "10:00", "11:00", {1}), session(2, "10:00", "11:00", {1}),
        u"room_taken 2>1"_s);
    row("one within the other", session(1, "09:00", "12:00", {1}), session(2, "10:00", "11:00", {1}),
        u"room_taken 2>1"_s);
    row("ends when the next begins", session(1, "10:00", "11:00", {1}), session(2, "11:00", "12:00", {1}),
        {});
    row("another room", session(1, "10:00", "11:00", {1}), session(2, "10:00", "11:00", {3}), {});
    row("no room", session(1, "10:00", "11:00", {}), session(2, "10:00", "11:00", {}), {});
    row("the room wants time", session(1, "10:00", "11:00", {2}), session(2, "11:00", "12:00", {2}),
        u"room_buffer 2>1 0/15"_s);
    row("a minute too little", session(1, "10:00", "11:00", {2}), session(2, "11:14", "12:00", {2}),
        u"room_buffer 2>1 14/15"_s);
    row("just enough", session(1, "10:00", "11:00", {2}), session(2, "11:15", "12:00", {2}), {});
    row("the first wants time", session(1, "10:00", "11:00", {1, {}, 30}), session(2, "11:15", "12:00", {1}),
        u"room_buffer 2>1 15/30"_s);
    row("the second wants time", session(1, "10:00", "11:00", {1}), session(2, "11:15", "12:00", {1, {}, 30}),
        u"room_buffer 2>1 15/30"_s);
    row("both want time: once is enough", session(1, "10:00", "11:00", {2, {}, 30}),
        session(2, "11:30", "12:00", {2, {}, 30}), {});
    row("the most of the three", session(1, "10:00", "11:00", {2, {}, 5}),
        session(2, "11:14", "12:00", {2, {}, 10}), u"room_buffer 2>1 14/15"_s);
    row("one trainer", session(1, "10:00", "11:00", {1, {7}}), session(2, "10:30", "11:30", {3, {8, 7}}),
        u"trainer_taken 2>1"_s);
    row("two trainers", session(1, "10:00", "11:00", {1, {7, 8}}), session(2, "10:30", "11:30", {3, {8, 7}}),
        u"trainer_taken 2>1, trainer_taken 2>1"_s);
    row("a trainer goes on", session(1, "10:00", "11:00", {1, {7}}), session(2, "11:00", "12:00", {3, {7}}),
        {});
    row("a trainer wants time", session(1, "10:00", "11:00", {1, {7}, 20}),
        session(2, "11:00", "12:00", {3, {7}}), u"trainer_buffer 2>1 0/20"_s);
    row("the room's time is not the trainer's", session(1, "10:00", "11:00", {2, {7}}),
        session(2, "11:00", "12:00", {1, {7}}), {});
    row("room and trainer", session(1, "10:00", "11:00", {1, {7}}), session(2, "10:00", "11:00", {1, {7}}),
        u"room_taken 2>1, trainer_taken 2>1"_s);
    // The clock shows 02:30 twice on 25 October: an hour lies between the two, and the instants say so.
    PlannedSession first = session(1, "2026-10-04 00:00", "2026-10-04 00:30", {1});
    PlannedSession second = first;
    first.when = *Span::from(Instant::fromIso(u"2026-10-25T00:15:00Z"_s).value(),
        Instant::fromIso(u"2026-10-25T00:45:00Z"_s).value());
    second.id = SessionId::from(2);
    second.when = *Span::from(first.when.begin().plusMinutes(60), first.when.end().plusMinutes(60));
    row("the hour that autumn repeats", first, second, {});
    // From 01:45 to 03:00 it is a quarter of an hour on 29 March.
    first.when = span("2026-03-29 01:00", "2026-03-29 01:45");
    second.when = span("2026-03-29 03:00", "2026-03-29 04:00");
    first.room = second.room = RoomId::from(2);
    row("the hour that spring skips", first, second, {});
    second.bufferMinutes = 20;
    row("and with a buffer", first, second, u"room_buffer 2>1 15/20"_s);
}

void ClashesTest::pairs()
{
    QFETCH(PlannedSession, a);
    QFETCH(PlannedSession, b);
    QFETCH(QString, clashes);
    PlanFacts facts = factsOf({a, b});
    facts.span = *Span::from(at(u"2026-01-01 00:00"_s), at(u"2027-01-01 00:00"_s));
    const ClashIndex index(facts, localDay);
    QCOMPARE(told(index.all()), clashes);
    // Asked of either of them it is the same, whether the other is in the facts or is just being moved there.
    for (const PlannedSession &one : {a, b}) {
        QList<Clash> pairsOnly = index.at(one, at(u"2026-01-01 00:00"_s));
        pairsOnly.removeIf([](const Clash &clash) { return !clash.other; });
        QCOMPARE(int(pairsOnly.size()), clashes.isEmpty() ? 0 : int(clashes.count(u',')) + 1);
    }
}

void ClashesTest::takesNothing_data()
{
    QTest::addColumn<PlannedSession>("other");
    QTest::addColumn<bool>("isClash");
    PlannedSession usual = session(2, "10:00", "11:00", {1, {7}});
    QTest::newRow("control") << usual << true;
    PlannedSession changed = usual;
    changed.state = SessionState::Cancelled;
    QTest::newRow("cancelled") << changed << false;
    changed = usual;
    changed.format = Format::ELearning;
    QTest::newRow("e-learning in a room") << changed << true;
    changed.room.reset();
    QTest::newRow("e-learning") << changed << false;
    changed = session(2, "2026-09-28 00:00", "2026-10-03 00:00", {0, {7}});
    changed.allDay = true;
    QTest::newRow("whole days without a room") << changed << false;
    changed.room = RoomId::from(1);
    QTest::newRow("whole days in a room") << changed << true;
    changed = session(2, "2026-09-28 09:00", "2026-10-02 17:00", {0, {7}});
    QTest::newRow("a week without a room") << changed << false;
    changed = session(2, "10:00", "11:00", {0, {7}});
    QTest::newRow("an hour without a room") << changed << true;
}

void ClashesTest::takesNothing()
{
    QFETCH(PlannedSession, other);
    QFETCH(bool, isClash);
    PlanFacts facts = factsOf({session(1, "10:00", "11:00", {1, {7}}), other});
    facts.absences = {{AbsenceId::from(1), *PersonId::from(7), {}, span("08:00", "08:30")}};
    const ClashIndex index(facts, localDay);
    QCOMPARE(!index.all().isEmpty(), isClash);
    QCOMPARE(!index.at(other, at(u"2026-01-01 00:00"_s)).isEmpty(), isClash);
    QCOMPARE(index.blockedUntil(other).has_value(), isClash);
}

void ClashesTest::takesHours_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<bool>("allDay");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("inRoom");
    QTest::addColumn<bool>("blocksClash");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, Format format, bool allDay, const char16_t *end, bool inRoom,
                         bool blocksClash, bool expected) {
        QTest::newRow(name) << format << allDay << QString::fromUtf16(end) << inRoom << blocksClash
                            << expected;
    };
    row("an hour", Format::Workshop, false, u"2026-09-29 10:00", false, false, true);
    row("a minute less than a day", Format::Course, false, u"2026-09-30 08:59", false, false, true);
    row("a day", Format::Course, false, u"2026-09-30 09:00", false, false, false);
    row("some weeks", Format::Course, false, u"2026-12-31 09:00", false, false, false);
    row("some days in a room", Format::Course, false, u"2026-10-02 09:00", true, false, true);
    row("some days that allow no other session", Format::Course, false, u"2026-10-02 09:00", false, true,
        true);
    row("an e-learning of an hour", Format::ELearning, false, u"2026-09-29 10:00", false, false, false);
    row("an e-learning in a room", Format::ELearning, false, u"2026-09-29 10:00", true, false, true);
    row("all day", Format::Workshop, true, u"2026-09-29 10:00", false, false, false);
    row("all day in a room", Format::Workshop, true, u"2026-09-29 10:00", true, false, true);
}

void ClashesTest::takesHours()
{
    QFETCH(Format, format);
    QFETCH(bool, allDay);
    QFETCH(QString, end);
    QFETCH(bool, inRoom);
    QFETCH(bool, blocksClash);
    const auto when = Span::from(at(u"2026-09-29 09:00"_s), at(end));
    QTEST(tjc::takesHours({format, allDay, *when, inRoom, blocksClash}), "expected");
}

void ClashesTest::trainerAway_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("person");
    QTest::addColumn<bool>("isAway");
    QTest::newRow("all day") << u"00:00"_s << u"23:59"_s << 7 << true;
    QTest::newRow("a part of it") << u"10:59"_s << u"12:00"_s << 7 << true;
    QTest::newRow("comes back in time") << u"08:00"_s << u"10:00"_s << 7 << false;
    QTest::newRow("leaves after it") << u"11:00"_s << u"17:00"_s << 7 << false;
    QTest::newRow("somebody else") << u"00:00"_s << u"23:59"_s << 8 << false;
}

void ClashesTest::trainerAway()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, person);
    QFETCH(bool, isAway);
    PlanFacts facts = factsOf({session(1, "10:00", "11:00", {1, {7}})});
    facts.absences = {{AbsenceId::from(1), *PersonId::from(person), {}, *Span::from(at(from), at(to))}};
    QCOMPARE(told(ClashIndex(facts, localDay).all()), isAway ? u"trainer_away 1"_s : QString());
}

void ClashesTest::seats_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("most"); // 0: no limit
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("enrolled");
    QTest::addColumn<QString>("clash");
    QTest::newRow("as many as there are") << 1 << 12 << 0 << 3 << QString();
    QTest::newRow("one too many") << 1 << 13 << 0 << 3 << u"seats 1 12/13"_s;
    QTest::newRow("no limit") << 1 << 0 << 0 << 3 << QString();
    QTest::newRow("no limit and too many came") << 1 << 0 << 0 << 14 << u"seats 1 12/14"_s;
    QTest::newRow("no limit and too many must come") << 1 << 0 << 15 << 3 << u"seats 1 12/15"_s;
    QTest::newRow("nobody knows the seats") << 3 << 500 << 0 << 3 << QString();
    QTest::newRow("no room") << 0 << 500 << 0 << 3 << QString();
    QTest::newRow("a room that is gone") << 99 << 500 << 0 << 3 << QString();
}

void ClashesTest::seats()
{
    QFETCH(int, room);
    QFETCH(int, most);
    QFETCH(int, least);
    QFETCH(int, enrolled);
    QFETCH(QString, clash);
    PlannedSession one = session(1, "10:00", "11:00", {room});
    one.maxSeats = most > 0 ? std::optional(most) : std::nullopt;
    one.minSeats = least;
    one.enrolled = enrolled;
    QCOMPARE(told(ClashIndex(factsOf({one}), localDay).all()), clash);
}

void ClashesTest::daysOff_data()
{
    QTest::addColumn<PlannedSession>("one");
    QTest::addColumn<QString>("clashes");
    QTest::newRow("on the day") << session(1, "10:00", "11:00", {}) << u"holiday 1"_s;
    QTest::newRow("the day before, until midnight")
        << session(1, "2026-09-28 23:00", "2026-09-29 00:00", {}) << QString();
    QTest::newRow("the night into it")
        << session(1, "2026-09-28 23:00", "2026-09-29 00:30", {}) << u"holiday 1"_s;
    QTest::newRow("the day after") << session(1, "2026-09-30 00:00", "2026-09-30 01:00", {}) << QString();
    QTest::newRow("days in a room over two of them")
        << session(1, "2026-09-28 09:00", "2026-10-01 17:00", {1}) << u"holiday 1, holiday 1"_s;
    QTest::newRow("a period") << session(1, "2026-09-28 09:00", "2026-10-01 17:00", {}) << QString();
}

void ClashesTest::daysOff()
{
    QFETCH(PlannedSession, one);
    QFETCH(QString, clashes);
    PlanFacts facts = factsOf({one});
    facts.daysOff = {
        {*Day::fromIso(u"2026-10-01"_s), u"tweede"_s}, {*Day::fromIso(u"2026-09-29"_s), u"eerste"_s}};
    QCOMPARE(told(ClashIndex(facts, localDay).all()), clashes);
}

void ClashesTest::aPlace()
{
    const PlannedSession there = session(1, "10:00", "11:00", {1, {7}});
    const ClashIndex index(factsOf({there}), localDay);
    const Instant before = at(u"2026-09-01 00:00"_s);
    PlannedSession wanted = there;
    // Itself it does not meet, wherever it goes.
    wanted.when = span("10:30", "11:30");
    QCOMPARE(told(index.at(wanted, before)), QString());
    wanted.id.reset();
    QCOMPARE(told(index.at(wanted, before)), u"room_taken 0>1, trainer_taken 0>1"_s);
    wanted.room.reset();
    wanted.trainers.clear();
    QCOMPARE(told(index.at(wanted, before)), QString());
    QCOMPARE(told(index.at(wanted, at(u"10:31"_s))), u"past 0"_s);
    QCOMPARE(told(index.at(wanted, at(u"10:30"_s))), QString());
    // What stays where it was is not told that this is over.
    QCOMPARE(told(index.at(there, at(u"2026-12-01 00:00"_s))), QString());
    // Weekends are told of a place, and are no clash of a plan.
    wanted.when = span("2026-10-03 10:00", "2026-10-03 11:00");
    QCOMPARE(told(index.at(wanted, before)), u"weekend 0"_s);
    wanted.when = span("2026-10-02 22:00", "2026-10-03 00:00");
    QCOMPARE(told(index.at(wanted, before)), QString());
    wanted.id = SessionId::from(9);
    wanted.when = span("2026-10-04 10:00", "2026-10-04 11:00");
    QCOMPARE(told(ClashIndex(factsOf({wanted}), localDay).all()), QString());
}

void ClashesTest::outsideTheSpan()
{
    // Of Monday, with a Sunday before it that needs an hour; what clashes among Sundays is not of this week.
    const PlannedSession monday = session(1, "2026-09-28 00:00", "2026-09-28 01:00", {1});
    const PlannedSession sunday = session(2, "2026-09-27 22:00", "2026-09-28 00:00", {1, {}, 60});
    const PlannedSession another = session(3, "2026-09-27 22:00", "2026-09-27 22:30", {1});
    PlanFacts facts = factsOf({another, sunday, monday});
    facts.daysOff = {{*Day::fromIso(u"2026-09-27"_s), u"zondag"_s}};
    QCOMPARE(told(ClashIndex(facts, localDay).all()), u"room_buffer 1>2 0/60"_s);
}

void ClashesTest::asTheNaiveDefinition_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void ClashesTest::asTheNaiveDefinition()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    PlanFacts facts = factsOf({});
    const Instant monday = facts.span.begin();
    for (int i = 1; i <= 120; ++i) {
        // Also before and after the week; now and then for days.
        const Instant begin = monday.plusDays(random.bounded(9) - 1).plusMinutes(random.bounded(48) * 15);
        const int minutes = random.bounded(25) == 0 ? random.bounded(4'000) : 15 + random.bounded(12) * 15;
        PlannedSession one{.id = SessionId::from(i),
            .title = QString::number(i),
            .format = random.bounded(10) == 0 ? Format::ELearning : Format::Workshop,
            .when = *Span::from(begin, begin.plusMinutes(minutes)),
            .allDay = random.bounded(30) == 0,
            .state = random.bounded(15) == 0 ? SessionState::Cancelled : SessionState::Planned};
        one.room = RoomId::from(random.bounded(4));
        for (int person = 1 + random.bounded(12); person <= 12; person += 1 + random.bounded(8))
            one.trainers += trainer(person);
        one.bufferMinutes = random.bounded(3) * random.bounded(20);
        facts.sessions += one;
    }
    const ClashIndex index(facts, localDay);
    QStringList found;
    for (const Clash &clash : index.all()) {
        if (clash.other)
            found += told(clash).section(u' ', 0, 1);
    }
    found.sort();
    QCOMPARE(found, naive(facts));
    QVERIFY(!found.isEmpty());
}

void ClashesTest::longOnesCostNoMore()
{
    // A room that is let for a year, and a session each hour in it: looking back to the long one must not pass all others.
    constexpr int count = 20'000;
    QList<PlannedSession> sessions{session(1, "2026-01-01 00:00", "2030-01-01 00:00", {1})};
    for (int i = 0; i < count; ++i) {
        PlannedSession one = session(i + 2, "2026-01-01 00:00", "2026-01-01 01:00", {1});
        one.when = *Span::from(one.when.begin().plusMinutes(i * 60), one.when.end().plusMinutes(i * 60));
        sessions += one;
    }
    const ClashIndex index(factsOf(sessions), localDay);
    const PlannedSession late = session(999'999, "2028-01-03 10:00", "2028-01-03 11:00", {1});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(index.at(late, late.when.begin()).size(), 2);
    // Passing all others took 2,000 times as long.
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

void ClashesTest::freeRooms_data()
{
    QTest::addColumn<int>("most"); // 0: no limit
    QTest::addColumn<int>("own");
    QTest::addColumn<QString>("free");
    // Rooms: 1 with 12 in Noord, 2 with 20 in Noord (taken), 4 with 16 and 5 with 14 in Zuid, 6 with 30 in Noord.
    QTest::newRow("the same building first") << 10 << 2 << u"R1"_s;
    QTest::newRow("large enough") << 13 << 1 << u"R6"_s;
    QTest::newRow("too many for any of them") << 31 << 1 << QString();
    QTest::newRow("no limit: as large as it was") << 0 << 1 << u"R6"_s;
    QTest::newRow("without a room") << 13 << 0 << u"R6"_s;
}

void ClashesTest::freeRooms()
{
    QFETCH(int, most);
    QFETCH(int, own);
    QFETCH(QString, free);
    PlannedSession wanted = session(1, "10:00", "11:00", {own, {7}});
    wanted.maxSeats = most > 0 ? std::optional(most) : std::nullopt;
    PlanFacts facts =
        factsOf({wanted, session(2, "09:00", "09:50", {2}), session(3, "10:00", "11:00", {0, {7}})});
    facts.rooms += {room(4, 16, 0, u"Zuid"_s), room(5, 14, 0, u"Zuid"_s), room(6, 30)};
    const auto found = freeRoomFor(ClashIndex(facts, localDay), wanted);
    QCOMPARE(found ? found->name : QString(), free);
    // Once those of the building are taken it goes to another one.
    facts.sessions += {session(4, "10:00", "11:00", {6}), session(5, "10:00", "11:00", {1})};
    if (most == 13)
        QCOMPARE(freeRoomFor(ClashIndex(facts, localDay), wanted)->name, u"R5"_s);
}

void ClashesTest::freeTimes_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("free");
    QTest::newRow("is free already") << u"08:00"_s << u"07:00"_s << u"08:00"_s;
    QTest::newRow("after the other, with the room's quarter") << u"09:00"_s << u"07:00"_s << u"10:30"_s;
    QTest::newRow("no gap is large enough") << u"10:45"_s << u"07:00"_s << u"14:00"_s;
    QTest::newRow("not before now") << u"08:00"_s << u"10:21"_s << u"10:30"_s;
    QTest::newRow("the trainer comes back too late") << u"16:00"_s << u"07:00"_s << QString();
}

void ClashesTest::freeTimes()
{
    QFETCH(QString, begin);
    QFETCH(QString, now);
    QFETCH(QString, free);
    PlannedSession wanted = session(1, "08:00", "09:00", {2, {7}});
    wanted.when = *Span::from(at(begin), at(begin).plusMinutes(60));
    PlanFacts facts = factsOf({wanted, session(2, "09:15", "10:10", {2}),
        session(3, "11:30", "12:00", {3, {7}}), session(4, "13:00", "13:45", {2})});
    facts.absences = {{AbsenceId::from(1), *PersonId::from(7), {}, span("15:30", "23:00")}};
    facts.sessions[2].bufferMinutes = 0;
    if (begin == u"10:45"_s)
        facts.sessions += session(5, "12:00", "12:45", {3, {7}});
    const auto found = freeTimeFor(ClashIndex(facts, localDay), wanted, at(u"18:00"_s), at(now));
    QCOMPARE(found ? QDateTime::fromMSecsSinceEpoch(found->begin().ms(), amsterdam).toString(u"HH:mm"_s)
                   : QString(),
        free);
}

QTEST_GUILESS_MAIN(ClashesTest)
#include "clashes_test.moc"
