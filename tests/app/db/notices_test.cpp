#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// Who is told what by the rules: one notice per person and event, the same on both engines. Person 8 and 9 are the
/// trainers.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signingUpTellsNobody();
    void aPromotionIsTold();
    void anOfferIsToldAndThenItsEnd_data();
    void anOfferIsToldAndThenItsEnd();
    void aRequestAndItsAnswerAreTold_data();
    void aRequestAndItsAnswerAreTold();
    void aSubstituteIsTold();
    void leavingIsToldInTheLastDays_data();
    void leavingIsToldInTheLastDays();
    void aChangedSessionIsTold_data();
    void aChangedSessionIsTold();
    void itTellsWhatWasBefore();
    void whatIsOverIsNotTold();
    void aTrainerWhoComesIsToldOnce();
    void noticesAreKept_data();
    void noticesAreKept();
    void whatIsTakenBackIsNotTold();

private:
    qint64 session(const Plan &plan = {})
    {
        const qint64 id = plannedSession(*m_connection, plan);
        for (const int trainer : {8, 9}) {
            if (run(*m_connection,
                    "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, $2)",
                    {id, trainer})
                != u"ok"_s)
                qFatal("no trainer");
        }
        return id;
    }
    void enrolAll(qint64 id, std::initializer_list<int> people)
    {
        for (const int person : people)
            QCOMPARE(enrol(*m_connection, id, person), u"ok"_s);
    }
    /// What was told since the last time: "8 request 1" is person, kind, and whom it is about.
    QString told(qint64 id)
    {
        const QString lines = asked(*m_connection,
            "SELECT CAST(person_id AS text) || ' ' || kind || coalesce(' ' || CAST(about_id AS text), '') FROM notice"
            " WHERE session_id = $1 AND id > $2 ORDER BY person_id, kind",
            1, {id, m_last});
        m_last = asked(*m_connection, "SELECT coalesce(max(id), 0) FROM notice").toLongLong();
        return QString(lines).replace(u'\n', u", "_s);
    }

    std::unique_ptr<db::Connection> m_connection;
    qint64 m_last = 0;
};

void NoticesTest::init()
{
    if (m_connection)
        return;
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 9);
}

void NoticesTest::signingUpTellsNobody()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2});
    QCOMPARE(told(id), QString());
    QCOMPARE(leave(*m_connection, id, 2), u"ok"_s);
    QCOMPARE(told(id), QString());
}

void NoticesTest::aPromotionIsTold()
{
    const qint64 id = session({.seats = 1, .startsIn = 9 * dayMs});
    enrolAll(id, {1, 2, 3, 4});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(told(id), u"2 promoted, 8 promoted 2, 9 promoted 2"_s);
    QCOMPARE(revise(*m_connection, id, "max_seats = 3"), u"ok"_s);
    QCOMPARE(told(id), u"3 promoted, 4 promoted, 8 promoted 3, 8 promoted 4, 9 promoted 3, 9 promoted 4"_s);
    QCOMPARE(
        asked(*m_connection,
            "SELECT count(*) FROM notice n JOIN enrolment e ON e.id = n.enrolment_id WHERE n.session_id = $1"
            " AND e.session_id = n.session_id AND e.person_id = coalesce(n.about_id, n.person_id)",
            1, {id}),
        u"9"_s);
}

void NoticesTest::anOfferIsToldAndThenItsEnd_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    QTest::newRow("confirmed") << u"confirm"_s << u"8 promoted 2, 9 promoted 2"_s;
    QTest::newRow("declined") << u"decline"_s << u"3 offer"_s;
    QTest::newRow("expired") << u"expire"_s << u"2 offer_expired, 3 offer"_s;
}

void NoticesTest::anOfferIsToldAndThenItsEnd()
{
    QFETCH(QString, end);
    QFETCH(QString, expected);
    const qint64 id = session({.seats = 1, .startsIn = 9 * dayMs, .offerMinutes = 60});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(told(id), u"2 offer"_s);
    QCOMPARE(
        asked(*m_connection, "SELECT detail FROM notice WHERE kind = 'offer' AND session_id = $1", 1, {id}),
        asked(*m_connection, "SELECT answer_by FROM enrolment WHERE session_id = $1 AND person_id = 2", 1,
            {id}));
    if (end == u"confirm"_s) {
        QCOMPARE(
            run(*m_connection, "UPDATE enrolment SET answer_by = NULL WHERE session_id = $1", {id}), u"ok"_s);
    } else if (end == u"decline"_s) {
        QCOMPARE(leave(*m_connection, id, 2), u"ok"_s);
    } else {
        QCOMPARE(expireOffers(*m_connection, id), u"ok"_s);
        QCOMPARE(settle(*m_connection), u"ok"_s);
    }
    QCOMPARE(told(id), expected);
}

