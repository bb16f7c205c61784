#include "store/check.h"
#include "store/enrolments.h"
#include "store/notices.h"
#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// The calls of the store for signing up: what they send, what they read back, and that a repeat is harmless.
class StoreSignupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOfferIsConfirmed();
    void anOfferIsDeclined();
    void anOfferIsSettled();
    void cancellingSaysWho();
    void aSeatIsHandedOverOnce();
    void somebodyIsLetInOnce();
    void attendanceIsMarkedAndTakenBack();
    void approvingAndDeclining();
    void clashesOfMyOwn();
    void whatTakesNobodysHoursIsNoClash_data();
    void whatTakesNobodysHoursIsNoClash();
    void noticesAreListedAndRead();
    void noticesSayWhatHappened();
    void brokenPromisesAreFound_data();
    void brokenPromisesAreFound();

private:
    SessionId session(const Plan &plan = {}) { return *SessionId::from(plannedSession(*m_connection, plan)); }
    PersonId person(int number) { return *PersonId::from(number); }
    void enrolAll(SessionId id, std::initializer_list<int> people)
    {
        for (const int who : people)
            QCOMPARE(test::enrol(*m_connection, id.value(), who), u"ok"_s);
    }
    QString standingsOf(SessionId id) { return standings(*m_connection, id.value()); }
    template <typename F>
    auto write(F f)
    {
        return db::writeOnce(*m_connection, f);
    }
    Standing standingOf(SessionId id, int who)
    {
        db::OpenReader reader(*m_connection);
        const auto standing = store::standing(reader, id, person(who));
        if (!standing)
            qFatal("no standing: %s", qPrintable(told(standing)));
        return *standing;
    }
    QList<Notice> noticesOf(int who, bool onlyUnread = false)
    {
        db::OpenReader reader(*m_connection);
        return store::notices(reader, person(who), {}, 100, onlyUnread).value();
    }

    std::unique_ptr<db::Connection> m_connection;
};

void StoreSignupTest::init()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 9);
}

void StoreSignupTest::cleanup()
{
    if (QLatin1StringView(QTest::currentTestFunction()) == "brokenPromisesAreFound"_L1)
        return;
    db::OpenReader reader(*m_connection);
    const auto broken = store::check(reader);
    QVERIFY2(broken.has_value(), qPrintable(told(broken)));
    for (const store::BrokenRule &rule : *broken)
        QFAIL(qPrintable(rule.rule + u' ' + rule.row + u' ' + rule.detail));
}

void StoreSignupTest::anOfferIsConfirmed()
{
    const SessionId id = session({.seats = 1, .offerMinutes = 60});
    enrolAll(id, {1, 2});
    const auto confirm = [&](int who) {
        return told(write([&](db::Writer &w) { return store::confirmOffer(w, id, person(who)); }));
    };
    QCOMPARE(confirm(1), u"not_found enrolment.offer"_s);
    QCOMPARE(leave(*m_connection, id.value(), 1), u"ok"_s);
    QVERIFY(standingOf(id, 2).answerBy.has_value());
    QCOMPARE(confirm(2), u"ok"_s);
    QVERIFY(!standingOf(id, 2).answerBy);
    QCOMPARE(standingOf(id, 2).state, EnrolmentState::Enrolled);
    QCOMPARE(confirm(2), u"not_found enrolment.offer"_s);
}

void StoreSignupTest::anOfferIsDeclined()
{
    const SessionId id = session({.seats = 1, .offerMinutes = 60});
    enrolAll(id, {1, 2, 3});
    const auto decline = [&](int who) {
        return told(write([&](db::Writer &w) { return store::declineOffer(w, id, person(who)); }));
    };
    QCOMPARE(decline(1), u"not_found enrolment.offer"_s);
    QCOMPARE(leave(*m_connection, id.value(), 1), u"ok"_s);
    QCOMPARE(decline(2), u"ok"_s);
    QCOMPARE(standingsOf(id), u"1X1 2X2 3E3"_s);
}

void StoreSignupTest::anOfferIsSettled()
{
    const SessionId id = session({.seats = 1, .offerMinutes = 60});
    enrolAll(id, {1, 2, 3});
    QCOMPARE(leave(*m_connection, id.value(), 1), u"ok"_s);
    const auto settled = [&] {
        return write([](db::Writer &w) { return store::settleOffers(w); }).value_or(-1);
    };
    QCOMPARE(settled(), 0);
    QCOMPARE(expireOffers(*m_connection, id.value()), u"ok"_s);
    QCOMPARE(settled(), 1);
    QCOMPARE(standingsOf(id), u"1X1 2X2 3E3"_s);
}

