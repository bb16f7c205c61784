#include "service_fixture.h"

#include "service/notice_service.h"
#include "service/planning_service.h"
#include "service/signup_service.h"
#include "tests/app/db/planned.h"

#include <QTest>
#include <QUuid>

#include <functional>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

namespace {

constexpr qint64 hourMs = 3'600'000;

/// Who is at the keyboard.
enum class As { Employee, Trainer, Coordinator };

/// A session with what a test does to it: `first` was there first, `second` after him.
struct Scene {
    SessionId session;
    PersonId first;
    PersonId second;
    PersonId third;
};

using Act = std::function<QString(Workspace &, const Scene &)>;

} // namespace

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(test::Plan)

/// Requests, offers, substitutes, attendance, notices and decisions: what they do, and for whom.
class SignupServiceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whoMay_data();
    void whoMay();
    void anEmployeeDoesHisOwn();
    void aRequestIsPlacedOrDeclined();
    void anOfferIsConfirmedOrGivenOn();
    void anOfferIsSeenInTheCalendar();
    void aSeatIsHandedToAColleague();
    void attendanceIsTakenFromTwoHoursBefore();
    void manyAreMarkedAtOnce();
    void whoWalksInIsThere();
    void noticesAreReadInParts();
    void aSessionBelowItsMinimumIsDecidedOn();
    void expiredOffersAreSettledByWhoeverLooks();
    void anOpenOfferIsLeftAlone();
    void aNewSessionBeginsAsItsFormatDoes();

private:
    Scene scene(const test::Plan &plan)
    {
        return {*SessionId::from(test::plannedSession(connection(), plan)), person(0), person(1), person(2)};
    }
    void enrol(const Scene &scene, PersonId who)
    {
        QCOMPARE(test::run(connection(),
                     "INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, $3)",
                     {scene.session.value(), who.value(), QUuid::createUuid().toString()}),
            u"ok"_s);
    }
    /// The seat of `first`, which `who` waited for, is offered to him.
    void offerTo(const Scene &scene, PersonId who)
    {
        enrol(scene, scene.first);
        enrol(scene, who);
        QCOMPARE(
            test::leave(connection(), scene.session.value(), int(scene.first.value()), int(me().value())),
            u"ok"_s);
    }
    void makeTrainer(SessionId session, PersonId who)
    {
        QCOMPARE(test::run(connection(),
                     "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 0)",
                     {session.value(), who.value()}),
            u"ok"_s);
    }
    Participant participant(const Scene &scene, PersonId who)
    {
        const auto list = m_workspace->calendar().participants(scene.session).result();
        for (const Participant &each : *list) {
            if (each.person == who)
                return each;
        }
        return {who, {}, {}, {}, {}, EnrolmentState::Cancelled, 0, Instant::fromMs(0)};
    }
    std::unique_ptr<Workspace> openedAs(As as, const Scene &scene);
};

/// The same workspace for somebody without a role, who may be a trainer of the session. A file knows one account.
std::unique_ptr<Workspace> SignupServiceTest::openedAs(As as, const Scene &scene)
{
    if (as == As::Coordinator)
        return opened();
    QString url = m_url;
    PersonId who = me();
    if (test::isPostgres()) {
        const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
        test::superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE tjc_employee");
        url = test::urlAs(m_url, login);
        who = *PersonId::from(test::asked(*test::connectTo(url), "SELECT ensure_me('Anna')").toLongLong());
    } else if (test::run(connection(), "DELETE FROM person_role") != u"ok"_s) {
        return {};
    }
    auto workspace = std::make_unique<Workspace>(*WorkspaceUrl::parse(url), WorkspaceOptions{.pollMs = 0});
    const auto info = workspace->open().result();
    if (!test::isPostgres()
        && test::run(
               connection(), "INSERT INTO person_role (person_id, role) VALUES ($1, 'admin')", {who.value()})
               != u"ok"_s)
        return {};
    if (!info || info->me.has(Role::Coordinator))
        return {};
    if (as == As::Trainer)
        makeTrainer(scene.session, who);
    return workspace;
}

