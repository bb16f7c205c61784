#include "service_fixture.h"

#include "exchange/local_time.h"
#include "service/clash_texts.h"
#include "service/language.h"
#include "service/planning_service.h"
#include "tests/app/db/planned.h"

#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

/// What a period is planned with, for whom, and the sentences about what clashes in it.
class PlanTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsPlanned();
    void theKindsOfClashes();
    void ofAbsencesAnEmployeeSeesHisOwn();
    void sentences_data();
    void sentences();

private:
    db::Connection &connection()
    {
        if (!m_connection)
            m_connection = test::connectTo(m_url);
        return *m_connection;
    }
    QString sql(const QByteArray &text, const db::Params &params = {})
    {
        return test::run(connection(), text, params);
    }
    static Plan planOf(Workspace &workspace, Span span)
    {
        const auto plan = workspace.planning().plan(span).result();
        if (!plan)
            qFatal("%s", qPrintable(told(plan)));
        return *plan;
    }
    Plan plan(Span span) { return planOf(*m_workspace, span); }
    /// A day without anything planned, far from the example week.
    Instant morning() const { return m_local.startOf(*Day::fromIso(u"2031-06-03"_s)).plusMinutes(600); }
    Span theDay() const
    {
        const Day day = m_local.day(morning());
        return *Span::from(m_local.startOf(day), m_local.startOf(day.plusDays(1)));
    }
    SessionId made(const QString &title, int begin, int minutes, std::optional<RoomId> room,
        const QList<PersonId> &trainers, std::optional<int> seats = {}, int buffer = 0)
    {
        SessionDraft draft{
            .when = *Span::from(morning().plusMinutes(begin), morning().plusMinutes(begin + minutes))};
        draft.uid = QUuid::createUuid().toString();
        draft.title = title;
        draft.roomId = room;
        draft.trainers = trainers;
        draft.maxSeats = seats;
        draft.rules.bufferMinutes = buffer;
        const auto saved = m_workspace->calendar().save(draft).result();
        if (!saved)
            qFatal("%s", qPrintable(told(saved)));
        return *saved;
    }

    LocalTime m_local;
    std::unique_ptr<db::Connection> m_connection;
};

void PlanTest::everythingThatIsPlanned()
{
    const QList<SessionRow> rows = all();
    QVERIFY(rows.size() > 40);
    const Span whole = *Span::from(rows.first().when.begin(), rows.last().when.end());
    const Plan found = plan(whole);
    const ClashIndex &index = found->index;
    QCOMPARE(index.facts().sessions.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const PlannedSession &planned = index.facts().sessions[i];
        QCOMPARE(planned.id, std::optional(rows[i].id));
        QCOMPARE(planned.title, rows[i].title);
        QCOMPARE(planned.when, rows[i].when);
        QCOMPARE(planned.enrolled, rows[i].enrolled);
        QCOMPARE(planned.room ? index.room(*planned.room)->name : QString(), rows[i].room);
        QCOMPARE(planned.building, rows[i].building);
        QStringList names;
        for (const PlannedTrainer &trainer : planned.trainers)
            names += trainer.name;
        QCOMPARE(names, rows[i].trainers);
    }
    QVERIFY(found->clashes == index.all());
    QVERIFY(plan(theDay())->clashes.isEmpty());
}

void PlanTest::theKindsOfClashes()
{
    const QList<Room> rooms = m_workspace->calendar().lists().result()->rooms;
    const auto room = std::ranges::find(rooms, u"B2.14"_s, &Room::name);
    QVERIFY(room != rooms.end());
    QCOMPARE(
        sql("UPDATE room SET buffer_minutes = 20, revision = revision + 1 WHERE id = $1", {room->id.value()}),
        u"ok"_s);
    const auto person = *PersonId::from(
        test::asked(connection(), "SELECT id FROM person WHERE login <> '' ORDER BY id DESC LIMIT 1")
            .toLongLong());
    const SessionId first = made(u"Wiki's"_s, 0, 60, room->id, {person}, 40);
    const SessionId second = made(u"Pleio"_s, 70, 60, room->id, {});
    const SessionId third = made(u"Yammer"_s, 30, 60, {}, {person});
    const SessionId fourth = made(u"Twitter"_s, 90, 60, {}, {person}, {}, 15);
    QCOMPARE(sql("INSERT INTO absence (person_id, starts_at, ends_at) VALUES ($1, $2, $3)",
                 {person.value(), morning().plusMinutes(120).ms(), morning().plusMinutes(500).ms()}),
        u"ok"_s);
    QCOMPARE(sql("INSERT INTO day_off (day, name) VALUES ($1, 'Proefdag')", {m_local.day(morning()).iso()}),
        u"ok"_s);

    QStringList kinds;
    const Plan found = plan(theDay());
    for (const Clash &clash : found->clashes) {
        kinds += clash.session.title + u' ' + code(clash.kind) + u' '
                 + (clash.other ? clash.other->title : QString());
    }
    const QStringList expected{u"Wiki's seats "_s, u"Wiki's holiday "_s, u"Yammer trainer_taken Wiki's"_s,
        u"Yammer holiday "_s, u"Pleio room_buffer Wiki's"_s, u"Pleio holiday "_s,
        u"Twitter trainer_buffer Yammer"_s, u"Twitter trainer_away "_s, u"Twitter holiday "_s};
    QCOMPARE(kinds, expected);
    // A session that is called off is in nobody's way.
    for (const SessionId id : {first, second, third, fourth})
        QCOMPARE(
            told(m_workspace->calendar().cancelSession(id, details(id).revision, u"x"_s).result()), u"ok"_s);
    QVERIFY(plan(theDay())->clashes.isEmpty());
    QCOMPARE(sql("DELETE FROM day_off WHERE name = 'Proefdag'"), u"ok"_s);
}

