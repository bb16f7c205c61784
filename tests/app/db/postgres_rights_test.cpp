#include "tests/app/db/planned.h"

#include <QTest>

#include <map>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// Who may do what on a server, asked by logging in as each of them. Every policy has a row that fails when the
/// policy is dropped (policiesMatter shows that it does) or when it lets everybody through.
class PostgresRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void may_data();
    void may();
    void policiesMatter_data();
    void policiesMatter();
    void seesEnrolments_data();
    void seesEnrolments();
    void seesQueuePlaces_data();
    void seesQueuePlaces();
    void whoIAmCannotBeSet();
    void knowsRoles_data();
    void knowsRoles();
    void aNewColleagueAddsHimself();
    void anAdministratorGivesRoles();
    void nobodyElseGivesRoles_data();
    void nobodyElseGivesRoles();
    void anAdministratorOfTheServerMigrates();
    void migratingNeedsRights();

private:
    db::Connection &as(const QString &login);

    QString m_url;
    std::unique_ptr<db::Connection> m_root;
    std::map<QString, std::unique_ptr<db::Connection>> m_logins;
    qint64 m_session = 0; ///< of trainer p4; one seat: p1 has it, p2 and p3 wait
    qint64 m_other = 0;   ///< of nobody; p1 has a seat
    qint64 m_asking = 0;  ///< of trainer p4; p1 asks
    qint64 m_soon = 0;    ///< of trainer p4, in an hour; p1 has a seat
    qint64 m_offered = 0; ///< of nobody; p2 has been offered the seat of p1
    qint64 m_closed = 0;  ///< of trainer p4; p1 has a seat and may not sign off any more
    qint64 m_free = 0;    ///< of nobody; sign-up is closed, one seat is free, p3 waits
};

namespace {

/// The logins of this test: the server is shared, so their names are not; person n has login 'p<n>'.
constexpr const char *people =
    "DO $$ DECLARE login text; BEGIN FOREACH login IN ARRAY ARRAY['p1', 'p2', 'p3', 'p4',"
    " 'p5', 'moderator', 'coordinator', 'admin', 'stranger', 'newcomer', 'dba', 'maker'] LOOP"
    " EXECUTE format('DROP ROLE IF EXISTS %I', login);"
    " EXECUTE format('CREATE ROLE %I LOGIN', login); END LOOP; END $$;";

} // namespace