void SignupServiceTest::whoMay_data()
{
    QTest::addColumn<test::Plan>("plan");
    QTest::addColumn<bool>("offers");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("employee");
    QTest::addColumn<QString>("trainer");
    const QString ok = u"ok"_s;
    const auto row = [](const char *name, const test::Plan &plan, bool offers, const QString &employee,
                         const QString &trainer, const Act &act) {
        QTest::newRow(name) << plan << offers << act << employee << trainer;
    };
    const test::Plan soon{.seats = 1, .startsIn = hourMs};
    const QString judge = u"denied enrolment.judge"_s;
    const QString other = u"denied enrolment.other"_s;
    const QString coordinator = u"denied role.coordinator"_s;
    row("approve", {.needsApproval = true}, false, judge, ok,
        [](Workspace &w, const Scene &s) { return told(w.signup().approve(s.session, s.first).result()); });
    row("decline", {.needsApproval = true}, false, judge, ok,
        [](Workspace &w, const Scene &s) { return told(w.signup().decline(s.session, s.first).result()); });
    row("confirm for another", {.seats = 1, .offerMinutes = 60}, true, other, ok,
        [](Workspace &w, const Scene &s) {
            return told(w.signup().confirmOffer(s.session, s.second).result());
        });
    row("decline an offer for another", {.seats = 1, .offerMinutes = 60}, true, other, ok,
        [](Workspace &w, const Scene &s) {
            return told(w.signup().declineOffer(s.session, s.second).result());
        });
    row("substitute for another", {.seats = 1}, false, other, ok, [](Workspace &w, const Scene &s) {
        return told(w.signup().substitute(s.session, s.first, s.third, QUuid::createUuid()).result());
    });
    row("sign another off", {.seats = 1}, false, other, ok, [](Workspace &w, const Scene &s) {
        return told(w.calendar().cancelEnrolment(s.session, s.first).result());
    });
    row("sign another off when it is closed", {.seats = 1, .cancelUntilIn = -hourMs}, false, other, ok,
        [](Workspace &w, const Scene &s) {
            return told(w.calendar().cancelEnrolment(s.session, s.first).result());
        });
    row("attendance", soon, false, judge, ok, [](Workspace &w, const Scene &s) {
        return told(w.signup().setAttendance(s.session, s.first, Attendance::Partial).result());
    });
    row("attendance of several", soon, false, judge, ok, [](Workspace &w, const Scene &s) {
        return told(
            w.signup().replaceAttendance(s.session, {s.first, s.third}, {}, Attendance::Attended).result());
    });
    row("walk-in", soon, false, judge, ok, [](Workspace &w, const Scene &s) {
        return told(w.signup().walkIn(s.session, s.third, QUuid::createUuid()).result());
    });
    row("what is undecided", {}, false, coordinator, coordinator,
        [](Workspace &w, const Scene &) { return told(w.planning().undecided().result()); });
    row("go on", {}, false, coordinator, coordinator,
        [](Workspace &w, const Scene &s) { return told(w.planning().goOn(s.session, 1).result()); });
}

void SignupServiceTest::whoMay()
{
    QFETCH(test::Plan, plan);
    QFETCH(bool, offers);
    QFETCH(Act, act);
    QFETCH(QString, employee);
    QFETCH(QString, trainer);
    for (const auto &[as, expected] : {std::pair(As::Employee, employee), std::pair(As::Trainer, trainer),
             std::pair(As::Coordinator, u"ok"_s)}) {
        const Scene here = scene(plan);
        if (offers)
            offerTo(here, here.second);
        else
            enrol(here, here.first);
        const auto workspace = openedAs(as, here);
        QVERIFY(workspace);
        const QString before = test::standings(connection(), here.session.value());
        const QString done = act(*workspace, here);
        QVERIFY2(done == expected, qPrintable(u"as %1: %2 instead of %3"_s.arg(int(as)).arg(done, expected)));
        if (done != "ok"_L1)
            QCOMPARE(test::standings(connection(), here.session.value()), before);
    }
}

void SignupServiceTest::anEmployeeDoesHisOwn()
{
    const Scene seat = scene({.seats = 1});
    const Scene offered = scene({.seats = 1, .offerMinutes = 60});
    enrol(offered, offered.first);
    const auto employee = openedAs(As::Employee, seat);
    QVERIFY(employee);
    SignupService &signup = employee->signup();
    const auto ask = [&](const Scene &where) {
        return told(employee->calendar().enrol(where.session, {}, QUuid::createUuid()).result());
    };
    QCOMPARE(ask(seat), u"ok"_s);
    const QUuid intent = QUuid::createUuid();
    QCOMPARE(told(signup.substitute(seat.session, {}, seat.third, intent).result()), u"ok"_s);
    QCOMPARE(participant(seat, seat.third).state, EnrolmentState::Enrolled);

    QCOMPARE(ask(offered), u"ok"_s);
    QCOMPARE(told(m_workspace->calendar().cancelEnrolment(offered.session, offered.first).result()), u"ok"_s);
    const auto list = *employee->notices().notices({}, 1).result();
    QCOMPARE(list.rows.first().kind, NoticeKind::Offer);
    QCOMPARE(told(signup.confirmOffer(offered.session, {}).result()), u"ok"_s);
    QCOMPARE(*employee->notices().markReadUpTo(list.rows.first().id).result() > 0, true);
    QCOMPARE(*employee->notices().unread().result(), 0);
    QCOMPARE(told(signup.settleOffers().result()), u"ok"_s);
    QCOMPARE(told(employee->calendar().cancelEnrolment(offered.session, {}).result()), u"ok"_s);
}

