#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What the schema says of requests among colleagues, the same on both engines. Person 1 asks person 2.
class HelpRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsAsAsked_data();
    void beginsAsAsked();
    void goesFromStateToState_data();
    void goesFromStateToState();
    void staysBetweenTheSameTwo_data();
    void staysBetweenTheSameTwo();
    void isKept();
    void acceptedItIsOneSession();
    void acceptingIsDoneOnce_data();
    void acceptingIsDoneOnce();
    void theOtherIsTold();

private:
    QString ask(const QString &uid, qint64 startsIn = dayMs)
    {
        return run(*m_connection,
            "INSERT INTO help_request (uid, from_id, to_id, topic_id, title, starts_at, ends_at, place)"
            " VALUES ($1, 1, 2, 1, 'Kom je langs?', $2, $3, 'B2.14')",
            {uid, nowMs() + startsIn, nowMs() + startsIn + 3'600'000});
    }
    QString become(const QByteArray &state)
    {
        return run(*m_connection, "UPDATE help_request SET " + state + ", revision = revision + 1");
    }
    QString accept()
    {
        return run(
            *m_connection, "INSERT INTO help_acceptance (help_request_id) SELECT id FROM help_request");
    }

    std::unique_ptr<db::Connection> m_connection;
};

void HelpRulesTest::init()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 3);
    QCOMPARE(run(*m_connection, "INSERT INTO topic (id, name) VALUES (1, 'iPad')"), u"ok"_s);
}

void HelpRulesTest::beginsAsAsked_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("asked") << ""_ba
                           << ""_ba << u"ok"_s;
    QTest::newRow("changed at once") << ", state"_ba
                                     << ", 'changed'"_ba << u"invalid help_request.state"_s;
    QTest::newRow("accepted at once") << ", state, session_id"_ba
                                      << ", 'accepted', NULL"_ba << u"invalid help_request.state"_s;
    QTest::newRow("another revision") << ", revision"_ba
                                      << ", 2"_ba << u"invalid help_request.state"_s;
}

void HelpRulesTest::beginsAsAsked()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, values);
    QFETCH(QString, outcome);
    const qint64 begin = nowMs() + dayMs;
    QCOMPARE(run(*m_connection,
                 "INSERT INTO help_request (uid, from_id, to_id, title, starts_at, ends_at" + columns
                     + ") VALUES ('q', 1, 2, 'Kom je langs?', $1, $2" + values + ")",
                 {begin, begin + 1000}),
        outcome);
    QCOMPARE(ask(u"past"_s, -1000), u"conflict help_request.past"_s);
    QVERIFY(run(*m_connection,
        "INSERT INTO help_request (uid, from_id, to_id, title, starts_at, ends_at)"
        " VALUES ('self', 1, 1, 'q', $1, $2)",
        {begin, begin + 1000})
                .startsWith(u"invalid"_s));
}

void HelpRulesTest::goesFromStateToState_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QString>("outcome");
    const QByteArray asked = "state = 'asked'";
    const QByteArray changed = "state = 'changed', starts_at = starts_at + 1000, ends_at = ends_at + 1000";
    const QByteArray declined = "state = 'declined', answer = 'Geen tijd'";
    const QByteArray withdrawn = "state = 'withdrawn'";
    const QByteArray past = "state = 'changed', starts_at = 1";
    QTest::newRow("asked again") << asked << asked << u"ok"_s;
    QTest::newRow("another time") << asked << changed << u"ok"_s;
    QTest::newRow("and another") << changed << changed << u"ok"_s;
    QTest::newRow("and back") << changed << asked << u"ok"_s;
    QTest::newRow("declined") << asked << declined << u"ok"_s;
    QTest::newRow("declined after a change") << changed << declined << u"ok"_s;
    QTest::newRow("withdrawn") << changed << withdrawn << u"ok"_s;
    QTest::newRow("declined is over") << declined << asked << u"conflict help_request.transition"_s;
    QTest::newRow("withdrawn is over") << withdrawn << changed << u"conflict help_request.transition"_s;
    QTest::newRow("a time that has passed") << asked << past << u"conflict help_request.past"_s;
}

void HelpRulesTest::goesFromStateToState()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, then);
    QFETCH(QString, outcome);
    QCOMPARE(ask(u"q"_s), u"ok"_s);
    QCOMPARE(become(first), u"ok"_s);
    QCOMPARE(become(then), outcome);
}

