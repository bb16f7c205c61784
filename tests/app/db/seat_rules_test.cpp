#include "tests/app/db/planned.h"

#include <QTest>

#include <thread>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

/// Waiting lists of a size, cancelling until a day, offers, clashes of one's own, substitutes, walk-ins and
/// attendance: the same on both engines, in the same words.
class SeatRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWaitingListHasASize_data();
    void aWaitingListHasASize();
    void approvalMeetsAFullWaitingList();
    void cancellingClosesForOneself_data();
    void cancellingClosesForOneself();
    void leavingTheQueueIsAlwaysFree();
    void aPromotedOneConfirms();
    void anOfferEndsWithSignup_data();
    void anOfferEndsWithSignup();
    void anOfferNotConfirmedGoesOn();
    void aDeclinedOfferGoesOn();
    void whatExpiredIsSeenByNobody_data();
    void whatExpiredIsSeenByNobody();
    void anOfferIsNotLengthened();
    void clashes_data();
    void clashes();
    void aPeriodTakesNobodysHours_data();
    void aPeriodTakesNobodysHours();
    void whatBecomesAPeriodMakesWay_data();
    void whatBecomesAPeriodMakesWay();
    void aClashIsNotOfTheQueue();
    void aClashKeepsFromApproval();
    void whoClashesIsPassedOverAndKeepsHisPlace();
    void aNewcomerPassesOnlyWhoClashes();
    void anEndedClashPromotes_data();
    void anEndedClashPromotes();
    void oneEndSeatsOnce();
    void aSubstituteTakesTheSeat();
    void aSubstituteLeavesTheQueue();
    void substitution_data();
    void substitution();
    void whoHandedOverHasNoSeat();
    void whoWalksInIsSeated();
    void walkingIn_data();
    void walkingIn();
    void attendance_data();
    void attendance();
    void attendanceIsOfASeat();
    void whoWasThereStays();
    void revisions_data();
    void revisions();
    void listChangesAreLogged_data();
    void listChangesAreLogged();
    void skippedIsCancelled();
    void twoCancelsAtOncePromoteTwo();
    void controlWithoutTheGuards();

private:
    /// New ones, by id.
    QString training(const QByteArray &format)
    {
        return asked(*m_connection,
            "INSERT INTO training (title, format) VALUES ('Later', '" + format + "') RETURNING id", 1);
    }
    QString room()
    {
        static int count = 0;
        return asked(
            *m_connection, "INSERT INTO room (name) VALUES ($1) RETURNING id", 1, {u"B2.%1"_s.arg(++count)});
    }
    qint64 session(const Plan &plan = {}) { return plannedSession(*m_connection, plan); }
    void enrolAll(qint64 id, std::initializer_list<int> people)
    {
        for (const int person : people)
            QCOMPARE(enrol(*m_connection, id, person), u"ok"_s);
    }
    QString of(const char *column, qint64 id, int person)
    {
        return asked(*m_connection,
            QByteArray("SELECT ") + column
                + " FROM enrolment WHERE session_id = $1 AND person_id = $2 ORDER BY id DESC",
            1, {id, person})
            .section(u'\n', 0, 0);
    }
    qint64 answerIn(qint64 id, int person) { return of("answer_by", id, person).toLongLong() - nowMs(); }
    void expire(qint64 id) { QCOMPARE(expireOffers(*m_connection, id), u"ok"_s); }

    std::unique_ptr<db::Connection> m_connection;
    QString m_url;
};

void SeatRulesTest::init()
{
    // Each test begins with people who have no seat anywhere; on a server one database serves for all.
    if (!m_connection) {
        m_url = freshWorkspaceUrl();
        m_connection = migrated(m_url);
        addBasics(*m_connection, 9);
    }
    QCOMPARE(pastTheGuard(*m_connection, "UPDATE session SET state = 'cancelled', cancel_reason = 'over',"
                                         " revision = revision + 1 WHERE state = 'planned'"),
        u"ok"_s);
}

void SeatRulesTest::aWaitingListHasASize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody waits") << 0 << u"1E1"_s;
    QTest::newRow("one waits") << 1 << u"1E1 2W2"_s;
    QTest::newRow("two wait") << 2 << u"1E1 2W2 3W3"_s;
}

void SeatRulesTest::aWaitingListHasASize()
{
    QFETCH(int, size);
    QFETCH(QString, expected);
    const qint64 id = session({.seats = 1, .waitlist = size});
    int person = 1;
    for (; person <= 1 + size; ++person)
        QCOMPARE(enrol(*m_connection, id, person), u"ok"_s);
    QCOMPARE(enrol(*m_connection, id, person), u"conflict session.waitlist_full"_s);
    QCOMPARE(standings(*m_connection, id), expected);
    if (size > 0) {
        QCOMPARE(leave(*m_connection, id, 2), u"ok"_s);
        QCOMPARE(enrol(*m_connection, id, person), u"ok"_s);
    }
}