void PostgresRightsTest::initTestCase()
{
    qputenv("TJC_TEST_ENGINE", "postgres");
    m_url = freshWorkspaceUrl();
    m_root = migrated(m_url);
    superuser(m_url, people);
    superuser(m_url, "GRANT tjc_employee TO p1, p2, p3, p4, p5, newcomer; GRANT tjc_moderator TO moderator;"
                     " GRANT tjc_coordinator TO coordinator; GRANT tjc_admin TO admin WITH ADMIN OPTION;"
                     " ALTER ROLE maker CREATEROLE");
    addBasics(*m_root, 5);
    m_session = plannedSession(*m_root, {.seats = 1});
    QCOMPARE(run(*m_root, "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 4, 0)",
                 {m_session}),
        u"ok"_s);
    for (const int person : {1, 2, 3})
        QCOMPARE(enrol(*m_root, m_session, person), u"ok"_s);
    const auto planned = [&](const Plan &plan, bool isTrained, std::initializer_list<int> people) {
        const qint64 made = plannedSession(*m_root, plan);
        if (isTrained)
            (void)run(*m_root,
                "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 4, 0)", {made});
        for (const int person : people)
            (void)enrol(*m_root, made, person);
        return made;
    };
    m_other = planned({.startsIn = 3'600'000}, false, {1});
    m_asking = planned({.needsApproval = true}, true, {1});
    m_soon = planned({.startsIn = 3'600'000}, true, {1});
    m_offered = planned({.seats = 1, .offerMinutes = 60}, false, {1, 2});
    QCOMPARE(leave(*m_root, m_offered, 1), u"ok"_s);
    m_closed = planned({.cancelUntilIn = -1'000}, true, {1});
    m_free = planned({.seats = 1}, false, {1, 3});
    QCOMPARE(revise(*m_root, m_free, "signup_closes_at = $1", {nowMs() - 1'000}), u"ok"_s);
    QCOMPARE(leave(*m_root, m_free, 1), u"ok"_s);
    // A row in every other table, so that there is something to see.
    QCOMPARE(
        told(m_root->script(
            "INSERT INTO topic (id, name) VALUES (901, 'one'), (902, 'two');"
            "INSERT INTO expertise (person_id, topic_id) VALUES (1, 901);"
            "INSERT INTO session_topic (session_id, topic_id, position) SELECT id, 901, 0 FROM session;"
            "INSERT INTO room (name) VALUES ('A');"
            "INSERT INTO organisation (uid, name) VALUES ('A', 'A');"
            "INSERT INTO station (id, name) VALUES ('A', 'A');"
            "INSERT INTO theme_week (name, first_day, last_day) VALUES ('A', '2026-01-01', '2026-01-02');"
            "INSERT INTO series (uid, rule, first_day, begin_minute, duration_minutes)"
            " VALUES ('A', 'FREQ=DAILY', '2026-03-02', 600, 60);"
            "INSERT INTO day_off (day, name) VALUES ('2026-01-01', 'Nieuwjaarsdag');"
            "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (1, 1, 2)")),
        u"ok"_s);
}

void PostgresRightsTest::init()
{
    for (auto &[login, connection] : m_logins)
        connection->rollback();
}

void PostgresRightsTest::cleanupTestCase()
{
    m_logins.clear();
    m_root.reset();
    superuser(m_url,
        "DROP OWNED BY maker; DROP OWNED BY stranger;"
        " DROP ROLE p1, p2, p3, p4, p5, moderator, coordinator, admin, stranger, newcomer, dba, maker");
}

/// The connection of a login, in a transaction that init() takes back.
db::Connection &PostgresRightsTest::as(const QString &login)
{
    auto &connection = m_logins[login];
    if (!connection)
        connection = connectTo(urlAs(m_url, login));
    if (!connection->inTransaction())
        (void)connection->beginWrite();
    return *connection;
}

void PostgresRightsTest::may_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    const QString ok = u"ok"_s;
    const QString denied = u"denied workspace.rights"_s;
    const auto row = [](const char *name, const QString &login, const QByteArray &sql,
                         const QString &expected) {
        QTest::addRow("%s: %s", qPrintable(login), name) << login << sql << expected;
    };
    const QByteArray id = QByteArray::number(m_session);
    const QByteArray other = QByteArray::number(plannedSession(*m_root));
    const auto signUp = [&](int person) {
        return "INSERT INTO enrolment (session_id, person_id, intent) VALUES (" + other + ", "
               + QByteArray::number(person) + ", 'may')";
    };
    const auto signOff = [&](int person) {
        return "DO $$ BEGIN UPDATE enrolment SET state = 'cancelled' WHERE session_id = " + id
               + " AND person_id = " + QByteArray::number(person)
               + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    };
    const QString noRow = u"invalid value"_s;
    const QByteArray mine = QByteArray::number(m_other);
    const QByteArray asking = QByteArray::number(m_asking);
    const QByteArray soon = QByteArray::number(m_soon);
    const QByteArray offered = QByteArray::number(m_offered);
    const QByteArray closed = QByteArray::number(m_closed);
    const QByteArray free = QByteArray::number(m_free);
    const auto changed = [](const QByteArray &assignment, const QByteArray &where) {
        return "DO $$ BEGIN UPDATE enrolment SET " + assignment + " WHERE " + where
               + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    };
    const auto decide = [&](const QByteArray &state, const QByteArray &session) {
        return changed("state = " + state, "session_id = " + session + " AND person_id = 1");
    };
    const auto attend = [&](const QByteArray &session) {
        return changed("attendance = 'partial'", "session_id = " + session + " AND person_id = 1");
    };
    const auto confirm = [&](const QByteArray &session) {
        return changed("answer_by = NULL", "session_id = " + session + " AND person_id = 2");
    };
    const auto walkIn = [](const QByteArray &session, int person) {
        return "INSERT INTO enrolment (session_id, person_id, intent, walked_in) VALUES (" + session + ", "
               + QByteArray::number(person) + ", 'may', true)";
    };
    const QByteArray seat =
        asked(*m_root, "SELECT id FROM enrolment WHERE session_id = $1 AND person_id = 1", 1, {m_session})
            .toLatin1();
    const auto handOver = [&](int person) {
        return "INSERT INTO enrolment (session_id, person_id, intent, substitute_for) VALUES (" + id + ", "
               + QByteArray::number(person) + ", 'may', " + seat + ")";
    };
    const QByteArray series = "INSERT INTO series (uid, rule, first_day, begin_minute, duration_minutes)"
                              " VALUES ('may', 'FREQ=DAILY', '2026-03-02', 600, 60)";
    const QByteArray sessionInsert = "INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at)"
                                     " VALUES ('may', 1, 1, 2, 0)";
    const QByteArray sessionUpdate =
        "UPDATE session SET min_seats = 1, revision = revision + 1 WHERE id = " + id;

    row("reads the calendar", u"stranger"_s, "SELECT 1 FROM tjc.session", denied);
    row("signs up", u"stranger"_s,
        "INSERT INTO tjc.enrolment (session_id, person_id, intent) VALUES (1, 1, 'x')", denied);
    row("asks who he is", u"stranger"_s, "SELECT tjc.me()", denied);
    row("joins", u"stranger"_s, "SELECT tjc.ensure_me()", denied);

    row("signs himself up", u"p1"_s, signUp(1), ok);
    row("signs another up", u"p1"_s, signUp(2), denied);
    row("signs himself off", u"p1"_s, signOff(1), ok);
    row("leaves the queue", u"p2"_s, signOff(2), ok);
    row("signs another off", u"p1"_s, signOff(2), noRow);
    row("takes a seat from the queue", u"p2"_s,
        "UPDATE enrolment SET state = 'enrolled' WHERE session_id = " + id, u"conflict session.full"_s);
    row("approves himself", u"p1"_s, "UPDATE enrolment SET state = 'requested'",
        u"conflict enrolment.transition"_s);
    row("chooses a place", u"p1"_s, "UPDATE enrolment SET place = 1", denied);
    row("signs up with a place", u"p1"_s,
        "INSERT INTO enrolment (session_id, person_id, intent, place) VALUES (" + other + ", 1, 'x', 1)",
        denied);
    row("deletes his enrolment", u"p1"_s, "DELETE FROM enrolment", denied);
    row("plans a session", u"p1"_s, sessionInsert, denied);
    row("changes a session", u"p1"_s, sessionUpdate, denied);
    row("changes another colleague", u"p1"_s, "UPDATE person SET name = 'X', revision = revision + 1",
        denied);
    row("makes a topic", u"p1"_s, "INSERT INTO topic (name) VALUES ('may')", denied);
    row("writes the log", u"p1"_s, "INSERT INTO change_log (entity, row_id) VALUES ('list', 1)", denied);
    row("raises the version", u"p1"_s, "UPDATE schema_info SET version = 99", denied);
    row("breaks a rule by name", u"p1"_s, "SELECT refuse('conflict:x')", denied);
    row("moves the queue up", u"p1"_s, "SELECT promote(1)", denied);
    row("becomes the owner", u"p1"_s, "SET ROLE tjc_owner", denied);
    row("becomes a coordinator", u"p1"_s, "SET ROLE tjc_coordinator", denied);
    row("becomes an employee", u"p1"_s, "SET ROLE tjc_employee", ok);
    row("makes a table", u"p1"_s, "CREATE TABLE tjc.mine (a int)", denied);

    row("signs another off from his session", u"p4"_s, signOff(1), ok);
    row("signs another off from another session", u"p4"_s,
        "DO $$ BEGIN UPDATE enrolment SET state = 'cancelled' WHERE session_id = " + mine
            + " AND person_id = 1; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$",
        noRow);
    row("declines a request in his session", u"p4"_s, decide("'declined'", asking), ok);
    row("approves in his session", u"p4"_s, decide("'requested'", asking), ok);
    row("approves himself", u"p1"_s, decide("'requested'", asking), u"denied enrolment.judge"_s);
    row("approves another", u"p2"_s, decide("'requested'", asking), noRow);
    row("declines himself", u"p1"_s, decide("'declined'", asking), u"denied enrolment.judge"_s);
    row("takes a free seat from the queue", u"p3"_s,
        "DO $$ BEGIN UPDATE enrolment SET state = 'enrolled' WHERE session_id = " + free
            + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$",
        u"denied enrolment.judge"_s);
    row("gives a free seat to the queue", u"coordinator"_s,
        "UPDATE enrolment SET state = 'enrolled' WHERE session_id = " + free + " AND person_id = 3", ok);
    row("marks attendance in his session", u"p4"_s, attend(soon), ok);
    row("marks attendance", u"coordinator"_s, attend(soon), ok);
    row("marks his own attendance", u"p1"_s, attend(soon), u"denied enrolment.judge"_s);
    row("marks another's attendance", u"p2"_s, attend(soon), noRow);
    row("lets somebody in", u"p4"_s, walkIn(soon, 5), ok);
    row("lets somebody in", u"coordinator"_s, walkIn(soon, 5), ok);
    row("lets somebody in", u"p2"_s, walkIn(soon, 5), denied);
    row("lets himself in", u"p5"_s, walkIn(soon, 5), denied);
    row("lets somebody in elsewhere", u"p4"_s, walkIn(mine, 5), denied);
    row("hands over his seat", u"p1"_s, handOver(5), ok);
    row("takes over another's seat", u"p5"_s, handOver(5), u"denied enrolment.other"_s);
    row("hands over another's seat", u"p2"_s, handOver(5), u"denied enrolment.other"_s);
    row("hands over another's seat in his session", u"p4"_s, handOver(5), ok);
    row("hands over another's seat", u"coordinator"_s, handOver(5), ok);
    row("confirms his offer", u"p2"_s, confirm(offered), ok);
    row("confirms another's offer", u"p3"_s, confirm(offered), noRow);
    row("settles offers", u"p5"_s, "SELECT settle_offers()", ok);
    row("settles offers", u"stranger"_s, "SELECT tjc.settle_offers()", denied);
    row("settles a session himself", u"p1"_s, "SELECT settle(1)", denied);
    row("says that another signed him off", u"p1"_s,
        "UPDATE enrolment SET state = 'cancelled', left_by = 4 WHERE session_id = " + closed,
        u"conflict session.cancel_closed"_s);
    row("signs another off after the day", u"p4"_s,
        "UPDATE enrolment SET state = 'cancelled' WHERE session_id = " + closed, ok);
    row("marks himself passed over", u"p2"_s, "UPDATE enrolment SET passed_over = true", denied);
    row("chooses a time to answer", u"coordinator"_s,
        "UPDATE enrolment SET answer_by = 1 WHERE session_id = " + id, u"invalid enrolment.fixed"_s);
    row("decides that it goes on", u"coordinator"_s,
        "UPDATE session SET decided = 1, revision = revision + 1 WHERE id = " + id, ok);
    row("decides that it goes on", u"p4"_s,
        "UPDATE session SET decided = 1, revision = revision + 1 WHERE id = " + id, denied);
    row("reads his notices", u"p4"_s, "SELECT 1 FROM notice", ok);
    row("marks his notices", u"p4"_s, "UPDATE notice SET read_at = 1", ok);
    row("changes his notices", u"p4"_s, "UPDATE notice SET detail = 'x'", denied);
    row("writes a notice", u"coordinator"_s,
        "INSERT INTO notice (person_id, kind, session_id) VALUES (1, 'left', " + id + ")", denied);
    row("deletes his notices", u"p4"_s, "DELETE FROM notice", denied);
    row("tells when he is away", u"p1"_s,
        "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (1, 1, 2)", ok);
    row("tells when another is away", u"p1"_s,
        "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (2, 1, 2)", denied);
    row("tells when another is away", u"coordinator"_s,
        "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (2, 1, 2)", ok);
    row("makes a series", u"p1"_s, series, denied);
    row("makes a series", u"coordinator"_s, series, ok);
    row("makes a day off", u"p1"_s, "INSERT INTO day_off (day, name) VALUES ('2026-04-27', 'K')", denied);
    row("makes a day off", u"coordinator"_s, "INSERT INTO day_off (day, name) VALUES ('2026-04-27', 'K')",
        ok);
    row("changes a room", u"p1"_s, "UPDATE room SET equipment = 'x', revision = revision + 1", denied);
    row("changes a room", u"coordinator"_s, "UPDATE room SET equipment = 'x', revision = revision + 1", ok);

    row("removes a room", u"p1"_s, "DELETE FROM room WHERE id NOT IN (SELECT room_id FROM session)", denied);
    row("removes a room", u"moderator"_s, "DELETE FROM room", denied);
    row("removes a room", u"coordinator"_s, "DELETE FROM room WHERE name = 'A'", ok);
    row("removes a week", u"p1"_s, "DELETE FROM theme_week", denied);
    row("removes a week", u"coordinator"_s, "DELETE FROM theme_week WHERE name = 'A'", ok);
    row("asks what is used", u"p1"_s, "SELECT refuse_used()", denied);

    row("signs another off", u"moderator"_s, signOff(1), noRow);
    row("plans a session", u"moderator"_s, sessionInsert, denied);

    row("signs another up", u"coordinator"_s, signUp(2), ok);
    row("signs another off", u"coordinator"_s, signOff(2), ok);
    row("plans a session", u"coordinator"_s, sessionInsert, ok);
    row("changes a session", u"coordinator"_s, sessionUpdate, ok);
    for (const char *column :
        {"enrolled", "waitlisted", "pending", "next_place", "kept_seats", "sequence", "id"})
        row(column, u"coordinator"_s, QByteArray("UPDATE session SET ") + column + " = 9", denied);
    row("deletes a session", u"coordinator"_s, "DELETE FROM session", denied);
    row("deletes an enrolment", u"coordinator"_s, "DELETE FROM enrolment", denied);
    row("chooses a place", u"coordinator"_s, "UPDATE enrolment SET place = 1", denied);
    row("imports a colleague", u"coordinator"_s, "INSERT INTO person (uid, name) VALUES ('may', 'May')", ok);
    const QByteArray loginless =
        "DO $$ DECLARE made bigint; BEGIN INSERT INTO person (uid, name) VALUES ('may', 'May')"
        " RETURNING id INTO made; UPDATE person SET login = 'may', revision = revision + 1"
        " WHERE id = made; END $$";
    const auto setLogin = [](const QByteArray &login) {
        return "UPDATE person SET login = " + login + ", revision = revision + 1 WHERE id = 1";
    };
    row("tells whose account", u"coordinator"_s, loginless, ok);
    row("changes a login", u"coordinator"_s, setLogin("'taken'"), u"denied role.admin"_s);
    row("takes a login away", u"coordinator"_s, setLogin("NULL"), u"denied role.admin"_s);
    row("leaves a login", u"coordinator"_s, setLogin("login"), ok);
    row("changes a login", u"admin"_s, setLogin("'taken'"), ok);
    row("keeps organisations", u"coordinator"_s, "INSERT INTO organisation (uid, name) VALUES ('may', 'May')",
        ok);
    row("keeps topics", u"coordinator"_s, "INSERT INTO topic (name) VALUES ('may')", ok);
    row("keeps rooms", u"coordinator"_s, "INSERT INTO room (name) VALUES ('may')", ok);
    row("keeps weeks", u"coordinator"_s,
        "INSERT INTO theme_week (name, first_day, last_day) VALUES ('may', '2026-01-01', '2026-01-02')", ok);
    row("keeps trainings", u"coordinator"_s, "UPDATE training SET title = 'May', revision = revision + 1", ok);
    row("keeps trainers", u"coordinator"_s, "DELETE FROM session_trainer", ok);
    row("keeps a session's topics", u"coordinator"_s, "DELETE FROM session_topic", ok);
    row("keeps expertise", u"coordinator"_s, "DELETE FROM expertise", ok);
    row("writes the log", u"coordinator"_s, "INSERT INTO change_log (entity, row_id) VALUES ('list', 1)",
        denied);
    row("raises the version", u"coordinator"_s, "UPDATE schema_info SET version = 99", denied);
    row("turns the guard off", u"coordinator"_s, "ALTER TABLE enrolment DISABLE TRIGGER ALL",
        u"denied workspace.rights"_s);

    row("signs another up", u"admin"_s, signUp(2), ok);
    row("raises the version", u"admin"_s, "UPDATE schema_info SET version = 99", ok);
    row("empties the log", u"admin"_s, "DELETE FROM change_log", denied);
    row("becomes the owner", u"admin"_s, "SET ROLE tjc_owner", denied);
}

void PostgresRightsTest::may()
{
    QFETCH(QString, login);
    QFETCH(QByteArray, sql);
    QFETCH(QString, expected);
    QCOMPARE(run(as(login), sql), expected);
}

void PostgresRightsTest::policiesMatter_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QByteArray>("sql"); ///< gives one value with the policy and another without
    const auto row = [](const QByteArray &table, const char *policy, const QString &login,
                         const QByteArray &sql) {
        QTest::addRow("%s.%s", table.constData(), policy) << table << QByteArray(policy) << login << sql;
    };
    for (const char *table :
        {"schema_info", "change_log", "organisation", "person", "topic", "room", "theme_week", "training",
            "session", "session_trainer", "session_topic", "station", "series", "day_off"})
        row(table, "employee_read", u"p1"_s, QByteArray("SELECT count(*) FROM ") + table);
    row("expertise", "employee_read", u"p5"_s, "SELECT count(*) FROM expertise");
    row("organisation", "coordinator_write", u"coordinator"_s,
        "INSERT INTO organisation (uid, name) VALUES ('q', 'q')");
    row("person", "coordinator_write", u"coordinator"_s, "INSERT INTO person (uid, name) VALUES ('q', 'q')");
    row("topic", "coordinator_write", u"coordinator"_s, "INSERT INTO topic (name) VALUES ('q')");
    row("expertise", "coordinator_write", u"coordinator"_s,
        "INSERT INTO expertise (person_id, topic_id) VALUES (2, 901)");
    row("room", "coordinator_write", u"coordinator"_s, "INSERT INTO room (name) VALUES ('q')");
    row("theme_week", "coordinator_write", u"coordinator"_s,
        "INSERT INTO theme_week (name, first_day, last_day) VALUES ('q', '2026-01-01', '2026-01-02')");
    row("training", "coordinator_write", u"coordinator"_s,
        "INSERT INTO training (title, format) VALUES ('q', 'game')");
    row("session", "coordinator_write", u"coordinator"_s,
        "INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at) VALUES ('q', 1, 1, 2, 0)");
    row("session_trainer", "coordinator_write", u"coordinator"_s,
        "INSERT INTO session_trainer (session_id, person_id, position) VALUES (1, 5, 5)");
    row("session_topic", "coordinator_write", u"coordinator"_s,
        "INSERT INTO session_topic (session_id, topic_id, position) VALUES (1, 902, 5)");
    row("enrolment", "own_read", u"p1"_s, "SELECT count(*) FROM enrolment");
    row("enrolment", "trainer_read", u"p4"_s, "SELECT count(*) FROM enrolment");
    row("enrolment", "own_enrol", u"p5"_s,
        "INSERT INTO enrolment (session_id, person_id, intent) VALUES (1, 5, 'q')");
    row("enrolment", "own_change", u"p1"_s,
        "UPDATE enrolment SET state = 'cancelled' WHERE session_id = 1 RETURNING id");
    row("enrolment", "substitute_enrol", u"p1"_s,
        "INSERT INTO enrolment (session_id, person_id, intent, substitute_for) SELECT session_id, 5, 'q', id"
        " FROM enrolment WHERE state = 'enrolled' AND session_id = 1");
    row("enrolment", "trainer_walk_in", u"p4"_s,
        "INSERT INTO enrolment (session_id, person_id, intent, walked_in) SELECT session_id, 5, 'q', true"
        " FROM session_trainer t JOIN session s ON s.id = t.session_id WHERE starts_at < now_ms() + 7000000");
    row("enrolment", "trainer_change", u"p4"_s,
        "UPDATE enrolment SET state = 'cancelled' WHERE session_id = 1 RETURNING id");
    row("absence", "own_absence", u"p1"_s, "SELECT count(*) FROM absence");
    row("absence", "coordinator_write", u"coordinator"_s, "SELECT count(*) FROM absence");
    row("series", "coordinator_write", u"coordinator"_s,
        "INSERT INTO series (uid, rule, first_day, begin_minute, duration_minutes) VALUES ('q', 'q', '2026-03-02', 0, 1)");
    row("day_off", "coordinator_write", u"coordinator"_s,
        "INSERT INTO day_off (day, name) VALUES ('2026-05-05', 'q')");
    row("notice", "own_read", u"p4"_s, "SELECT count(*) FROM notice");
    row("notice", "own_mark", u"p4"_s, "UPDATE notice SET read_at = 1 RETURNING id");
    row("enrolment", "coordinator_all", u"coordinator"_s, "SELECT count(*) FROM enrolment");
    row("schema_info", "admin_write", u"admin"_s, "UPDATE schema_info SET version = 99 RETURNING id");
    for (const char *table : {"schema_info", "change_log", "organisation", "person", "topic", "expertise",
             "room", "theme_week", "training", "session", "session_trainer", "session_topic", "station",
             "enrolment", "series", "day_off", "absence", "notice"})
        row(table, "owner_all", u"tjc_owner"_s, QByteArray("SELECT count(*) FROM ") + table);
}

void PostgresRightsTest::policiesMatter()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, policy);
    QFETCH(QString, login);
    QFETCH(QByteArray, sql);
    // With and without the policy, each in a transaction that is taken back.
    const auto attempt = [&](const QByteArray &before) {
        (void)m_root->beginWrite();
        const QString prepared = run(*m_root, before);
        const QString switched = run(*m_root, "SET LOCAL SESSION AUTHORIZATION " + login.toLatin1());
        const QString outcome = asked(*m_root, sql);
        m_root->rollback();
        return prepared == u"ok"_s && switched == u"ok"_s ? outcome : u"not tried"_s;
    };
    const QString with = attempt("SELECT 1");
    const QString without = attempt("DROP POLICY " + policy + " ON " + table);
    QVERIFY2(!with.contains(u' '), qPrintable(with));
    QVERIFY2(without != u"not tried"_s, qPrintable(without));
    QVERIFY2(with != without, qPrintable(with));
}

void PostgresRightsTest::seesEnrolments_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("expected");
    QTest::newRow("who has the seat") << u"p1"_s << u"1"_s;
    QTest::newRow("who waits") << u"p2"_s << u"2"_s;
    QTest::newRow("the trainer") << u"p4"_s << u"1\n2\n3"_s;
    QTest::newRow("a moderator") << u"moderator"_s << QString();
    QTest::newRow("a coordinator") << u"coordinator"_s << u"1\n2\n3"_s;
    QTest::newRow("an administrator") << u"admin"_s << u"1\n2\n3"_s;
}