void SignupServiceTest::aRequestIsPlacedOrDeclined()
{
    const Scene here = scene({.seats = 1, .needsApproval = true});
    enrol(here, here.first);
    enrol(here, here.second);
    enrol(here, here.third);
    SignupService &signup = m_workspace->signup();
    QCOMPARE(signup.approve(here.session, here.second).result()->state, EnrolmentState::Enrolled);
    const auto waits = signup.approve(here.session, here.first).result();
    QCOMPARE(waits->state, EnrolmentState::Waitlisted);
    QCOMPARE(waits->position, 1);
    QCOMPARE(told(signup.decline(here.session, here.third).result()), u"ok"_s);
    QCOMPARE(told(signup.approve(here.session, here.third).result()), u"not_found enrolment.request"_s);
    QCOMPARE(told(signup.decline(here.session, here.first).result()), u"not_found enrolment.request"_s);
}

void SignupServiceTest::anOfferIsConfirmedOrGivenOn()
{
    SignupService &signup = m_workspace->signup();
    const Scene mine = scene({.seats = 1, .offerMinutes = 60});
    offerTo(mine, me());
    QVERIFY(details(mine.session).mine->answerBy);
    SessionFilter one;
    one.session = mine.session;
    QCOMPARE(all(one).first().answerBy, details(mine.session).mine->answerBy);
    QCOMPARE(told(signup.confirmOffer(mine.session, {}).result()), u"ok"_s);
    QVERIFY(!details(mine.session).mine->answerBy);
    QCOMPARE(told(signup.confirmOffer(mine.session, {}).result()), u"not_found enrolment.offer"_s);
    QCOMPARE(told(signup.declineOffer(mine.session, {}).result()), u"not_found enrolment.offer"_s);

    const Scene given = scene({.seats = 1, .cancelUntilIn = -hourMs, .offerMinutes = 60});
    offerTo(given, me());
    enrol(given, given.second);
    QCOMPARE(told(signup.declineOffer(given.session, {}).result()), u"ok"_s);
    QVERIFY(participant(given, given.second).answerBy);

    const Scene late = scene({.seats = 1, .offerMinutes = 60});
    offerTo(late, me());
    QCOMPARE(test::expireOffers(connection(), late.session.value()), u"ok"_s);
    QVERIFY(!signup.confirmOffer(late.session, {}).result());
    QCOMPARE(told(signup.settleOffers().result()), u"ok"_s);
}

void SignupServiceTest::anOfferIsSeenInTheCalendar()
{
    const Scene here = scene({.seats = 1, .offerMinutes = 60});
    const Scene sure = scene({.seats = 1});
    offerTo(here, me());
    enrol(sure, me());
    const Instant now = SystemClock().now();
    const auto rows = m_workspace->calendar().sessionsIn(*Span::from(now, now.plusDays(3)), {}).result();
    QVERIFY(rows);
    int seen = 0;
    for (const SessionRow &row : *rows) {
        if (row.id != here.session && row.id != sure.session)
            continue;
        ++seen;
        QCOMPARE(row.mine, EnrolmentState::Enrolled);
        QCOMPARE(row.answerBy.has_value(), row.id == here.session);
    }
    QCOMPARE(seen, 2);
}

void SignupServiceTest::aSeatIsHandedToAColleague()
{
    SignupService &signup = m_workspace->signup();
    const Scene here = scene({.seats = 1});
    enrol(here, me());
    enrol(here, here.second);
    const QUuid intent = QUuid::createUuid();
    QCOMPARE(told(signup.substitute(here.session, {}, here.third, intent).result()), u"ok"_s);
    QCOMPARE(told(signup.substitute(here.session, {}, here.third, intent).result()), u"ok"_s);
    QCOMPARE(participant(here, here.third).state, EnrolmentState::Enrolled);
    QCOMPARE(participant(here, here.second).state, EnrolmentState::Waitlisted);
    QCOMPARE(told(signup.substitute(here.session, {}, here.first, QUuid::createUuid()).result()),
        u"not_found enrolment.seat"_s);
    QCOMPARE(told(signup.substitute(here.session, here.third, here.third, QUuid::createUuid()).result()),
        u"conflict enrolment.exists"_s);
}