void SeatRulesTest::approvalMeetsAFullWaitingList()
{
    const qint64 id = session({.seats = 1, .needsApproval = true, .waitlist = 1});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(move(*m_connection, id, 1, u"requested"_s), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 2, u"requested"_s), u"ok"_s);
    QCOMPARE(move(*m_connection, id, 3, u"requested"_s), u"conflict session.waitlist_full"_s);
    QCOMPARE(standings(*m_connection, id), u"1E1 2W2 3P-"_s);
    QCOMPARE(counters(*m_connection, id), u"1|1|1|0"_s);
}

void SeatRulesTest::cancellingClosesForOneself_data()
{
    QTest::addColumn<qint64>("until");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("expected");
    const QString closed = u"conflict session.cancel_closed"_s;
    QTest::newRow("in time") << dayMs << 1 << u"ok"_s;
    QTest::newRow("too late") << -hourMs << 1 << closed;
    QTest::newRow("too late, by another") << -hourMs << 2 << u"ok"_s;
}

void SeatRulesTest::cancellingClosesForOneself()
{
    QFETCH(qint64, until);
    QFETCH(int, by);
    QFETCH(QString, expected);
    const qint64 id = session({.seats = 1, .cancelUntilIn = until});
    enrolAll(id, {1, 3});
    QCOMPARE(leave(*m_connection, id, 1, by), expected);
    QCOMPARE(standings(*m_connection, id), expected == u"ok"_s ? u"1X1 3E2"_s : u"1E1 3W2"_s);
    if (expected == u"ok"_s)
        QCOMPARE(of("left_by", id, 1), QString::number(by));
    // Who says nothing of who he is, is the one himself.
    if (until < 0)
        QCOMPARE(move(*m_connection, id, expected == u"ok"_s ? 3 : 1, u"cancelled"_s),
            u"conflict session.cancel_closed"_s);
}

void SeatRulesTest::leavingTheQueueIsAlwaysFree()
{
    const qint64 id = session({.seats = 1, .cancelUntilIn = -hourMs});
    enrolAll(id, {1, 2});
    QCOMPARE(leave(*m_connection, id, 2), u"ok"_s);
    const qint64 asking = session({.needsApproval = true, .cancelUntilIn = -hourMs});
    enrolAll(asking, {1});
    QCOMPARE(leave(*m_connection, asking, 1), u"ok"_s);
}

