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
    void seesOfTheForum_data();
    void seesOfTheForum();
    void whatOthersTryIsWrittenDown();
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
    for (const char *sql : {"INSERT INTO person_language (person_id, language) VALUES (2, 'nl')",
             "INSERT INTO person_format (person_id, format) VALUES (2, 'desk_visit')",
             "INSERT INTO availability (person_id, weekday, part) VALUES (2, 1, 'morning')",
             "INSERT INTO help_request (uid, from_id, to_id, title, starts_at, ends_at)"
             " VALUES ('rights', 1, 2, 'Kom je langs?', now_ms() + 86400000, now_ms() + 90000000)"})
        QCOMPARE(run(*m_root, sql), u"ok"_s);
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
    // Of p1 an open wish that p2 wishes too, one that p3 has taken up, and a closed one; of p4 an offer that is planned.
    QCOMPARE(
        told(m_root->script(
            "INSERT INTO wish (id, uid, title, created_by) VALUES (801, 'w1', 'One', 1), (802, 'w2', 'Two', 1),"
            " (803, 'w3', 'Three', 1);"
            "INSERT INTO me_too (wish_id, person_id) VALUES (801, 1), (801, 2), (802, 1), (802, 2), (803, 1);"
            "UPDATE wish SET state = 'picked_up', picked_by = 3, revision = 2 WHERE id = 802;"
            "UPDATE wish SET state = 'closed', close_reason = 'x', revision = 2 WHERE id = 803;"
            "INSERT INTO training (id, uid, title, format, offered_by) VALUES (701, 't1', 'Offer', 'workshop', 4);"
            "INSERT INTO training_topic (training_id, topic_id) VALUES (701, 901);"
            "INSERT INTO guide_task (id, name) VALUES (501, 'To share');"
            "INSERT INTO guide_advice (task_id, topic_id, position) VALUES (501, 901, 0);"
            "INSERT INTO session (id, uid, training_id, starts_at, ends_at, updated_at)"
            " VALUES (601, 's1', 701, now_ms() + 86400000, now_ms() + 90000000, 0);"
            "INSERT INTO session_trainer (session_id, person_id, position) VALUES (601, 4, 0);"
            "INSERT INTO session_topic (session_id, topic_id, position) VALUES (601, 901, 0)")),
        u"ok"_s);
    // Of p1 a question (1001) that p2 and p3 answered, the latter hidden; of p2 a thread that is hidden (1002); an anonymous
    // question on the session of p4 (1003); a locked thread of p1 (1004).
    QCOMPARE(
        told(m_root->script(
            "INSERT INTO thread (id, uid, kind, title, created_by) VALUES (1001, 'f1', 'question', 'One', 1),"
            " (1002, 'f2', 'discussion', 'Two', 2), (1004, 'f4', 'question', 'Four', 1);"
            "INSERT INTO thread (id, uid, kind, title, is_anonymous, session_id) VALUES (1003, 'f3', 'question', 'Three', true, "
            + QByteArray::number(m_session)
            + ");"
              "INSERT INTO post (id, uid, thread_id, author_id, text) VALUES (2001, 'f1', 1001, 1, 'question'),"
              " (2002, 'f5', 1001, 2, 'answer'), (2003, 'f6', 1001, 3, 'rude'), (2004, 'f2', 1002, 2, 'secret'),"
              " (2005, 'f3', 1003, NULL, 'who knows'), (2006, 'f7', 1003, 2, 'me'), (2007, 'f4', 1004, 1, 'locked');"
              "UPDATE post SET text = 'better', edited_by = 2, revision = 2 WHERE id = 2002;"
              "INSERT INTO thread_topic (thread_id, topic_id) VALUES (1001, 901);"
              "INSERT INTO post_vote (post_id, person_id) VALUES (2001, 2), (2001, 3);"
              "INSERT INTO bookmark (post_id, person_id) VALUES (2001, 2);"
              "INSERT INTO thread_seen (thread_id, person_id, post_id) VALUES (1001, 2, 2001);"
              "INSERT INTO post_mention (post_id, person_id) VALUES (2001, 4);"
              "INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES (1001, 4, 1);"
              "INSERT INTO post_report (post_id, person_id, reason) VALUES (2002, 3, 'x');"
              "INSERT INTO moderation (action, post_id, reason, actor_id) VALUES ('hide_post', 2003, 'rude', 5);"
              "INSERT INTO moderation (action, thread_id, reason, actor_id) VALUES ('hide_thread', 1002, 'double', 5),"
              " ('lock', 1004, 'done', 5)")),
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
    const auto revised = [&](const QByteArray &assignment) {
        return "DO $$ BEGIN UPDATE session SET " + assignment + ", revision = revision + 1 WHERE id = " + id
               + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    };
    const QByteArray sessionUpdate = revised("min_seats = 1");

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
    row("changes a session", u"p1"_s, sessionUpdate, noRow);
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
    row("decides that it goes on", u"coordinator"_s, revised("decided = 1"), ok);
    row("decides that it goes on", u"p4"_s, revised("decided = 1"), noRow);
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

    for (const auto &[what, sql] : {std::pair("adds a topic", "INSERT INTO topic (name) VALUES ('q')"),
             {"changes a topic",
                 "DO $$ BEGIN UPDATE topic SET about = 'x', revision = revision + 1 WHERE id = 901;"
                 " IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$"},
             {"adds a task", "INSERT INTO guide_task (name) VALUES ('q')"},
             {"advises", "INSERT INTO guide_advice (task_id, topic_id, position) VALUES (501, 902, 1)"},
             {"takes advice back", "DO $$ BEGIN DELETE FROM guide_advice WHERE task_id = 501;"
                                   " IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$"},
             {"makes two topics one", "INSERT INTO topic_merge (source_id, target_id) VALUES (901, 902)"}}) {
        row(what, u"p1"_s, sql, denied);
        row(what, u"moderator"_s, sql, ok);
        row(what, u"coordinator"_s, sql, ok);
    }
    const auto aboutTopic = [](int training) {
        return "INSERT INTO training_topic (training_id, topic_id) VALUES (" + QByteArray::number(training)
               + ", 902)";
    };
    row("says what his offer is about", u"p4"_s, aboutTopic(701), ok);
    row("says what another's offer is about", u"p5"_s, aboutTopic(701), denied);
    row("says what a training is about", u"coordinator"_s, aboutTopic(1), ok);
    row("says what a training is about", u"moderator"_s, aboutTopic(1), denied);
    const QByteArray withdraw =
        "DO $$ BEGIN UPDATE training SET withdrawn = true, revision = revision + 1 WHERE id = 701;"
        " IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    row("withdraws his offer", u"p4"_s, withdraw, ok);
    row("withdraws another's offer", u"p5"_s, withdraw, noRow);
    row("withdraws an offer", u"coordinator"_s, withdraw, ok);

    const auto wished = [](int wish, const QByteArray &change) {
        return "DO $$ BEGIN UPDATE wish SET " + change + ", revision = revision + 1 WHERE id = "
               + QByteArray::number(wish) + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    };
    const auto vote = [](int wish, int person) {
        return "INSERT INTO me_too (wish_id, person_id) VALUES (" + QByteArray::number(wish) + ", "
               + QByteArray::number(person) + ")";
    };
    const auto unvote = [](int person) {
        return "DO $$ BEGIN DELETE FROM me_too WHERE wish_id = 801 AND person_id = "
               + QByteArray::number(person) + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    };
    row("wishes", u"p5"_s, "INSERT INTO wish (uid, title, created_by) VALUES ('may', 'x', 5)", ok);
    row("wishes in another's name", u"p5"_s,
        "INSERT INTO wish (uid, title, created_by) VALUES ('may', 'x', 1)", denied);
    row("counts the votes himself", u"p1"_s, wished(801, "votes = 99"), denied);
    row("wishes it too", u"p5"_s, vote(801, 5), ok);
    row("wishes it for another", u"p5"_s, vote(801, 4), denied);
    row("wishes it for another", u"coordinator"_s, vote(801, 4), denied);
    row("wishes what is closed", u"p5"_s, vote(803, 5), u"conflict wish.over"_s);
    row("takes his vote back", u"p2"_s, unvote(2), ok);
    row("takes another's vote back", u"p2"_s, unvote(1), noRow);
    row("moves a vote", u"p1"_s, "UPDATE me_too SET wish_id = 802", denied);
    row("changes his wish", u"p1"_s, wished(801, "title = 'x'"), ok);
    row("changes another's wish", u"p2"_s, wished(801, "title = 'x'"), u"denied wish.other"_s);
    row("changes a wish", u"coordinator"_s, wished(801, "title = 'x'"), ok);
    row("takes a wish up", u"p2"_s, wished(801, "state = 'picked_up', picked_by = 2"), ok);
    row("takes a wish up for another", u"p2"_s, wished(801, "state = 'picked_up', picked_by = 4"), denied);
    row("takes up what another took up", u"p2"_s, wished(802, "state = 'picked_up', picked_by = 2"), noRow);
    row("puts a wish back", u"p3"_s, wished(802, "state = 'open', picked_by = NULL"), ok);
    row("closes his wish", u"p1"_s, wished(801, "state = 'closed', close_reason = 'x'"), ok);
    row("closes another's wish", u"p2"_s, wished(801, "state = 'closed', close_reason = 'x'"), denied);
    row("closes a wish", u"coordinator"_s, wished(801, "state = 'closed', close_reason = 'x'"), ok);
    row("plans by hand", u"p1"_s, wished(801, "state = 'planned', session_id = 601"), denied);
    row("deletes a wish", u"coordinator"_s, "DELETE FROM wish WHERE id = 803", denied);
    const QByteArray merge = "INSERT INTO wish_merge (source_id, target_id) VALUES (801, 802)";
    row("makes two wishes one", u"p1"_s, merge, denied);
    row("makes two wishes one", u"moderator"_s, merge, ok);
    row("makes two wishes one", u"coordinator"_s, merge, ok);
    const QByteArray planIt = "INSERT INTO wish_planning (wish_id, session_id) VALUES (801, 601)";
    row("plans a wish as a session that he gives", u"p4"_s, planIt, ok);
    row("plans a wish as another's session", u"p5"_s, planIt, u"denied wish.plan"_s);
    row("plans a wish as a session that he gives and another planned", u"p4"_s,
        "INSERT INTO wish_planning (wish_id, session_id) VALUES (801, 1)", u"denied wish.plan"_s);
    row("names another training as made for a wish", u"p4"_s,
        "INSERT INTO wish_planning (wish_id, session_id, made_training) VALUES (801, 601, 1)",
        u"invalid wish.training"_s);
    row("plans a wish", u"coordinator"_s, planIt, ok);
    const QByteArray andBack = planIt + "; DELETE FROM wish_planning WHERE wish_id = 801";
    row("takes the planning of his session back", u"p4"_s, "DO $$ BEGIN " + andBack + "; END $$", ok);
    const auto offer = [](int by, const QByteArray &more) {
        return "INSERT INTO training (uid, title, format, offered_by"
               + QByteArray(more.isEmpty() ? "" : ", formal") + ") VALUES ('may', 'x', 'game', "
               + QByteArray::number(by) + more + ")";
    };
    row("offers a training", u"p5"_s, offer(5, ""), ok);
    row("offers a training of another", u"p5"_s, offer(4, ""), denied);
    row("offers a formal training", u"p5"_s, offer(5, ", true"), denied);
    row("changes his offer", u"p4"_s,
        "UPDATE training SET title = 'x', revision = revision + 1 WHERE id = 701", ok);
    row("changes another's offer", u"p5"_s,
        "DO $$ BEGIN UPDATE training SET title = 'x', revision = revision + 1 WHERE id = 701;"
        " IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$",
        noRow);
    const auto planned = [](int training, const QByteArray &columns, const QByteArray &values) {
        return "INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at" + columns
               + ") VALUES ('may', " + QByteArray::number(training)
               + ", now_ms() + 86400000, now_ms() + 90000000, 0" + values + ")";
    };
    row("plans his offer", u"p4"_s, planned(701, "", ""), ok);
    row("plans another's offer", u"p5"_s, planned(701, "", ""), denied);
    row("plans his offer in a series", u"p4"_s,
        planned(701, ", series_id, series_slot", ", (SELECT max(id) FROM series), '2026-03-02'"), denied);
    row("plans his offer as skipped", u"p4"_s, planned(701, ", skipped", ", true"), denied);
    row("moves the session of his offer", u"p4"_s,
        "UPDATE session SET starts_at = starts_at + 1, revision = revision + 1 WHERE id = 601", ok);
    row("gives his session to another training", u"p4"_s,
        "UPDATE session SET training_id = 1, revision = revision + 1 WHERE id = 601", denied);
    row("adds a trainer to the session of his offer", u"p4"_s,
        "INSERT INTO session_trainer (session_id, person_id, position) VALUES (601, 5, 1)", ok);
    row("adds himself to another's session", u"p5"_s,
        "INSERT INTO session_trainer (session_id, person_id, position) VALUES (601, 5, 1)", denied);

    row("changes his profile", u"p1"_s, "UPDATE person SET about = 'x', revision = revision + 1 WHERE id = 1",
        ok);
    row("changes another's profile", u"p1"_s,
        "DO $$ BEGIN UPDATE person SET about = 'x', revision = revision + 1 WHERE id = 2;"
        " IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$",
        noRow);
    row("changes his name", u"p1"_s, "UPDATE person SET name = 'X', revision = revision + 1 WHERE id = 1",
        denied);
    for (const char *list : {"person_language (person_id, language) VALUES (%1, 'qq')",
             "person_format (person_id, format) VALUES (%1, 'game')",
             "availability (person_id, weekday, part) VALUES (%1, 7, 'evening')",
             "expertise (person_id, topic_id) VALUES (%1, 902)"}) {
        const auto insert = [&](int person) {
            return "INSERT INTO " + QByteArray(list).replace("%1", QByteArray::number(person));
        };
        row(list, u"p5"_s, insert(5), ok);
        row(list, u"p4"_s, insert(5), denied);
        row(list, u"coordinator"_s, insert(5), ok);
        row(list, u"moderator"_s, insert(5), denied);
    }
    row("asks whether a colleague is away", u"p1"_s, "SELECT away(2, 1, 2)", ok);
    row("asks when colleagues are away", u"p1"_s,
        "SELECT away_in(ARRAY[2::bigint], ARRAY[1::bigint], ARRAY[2::bigint])", ok);
    row("asks when colleagues are away", u"stranger"_s,
        "SELECT tjc.away_in(ARRAY[2::bigint], ARRAY[1::bigint], ARRAY[2::bigint])", denied);
    row("asks whether a colleague is away", u"stranger"_s, "SELECT tjc.away(2, 1, 2)", denied);

    const QByteArray help = asked(*m_root, "SELECT id FROM help_request WHERE uid = 'rights'").toLatin1();
    const auto ask = [](int from, int to) {
        return "INSERT INTO help_request (uid, from_id, to_id, title, starts_at, ends_at) VALUES ('may', "
               + QByteArray::number(from) + ", " + QByteArray::number(to)
               + ", 'q', now_ms() + 86400000, now_ms() + 90000000)";
    };
    const auto answer = [&](const QByteArray &change) {
        return "DO $$ BEGIN UPDATE help_request SET " + change + ", revision = revision + 1 WHERE id = "
               + help + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    };
    const QByteArray accept = "INSERT INTO help_acceptance (help_request_id) VALUES (" + help + ")";
    const QString others = u"denied help_request.answer"_s;
    row("asks a colleague", u"p1"_s, ask(1, 3), ok);
    row("asks in another's name", u"p1"_s, ask(2, 3), denied);
    row("accepts a request to him", u"p2"_s, accept, ok);
    row("accepts his own request", u"p1"_s, accept, others);
    row("accepts a request of others", u"p3"_s, accept, u"not_found help_request"_s);
    row("accepts a request of others", u"coordinator"_s, accept, u"not_found help_request"_s);
    row("declines a request to him", u"p2"_s, answer("state = 'declined'"), ok);
    row("declines his own request", u"p1"_s, answer("state = 'declined'"), others);
    row("declines a request of others", u"p3"_s, answer("state = 'declined'"), noRow);
    row("proposes another time", u"p2"_s, answer("state = 'changed', starts_at = starts_at + 1"), ok);
    row("proposes it in another's name", u"p1"_s, answer("state = 'changed'"), others);
    row("changes his own request", u"p1"_s, answer("state = 'asked', place = 'B2'"), ok);
    row("withdraws his request", u"p1"_s, answer("state = 'withdrawn'"), ok);
    row("withdraws another's request", u"p2"_s, answer("state = 'withdrawn'"), others);
    row("accepts without a session", u"p2"_s, answer("state = 'accepted'"), others);
    row("names a session of his own", u"p2"_s, answer("session_id = 1"), denied);
    row("changes who is asked", u"p1"_s, answer("to_id = 3"), denied);
    row("deletes a request", u"p1"_s, "DELETE FROM help_request", denied);
    const auto erase = [](int person) {
        return "INSERT INTO erasure (person_id, by_id) VALUES (" + QByteArray::number(person) + ", 5)";
    };
    row("erases himself", u"p5"_s, erase(5), ok);
    row("erases another", u"p5"_s, erase(4), u"denied role.admin"_s);
    row("erases another", u"coordinator"_s, erase(4), u"denied role.admin"_s);
    row("erases another", u"admin"_s, erase(4), ok);
    row("takes something back", u"p1"_s, "INSERT INTO taking_back (person_id) VALUES (1)", denied);

    const auto found = [](const QByteArray &statement) {
        return "DO $$ BEGIN " + statement + "; IF NOT FOUND THEN PERFORM 1 / 0; END IF; END $$";
    };
    const auto openThread = [](int by, const QByteArray &more = {}) {
        return "INSERT INTO thread (uid, kind, title, created_by"
               + QByteArray(more.isEmpty() ? "" : ", is_together") + ") VALUES ('may', 'question', 'x', "
               + QByteArray::number(by) + more + ")";
    };
    const auto write = [](int thread, int by) {
        return "INSERT INTO post (uid, thread_id, author_id, text) VALUES ('may', "
               + QByteArray::number(thread) + ", " + QByteArray::number(by) + ", 'x')";
    };
    row("opens a thread", u"p5"_s, openThread(5), ok);
    row("opens a thread in another's name", u"p5"_s, openThread(1), denied);
    row("opens a thread in another's name", u"moderator"_s, openThread(1), denied);
    row("opens a thread as if by itself", u"p5"_s, openThread(5, ", true"), denied);
    row("writes", u"p5"_s, write(1001, 5), ok);
    row("writes in another's name", u"p5"_s, write(1001, 1), denied);
    row("writes in another's name", u"moderator"_s, write(1001, 1), denied);
    row("writes in another's name", u"coordinator"_s, write(1001, 1), denied);
    row("writes in a hidden thread", u"p5"_s, write(1002, 5), u"not_found thread"_s);
    row("writes in a locked thread", u"p5"_s, write(1004, 5), u"conflict thread.locked"_s);
    row("writes in his own locked thread", u"p1"_s, write(1004, 1), u"conflict thread.locked"_s);
    row("writes at another time", u"p5"_s,
        "INSERT INTO post (uid, thread_id, author_id, text, created_at) VALUES ('may', 1001, 5, 'x', 1)",
        denied);
    const QByteArray edit = found("UPDATE post SET text = 'y', revision = revision + 1 WHERE id = 2002");
    row("edits what he wrote", u"p2"_s, edit, ok);
    row("edits what another wrote", u"p5"_s, edit, noRow);
    row("edits what another wrote", u"coordinator"_s, edit, noRow);
    row("edits what another wrote", u"moderator"_s, edit, ok);
    row("gives a post to another", u"p2"_s, "UPDATE post SET author_id = 5", denied);
    row("counts the votes of a post himself", u"p2"_s, "UPDATE post SET votes = 99", denied);
    row("hides by hand", u"moderator"_s, "UPDATE post SET hidden = true", denied);
    row("pins by hand", u"p1"_s, "UPDATE thread SET pinned = true", denied);
    row("marks what is moderated", u"p1"_s, "INSERT INTO moderating (action) VALUES ('x')", denied);
    const QByteArray retitle =
        found("UPDATE thread SET title = 'y', revision = revision + 1 WHERE id = 1001");
    row("changes his thread", u"p1"_s, retitle, ok);
    row("changes another's thread", u"p5"_s, retitle, noRow);
    row("changes another's thread by hand", u"moderator"_s, retitle, noRow);
    const QByteArray topics = "INSERT INTO thread_topic (thread_id, topic_id) VALUES (1001, 902)";
    row("says what his thread is about", u"p1"_s, topics, ok);
    row("says what another's thread is about", u"p5"_s, topics, denied);
    const auto accepting = [](int post) {
        return "INSERT INTO acceptance (post_id) VALUES (" + QByteArray::number(post) + ")";
    };
    row("accepts an answer to his question", u"p1"_s, accepting(2002), ok);
    row("accepts his own answer", u"p2"_s, accepting(2002), u"denied thread.accept"_s);
    row("accepts an answer", u"moderator"_s, accepting(2002), ok);
    row("accepts an answer", u"coordinator"_s, accepting(2002), u"denied thread.accept"_s);
    row("accepts an answer to an anonymous question on his session", u"p4"_s, accepting(2006), ok);
    row("accepts an answer to an anonymous question", u"p5"_s, accepting(2006), u"denied thread.accept"_s);
    row("accepts by hand", u"p1"_s, "UPDATE post SET accepted = true", denied);
    for (const char *action : {"hide_post', 2002, NULL", "restore_post', 2003, NULL",
             "hide_thread', NULL, 1001", "lock', NULL, 1001", "pin', NULL, 1001"}) {
        const QByteArray sql = found("INSERT INTO moderation (action, post_id, thread_id, reason) VALUES ('"
                                     + QByteArray(action) + ", 'x')");
        row(action, u"p1"_s, sql, noRow);
        row(action, u"coordinator"_s, sql, noRow);
        row(action, u"moderator"_s, sql, ok);
        row(action, u"admin"_s, sql, ok);
    }
    const QByteArray mergeThreads = found(
        "INSERT INTO moderation (action, thread_id, target_id, reason) VALUES ('merge', 1001, 1004, 'x')");
    row("makes two threads one", u"p1"_s, mergeThreads, noRow);
    row("makes two threads one", u"moderator"_s, mergeThreads, ok);
    row("does what nobody knows", u"moderator"_s, "INSERT INTO moderation (action) VALUES ('x')",
        u"invalid moderation.action"_s);
    const auto postVote = [](int post, int by) {
        return "INSERT INTO post_vote (post_id, person_id) VALUES (" + QByteArray::number(post) + ", "
               + QByteArray::number(by) + ")";
    };
    row("votes", u"p5"_s, postVote(2002, 5), ok);
    row("votes for another", u"p5"_s, postVote(2002, 4), denied);
    row("votes for his own post", u"p2"_s, postVote(2002, 2), u"invalid post.own_vote"_s);
    row("votes in a hidden thread", u"p5"_s, postVote(2004, 5), u"not_found post"_s);
    row("takes another's vote back", u"p5"_s, found("DELETE FROM post_vote WHERE post_id = 2001"), noRow);
    row("takes his vote for a post back", u"p2"_s, found("DELETE FROM post_vote WHERE post_id = 2001"), ok);
    for (const char *list : {"thread_follow (thread_id, person_id) VALUES (1001, %1)",
             "thread_seen (thread_id, person_id, post_id) VALUES (1001, %1, 2001)",
             "bookmark (post_id, person_id) VALUES (2001, %1)",
             "post_report (post_id, person_id, reason) VALUES (2001, %1, 'x')"}) {
        row(list, u"p5"_s, "INSERT INTO " + QByteArray(list).replace("%1", "5"), ok);
        row(list, u"p5"_s, "INSERT INTO " + QByteArray(list).replace("%1", "4") + QByteArray(" -- another"),
            denied);
        row(list, u"moderator"_s, "INSERT INTO " + QByteArray(list).replace("%1", "5"), denied);
    }
    const QByteArray mentionIt = "INSERT INTO post_mention (post_id, person_id) VALUES (2002, 5)";
    row("mentions in what he wrote", u"p2"_s, mentionIt, ok);
    row("mentions in what another wrote", u"p5"_s, mentionIt, denied);
    row("asks a colleague to answer", u"p5"_s,
        "INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES (1001, 3, 5)", ok);
    row("asks a colleague to answer in another's name", u"p5"_s,
        "INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES (1001, 3, 1)", denied);
    row("settles a report by hand", u"moderator"_s, "UPDATE post_report SET settled_at = 1", denied);
    row("writes the audit log", u"moderator"_s,
        "INSERT INTO audit (action, object, result) VALUES ('x', 'x', 'done')", denied);
    row("changes the audit log", u"admin"_s, "UPDATE audit SET detail = 'x'", denied);
    row("deletes of the audit log", u"admin"_s, "DELETE FROM audit", denied);
    row("deletes a post", u"moderator"_s, "DELETE FROM post", denied);
    row("deletes a thread", u"moderator"_s, "DELETE FROM thread", denied);
    row("changes what a post was", u"moderator"_s, "UPDATE post_version SET text = 'x'", denied);
    row("writes the search index", u"p1"_s, "DELETE FROM post_search", denied);
    row("reads the forum", u"stranger"_s, "SELECT 1 FROM tjc.post", denied);

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
    row("keeps trainings", u"coordinator"_s, "UPDATE training SET title = 'May', revision = revision + 1",
        ok);
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
    row("wish", "employee_read", u"p5"_s, "SELECT count(*) FROM wish");
    row("wish", "own_wish", u"p5"_s, "INSERT INTO wish (uid, title, created_by) VALUES ('q', 'q', 5)");
    row("wish", "own_wish_change", u"p1"_s,
        "UPDATE wish SET title = 'q', revision = revision + 1 WHERE id = 803 RETURNING id");
    row("wish", "picked_up", u"p2"_s,
        "UPDATE wish SET state = 'picked_up', picked_by = 2, revision = revision + 1 WHERE id = 801 RETURNING id");
    row("wish", "coordinator_write", u"coordinator"_s,
        "UPDATE wish SET title = 'q', revision = revision + 1 WHERE id = 803 RETURNING id");
    row("me_too", "own_me_too", u"p1"_s, "SELECT count(*) FROM me_too");
    row("me_too", "picker_read", u"p3"_s, "SELECT count(*) FROM me_too");
    row("me_too", "coordinator_read", u"coordinator"_s, "SELECT count(*) FROM me_too");
    row("training", "own_offer", u"p5"_s,
        "INSERT INTO training (uid, title, format, offered_by) VALUES ('q', 'q', 'game', 5)");
    row("training", "own_offer_change", u"p4"_s,
        "UPDATE training SET title = 'q', revision = revision + 1 WHERE id = 701 RETURNING id");
    row("training_topic", "own_offer", u"p4"_s,
        "INSERT INTO training_topic (training_id, topic_id) VALUES (701, 902)");
    row("session", "own_offer_plan", u"p4"_s,
        "INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at) VALUES ('q', 701, 1, 2, 0)");
    row("session", "own_offer_change", u"p4"_s,
        "UPDATE session SET min_seats = 1, revision = revision + 1 WHERE id = 601 RETURNING id");
    row("session_trainer", "own_offer", u"p4"_s,
        "INSERT INTO session_trainer (session_id, person_id, position) VALUES (601, 5, 5)");
    row("session_topic", "own_offer", u"p4"_s,
        "INSERT INTO session_topic (session_id, topic_id, position) VALUES (601, 902, 5)");
    row("training_topic", "coordinator_write", u"coordinator"_s,
        "INSERT INTO training_topic (training_id, topic_id) VALUES (1, 902)");
    row("topic", "moderator_write", u"moderator"_s, "INSERT INTO topic (name) VALUES ('q')");
    for (const char *table : {"training_topic", "guide_task", "guide_advice"})
        row(table, "employee_read", u"p5"_s, QByteArray("SELECT count(*) FROM ") + table);
    for (const char *role : {"moderator", "coordinator"}) {
        row("guide_task", role == QByteArray("moderator") ? "moderator_write" : "coordinator_write",
            QString::fromLatin1(role), "INSERT INTO guide_task (name) VALUES ('q')");
        row("guide_advice", role == QByteArray("moderator") ? "moderator_write" : "coordinator_write",
            QString::fromLatin1(role),
            "INSERT INTO guide_advice (task_id, topic_id, position) VALUES (501, 902, 1)");
    }
    for (const char *table : {"guide_task", "guide_advice"})
        row(table, "owner_all", u"tjc_owner"_s, QByteArray("SELECT count(*) FROM ") + table);
    for (const char *table : {"wish", "me_too"})
        row(table, "owner_all", u"tjc_owner"_s, QByteArray("SELECT count(*) FROM ") + table);
    for (const char *table : {"person_language", "person_format", "person_search"})
        row(table, "employee_read", u"p5"_s, QByteArray("SELECT count(*) FROM ") + table);
    for (const auto &[table, values] : {std::pair<QByteArray, QByteArray>("expertise", "902"),
             {"person_language", "'qq'"}, {"person_format", "'game'"}, {"availability", "7, 'evening'"}}) {
        row(table, "own_write", u"p5"_s, "INSERT INTO " + table + " VALUES (5, " + values + ")");
        if (table != "expertise")
            row(table, "coordinator_write", u"coordinator"_s,
                "INSERT INTO " + table + " VALUES (5, " + values + ")");
    }
    for (const char *table : {"thread_topic", "post_search"})
        row(table, "employee_read", u"p5"_s, QByteArray("SELECT count(*) FROM ") + table);
    row("thread", "shown_read", u"p5"_s, "SELECT count(*) FROM thread");
    row("thread", "own_open", u"p5"_s,
        "INSERT INTO thread (uid, kind, title, created_by) VALUES ('q', 'question', 'q', 5)");
    row("thread", "own_change", u"p1"_s,
        "UPDATE thread SET title = 'q', revision = revision + 1 WHERE id = 1001 RETURNING id");
    row("thread_topic", "own_topics", u"p1"_s,
        "INSERT INTO thread_topic (thread_id, topic_id) VALUES (1001, 902)");
    row("post", "shown_read", u"p5"_s, "SELECT count(*) FROM post");
    row("post", "own_write", u"p5"_s,
        "INSERT INTO post (uid, thread_id, author_id, text) VALUES ('q', 1001, 5, 'q')");
    row("post", "own_edit", u"p2"_s,
        "UPDATE post SET text = 'q', revision = revision + 1 WHERE id = 2002 RETURNING id");
    row("post", "moderator_edit", u"moderator"_s,
        "UPDATE post SET text = 'q', revision = revision + 1 WHERE id = 2002 RETURNING id");
    row("post_version", "own_read", u"p2"_s, "SELECT count(*) FROM post_version");
    row("post_version", "moderator_read", u"moderator"_s, "SELECT count(*) FROM post_version");
    for (const char *table : {"thread_follow", "thread_seen", "bookmark", "post_vote"})
        row(table, "own_all", u"p2"_s, QByteArray("SELECT count(*) FROM ") + table);
    row("post_mention", "own_mention", u"p1"_s, "SELECT count(*) FROM post_mention");
    row("post_mention", "moderator_mention", u"moderator"_s, "SELECT count(*) FROM post_mention");
    row("thread_asked", "asked_read", u"p4"_s, "SELECT count(*) FROM thread_asked");
    row("thread_asked", "own_ask", u"p5"_s,
        "INSERT INTO thread_asked (thread_id, person_id, asked_by) VALUES (1001, 3, 5)");
    row("post_report", "own_report", u"p3"_s, "SELECT count(*) FROM post_report");
    row("post_report", "moderator_read", u"moderator"_s, "SELECT count(*) FROM post_report");
    row("audit", "moderator_read", u"moderator"_s, "SELECT count(*) FROM audit");
    for (const char *table :
        {"thread", "thread_topic", "post", "post_search", "post_version", "post_vote", "thread_follow",
            "thread_seen", "bookmark", "post_mention", "thread_asked", "post_report", "audit"})
        row(table, "owner_all", u"tjc_owner"_s, QByteArray("SELECT count(*) FROM ") + table);
    row("moderating", "owner_all", u"tjc_owner"_s, "INSERT INTO moderating (action) VALUES ('q')");
    row("availability", "shown_read", u"p5"_s, "SELECT count(*) FROM availability");
    row("person", "own_profile", u"p1"_s,
        "UPDATE person SET about = 'q', revision = revision + 1 WHERE id = 1 RETURNING id");
    row("help_request", "own_read", u"p1"_s, "SELECT count(*) FROM help_request");
    row("help_request", "own_ask", u"p1"_s,
        "INSERT INTO help_request (uid, from_id, to_id, title, starts_at, ends_at)"
        " VALUES ('q', 1, 3, 'q', now_ms() + 86400000, now_ms() + 90000000)");
    row("help_request", "own_answer", u"p2"_s,
        "UPDATE help_request SET state = 'declined', revision = revision + 1 WHERE uid = 'rights' RETURNING id");
    row("notice", "own_read", u"p4"_s, "SELECT count(*) FROM notice");
    row("notice", "own_mark", u"p4"_s, "UPDATE notice SET read_at = 1 RETURNING id");
    row("enrolment", "coordinator_all", u"coordinator"_s, "SELECT count(*) FROM enrolment");
    row("schema_info", "admin_write", u"admin"_s, "UPDATE schema_info SET version = 99 RETURNING id");
    for (const char *table : {"schema_info", "change_log", "organisation", "person", "topic", "expertise",
             "room", "theme_week", "training", "session", "session_trainer", "session_topic", "station",
             "enrolment", "series", "day_off", "absence", "notice", "person_language", "person_format",
             "availability", "person_search", "help_request"})
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

void PostgresRightsTest::seesOfTheForum_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QString &login, const QByteArray &sql,
                         const QString &expected) {
        QTest::addRow("%s: %s", qPrintable(login), what) << login << sql << expected;
    };
    const QByteArray hidden = "SELECT text, hide_reason FROM post_shown WHERE id = 2003";
    row("a hidden post", u"p5"_s, hidden, u"|"_s);
    row("a hidden post", u"coordinator"_s, hidden, u"|"_s);
    row("his hidden post", u"p3"_s, hidden, u"rude|rude"_s);
    row("a hidden post", u"moderator"_s, hidden, u"rude|rude"_s);
    row("a hidden post, past the view", u"p5"_s, "SELECT text, '' FROM post WHERE id = 2003", QString());
    row("the words of a hidden post", u"p5"_s,
        "SELECT post_id, '' FROM post_search WHERE post_id IN (2003, 2004)", QString());
    row("a hidden thread", u"p5"_s, "SELECT id, '' FROM thread WHERE id = 1002", QString());
    row("his hidden thread", u"p2"_s, "SELECT id, hide_reason FROM thread WHERE id = 1002", u"1002|double"_s);
    row("a hidden thread", u"moderator"_s, "SELECT id, title FROM thread WHERE id = 1002", u"1002|Two"_s);
    row("posts of a hidden thread", u"p5"_s, "SELECT id, '' FROM post WHERE thread_id = 1002", QString());
    row("posts of a hidden thread, in the view", u"p2"_s,
        "SELECT id, '' FROM post_shown WHERE thread_id = 1002", QString());
    row("what a post of his was", u"p2"_s, "SELECT text, '' FROM post_version", u"answer|"_s);
    row("what a post was", u"moderator"_s, "SELECT text, '' FROM post_version", u"answer|"_s);
    row("what a post was", u"p5"_s, "SELECT text, '' FROM post_version", QString());
    row("votes of others", u"p1"_s, "SELECT person_id, '' FROM post_vote", QString());
    row("votes of others", u"moderator"_s, "SELECT person_id, '' FROM post_vote", QString());
    row("his vote", u"p2"_s, "SELECT person_id, '' FROM post_vote", u"2|"_s);
    row("how many votes", u"p5"_s, "SELECT votes, '' FROM post WHERE id = 2001", u"2|"_s);
    for (const char *table : {"bookmark", "thread_seen"}) {
        const QByteArray sql = "SELECT person_id, '' FROM " + QByteArray(table);
        row(table, u"p2"_s, sql, u"2|"_s);
        row(table, u"p1"_s, sql, QString());
        row(table, u"moderator"_s, sql, QString());
        row(table, u"admin"_s, sql, QString());
    }
    row("what others follow", u"p5"_s, "SELECT person_id, '' FROM thread_follow", QString());
    row("reports of others", u"p2"_s, "SELECT person_id, '' FROM post_report", QString());
    row("his report", u"p3"_s, "SELECT person_id, '' FROM post_report", u"3|"_s);
    row("reports", u"moderator"_s, "SELECT person_id, '' FROM post_report", u"3|"_s);
    row("the audit log", u"p1"_s, "SELECT action, '' FROM audit", QString());
    row("the audit log", u"coordinator"_s, "SELECT action, '' FROM audit", QString());
    row("the audit log", u"moderator"_s, "SELECT action, object FROM audit ORDER BY id LIMIT 1",
        u"hide_post|post 2003"_s);
    row("whether somebody attended who did not write", u"p5"_s, "SELECT attended(1003, 1), ''", u"f|"_s);
}

