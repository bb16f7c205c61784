#include "driver.h"
#include "tests/app/db/planned.h"

#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace tjc;
using test::Plan;

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

Q_DECLARE_METATYPE(test::Plan)

/// The verbs of requests, offers, substitutes, attendance, notices and decisions.
class SeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_url = test::freshWorkspaceUrl();
        QCOMPARE(tjc({u"init"_s}).exit, 0);
        QCOMPARE(tjc({u"sample"_s}).exit, 0);
        m_connection = test::connectTo(m_url);
        const QJsonObject info = tjc({u"info"_s, u"--json"_s}).json().first().toObject();
        m_me = info.value("me"_L1).toString();
        m_myId = test::asked(*m_connection, "SELECT id FROM person WHERE login = $1", 1, {m_me}).toInt();
        m_logins = test::asked(*m_connection,
            "SELECT login FROM person WHERE login <> '' AND id <> $1 ORDER BY id LIMIT 3", 1, {m_myId})
                       .split(u'\n');
        QCOMPARE(m_logins.size(), 3);
    }

    void cleanup() { QCOMPARE(tjc({u"check"_s}).out, u"Everything is in order.\n"_s); }

    void requests()
    {
        const QString session = planned({.seats = 1, .needsApproval = true});
        for (const QString &login : m_logins)
            QVERIFY(tjc(on(u"enrol"_s, session, login)).out.startsWith("Pending"_L1));
        QCOMPARE(tjc(on(u"approve"_s, session, m_logins.at(1))).out, u"Enrolled.\n"_s);
        QCOMPARE(tjc(on(u"approve"_s, session, m_logins.at(0)) + QStringList{u"--json"_s}).json(),
            (QJsonArray{QJsonObject{{u"session"_s, session.toInt()}, {u"person"_s, m_logins.at(0)},
                {u"state"_s, u"waitlisted"_s}, {u"position"_s, 1}, {u"queue"_s, 1},
                {u"answerBy"_s, QJsonValue()}}}));
        QCOMPARE(tjc(on(u"decline"_s, session, m_logins.at(2))).out, u"Declined.\n"_s);
        const test::Ran again = tjc(on(u"decline"_s, session, m_logins.at(2)));
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.err, u"This person does not ask for a seat in that session.\n"_s);
    }

    void offers()
    {
        const QString session = planned({.seats = 1, .waitlist = 4, .offerMinutes = 60});
        const test::Ran none = tjc({u"confirm"_s, u"--session"_s, session});
        QCOMPARE(none.exit, 1);
        QCOMPARE(none.err, u"There is no seat to confirm here.\n"_s);
        QCOMPARE(tjc(on(u"enrol"_s, session, m_logins.at(0))).exit, 0);
        QCOMPARE(tjc({u"enrol"_s, u"--session"_s, session}).out, u"On the waiting list, place 1 of 1.\n"_s);
        QVERIFY(row(session).value("answerBy"_L1).isNull());
        QCOMPARE(tjc(on(u"cancel"_s, session, m_logins.at(0))).exit, 0);
        QVERIFY(row(session).value("answerBy"_L1).toString().endsWith(u'Z'));
        QCOMPARE(row(session).value("waitlistSize"_L1).toInt(), 4);
        QVERIFY(tjc({u"sessions"_s, u"--mine"_s}).out.contains("confirm before 20"_L1));
        const test::Ran offered = tjc({u"--lang"_s, u"nl"_s, u"notices"_s, u"--unread"_s});
        QVERIFY2(offered.out.contains(u"Er is een plaats voor je in “"_s), qPrintable(offered.out));
        QCOMPARE(tjc({u"confirm"_s, u"--session"_s, session}).out, u"Enrolled.\n"_s);
        QVERIFY(row(session).value("answerBy"_L1).isNull());
    }

    void substitutes()
    {
        const QString session = planned({.seats = 1});
        QCOMPARE(tjc({u"enrol"_s, u"--session"_s, session}).exit, 0);
        const QStringList mine{u"substitute"_s, u"--session"_s, session, u"--by"_s};
        QCOMPARE(tjc(mine + QStringList{m_logins.at(0)}).out, u"Enrolled.\n"_s);
        QVERIFY(row(session).value("mine"_L1).isNull());
        QCOMPARE(
            tjc(mine + QStringList{m_logins.at(1)}).err, u"This person has no seat in that session.\n"_s);
        const QJsonArray json =
            tjc(mine + QStringList{m_logins.at(1), u"--person"_s, m_logins.at(0), u"--json"_s}).json();
        QCOMPARE(json.first()["person"_L1].toString(), m_logins.at(1));
        QCOMPARE(json.first()["state"_L1].toString(), u"enrolled"_s);
    }

    void attendance()
    {
        const QString session = planned({.seats = 1, .startsIn = hourMs});
        QCOMPARE(tjc(on(u"enrol"_s, session, m_logins.at(0))).exit, 0);
        const auto as = [&](const QString &login, const QString &how) {
            return on(u"attend"_s, session, login) + QStringList{u"--as"_s, how};
        };
        const QString who = m_logins.at(0);
        QCOMPARE(tjc(as(who, u"attended"_s)).out, who + " was there.\n"_L1);
        QCOMPARE(tjc(as(who, u"partial"_s)).out, who + " was there for a part.\n"_L1);
        QCOMPARE(tjc(as(who, u"none"_s)).out, u"Whether %1 was there is open again.\n"_s.arg(who));
        QCOMPARE(tjc(as(who, u"no_show"_s) + QStringList{u"--json"_s}).json(),
            (QJsonArray{QJsonObject{
                {u"session"_s, session.toInt()}, {u"person"_s, who}, {u"attendance"_s, u"no_show"_s}}}));
        const QString walker = m_logins.at(1);
        QCOMPARE(tjc(as(walker, u"attended"_s)).err, u"This person has no seat in that session.\n"_s);
        QCOMPARE(tjc(as(walker, u"partial"_s) + QStringList{u"--walk-in"_s}).out,
            walker + " was there for a part.\n"_L1);
        QCOMPARE(test::asked(*m_connection,
                     "SELECT e.attendance FROM enrolment e JOIN person p ON p.id = e.person_id"
                     " WHERE e.session_id = $1 AND p.login = $2",
                     1, {session.toLongLong(), walker}),
            u"partial"_s);
        const QString later = planned({.startsIn = 3 * hourMs});
        const test::Ran early =
            tjc(on(u"attend"_s, later, walker) + QStringList{u"--as=attended"_s, u"--walk-in"_s});
        QCOMPARE(early.err, u"Attendance is taken from two hours before the session begins.\n"_s);
    }

    void notices()
    {
        QCOMPARE(tjc({u"notices"_s, u"--mark-read"_s}).exit, 0);
        const test::Ran empty = tjc({u"notices"_s, u"--unread"_s});
        QCOMPARE(empty.err, u"There are no notices.\n"_s);
        QCOMPARE(tjc({u"notices"_s, u"--unread"_s, u"--json"_s}).out, u"[]\n"_s);
        const QString session = planned({.needsApproval = true});
        makeTrainer(session, m_myId);
        QCOMPARE(tjc(on(u"enrol"_s, session, m_logins.at(0))).exit, 0);
        const QJsonArray json = tjc({u"notices"_s, u"--unread"_s, u"--json"_s, u"--mark-read"_s}).json();
        QCOMPARE(json.size(), 1);
        const QJsonObject notice = json.first().toObject();
        QCOMPARE(notice.value("kind"_L1).toString(), u"request"_s);
        QCOMPARE(notice.value("session"_L1).toInt(), session.toInt());
        QCOMPARE(notice.value("read"_L1).toBool(true), false);
        QVERIFY(!notice.value("about"_L1).toString().isEmpty());
        QCOMPARE(tjc({u"notices"_s, u"--unread"_s}).err, u"There are no notices.\n"_s);
        QCOMPARE(tjc({u"notices"_s, u"--json"_s}).json().first()["read"_L1].toBool(), true);
    }

    void decisions()
    {
        // What the example week waits for.
        const QJsonArray waiting = tjc({u"undecided"_s, u"--json"_s}).json();
        for (const QJsonValue &one : waiting)
            QCOMPARE(tjc({u"decide"_s, u"--session"_s, QString::number(one["id"_L1].toInt())}).exit, 0);
        QCOMPARE(tjc({u"undecided"_s}).err, u"There is nothing to decide on.\n"_s);
        const QString session = planned({});
        QCOMPARE(test::revise(*m_connection, session.toLongLong(), "min_seats = 2, decide_by = $1",
                     {test::nowMs() - 1'000}),
            u"ok"_s);
        const QJsonArray json = tjc({u"undecided"_s, u"--json"_s}).json();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json.first()["id"_L1].toInt(), session.toInt());
        QVERIFY(tjc({u"undecided"_s}).out.startsWith("Id "_L1));
        QCOMPARE(tjc({u"decide"_s, u"--session"_s, session}).out, u"The session goes on.\n"_s);
        QCOMPARE(tjc({u"undecided"_s, u"--json"_s}).out, u"[]\n"_s);
        QCOMPARE(tjc({u"decide"_s, u"--session=999999"_s}).exit, 1);
    }

    void rights_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<bool>("trainer");
        const QString judge = u"Only a trainer of the session or a coordinator decides on this.\n"_s;
        const QString other =
            u"That is not for you to do for somebody else; ask the trainer of the session or a coordinator.\n"_s;
        const QString role = u"Only a coordinator may do this.\n"_s;
        const Plan soon{.startsIn = hourMs};
        const Plan asks{.needsApproval = true};
        QTest::newRow("approve") << asks << QStringList{u"approve"_s} << judge << true;
        QTest::newRow("decline") << asks << QStringList{u"decline"_s} << judge << true;
        QTest::newRow("cancel") << Plan{} << QStringList{u"cancel"_s} << other << true;
        QTest::newRow("substitute") << Plan{} << QStringList{u"substitute"_s, u"--by"_s, m_logins.at(2)}
                                    << other << true;
        QTest::newRow("attend") << soon << QStringList{u"attend"_s, u"--as=attended"_s} << judge << true;
        QTest::newRow("undecided") << Plan{} << QStringList{u"undecided"_s} << role << false;
        QTest::newRow("decide") << Plan{} << QStringList{u"decide"_s} << role << false;
    }
    void rights()
    {
        QFETCH(Plan, plan);
        QFETCH(QStringList, words);
        QFETCH(QString, refusal);
        QFETCH(bool, trainer);
        const QString session = planned(plan);
        QCOMPARE(tjc(on(u"enrol"_s, session, m_logins.at(0))).exit, 0);
        if (words.first() != "undecided"_L1)
            words += {u"--session"_s, session};
        if (words.first() != "undecided"_L1 && words.first() != "decide"_L1)
            words += {u"--person"_s, m_logins.at(0)};

        QString url = m_url;
        int who = m_myId;
        if (test::isPostgres()) {
            const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
            test::superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE tjc_employee");
            url = test::urlAs(m_url, login);
            who = test::asked(*test::connectTo(url), "SELECT ensure_me('Anna')").toInt();
        } else {
            QCOMPARE(test::run(*m_connection, "DELETE FROM person_role"), u"ok"_s);
        }
        const test::Ran asEmployee = test::run(QStringList{u"--workspace"_s, url} + words);
        makeTrainer(session, who);
        const test::Ran asTrainer = test::run(QStringList{u"--workspace"_s, url} + words);
        if (!test::isPostgres()) {
            QCOMPARE(test::run(*m_connection,
                         "INSERT INTO person_role (person_id, role) VALUES ($1, 'admin')", {m_myId}),
                u"ok"_s);
        }
        QCOMPARE(asEmployee.exit, 1);
        QCOMPARE(asEmployee.err, refusal);
        QCOMPARE(asTrainer.err, trainer ? QString() : refusal);
        QCOMPARE(asTrainer.exit, trainer ? 0 : 1);
    }

private:
    test::Ran tjc(const QStringList &words)
    {
        return test::run(QStringList{u"--workspace"_s, m_url} + words);
    }
    static QStringList on(const QString &verb, const QString &session, const QString &login)
    {
        return {verb, u"--session"_s, session, u"--person"_s, login};
    }
    QString planned(const Plan &plan) { return QString::number(test::plannedSession(*m_connection, plan)); }
    void makeTrainer(const QString &session, int person)
    {
        QCOMPARE(test::run(*m_connection,
                     "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 0)",
                     {session.toLongLong(), person}),
            u"ok"_s);
    }
    QJsonObject row(const QString &session)
    {
        for (const QJsonValue &value : tjc({u"sessions"_s, u"--json"_s}).json()) {
            if (value["id"_L1].toInt() == session.toInt())
                return value.toObject();
        }
        qFatal("the session is not listed");
    }

    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    QString m_me;
    int m_myId = 0;
    QStringList m_logins;
};

QTEST_GUILESS_MAIN(SeatsTest)
#include "seats_test.moc"