void SeatRulesTest::aPromotedOneConfirms()
{
    const qint64 id = session({.seats = 1, .offerMinutes = 60});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(of("answer_by", id, 1), u"-"_s);
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2 3W3"_s);
    QVERIFY2(std::abs(answerIn(id, 2) - hourMs) < 30'000, qPrintable(of("answer_by", id, 2)));
    QCOMPARE(run(*m_connection,
                 "UPDATE enrolment SET answer_by = NULL WHERE session_id = $1 AND person_id = 2", {id}),
        u"ok"_s);
    expire(id);
    QCOMPARE(settle(*m_connection), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2 3W3"_s);
}

void SeatRulesTest::anOfferEndsWithSignup_data()
{
    QTest::addColumn<qint64>("closesIn");
    QTest::addColumn<qint64>("startsIn");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("in its own time") << 2 * dayMs << 3 * dayMs << dayMs;
    QTest::newRow("with sign-up") << 2 * hourMs << 3 * dayMs << 2 * hourMs;
    QTest::newRow("with the begin") << 2 * dayMs << 3 * hourMs << 3 * hourMs;
}

void SeatRulesTest::anOfferEndsWithSignup()
{
    QFETCH(qint64, closesIn);
    QFETCH(qint64, startsIn);
    QFETCH(qint64, expected);
    const qint64 id =
        session({.seats = 1, .startsIn = startsIn, .closesIn = closesIn, .offerMinutes = 24 * 60});
    enrolAll(id, {1, 2});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QVERIFY2(std::abs(answerIn(id, 2) - expected) < 30'000, qPrintable(of("answer_by", id, 2)));
}

void SeatRulesTest::anOfferNotConfirmedGoesOn()
{
    const qint64 id = session({.seats = 2, .offerMinutes = 60});
    enrolAll(id, {1, 2, 3, 4, 5, 6});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(leave(*m_connection, id, 2), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2X2 3E3 4E4 5W5 6W6"_s);
    expire(id);
    QCOMPARE(run(*m_connection,
                 "UPDATE enrolment SET answer_by = NULL WHERE session_id = $1 AND person_id = 3", {id}),
        u"conflict enrolment.offer_expired"_s);
    QCOMPARE(settle(*m_connection), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2X2 3X3 4X4 5E5 6E6"_s);
    QCOMPARE(counters(*m_connection, id), u"2|0|0|0"_s);
    QCOMPARE(of("left_by", id, 3), u"-"_s);
    QVERIFY(answerIn(id, 5) > 0 && answerIn(id, 6) > 0);
}

void SeatRulesTest::aDeclinedOfferGoesOn()
{
    // Declining is free, though signing off is not any more.
    const qint64 id = session({.seats = 1, .cancelUntilIn = -hourMs, .offerMinutes = 60});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(leave(*m_connection, id, 1, 9), u"ok"_s);
    QCOMPARE(leave(*m_connection, id, 2), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2X2 3E3"_s);
    QCOMPARE(run(*m_connection,
                 "UPDATE enrolment SET answer_by = NULL WHERE session_id = $1 AND person_id = 3", {id}),
        u"ok"_s);
    QCOMPARE(leave(*m_connection, id, 3), u"conflict session.cancel_closed"_s);
}

void SeatRulesTest::whatExpiredIsSeenByNobody_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("expected");
    QTest::newRow("somebody signs up") << u"enrol"_s << u"1X1 2X2 3E3 5W4"_s;
    QTest::newRow("the same one signs up") << u"again"_s << u"1X1 2X2 3E3 2W4"_s;
    QTest::newRow("somebody leaves the queue") << u"leave"_s << u"1X1 2X2 3X3"_s;
    QTest::newRow("more seats") << u"seats"_s << u"1X1 2X2 3E3"_s;
}

void SeatRulesTest::whatExpiredIsSeenByNobody()
{
    QFETCH(QString, act);
    QFETCH(QString, expected);
    const qint64 id = session({.seats = 1, .offerMinutes = 60});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    expire(id);
    if (act == u"enrol"_s)
        QCOMPARE(enrol(*m_connection, id, 5), u"ok"_s);
    else if (act == u"again"_s)
        QCOMPARE(enrol(*m_connection, id, 2), u"ok"_s);
    else if (act == u"leave"_s)
        QCOMPARE(leave(*m_connection, id, 3), u"ok"_s);
    else
        QCOMPARE(revise(*m_connection, id, "max_seats = 2"), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), expected);
    QCOMPARE(counters(*m_connection, id).section(u'|', 0, 1),
        u"%1|%2"_s.arg(expected.count(u'E')).arg(expected.count(u'W')));
}

void SeatRulesTest::anOfferIsNotLengthened()
{
    const qint64 id = session({.seats = 1, .offerMinutes = 60});
    enrolAll(id, {1, 2});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(
        run(*m_connection,
            "UPDATE enrolment SET answer_by = answer_by + 1 WHERE session_id = $1 AND person_id = 2", {id}),
        u"invalid enrolment.fixed"_s);
}

void SeatRulesTest::clashes_data()
{
    QTest::addColumn<bool>("hereBlocks");
    QTest::addColumn<bool>("thereBlocks");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<QString>("expected");
    const QString clash = u"conflict enrolment.clash"_s;
    QTest::newRow("neither blocks") << false << false << qint64(0) << u"ok"_s;
    QTest::newRow("this blocks") << true << false << qint64(0) << clash;
    QTest::newRow("the other blocks") << false << true << qint64(0) << clash;
    QTest::newRow("they overlap a minute") << true << false << hourMs - 60'000 << clash;
    QTest::newRow("one follows the other") << true << true << hourMs << u"ok"_s;
    QTest::newRow("one goes before the other") << true << true << -hourMs << u"ok"_s;
    QTest::newRow("it begins before and ends in it") << true << false << -hourMs / 2 << clash;
}

void SeatRulesTest::clashes()
{
    QFETCH(bool, hereBlocks);
    QFETCH(bool, thereBlocks);
    QFETCH(qint64, later);
    QFETCH(QString, expected);
    const qint64 there = session({.startsIn = 3 * dayMs, .blocksClash = thereBlocks});
    const qint64 here = session({.blocksClash = hereBlocks});
    // To the millisecond, whatever the clock did between the two.
    QCOMPARE(revise(*m_connection, here,
                 "starts_at = (SELECT t.starts_at + $1 FROM session t WHERE t.id = $2),"
                 " ends_at = (SELECT t.ends_at + $1 FROM session t WHERE t.id = $2)",
                 {later, there}),
        u"ok"_s);
    enrolAll(there, {1, 2});
    QCOMPARE(enrol(*m_connection, here, 1), expected);
    enrolAll(here, {3});
    QCOMPARE(substitute(*m_connection, here, 3, 2), expected);
    // Where the other session is cancelled, nothing clashes.
    if (expected != u"ok"_s) {
        QCOMPARE(revise(*m_connection, there, "state = 'cancelled', cancel_reason = 'ill'"), u"ok"_s);
        QCOMPARE(enrol(*m_connection, here, 1), u"ok"_s);
    }
}

void SeatRulesTest::aPeriodTakesNobodysHours_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("expected");
    const QString clash = u"conflict enrolment.clash"_s;
    QTest::newRow("control") << u"buffer_minutes = 0"_s << clash;
    QTest::newRow("a second less than a day") << u"ends_at = starts_at + 86399000"_s << clash;
    QTest::newRow("a day") << u"ends_at = starts_at + 86400000"_s << u"ok"_s;
    QTest::newRow("some weeks") << u"ends_at = starts_at + 1728000000"_s << u"ok"_s;
    QTest::newRow("some weeks in a room") << u"ends_at = starts_at + 1728000000, room_id = ROOM"_s << clash;
    QTest::newRow("some weeks that allow no other")
        << u"ends_at = starts_at + 1728000000, blocks_clash = TRUE"_s << clash;
    QTest::newRow("all day") << u"all_day = TRUE"_s << u"ok"_s;
    QTest::newRow("all day in a room") << u"all_day = TRUE, room_id = ROOM"_s << clash;
    QTest::newRow("e-learning") << u"training_id = TRAINING"_s << u"ok"_s;
    QTest::newRow("e-learning in a room") << u"training_id = TRAINING, room_id = ROOM"_s << clash;
}

/// As takesHours() has it in the domain.
void SeatRulesTest::aPeriodTakesNobodysHours()
{
    QFETCH(QString, there);
    there.replace(u"TRAINING"_s, training("e_learning")).replace(u"ROOM"_s, room());
    const qint64 other = session({.startsIn = 2 * dayMs - hourMs / 2});
    const qint64 here = session({.blocksClash = true});
    QCOMPARE(revise(*m_connection, other, there.toUtf8()), u"ok"_s);
    enrolAll(other, {1});
    QTEST(enrol(*m_connection, here, 1), "expected");
    enrolAll(here, {2});
    QTEST(enrol(*m_connection, other, 2), "expected");
}

void SeatRulesTest::whatBecomesAPeriodMakesWay_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("change");
    QTest::newRow("all day") << u"all_day = FALSE"_s << u"all_day = TRUE"_s;
    QTest::newRow("without its room")
        << u"room_id = ROOM, ends_at = starts_at + 86400000"_s << u"room_id = NULL"_s;
    QTest::newRow("e-learning") << u"training_id = TRAINING"_s << QString();
}

/// Whoever was kept from a seat by it moves up at once.
void SeatRulesTest::whatBecomesAPeriodMakesWay()
{
    QFETCH(QString, before);
    QFETCH(QString, change);
    const QString usual = training("workshop");
    before.replace(u"TRAINING"_s, usual).replace(u"ROOM"_s, room());
    const qint64 other = session();
    QCOMPARE(revise(*m_connection, other, before.toUtf8()), u"ok"_s);
    const qint64 here = session({.seats = 1, .blocksClash = true});
    enrolAll(here, {1, 2});
    enrolAll(other, {2});
    QCOMPARE(leave(*m_connection, here, 1), u"ok"_s);
    QCOMPARE(standings(*m_connection, here), u"1X1 2W2"_s);
    const QString done =
        change.isEmpty() ? run(*m_connection,
            "UPDATE training SET format = 'e_learning', revision = revision + 1 WHERE id = " + usual.toUtf8())
                         : revise(*m_connection, other, change.toUtf8());
    QCOMPARE(done, u"ok"_s);
    QCOMPARE(standings(*m_connection, here), u"1X1 2E2"_s);
}

void SeatRulesTest::aClashIsNotOfTheQueue()
{
    const qint64 there = session({.seats = 1, .blocksClash = true});
    const qint64 here = session({.blocksClash = true});
    enrolAll(there, {9, 1});
    QCOMPARE(enrol(*m_connection, here, 1), u"ok"_s);
    // Waiting for one and seated in another goes together; signing up for a queue while seated does not.
    const qint64 full = session({.seats = 1, .blocksClash = true});
    enrolAll(full, {8});
    QCOMPARE(enrol(*m_connection, full, 1), u"conflict enrolment.clash"_s);
    const qint64 asking = session({.needsApproval = true});
    QCOMPARE(enrol(*m_connection, asking, 1), u"conflict enrolment.clash"_s);
}

void SeatRulesTest::aClashKeepsFromApproval()
{
    const qint64 asking = session({.needsApproval = true});
    enrolAll(asking, {1});
    const qint64 there = session({.blocksClash = true});
    enrolAll(there, {1});
    QCOMPARE(move(*m_connection, asking, 1, u"requested"_s), u"conflict enrolment.clash"_s);
    QCOMPARE(leave(*m_connection, there, 1), u"ok"_s);
    QCOMPARE(move(*m_connection, asking, 1, u"requested"_s), u"ok"_s);
}

void SeatRulesTest::whoClashesIsPassedOverAndKeepsHisPlace()
{
    const qint64 id = session({.seats = 1, .blocksClash = true});
    enrolAll(id, {1, 2, 3, 4});
    const qint64 there = session();
    enrolAll(there, {2});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2 3E3 4W4"_s);
    QCOMPARE(of("passed_over", id, 2).left(1), test::isPostgres() ? u"t"_s : u"1"_s);
    QCOMPARE(move(*m_connection, id, 2, u"enrolled"_s), u"conflict session.full"_s);
    // The next seat is his, once he can have it.
    QCOMPARE(leave(*m_connection, there, 2), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2 3E3 4W4"_s);
    QCOMPARE(leave(*m_connection, id, 3), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2 3X3 4W4"_s);
    QCOMPARE(counters(*m_connection, id), u"1|1|0|0"_s);
}

void SeatRulesTest::aNewcomerPassesOnlyWhoClashes()
{
    const qint64 id = session({.seats = 1, .blocksClash = true});
    enrolAll(id, {1, 2});
    const qint64 there = session();
    enrolAll(there, {2});
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2"_s);
    QCOMPARE(move(*m_connection, id, 2, u"enrolled"_s), u"conflict enrolment.clash"_s);
    QCOMPARE(enrol(*m_connection, id, 3), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2 3E3"_s);
    QCOMPARE(of("passed_over", id, 2).left(1), test::isPostgres() ? u"t"_s : u"1"_s);
    // With two more seats he still waits; somebody who does not clash gets one, and the queue is not overtaken.
    QCOMPARE(enrol(*m_connection, id, 4), u"ok"_s);
    QCOMPARE(revise(*m_connection, id, "max_seats = 3"), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2 3E3 4E4"_s);
}

void SeatRulesTest::anEndedClashPromotes_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("he signs off") << u"leave"_s;
    QTest::newRow("it is cancelled") << u"cancel"_s;
    QTest::newRow("it is moved") << u"move"_s;
    QTest::newRow("it lets him") << u"free"_s;
    QTest::newRow("he hands the seat over") << u"substitute"_s;
    QTest::newRow("his offer expires") << u"expire"_s;
}

void SeatRulesTest::anEndedClashPromotes()
{
    QFETCH(QString, how);
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2});
    const qint64 there = session({.seats = 1, .offerMinutes = 60, .blocksClash = true});
    if (how == u"expire"_s) {
        enrolAll(there, {8, 2});
        QCOMPARE(leave(*m_connection, there, 8), u"ok"_s);
    } else {
        enrolAll(there, {2});
    }
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2"_s);
    if (how == u"leave"_s) {
        QCOMPARE(leave(*m_connection, there, 2), u"ok"_s);
    } else if (how == u"cancel"_s) {
        QCOMPARE(revise(*m_connection, there, "state = 'cancelled', cancel_reason = 'ill'"), u"ok"_s);
    } else if (how == u"move"_s) {
        QCOMPARE(revise(*m_connection, there, "starts_at = starts_at + 3600001, ends_at = ends_at + 3600001"),
            u"ok"_s);
    } else if (how == u"free"_s) {
        QCOMPARE(revise(*m_connection, there, "blocks_clash = $1", {false}), u"ok"_s);
    } else if (how == u"substitute"_s) {
        QCOMPARE(substitute(*m_connection, there, 2, 7), u"ok"_s);
    } else {
        expire(there);
        QCOMPARE(settle(*m_connection), u"ok"_s);
    }
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2"_s);
    QCOMPARE(counters(*m_connection, id), u"1|0|0|0"_s);
}

/// One waits in two sessions that clash with each other and with the third: its end seats him in one of them.
void SeatRulesTest::oneEndSeatsOnce()
{
    const qint64 first = session({.seats = 1, .blocksClash = true});
    const qint64 second = session({.seats = 1, .blocksClash = true});
    enrolAll(first, {1, 2});
    enrolAll(second, {3, 2});
    const qint64 there = session({.blocksClash = true});
    enrolAll(there, {2});
    QCOMPARE(leave(*m_connection, first, 1), u"ok"_s);
    QCOMPARE(leave(*m_connection, second, 3), u"ok"_s);
    QCOMPARE(leave(*m_connection, there, 2), u"ok"_s);
    QCOMPARE(standings(*m_connection, first), u"1X1 2E2"_s);
    QCOMPARE(standings(*m_connection, second), u"3X1 2W2"_s);
}

void SeatRulesTest::aSubstituteTakesTheSeat()
{
    // Neither the deadline of sign-up nor that of cancelling matters, nor that approval is needed.
    const qint64 id = session({.seats = 1, .cancelUntilIn = -hourMs});
    enrolAll(id, {1, 2});
    QCOMPARE(revise(*m_connection, id, "signup_closes_at = $1, needs_approval = $2", {nowMs() - 1'000, true}),
        u"ok"_s);
    QCOMPARE(substitute(*m_connection, id, 1, 3), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2 3E3"_s);
    QCOMPARE(counters(*m_connection, id), u"1|1|0|0"_s);
    QCOMPARE(substitute(*m_connection, id, 3, 4), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2 3X3 4E4"_s);
}

void SeatRulesTest::aSubstituteLeavesTheQueue()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(substitute(*m_connection, id, 1, 3), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2W2 3X3 3E4"_s);
    QCOMPARE(counters(*m_connection, id), u"1|1|0|0"_s);
    const qint64 asking = session({.needsApproval = true});
    enrolAll(asking, {1, 2});
    QCOMPARE(move(*m_connection, asking, 1, u"requested"_s), u"ok"_s);
    QCOMPARE(substitute(*m_connection, asking, 1, 2), u"ok"_s);
    QCOMPARE(standings(*m_connection, asking), u"1X1 2X- 2E2"_s);
    QCOMPARE(counters(*m_connection, asking), u"1|0|0|0"_s);
}

void SeatRulesTest::substitution_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("expected");
    const QString noSeat = u"conflict enrolment.no_seat"_s;
    QTest::newRow("of one who waits") << 2 << 5 << QByteArray() << noSeat;
    QTest::newRow("of one who has none") << 7 << 5 << QByteArray() << noSeat;
    QTest::newRow("by one who has a seat") << 1 << 3 << "max_seats = 3"_ba << u"conflict enrolment.exists"_s;
    QTest::newRow("by himself") << 1 << 1 << QByteArray() << u"conflict enrolment.exists"_s;
    QTest::newRow("after the begin") << 1 << 5 << "starts_at = starts_at - 172800001"_ba
                                     << u"conflict session.started"_s;
    QTest::newRow("in a cancelled session")
        << 1 << 5 << "state = 'cancelled', cancel_reason = 'ill'"_ba << u"conflict session.cancelled"_s;
    QTest::newRow("with more there than seats") << 1 << 5 << "min_seats = 0"_ba << u"ok"_s;
}

void SeatRulesTest::substitution()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QByteArray, first);
    QFETCH(QString, expected);
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1, 2, 3});
    if (!first.isEmpty())
        QCOMPARE(revise(*m_connection, id, first), u"ok"_s);
    const QString before = standings(*m_connection, id);
    // Without an enrolment to take over there is no substitution, but a sign-up like any other.
    if (from == 7) {
        QCOMPARE(run(*m_connection,
                     "INSERT INTO enrolment (session_id, person_id, intent, substitute_for)"
                     " SELECT $1, 5, 'elsewhere', min(id) FROM enrolment WHERE session_id <> $1",
                     {id}),
            expected);
    } else {
        QCOMPARE(substitute(*m_connection, id, from, to), expected);
    }
    if (expected != u"ok"_s)
        QCOMPARE(standings(*m_connection, id), before);
}

void SeatRulesTest::whoHandedOverHasNoSeat()
{
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1});
    QCOMPARE(substitute(*m_connection, id, 1, 2), u"ok"_s);
    QCOMPARE(substitute(*m_connection, id, 1, 3), u"conflict enrolment.no_seat"_s);
    enrolAll(id, {1});
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2 1W3"_s);
}