void PostgresRightsTest::seesOfTheForum()
{
    QFETCH(QString, login);
    QFETCH(QByteArray, sql);
    QFETCH(QString, expected);
    QCOMPARE(asked(as(login), sql, 2), expected);
}

/// An error would take the writing down back, so it is done without one: no row counts as inserted.
void PostgresRightsTest::whatOthersTryIsWrittenDown()
{
    (void)m_root->beginWrite();
    QCOMPARE(run(*m_root, "SET LOCAL SESSION AUTHORIZATION p1"), u"ok"_s);
    const auto tried = m_root->execute(
        "INSERT INTO moderation (action, post_id, reason, actor_id, origin) VALUES ('hide_post', 2002, 'mine', 5, 'x')");
    QVERIFY(tried.has_value());
    QCOMPARE(*tried, 0);
    QCOMPARE(run(*m_root, "RESET SESSION AUTHORIZATION"), u"ok"_s);
    QCOMPARE(asked(*m_root,
                 "SELECT actor_id, action, object, result, detail FROM audit ORDER BY id DESC LIMIT 1", 5),
        u"1|hide_post|post 2002|denied|mine"_s);
    QCOMPARE(asked(*m_root, "SELECT hidden FROM post WHERE id = 2002"), u"f"_s);
    m_root->rollback();
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