void HelpRulesTest::staysBetweenTheSameTwo_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("from") << "from_id = 3"_ba << u"denied help_request.fixed"_s;
    QTest::newRow("to") << "to_id = 3"_ba << u"denied help_request.fixed"_s;
    QTest::newRow("uid") << "uid = 'other'"_ba << u"denied help_request.fixed"_s;
    QTest::newRow("title") << "title = 'Anders'"_ba << u"ok"_s;
}

void HelpRulesTest::staysBetweenTheSameTwo()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, outcome);
    QCOMPARE(ask(u"q"_s), u"ok"_s);
    QCOMPARE(become(change), outcome);
    QCOMPARE(run(*m_connection, "UPDATE help_request SET title = 'x', revision = revision + 2"),
        u"conflict help_request.revision"_s);
}

void HelpRulesTest::isKept()
{
    QCOMPARE(ask(u"q"_s), u"ok"_s);
    QCOMPARE(run(*m_connection, "DELETE FROM help_request"), u"denied help_request.delete"_s);
    // The same again is the same.
    QVERIFY(ask(u"q"_s).startsWith(u"conflict"_s));
    QCOMPARE(asked(*m_connection, "SELECT count(*) FROM help_request"), u"1"_s);
}

void HelpRulesTest::acceptedItIsOneSession()
{
    QCOMPARE(ask(u"q"_s), u"ok"_s);
    QCOMPARE(accept(), u"ok"_s);
    QCOMPARE(
        asked(*m_connection,
            "SELECT t.title, t.format, s.building, s.max_seats, t.offered_by FROM session s JOIN training t"
            " ON t.id = s.training_id",
            5),
        u"Kom je langs?|desk_visit|B2.14|3|2"_s);
    QCOMPARE(asked(*m_connection, "SELECT person_id FROM session_trainer"), u"2"_s);
    QCOMPARE(asked(*m_connection, "SELECT topic_id FROM session_topic"), u"1"_s);
    QCOMPARE(asked(*m_connection, "SELECT person_id, state FROM enrolment", 2), u"1|enrolled"_s);
    QCOMPARE(
        asked(*m_connection,
            "SELECT h.state FROM help_request h JOIN session s ON s.id = h.session_id AND s.starts_at = h.starts_at"),
        u"accepted"_s);
}

void HelpRulesTest::acceptingIsDoneOnce_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("again") << "accept"_ba << u"conflict help_request.transition"_s;
    QTest::newRow("declined") << "state = 'declined'"_ba << u"conflict help_request.transition"_s;
    QTest::newRow("withdrawn") << "state = 'withdrawn'"_ba << u"conflict help_request.transition"_s;
    QTest::newRow("after another time") << "state = 'changed'"_ba << u"ok"_s;
}

void HelpRulesTest::acceptingIsDoneOnce()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, outcome);
    QCOMPARE(ask(u"q"_s), u"ok"_s);
    QCOMPARE(before == "accept" ? accept() : become(before), u"ok"_s);
    QCOMPARE(accept(), outcome);
    QCOMPARE(run(*m_connection, "INSERT INTO help_acceptance (help_request_id) VALUES (99)"),
        u"not_found help_request"_s);
    const QString sessions = asked(*m_connection, "SELECT count(*) FROM session");
    QCOMPARE(sessions, before == "accept" || outcome == u"ok"_s ? u"1"_s : u"0"_s);
}

void HelpRulesTest::theOtherIsTold()
{
    const auto heard = [&] {
        return asked(*m_connection,
            "SELECT CAST(person_id AS text) || ' ' || kind || ' ' || CAST(about_id AS text) || ' ' || detail"
            " FROM notice WHERE help_request_id IS NOT NULL ORDER BY id DESC LIMIT 1");
    };
    QCOMPARE(ask(u"q"_s), u"ok"_s);
    QCOMPARE(heard(), u"2 help_asked 1 "_s);
    QCOMPARE(become("state = 'changed'"), u"ok"_s);
    QCOMPARE(heard(), u"1 help_changed 2 "_s);
    QCOMPARE(become("state = 'asked'"), u"ok"_s);
    QCOMPARE(heard(), u"2 help_asked 1 "_s);
    QCOMPARE(become("state = 'declined', answer = 'Geen tijd'"), u"ok"_s);
    QCOMPARE(heard(), u"1 help_declined 2 Geen tijd"_s);
}

QTEST_GUILESS_MAIN(HelpRulesTest)

#include "help_rules_test.moc"