void NoticesTest::aRequestAndItsAnswerAreTold_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("approved") << u"requested"_s << u"1 approved"_s;
    QTest::newRow("declined") << u"declined"_s << u"1 declined"_s;
    QTest::newRow("withdrawn") << u"cancelled"_s << QString();
}

void NoticesTest::aRequestAndItsAnswerAreTold()
{
    QFETCH(QString, answer);
    QFETCH(QString, expected);
    const qint64 id = session({.needsApproval = true});
    enrolAll(id, {1});
    QCOMPARE(told(id), u"8 request 1, 9 request 1"_s);
    QCOMPARE(move(*m_connection, id, 1, answer), u"ok"_s);
    QCOMPARE(told(id), expected);
}

void NoticesTest::aSubstituteIsTold()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2});
    QCOMPARE(substitute(*m_connection, id, 1, 3), u"ok"_s);
    QCOMPARE(told(id), u"3 substituted 1, 8 substituted 1, 9 substituted 1"_s);
}

void NoticesTest::leavingIsToldInTheLastDays_data()
{
    QTest::addColumn<qint64>("startsIn");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<QString>("expected");
    const QString both = u"8 left 1, 9 left 1"_s;
    QTest::newRow("long before") << 5 * dayMs + 60'000 << false << QString();
    QTest::newRow("five days before") << 5 * dayMs - 60'000 << false << both;
    QTest::newRow("the day before") << dayMs << false << both;
    QTest::newRow("of a cancelled session") << dayMs << true << QString();
}

void NoticesTest::leavingIsToldInTheLastDays()
{
    QFETCH(qint64, startsIn);
    QFETCH(bool, isCancelled);
    QFETCH(QString, expected);
    const qint64 id = session({.startsIn = startsIn});
    enrolAll(id, {1});
    if (isCancelled)
        QCOMPARE(revise(*m_connection, id, "state = 'cancelled', cancel_reason = 'ill'"), u"ok"_s);
    (void)told(id);
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(told(id), expected);
}

void NoticesTest::aChangedSessionIsTold_data()
{
    QTest::addColumn<QByteArray>("assignment");
    QTest::addColumn<QString>("kind");
    QTest::newRow("begin") << "starts_at = starts_at + 1"_ba << u"session_changed"_s;
    QTest::newRow("end") << "ends_at = ends_at + 1"_ba << u"session_changed"_s;
    QTest::newRow("building") << "building = 'B'"_ba << u"session_changed"_s;
    QTest::newRow("room") << "room_id = 1"_ba << u"session_changed"_s;
    QTest::newRow("the same times") << "starts_at = starts_at, ends_at = ends_at"_ba << QString();
    QTest::newRow("seats") << "max_seats = 3, min_seats = 1"_ba << QString();
    QTest::newRow("cancelled") << "state = 'cancelled', cancel_reason = 'ill'"_ba << u"session_cancelled"_s;
    QTest::newRow("cancelled and moved")
        << "state = 'cancelled', cancel_reason = 'ill', building = 'C'"_ba << u"session_cancelled"_s;
}