void SignupServiceTest::attendanceIsTakenFromTwoHoursBefore()
{
    SignupService &signup = m_workspace->signup();
    const Scene early = scene({.startsIn = 3 * hourMs});
    enrol(early, early.first);
    QCOMPARE(told(signup.setAttendance(early.session, early.first, Attendance::Attended).result()),
        u"conflict session.too_early"_s);
    const Scene now = scene({.startsIn = hourMs});
    enrol(now, now.first);
    for (const std::optional<Attendance> seen : {std::optional(Attendance::NoShow),
             std::optional(Attendance::Partial), std::optional<Attendance>()}) {
        QCOMPARE(told(signup.setAttendance(now.session, now.first, seen).result()), u"ok"_s);
        QCOMPARE(participant(now, now.first).attendance, seen);
    }
    QCOMPARE(told(signup.setAttendance(now.session, now.second, Attendance::Attended).result()),
        u"not_found enrolment.seat"_s);
}

void SignupServiceTest::manyAreMarkedAtOnce()
{
    using People = QList<PersonId>;
    SignupService &signup = m_workspace->signup();
    const Scene here = scene({.startsIn = hourMs});
    for (const PersonId each : {here.first, here.second})
        enrol(here, each);
    QCOMPARE(told(signup.setAttendance(here.session, here.second, Attendance::NoShow).result()), u"ok"_s);
    const People all{here.first, here.second, here.third};
    const auto replace = [&](std::optional<Attendance> from, std::optional<Attendance> to) {
        return signup.replaceAttendance(here.session, all, from, to).result();
    };
    // Whom somebody marked is left alone, and who has no seat.
    const auto rest = replace({}, Attendance::Attended);
    QCOMPARE(told(rest), u"ok"_s);
    QCOMPARE(*rest, People{here.first});
    QCOMPARE(participant(here, here.first).attendance, std::optional(Attendance::Attended));
    QCOMPARE(participant(here, here.second).attendance, std::optional(Attendance::NoShow));
    const auto back = replace(Attendance::Attended, {});
    QCOMPARE(told(back), u"ok"_s);
    QCOMPARE(*back, People{here.first});
    QCOMPARE(participant(here, here.first).attendance, std::optional<Attendance>());
    QCOMPARE(replace(Attendance::Partial, {})->size(), 0);

    const Scene early = scene({.startsIn = 3 * hourMs});
    enrol(early, early.first);
    QCOMPARE(told(signup.replaceAttendance(early.session, {early.first}, {}, Attendance::Attended).result()),
        u"conflict session.too_early"_s);
}

void SignupServiceTest::whoWalksInIsThere()
{
    SignupService &signup = m_workspace->signup();
    const Scene here = scene({.seats = 1, .startsIn = hourMs});
    enrol(here, here.first);
    const QUuid intent = QUuid::createUuid();
    QCOMPARE(told(signup.walkIn(here.session, here.second, intent).result()), u"ok"_s);
    QCOMPARE(told(signup.walkIn(here.session, here.second, intent).result()), u"ok"_s);
    const Participant walked = participant(here, here.second);
    QVERIFY(walked.walkedIn);
    QCOMPARE(walked.attendance, std::optional(Attendance::Attended));
    QCOMPARE(told(signup.walkIn(here.session, here.first, QUuid::createUuid()).result()),
        u"conflict enrolment.exists"_s);
    const Scene early = scene({.startsIn = 3 * hourMs});
    QCOMPARE(told(signup.walkIn(early.session, early.first, QUuid::createUuid()).result()),
        u"conflict session.too_early"_s);
}