void PostgresRightsTest::seesEnrolments()
{
    QFETCH(QString, login);
    QFETCH(QString, expected);
    QCOMPARE(
        asked(as(login), "SELECT person_id FROM enrolment WHERE session_id = $1 ORDER BY id", 1, {m_session}),
        expected);
    QCOMPARE(
        asked(as(login), "SELECT enrolled, waitlisted FROM session WHERE id = $1", 2, {m_session}), u"1|2"_s);
}

void PostgresRightsTest::seesQueuePlaces_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("expected");
    QTest::newRow("who has the seat") << u"p1"_s << QString();
    QTest::newRow("who waits second") << u"p3"_s << u"3|2"_s;
    QTest::newRow("the trainer") << u"p4"_s << u"2|1\n3|2"_s;
    QTest::newRow("a moderator") << u"moderator"_s << QString();
    QTest::newRow("a coordinator") << u"coordinator"_s << u"2|1\n3|2"_s;
}

void PostgresRightsTest::seesQueuePlaces()
{
    QFETCH(QString, login);
    QFETCH(QString, expected);
    QCOMPARE(asked(as(login),
                 "SELECT person_id, position FROM queue_place WHERE session_id = $1 ORDER BY position", 2,
                 {m_session}),
        expected);
}

void PostgresRightsTest::whoIAmCannotBeSet()
{
    auto &connection = as(u"p1"_s);
    QCOMPARE(asked(connection, "SELECT me()"), u"1"_s);
    QCOMPARE(run(connection, "SET ROLE tjc_employee"), u"ok"_s);
    QCOMPARE(asked(connection, "SELECT me()"), u"1"_s);
    // A function or table of his own before ours changes nothing that ours do.
    QCOMPARE(run(connection, "CREATE TEMPORARY TABLE person (id bigint, login text)"), u"ok"_s);
    QCOMPARE(run(connection, "INSERT INTO pg_temp.person VALUES (2, 'p1')"), u"ok"_s);
    QCOMPARE(run(connection, "SET LOCAL search_path = pg_temp, tjc"), u"ok"_s);
    QCOMPARE(asked(connection, "SELECT me()"), u"1"_s);
    QCOMPARE(asked(connection, "SELECT DISTINCT person_id FROM enrolment"), u"1"_s);
    QCOMPARE(run(connection, "SET SESSION AUTHORIZATION p2"), u"denied workspace.rights"_s);
}