void NoticesTest::aChangedSessionIsTold()
{
    QFETCH(QByteArray, assignment);
    QFETCH(QString, kind);
    if (asked(*m_connection, "SELECT count(*) FROM room").toInt() == 0)
        QCOMPARE(
            run(*m_connection, "INSERT INTO room (id, name, building) VALUES (1, 'B2.14', 'Hoofdgebouw')"),
            u"ok"_s);
    const qint64 id = session({.seats = 2});
    enrolAll(id, {1, 2, 3, 4});
    QCOMPARE(leave(*m_connection, id, 4), u"ok"_s);
    const qint64 asking = session({.needsApproval = true});
    enrolAll(asking, {5});
    (void)told(id);
    for (const qint64 one : {id, asking})
        QCOMPARE(revise(*m_connection, one, assignment), u"ok"_s);
    const auto all = [&](std::initializer_list<const char *> people) {
        QStringList lines;
        for (const char *person : people)
            lines += QLatin1StringView(person) + u' ' + kind;
        return kind.isEmpty() ? QString() : lines.join(u", "_s);
    };
    const qint64 last = std::exchange(m_last, m_last);
    if (assignment.contains("max_seats"))
        QCOMPARE(told(id), u"3 promoted, 8 promoted 3, 9 promoted 3"_s);
    else
        QCOMPARE(told(id), all({"1", "2", "3", "8", "9"}));
    m_last = last;
    QCOMPARE(told(asking), all({"5", "8", "9"}));
    if (kind != u"session_cancelled"_s)
        return;
    QCOMPARE(asked(*m_connection,
                 "SELECT DISTINCT detail FROM notice WHERE kind = 'session_cancelled'"
                 " AND session_id = $1",
                 1, {id}),
        u"ill"_s);
    QCOMPARE(revise(*m_connection, id, "state = 'planned'"), u"ok"_s);
    QCOMPARE(told(id),
        u"1 session_revived, 2 session_revived, 3 session_revived, 8 session_revived, 9 session_revived"_s);
}

void NoticesTest::itTellsWhatWasBefore()
{
    const qint64 id = session();
    const QString begin = asked(*m_connection, "SELECT starts_at FROM session WHERE id = $1", 1, {id});
    const QString end = asked(*m_connection, "SELECT ends_at FROM session WHERE id = $1", 1, {id});
    const auto detail = [&] {
        return asked(*m_connection,
            "SELECT detail FROM notice WHERE session_id = $1 AND person_id = 8 ORDER BY id DESC LIMIT 1", 1,
            {id});
    };
    QCOMPARE(revise(*m_connection, id, "building = 'Oude | vleugel'"), u"ok"_s);
    QCOMPARE(detail(), begin + u'|' + end + u'|');
    QCOMPARE(revise(*m_connection, id,
                 "starts_at = starts_at - 1, building = '',"
                 " room_id = (SELECT id FROM room WHERE name = 'B2.14')"),
        u"ok"_s);
    QCOMPARE(detail(), begin + u'|' + end + u"|Oude | vleugel"_s);
    QCOMPARE(revise(*m_connection, id, "room_id = NULL"), u"ok"_s);
    QCOMPARE(detail(), QString::number(begin.toLongLong() - 1) + u'|' + end + u"|B2.14, Hoofdgebouw"_s);
}

void NoticesTest::whatIsOverIsNotTold()
{
    const qint64 id = session({.startsIn = -2 * dayMs});
    QCOMPARE(revise(*m_connection, id, "building = 'X'"), u"ok"_s);
    QCOMPARE(revise(*m_connection, id, "state = 'cancelled', cancel_reason = 'it was not held'"), u"ok"_s);
    QCOMPARE(told(id), QString());
}

void NoticesTest::aTrainerWhoComesIsToldOnce()
{
    const qint64 id = session({.startsIn = dayMs});
    enrolAll(id, {8});
    QCOMPARE(revise(*m_connection, id, "building = 'X'"), u"ok"_s);
    QCOMPARE(told(id), u"8 session_changed, 9 session_changed"_s);
    QCOMPARE(leave(*m_connection, id, 8), u"ok"_s);
    QCOMPARE(told(id), u"9 left 8"_s);
}

void NoticesTest::noticesAreKept_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    const QString denied = u"denied notice"_s;
    QTest::newRow("read") << "UPDATE notice SET read_at = 1"_ba << u"ok"_s;
    QTest::newRow("another text") << "UPDATE notice SET detail = 'x'"_ba << denied;
    QTest::newRow("another reader") << "UPDATE notice SET person_id = 1"_ba << denied;
    QTest::newRow("another kind") << "UPDATE notice SET kind = 'left'"_ba << denied;
    QTest::newRow("another time") << "UPDATE notice SET created_at = 0"_ba << denied;
    QTest::newRow("deleted") << "DELETE FROM notice"_ba << denied;
}

void NoticesTest::noticesAreKept()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, expected);
    const qint64 id = session();
    QCOMPARE(revise(*m_connection, id, "building = 'X'"), u"ok"_s);
    QCOMPARE(run(*m_connection, sql), expected);
}

void NoticesTest::whatIsTakenBackIsNotTold()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2});
    (void)told(id);
    QVERIFY(m_connection->beginWrite());
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    m_connection->rollback();
    QCOMPARE(told(id), QString());
}

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