void SeatRulesTest::whoWalksInIsSeated()
{
    const qint64 id = session({.seats = 1, .startsIn = hourMs});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(walkIn(*m_connection, id, 2), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1E1 2X2 3W3 2E4"_s);
    QCOMPARE(of("attendance", id, 2), u"attended"_s);
    QCOMPARE(counters(*m_connection, id), u"2|1|0|2"_s);
    // There are more than seats: who leaves makes none.
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    QCOMPARE(counters(*m_connection, id), u"1|1|0|0"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2X2 3W3 2E4"_s);
}

void SeatRulesTest::walkingIn_data()
{
    QTest::addColumn<qint64>("startsIn");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the day before") << dayMs << u"conflict session.too_early"_s;
    QTest::newRow("three hours before") << 3 * hourMs << u"conflict session.too_early"_s;
    QTest::newRow("an hour before") << hourMs << u"ok"_s;
    QTest::newRow("during") << -hourMs / 2 << u"ok"_s;
    QTest::newRow("entered the day after") << -dayMs << u"ok"_s;
}

void SeatRulesTest::walkingIn()
{
    QFETCH(qint64, startsIn);
    QFETCH(QString, expected);
    const qint64 id = session({.seats = 1, .startsIn = startsIn, .blocksClash = true});
    QCOMPARE(walkIn(*m_connection, id, 1), expected);
    if (expected == u"ok"_s)
        QCOMPARE(walkIn(*m_connection, id, 1), u"conflict enrolment.exists"_s);
}

void SeatRulesTest::attendance_data()
{
    QTest::addColumn<qint64>("startsIn");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("too early") << 3 * hourMs << "'attended'"_ba << u"conflict session.too_early"_s;
    QTest::newRow("from two hours before") << 2 * hourMs - 60'000 << "'attended'"_ba << u"ok"_s;
    QTest::newRow("partly") << -dayMs << "'partial'"_ba << u"ok"_s;
    QTest::newRow("not there") << -dayMs << "'no_show'"_ba << u"ok"_s;
    QTest::newRow("another word") << -dayMs << "'perhaps'"_ba << u"invalid constraint"_s;
    QTest::newRow("unknown again") << -dayMs << "NULL"_ba << u"ok"_s;
}

void SeatRulesTest::attendance()
{
    QFETCH(qint64, startsIn);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const qint64 id = session({.seats = 1});
    enrolAll(id, {1});
    QCOMPARE(revise(*m_connection, id, "starts_at = $1", {nowMs() + startsIn}), u"ok"_s);
    const QString done =
        run(*m_connection, "UPDATE enrolment SET attendance = " + value + " WHERE session_id = $1", {id});
    // The engines have words of their own for a value that no check lets through.
    QCOMPARE(done.section(u' ', 0, 0), expected.section(u' ', 0, 0));
    if (expected.startsWith(u"conflict"))
        QCOMPARE(done, expected);
}

void SeatRulesTest::attendanceIsOfASeat()
{
    const qint64 id = session({.seats = 1, .startsIn = hourMs});
    enrolAll(id, {1, 2});
    const QByteArray mark =
        "UPDATE enrolment SET attendance = 'attended' WHERE session_id = $1 AND person_id = 2";
    QCOMPARE(run(*m_connection, mark, {id}), u"conflict enrolment.no_seat"_s);
    QCOMPARE(leave(*m_connection, id, 2), u"ok"_s);
    QCOMPARE(run(*m_connection, mark, {id}), u"conflict enrolment.no_seat"_s);
    QCOMPARE(
        run(*m_connection,
            "INSERT INTO enrolment (session_id, person_id, intent, attendance) VALUES ($1, 3, 'there', 'attended')",
            {id}),
        u"invalid enrolment.state"_s);
}

void SeatRulesTest::whoWasThereStays()
{
    const qint64 id = session({.seats = 2, .startsIn = hourMs, .offerMinutes = 30});
    enrolAll(id, {1, 2, 3});
    const auto mark = [&](int person, const QByteArray &value) {
        return run(*m_connection,
            "UPDATE enrolment SET attendance = " + value + " WHERE session_id = $1 AND person_id = $2",
            {id, person});
    };
    QCOMPARE(mark(1, "'attended'"), u"ok"_s);
    QCOMPARE(leave(*m_connection, id, 1), u"conflict enrolment.attended"_s);
    QCOMPARE(mark(1, "NULL"), u"ok"_s);
    QCOMPARE(leave(*m_connection, id, 1), u"ok"_s);
    // Who was offered a seat and is there keeps it, confirmed or not.
    QCOMPARE(mark(3, "'attended'"), u"ok"_s);
    expire(id);
    QCOMPARE(settle(*m_connection), u"ok"_s);
    QCOMPARE(standings(*m_connection, id), u"1X1 2E2 3E3"_s);
}

void SeatRulesTest::revisions_data()
{
    QTest::addColumn<QByteArray>("insert");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("assignment");
    QTest::newRow("series") << "INSERT INTO series (uid, rule, first_day, begin_minute, duration_minutes)"
                               " VALUES ('r', 'FREQ=DAILY', '2026-03-02', 600, 60)"_ba
                            << "series"_ba
                            << "rule = 'FREQ=WEEKLY'"_ba;
    QTest::newRow("absence") << "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (1, 1, 2)"_ba
                             << "absence"_ba
                             << "note = 'holiday'"_ba;
    QTest::newRow("room") << "INSERT INTO room (name) VALUES ('R')"_ba
                          << "room"_ba
                          << "equipment = 'screen'"_ba;
    QTest::newRow("theme_week")
        << "INSERT INTO theme_week (name, first_day, last_day) VALUES ('W', '2026-03-02', '2026-03-06')"_ba
        << "theme_week"_ba
        << "color = '#154273'"_ba;
}

void SeatRulesTest::revisions()
{
    QFETCH(QByteArray, insert);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, assignment);
    QCOMPARE(run(*m_connection, insert), u"ok"_s);
    const QString stale = u"conflict %1.revision"_s.arg(QString::fromLatin1(table));
    QCOMPARE(run(*m_connection, "UPDATE " + table + " SET " + assignment), stale);
    QCOMPARE(
        run(*m_connection, "UPDATE " + table + " SET " + assignment + ", revision = revision + 2"), stale);
    QCOMPARE(
        run(*m_connection, "UPDATE " + table + " SET " + assignment + ", revision = revision + 1"), u"ok"_s);
}

void SeatRulesTest::listChangesAreLogged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a series") << "INSERT INTO series (uid, rule, first_day, begin_minute, duration_minutes)"
                                 " VALUES ('l', 'FREQ=DAILY', '2026-03-02', 600, 60)"_ba;
    QTest::newRow("a changed series") << "UPDATE series SET rule = 'x', revision = revision + 1"_ba;
    QTest::newRow("an absence") << "INSERT INTO absence (person_id, starts_at, ends_at) VALUES (1, 1, 2)"_ba;
    QTest::newRow("a changed absence") << "UPDATE absence SET note = 'x', revision = revision + 1"_ba;
    QTest::newRow("a removed absence") << "DELETE FROM absence"_ba;
    QTest::newRow("a day off") << "INSERT INTO day_off (day, name) VALUES ('2026-04-27', 'Koningsdag')"_ba;
    QTest::newRow("a removed day off") << "DELETE FROM day_off"_ba;
    QTest::newRow("a changed room") << "UPDATE room SET equipment = 'x', revision = revision + 1"_ba;
    QTest::newRow("a changed theme week") << "UPDATE theme_week SET page = 'x', revision = revision + 1"_ba;
}