void PostgresRightsTest::knowsRoles_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("expected");
    QTest::newRow("employee") << u"p1"_s << u"employee"_s;
    QTest::newRow("moderator") << u"moderator"_s << u"employee\nmoderator"_s;
    QTest::newRow("coordinator") << u"coordinator"_s << u"employee\ncoordinator"_s;
    QTest::newRow("admin") << u"admin"_s << u"employee\nmoderator\ncoordinator\nadmin"_s;
}

void PostgresRightsTest::knowsRoles()
{
    QFETCH(QString, login);
    QFETCH(QString, expected);
    QCOMPARE(asked(as(login), "SELECT role FROM my_roles()"), expected);
}

void PostgresRightsTest::aNewColleagueAddsHimself()
{
    auto &connection = as(u"newcomer"_s);
    QCOMPARE(asked(connection, "SELECT me()"), u"-"_s);
    const QString id = asked(connection, "SELECT ensure_me('New Comer')");
    QVERIFY2(id.toInt() > 0, qPrintable(id));
    QCOMPARE(asked(connection, "SELECT ensure_me()"), id);
    QCOMPARE(asked(connection, "SELECT me()"), id);
    QCOMPARE(asked(connection, "SELECT name, login FROM person WHERE id = me()", 2), u"New Comer|newcomer"_s);
}