void SignupServiceTest::noticesAreReadInParts()
{
    NoticeService &notices = m_workspace->notices();
    const auto before = notices.unread().result();
    QVERIFY(before);
    const Scene here = scene({.needsApproval = true});
    makeTrainer(here.session, me());
    enrol(here, here.first);
    enrol(here, here.second);
    enrol(here, here.third);
    QCOMPARE(*notices.unread().result(), *before + 3);
    const auto newest = *notices.notices({}, 2, true).result();
    QCOMPARE(newest.rows.size(), 2);
    QVERIFY(newest.next);
    QVERIFY(newest.rows.first().id.value() > newest.rows.last().id.value());
    QCOMPARE(newest.rows.first().kind, NoticeKind::Request);
    QCOMPARE(newest.rows.first().session, here.session);
    const auto rest = *notices.notices(newest.next, 100, true).result();
    QCOMPARE(rest.rows.size(), *before + 1);
    QVERIFY(!rest.next);
    QCOMPARE(*notices.markRead({newest.rows.last().id}).result(), 1);
    QCOMPARE(*notices.markRead({newest.rows.last().id}).result(), 0);
    QCOMPARE(*notices.markReadUpTo(newest.rows.last().id).result(), *before + 1);
    QCOMPARE(*notices.unread().result(), 1);
    QCOMPARE(notices.notices({}, 100, true).result()->rows.first().id, newest.rows.first().id);
}

void SignupServiceTest::aSessionBelowItsMinimumIsDecidedOn()
{
    PlanningService &planning = m_workspace->planning();
    const Scene here = scene({});
    QCOMPARE(test::revise(connection(), here.session.value(), "min_seats = 2, decide_by = $1",
                 {test::nowMs() - 1'000}),
        u"ok"_s);
    const auto find = [&]() -> std::optional<UndecidedSession> {
        const auto list = planning.undecided().result();
        for (const UndecidedSession &each : *list) {
            if (each.session == here.session)
                return each;
        }
        return {};
    };
    const auto asked = find();
    QVERIFY(asked);
    QCOMPARE(asked->minSeats, 2);
    QCOMPARE(told(planning.goOn(here.session, asked->revision - 1).result()), u"conflict session.revision"_s);
    QCOMPARE(told(planning.goOn(here.session, asked->revision).result()), u"ok"_s);
    QVERIFY(!find());
    QVERIFY(details(here.session).rules.decided);
    QCOMPARE(told(planning.goOn(*SessionId::from(999'999), 1).result()), u"not_found session"_s);
}

void SignupServiceTest::expiredOffersAreSettledByWhoeverLooks()
{
    const Scene here = scene({.seats = 1, .offerMinutes = 60});
    offerTo(here, here.second);
    enrol(here, here.third);
    QCOMPARE(test::expireOffers(connection(), here.session.value()), u"ok"_s);
    QVERIFY(!participant(here, here.third).answerBy);
    const auto looking = opened();
    QTRY_VERIFY(participant(here, here.third).answerBy);
    QCOMPARE(participant(here, here.second).state, EnrolmentState::Cancelled);
}

void SignupServiceTest::anOpenOfferIsLeftAlone()
{
    const Scene here = scene({.seats = 1, .offerMinutes = 60});
    offerTo(here, here.second);
    QCOMPARE(told(m_workspace->signup().settleOffers().result()), u"ok"_s);
    QVERIFY(participant(here, here.second).answerBy);
    QCOMPARE(*m_workspace->signup().settleOffers().result(), 0);
}

void SignupServiceTest::aNewSessionBeginsAsItsFormatDoes()
{
    const auto at = [](const QString &utc) {
        return Instant::fromMs(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
    };
    // The Monday after the clock went forward, ten o'clock in Amsterdam; the Friday before it is a holiday.
    const auto when = Span::from(at(u"2032-03-29T08:00:00Z"_s), at(u"2032-03-29T09:00:00Z"_s));
    QVERIFY(when);
    QCOMPARE(
        test::run(connection(), "INSERT INTO day_off (day, name) VALUES ('2032-03-26', 'Goede Vrijdag')"),
        u"ok"_s);
    PlanningService &planning = m_workspace->planning();
    const auto workshop = planning.signupDefaults(Format::Workshop, *when).result();
    QVERIFY(workshop);
    QCOMPARE(workshop->signupCloses->iso(), at(u"2032-03-24T09:00:00Z"_s).iso());
    QCOMPARE(workshop->rules.cancelUntil->iso(), at(u"2032-03-19T09:00:00Z"_s).iso());
    QVERIFY(planning.signupDefaults(Format::OpenCoffee, *when).result()->rules.walkIn);
    QCOMPARE(planning.signupDefaults(Format::DeskVisit, *when).result()->maxSeats, std::optional(3));
}

QTEST_GUILESS_MAIN(SignupServiceTest)
#include "signup_service_test.moc"