void PlanTest::ofAbsencesAnEmployeeSeesHisOwn()
{
    QString url = m_url;
    const PersonId coordinator = *m_workspace->admin().info().result()->info.me.person;
    PersonId who = coordinator;
    if (test::isPostgres()) {
        const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
        test::superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE tjc_employee");
        url = test::urlAs(m_url, login);
        who = *PersonId::from(test::asked(*test::connectTo(url), "SELECT ensure_me('Anna')").toLongLong());
    } else {
        QCOMPARE(sql("DELETE FROM person_role"), u"ok"_s);
    }
    Workspace plain(*WorkspaceUrl::parse(url), WorkspaceOptions{.pollMs = 0});
    const auto info = plain.open().result();
    QVERIFY(info && !info->me.has(Role::Coordinator));
    if (!test::isPostgres())
        QCOMPARE(sql("INSERT INTO person_role (person_id, role) VALUES ($1, 'admin')", {coordinator.value()}),
            u"ok"_s);
    const PersonId other = *PersonId::from(test::asked(
        connection(), "SELECT id FROM person WHERE id <> $1 ORDER BY id DESC LIMIT 1", 1, {who.value()})
                                               .toLongLong());
    const SessionId session = made(u"Samen"_s, 0, 60, {}, {who, other});
    for (const PersonId &person : {who, other}) {
        QCOMPARE(sql("INSERT INTO absence (person_id, starts_at, ends_at) VALUES ($1, $2, $3)",
                     {person.value(), morning().ms(), morning().plusMinutes(30).ms()}),
            u"ok"_s);
    }
    const auto away = [&](Workspace &workspace) {
        QList<qint64> people;
        const Plan found = planOf(workspace, theDay());
        for (const Clash &clash : found->clashes)
            people += clash.person->value();
        std::ranges::sort(people);
        return people;
    };
    QList<qint64> both{who.value(), other.value()};
    std::ranges::sort(both);
    QCOMPARE(away(*m_workspace), both);
    // The session of both is there for him as well; why the other cannot come is not.
    QCOMPARE(planOf(plain, theDay())->index.session(session)->trainers.size(), 2);
    QCOMPARE(away(plain), QList<qint64>{who.value()});
    QCOMPARE(sql("DELETE FROM absence"), u"ok"_s);
    QCOMPARE(told(m_workspace->calendar().cancelSession(session, details(session).revision, u"x"_s).result()),
        u"ok"_s);
}

void PlanTest::sentences_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](ClashKind kind, const QString &english, const QString &dutch) {
        QTest::newRow(code(kind).data()) << int(kind) << english << dutch;
    };
    row(ClashKind::RoomTaken, u"B2.14 is taken: %1 and more (10:00–11:30)."_s,
        u"B2.14 is bezet: %1 and more (10:00–11:30)."_s);
    row(ClashKind::RoomBuffer, u"B2.14: 5 min to %1 and more (10:00–11:30), and 15 min is needed."_s,
        u"B2.14: er zit 5 min tussen deze bijeenkomst en %1 and more (10:00–11:30); 15 min is nodig."_s);
    row(ClashKind::TrainerTaken, u"Anna gives another session then: %1 and more (10:00–11:30)."_s,
        u"Anna geeft dan een andere bijeenkomst: %1 and more (10:00–11:30)."_s);
    row(ClashKind::TrainerBuffer, u"Anna has 5 min to %1 and more (10:00–11:30), and 15 min is needed."_s,
        u"Anna heeft 5 min tussen deze bijeenkomst en %1 and more (10:00–11:30); 15 min is nodig."_s);
    row(ClashKind::TrainerAway, u"Anna is away then (Mon 1 Jun, the whole day)."_s,
        u"Anna is dan afwezig (ma 1 jun., de hele dag)."_s);
    row(ClashKind::Seats, u"B2.14 has 5 seats, and 15 colleagues may come."_s,
        u"B2.14 heeft 5 plaatsen; er kunnen 15 collega's komen."_s);
    row(ClashKind::Holiday, u"Tue 2 Jun is a day off: Proefdag."_s,
        u"di 2 jun. is een vrije dag: Proefdag."_s);
    row(ClashKind::Weekend, u"Tue 2 Jun is in the weekend."_s, u"di 2 jun. is in het weekend."_s);
    row(ClashKind::Past, u"This is in the past."_s, u"Dit is in het verleden."_s);
}

void PlanTest::sentences()
{
    QFETCH(int, kind);
    QFETCH(QString, english);
    QFETCH(QString, dutch);
    const Day day = *Day::fromIso(u"2026-06-02"_s);
    const auto hours = [&](int from, int to) {
        return *Span::from(m_local.startOf(day).plusMinutes(from), m_local.startOf(day).plusMinutes(to));
    };
    Clash clash{ClashKind(kind), {SessionId::from(1), u"Pleio"_s, hours(690, 750)}};
    // What others wrote is not read as a place for something else.
    clash.other = ClashSide{SessionId::from(2), u"%1 and more"_s, hours(600, 690)};
    clash.room = u"B2.14"_s;
    clash.trainer = u"Anna"_s;
    clash.away = *Span::from(m_local.startOf(day.plusDays(-1)), m_local.startOf(day));
    clash.needed = 15;
    clash.left = 5;
    clash.day = day;
    clash.dayName = u"Proefdag"_s;
    QVERIFY(installLanguage(u"en"_s));
    QCOMPARE(clashSentence(clash), english);
    QVERIFY(installLanguage(u"nl"_s));
    QCOMPARE(clashSentence(clash), dutch);
    QVERIFY(!clashLabel(ClashKind(kind)).isEmpty());
    QVERIFY(installLanguage(u"en"_s));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