void PostgresRightsTest::anAdministratorGivesRoles()
{
    auto &admin = as(u"admin"_s);
    const QByteArray roles = "SELECT role FROM person_role WHERE person_id = 1 ORDER BY role";
    QCOMPARE(asked(admin, roles), QString());
    QCOMPARE(
        run(admin,
            "INSERT INTO person_role (person_id, role) VALUES (1, 'coordinator') ON CONFLICT DO NOTHING"),
        u"ok"_s);
    QCOMPARE(asked(admin, roles), u"coordinator"_s);
    QCOMPARE(run(admin, "DELETE FROM person_role WHERE person_id = 1 AND role = 'coordinator'"), u"ok"_s);
    QCOMPARE(asked(admin, roles), QString());
    QCOMPARE(run(admin, "INSERT INTO person_role (person_id, role) VALUES (1, 'admin')"), u"ok"_s);
    QCOMPARE(asked(admin, roles), u"admin\ncoordinator\nmoderator"_s);
}

void PostgresRightsTest::nobodyElseGivesRoles_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("expected");
    for (const char *login : {"p1", "moderator", "coordinator"})
        QTest::newRow(login) << QString::fromLatin1(login) << u"denied workspace.rights"_s;
    QTest::newRow("admin") << u"admin"_s << u"ok"_s;
}