void SeatRulesTest::listChangesAreLogged()
{
    QFETCH(QByteArray, sql);
    const QByteArray logged = "SELECT count(*) FROM change_log WHERE entity = 'list'";
    const int before = asked(*m_connection, logged).toInt();
    QCOMPARE(run(*m_connection, sql), u"ok"_s);
    QVERIFY(asked(*m_connection, logged).toInt() > before);
}

void SeatRulesTest::skippedIsCancelled()
{
    const qint64 id = session();
    QVERIFY(revise(*m_connection, id, "skipped = $1", {true}) != u"ok"_s);
    QCOMPARE(
        revise(*m_connection, id, "skipped = $1, state = 'cancelled', cancel_reason = 'holiday'", {true}),
        u"ok"_s);
    QVERIFY(revise(*m_connection, id, "state = 'planned'") != u"ok"_s);
    QCOMPARE(
        revise(*m_connection, id, "skipped = $1, state = 'planned', cancel_reason = ''", {false}), u"ok"_s);
    QVERIFY(revise(*m_connection, id, "series_slot = '2026-03-02'") != u"ok"_s);
}

void SeatRulesTest::twoCancelsAtOncePromoteTwo()
{
    for (int round = 0; round < 8; ++round) {
        const qint64 id = session({.seats = 2});
        enrolAll(id, {1, 2, 3, 4, 5});
        std::vector<std::thread> threads;
        for (const int person : {1, 2}) {
            threads.emplace_back([&, person] {
                const auto own = connectTo(m_url);
                while (leave(*own, id, person).startsWith(u"busy")) {
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(standings(*m_connection, id), u"1X1 2X2 3E3 4E4 5W5"_s);
        QCOMPARE(counters(*m_connection, id), u"2|1|0|0"_s);
    }
}

/// Were these not to break the rules, the tests above would prove nothing.
void SeatRulesTest::controlWithoutTheGuards()
{
    const auto connection = migrated(freshWorkspaceUrl());
    addBasics(*connection, 4);
    const qint64 here = plannedSession(*connection, {.seats = 1, .waitlist = 1, .blocksClash = true});
    const qint64 there = plannedSession(*connection);
    const qint64 late = plannedSession(*connection, {.cancelUntilIn = -1'000});
    const qint64 far = plannedSession(*connection, {.startsIn = 9 * dayMs});
    QCOMPARE(
        told(connection->script(
            test::isPostgres()
                ? "ALTER TABLE enrolment DISABLE TRIGGER enrolment_guard;"
                  " CREATE OR REPLACE FUNCTION clashes(s session, person bigint) RETURNS boolean LANGUAGE sql"
                  " AS 'SELECT false'"_ba
                : "DROP TRIGGER enrolment_guard; DROP TRIGGER enrolment_attended"_ba)),
        u"ok"_s);
    QCOMPARE(enrol(*connection, here, 1), u"ok"_s);
    QCOMPARE(enrol(*connection, there, 1), u"ok"_s);
    QCOMPARE(enrol(*connection, late, 1), u"ok"_s);
    QCOMPARE(leave(*connection, late, 1), u"ok"_s);
    QCOMPARE(enrol(*connection, far, 1), u"ok"_s);
    QCOMPARE(run(*connection, "UPDATE enrolment SET attendance = 'attended' WHERE session_id = $1", {far}),
        u"ok"_s);
    QCOMPARE(enrol(*connection, here, 2), u"ok"_s);
    // On a server the size of the queue is judged where the place is given.
    QCOMPARE(enrol(*connection, here, 3), test::isPostgres() ? u"conflict session.waitlist_full"_s : u"ok"_s);
    QCOMPARE(move(*connection, here, 2, u"enrolled"_s), u"ok"_s);
}

QTEST_GUILESS_MAIN(SeatRulesTest)
#include "seat_rules_test.moc"