void StoreSignupTest::cancellingSaysWho()
{
    const SessionId id = session({.seats = 2, .cancelUntilIn = -1'000});
    enrolAll(id, {1, 2});
    const auto cancel = [&](int who, std::optional<PersonId> by) {
        return told(write([&](db::Writer &w) { return store::cancelEnrolment(w, id, person(who), by); }));
    };
    QCOMPARE(cancel(1, {}), u"conflict session.cancel_closed"_s);
    QCOMPARE(cancel(1, person(1)), u"conflict session.cancel_closed"_s);
    QCOMPARE(cancel(1, person(9)), u"ok"_s);
    QCOMPARE(cancel(1, person(9)), u"not_found enrolment"_s);
    QCOMPARE(asked(*m_connection, "SELECT left_by FROM enrolment WHERE state = 'cancelled'"), u"9"_s);
}

void StoreSignupTest::aSeatIsHandedOverOnce()
{
    const SessionId id = session({.seats = 1});
    enrolAll(id, {1, 2});
    const QUuid intent = QUuid::createUuid();
    const auto hand = [&](int from, int to, const QUuid &with) {
        return told(
            write([&](db::Writer &w) { return store::substitute(w, id, person(from), person(to), with); }));
    };
    QCOMPARE(hand(2, 3, QUuid::createUuid()), u"not_found enrolment"_s);
    QCOMPARE(hand(1, 3, intent), u"ok"_s);
    QCOMPARE(hand(1, 3, intent), u"ok"_s);
    QCOMPARE(standingsOf(id), u"1X1 2W2 3E3"_s);
    db::OpenReader reader(*m_connection);
    const auto people = store::participants(reader, id);
    QVERIFY(people.has_value());
    QCOMPARE(people->first().person, person(3));
    QCOMPARE(people->first().substituteFor, u"Person 1"_s);
}

void StoreSignupTest::somebodyIsLetInOnce()
{
    const SessionId id = session({.seats = 1, .startsIn = 3'600'000});
    enrolAll(id, {1});
    const QUuid intent = QUuid::createUuid();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(
            told(write([&](db::Writer &w) { return store::walkIn(w, id, person(2), intent); })), u"ok"_s);
    QCOMPARE(standingsOf(id), u"1E1 2E2"_s);
    QVERIFY(standingOf(id, 2).attendance == Attendance::Attended);
    db::OpenReader reader(*m_connection);
    QVERIFY(store::participants(reader, id)->last().walkedIn);
}

void StoreSignupTest::attendanceIsMarkedAndTakenBack()
{
    const SessionId id = session({.seats = 1, .startsIn = 3'600'000, .offerMinutes = 30});
    enrolAll(id, {1, 2});
    QCOMPARE(leave(*m_connection, id.value(), 1), u"ok"_s);
    const auto mark = [&](int who, std::optional<Attendance> attendance) {
        return told(
            write([&](db::Writer &w) { return store::setAttendance(w, id, person(who), attendance); }));
    };
    QVERIFY(standingOf(id, 2).answerBy.has_value());
    for (const auto &row : attendanceCodes) {
        QCOMPARE(mark(2, row.value), u"ok"_s);
        QVERIFY(standingOf(id, 2).attendance == row.value);
    }
    // Who is there has confirmed.
    QVERIFY(!standingOf(id, 2).answerBy);
    QCOMPARE(mark(2, {}), u"ok"_s);
    QVERIFY(!standingOf(id, 2).attendance);
    QCOMPARE(mark(5, Attendance::NoShow), u"not_found enrolment"_s);
}

void StoreSignupTest::approvingAndDeclining()
{
    const SessionId id = session({.seats = 1, .needsApproval = true});
    enrolAll(id, {1, 2, 3});
    const auto approved = [&](int who) {
        return write([&](db::Writer &w) { return store::approve(w, id, person(who)); });
    };
    QCOMPARE(approved(2)->state, EnrolmentState::Enrolled);
    QCOMPARE(approved(1)->position, 1);
    QCOMPARE(told(approved(1)), u"not_found enrolment"_s);
    const auto decline = [&](int who) {
        return told(write([&](db::Writer &w) { return store::decline(w, id, person(who)); }));
    };
    QCOMPARE(decline(3), u"ok"_s);
    QCOMPARE(decline(3), u"not_found enrolment"_s);
    QCOMPARE(decline(2), u"not_found enrolment"_s);
}

void StoreSignupTest::clashesOfMyOwn()
{
    const SessionId here = session();
    const SessionId seat = session({.startsIn = 2 * dayMs + 1'200'000});
    const SessionId queue = session({.seats = 1, .startsIn = 2 * dayMs - 1'800'000, .blocksClash = true});
    const SessionId later = session({.startsIn = 3 * dayMs});
    enrolAll(queue, {9});
    enrolAll(queue, {1});
    enrolAll(seat, {1});
    enrolAll(later, {1});
    db::OpenReader reader(*m_connection);
    const auto clashes = store::ownClashes(reader, here, person(1));
    QVERIFY2(clashes.has_value(), qPrintable(told(clashes)));
    QCOMPARE(clashes->size(), 2);
    QVERIFY(clashes->at(0).session == queue && !clashes->at(0).blocks);
    QCOMPARE(clashes->at(0).state, EnrolmentState::Waitlisted);
    QVERIFY(clashes->at(1).session == seat && !clashes->at(1).blocks);
    QCOMPARE(clashes->at(1).title, u"Twitter"_s);
    // The session of the queue lets nobody be in two places: from there the seat is what stands in the way.
    const auto blocked = store::ownClashes(reader, queue, person(1));
    QCOMPARE(blocked->size(), 1);
    QVERIFY(blocked->first().blocks);
    QVERIFY(store::ownClashes(reader, here, person(2))->isEmpty());
}

void StoreSignupTest::whatTakesNobodysHoursIsNoClash_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isClash");
    QTest::newRow("control") << u"buffer_minutes = 0"_s << true;
    QTest::newRow("some weeks") << u"ends_at = ends_at + 1728000000"_s << false;
    QTest::newRow("some weeks that allow no other")
        << u"ends_at = ends_at + 1728000000, blocks_clash = 'true'"_s << true;
    QTest::newRow("all day") << u"all_day = 'true'"_s << false;
    QTest::newRow("all day in a room") << u"all_day = 'true', room_id = 1"_s << true;
    QTest::newRow("e-learning") << u"training_id = 2"_s << false;
}

/// Neither where somebody has a seat there and looks at another session, nor the other way round.
void StoreSignupTest::whatTakesNobodysHoursIsNoClash()
{
    QFETCH(QString, change);
    QFETCH(bool, isClash);
    if (m_connection->engine() == Engine::Sqlite)
        change.replace(u"'true'"_s, u"1"_s);
    QCOMPARE(
        run(*m_connection, "INSERT INTO training (title, format) VALUES ('Later', 'e_learning')"), u"ok"_s);
    QCOMPARE(run(*m_connection, "INSERT INTO room (name) VALUES ('B2.14')"), u"ok"_s);
    const SessionId here = session();
    const SessionId there = session({.startsIn = 2 * dayMs - 1'200'000});
    QCOMPARE(revise(*m_connection, there.value(), change.toUtf8()), u"ok"_s);
    enrolAll(here, {2});
    enrolAll(there, {1});
    db::OpenReader reader(*m_connection);
    QCOMPARE(!store::ownClashes(reader, here, person(1))->isEmpty(), isClash);
    QCOMPARE(!store::ownClashes(reader, there, person(2))->isEmpty(), isClash);
}

void StoreSignupTest::noticesAreListedAndRead()
{
    const SessionId id = session({.seats = 1});
    enrolAll(id, {1, 2});
    for (const char *building : {"'A'", "'B'", "'C'"})
        QCOMPARE(revise(*m_connection, id.value(), QByteArray("building = ") + building), u"ok"_s);
    const auto list = noticesOf(1);
    QCOMPARE(list.size(), 3);
    QVERIFY(list.at(0).id > list.at(1).id && list.at(1).id > list.at(2).id);
    QVERIFY(!list.at(0).isRead);
    db::OpenReader reader(*m_connection);
    QCOMPARE(store::notices(reader, person(1), list.at(0).id, 1)->size(), 1);
    QVERIFY(store::notices(reader, person(1), list.at(0).id, 1)->first().id == list.at(1).id);
    QCOMPARE(store::unreadNotices(reader, person(1)).value(), 3);
    const Instant now = Instant::fromMs(nowMs());
    const auto read = [&](int who) {
        return write([&](db::Writer &w) {
            return store::markRead(w, person(who), {list.at(0).id}, now);
        }).value();
    };
    QCOMPARE(read(2), 0);
    QCOMPARE(read(1), 1);
    QCOMPARE(read(1), 0);
    QCOMPARE(noticesOf(1, true).size(), 2);
    QVERIFY(noticesOf(1).first().isRead);
    QCOMPARE(
        write([&](db::Writer &w) { return store::markReadUpTo(w, person(1), list.at(1).id, now); }).value(),
        2);
    QCOMPARE(store::unreadNotices(reader, person(1)).value(), 0);
    QCOMPARE(store::unreadNotices(reader, person(2)).value(), 3);
}

void StoreSignupTest::noticesSayWhatHappened()
{
    const SessionId id = session({.seats = 1, .startsIn = 9 * dayMs, .offerMinutes = 60});
    QCOMPARE(
        run(*m_connection, "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, 9, 0)",
            {id.value()}),
        u"ok"_s);
    enrolAll(id, {1, 2});
    QCOMPARE(leave(*m_connection, id.value(), 1), u"ok"_s);
    const Notice offer = noticesOf(2).first();
    QCOMPARE(offer.kind, NoticeKind::Offer);
    QVERIFY(offer.answerBy == standingOf(id, 2).answerBy && offer.answerBy);
    QVERIFY(offer.state == EnrolmentState::Enrolled);
    QCOMPARE(offer.title, u"Twitter"_s);
    QCOMPARE(test::substitute(*m_connection, id.value(), 2, 3), u"ok"_s);
    const Notice toHim = noticesOf(3).first();
    QCOMPARE(toHim.kind, NoticeKind::Substituted);
    QCOMPARE(toHim.about, u"Person 2"_s);
    QCOMPARE(toHim.substitute, QString());
    const Notice toTrainer = noticesOf(9).first();
    QCOMPARE(toTrainer.about, u"Person 2"_s);
    QCOMPARE(toTrainer.substitute, u"Person 3"_s);
    QVERIFY(!toTrainer.state);
    const Span before = *toTrainer.when;
    QCOMPARE(revise(*m_connection, id.value(),
                 "starts_at = starts_at + 60000, ends_at = ends_at + 60000, building = 'Noord'"),
        u"ok"_s);
    const Notice changed = noticesOf(3).first();
    QCOMPARE(changed.kind, NoticeKind::SessionChanged);
    QVERIFY(changed.before && changed.before->when == before && changed.before->place.isEmpty());
    QCOMPARE(changed.when->begin(), before.begin().plusMinutes(1));
    QCOMPARE(changed.place, u"Noord"_s);
    QCOMPARE(revise(*m_connection, id.value(), "state = 'cancelled', cancel_reason = 'ziek'"), u"ok"_s);
    QCOMPARE(noticesOf(3).first().kind, NoticeKind::SessionCancelled);
    QCOMPARE(noticesOf(3).first().reason, u"ziek"_s);
}

void StoreSignupTest::brokenPromisesAreFound_data()
{
    QTest::addColumn<QByteArray>("damage"); ///< what no client could do
    QTest::addColumn<QString>("rule");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("a queue that was overtaken")
        << "UPDATE enrolment SET passed_over = (1 = 0) WHERE state = 'waitlisted'"_ba << u"queue_order"_s;
    QTest::newRow("a substitute for himself")
        << "UPDATE enrolment SET person_id = 3 WHERE state = 'cancelled' AND place = 1"_ba << u"substitute"_s;
    QTest::newRow("an offer of no seat")
        << "UPDATE enrolment SET answer_by = 1 WHERE state = 'waitlisted'"_ba << u"offer"_s;
}

/// A workspace in which a substitute, a walk-in and one who was passed over stand out of order, and may.
void StoreSignupTest::brokenPromisesAreFound()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, rule);
    const SessionId id = session({.seats = 1, .startsIn = 3'600'000, .blocksClash = true});
    const SessionId there = session({.startsIn = 3'600'000});
    enrolAll(id, {1, 2, 4, 5});
    enrolAll(there, {2});
    QCOMPARE(test::substitute(*m_connection, id.value(), 1, 3), u"ok"_s);
    QCOMPARE(test::walkIn(*m_connection, id.value(), 6), u"ok"_s);
    QCOMPARE(revise(*m_connection, id.value(), "max_seats = 4"), u"ok"_s);
    QCOMPARE(standingsOf(id), u"1X1 2W2 4E3 5E4 3E5 6E6"_s);
    if (!damage.isEmpty())
        QCOMPARE(pastTheGuard(*m_connection, damage), u"ok"_s);
    db::OpenReader reader(*m_connection);
    const auto broken = store::check(reader);
    QVERIFY2(broken.has_value(), qPrintable(told(broken)));
    QStringList rules;
    for (const store::BrokenRule &one : *broken)
        rules += one.rule;
    QCOMPARE(rules.join(u' '), rule);
}

QTEST_GUILESS_MAIN(StoreSignupTest)
#include "store_signup_test.moc"