void PostgresRightsTest::nobodyElseGivesRoles()
{
    QFETCH(QString, login);
    QFETCH(QString, expected);
    QCOMPARE(run(as(login), "INSERT INTO person_role (person_id, role) VALUES (1, 'moderator')"), expected);
}

/// Not a superuser: CREATEROLE and CREATE on the database are enough, and the owner's rights are not kept.
void PostgresRightsTest::anAdministratorOfTheServerMigrates()
{
    const QString url = freshWorkspaceUrl();
    superuser(url,
        "GRANT CREATE ON DATABASE " + url.section(u'/', -1).section(u'?', 0, 0).toLatin1() + " TO maker");
    const auto maker = migrated(urlAs(url, u"maker"_s));
    QCOMPARE(asked(*maker, "SELECT pg_has_role(session_user, 'tjc_owner', 'MEMBER')"), u"f"_s);
    QCOMPARE(asked(*maker, "SELECT current_user"), u"maker"_s);
    QCOMPARE(asked(*maker, "SELECT role FROM my_roles() WHERE role = 'admin'"), u"admin"_s);
    QCOMPARE(run(*maker, "INSERT INTO topic (name) VALUES ('made')"), u"ok"_s);
    superuser(url, "REVOKE CREATE ON DATABASE " + url.section(u'/', -1).section(u'?', 0, 0).toLatin1()
                       + " FROM maker;"
                         " REVOKE tjc_admin FROM maker");
}

void PostgresRightsTest::migratingNeedsRights()
{
    const QString url = freshWorkspaceUrl();
    const auto dba = connectTo(urlAs(url, u"dba"_s));
    QCOMPARE(told(db::migrate(*dba, db::migrations(Engine::Postgres))), u"denied workspace.rights"_s);
    QCOMPARE(superuser(url, "SELECT count(*) FROM pg_namespace WHERE nspname = 'tjc'"), u"0"_s);
    const auto stranger = connectTo(urlAs(m_url, u"stranger"_s));
    QCOMPARE(told(db::schemaVersion(*stranger)), u"denied workspace.rights"_s);
}

QTEST_GUILESS_MAIN(PostgresRightsTest)
#include "postgres_rights_test.moc"
