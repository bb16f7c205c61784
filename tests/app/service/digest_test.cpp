#include "service_fixture.h"

#include "service/notice_service.h"
#include "service/signup_service.h"
#include "tests/app/db/planned.h"

#include <QTest>
#include <QUuid>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

namespace {

constexpr qint64 hourMs = 3'600'000;

Instant at(const QString &utc)
{
    return *Instant::fromIso(utc);
}

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    Instant m_now;
};

} // namespace

/// What somebody is told when he begins. All of it happens in a year in which the example week has nothing.
class DigestTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void itRunsToTheNextWorkingDay_data();
    void itRunsToTheNextWorkingDay();
    void whatComesIsMine_data();
    void whatComesIsMine();
    void unreadIsCountedByKind();
    void offersAreNamedUntilTheyRunOut();
    void requestsAreForTheTrainer();
    void whatIsUndecidedIsForCoordinators();
    void whoWasThereIsAsked_data();
    void whoWasThereIsAsked();
    void anEmployeeIsToldHisOwn();

private:
    /// A planned session that begins at `utc`.
    qint64 session(const QString &utc, const QByteArray &more = {}, const db::Params &params = {})
    {
        static int count = 0;
        const qint64 begin = at(utc).ms();
        const qint64 id = test::asked(connection(),
            "INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at)"
            " VALUES ($1, 1, $2, $3, 0) RETURNING id",
            1, {u"digest %1"_s.arg(++count), begin, begin + hourMs})
                              .toLongLong();
        if (!more.isEmpty() && test::revise(connection(), id, more, params) != "ok"_L1)
            qFatal("no such session");
        return id;
    }
    void makeTrainer(qint64 id, PersonId who)
    {
        QCOMPARE(test::run(connection(),
                     "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 0)",
                     {id, who.value()}),
            u"ok"_s);
    }
    void enrol(qint64 id, PersonId who)
    {
        QCOMPARE(test::run(connection(),
                     "INSERT INTO enrolment (session_id, person_id, intent) VALUES ($1, $2, $3)",
                     {id, who.value(), QUuid::createUuid().toString()}),
            u"ok"_s);
    }
    /// What the user is told at `utc`.
    Result<Digest> digest(const QString &utc, const QString &url = {})
    {
        Workspace workspace(*WorkspaceUrl::parse(url.isEmpty() ? m_url : url),
            {.clock = std::make_shared<FixedClock>(at(utc)), .pollMs = 0});
        if (const auto opened = workspace.open().result(); !opened)
            return opened.error();
        return workspace.notices().digest().result();
    }
};

void DigestTest::itRunsToTheNextWorkingDay_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const char *now, const char *today, const char *until) {
        QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(today)
                            << QString::fromLatin1(until);
    };
    row("in the week", "2034-03-08T08:00:00Z", "2034-03-08", "2034-03-09");
    row("on Friday", "2034-03-10T08:00:00Z", "2034-03-10", "2034-03-13");
    row("on Saturday", "2034-03-11T08:00:00Z", "2034-03-11", "2034-03-13");
    row("late on Sunday", "2034-03-12T22:30:00Z", "2034-03-12", "2034-03-13");
    row("after midnight on the wall", "2034-03-12T23:30:00Z", "2034-03-13", "2034-03-14");
    row("before a long weekend", "2034-04-06T08:00:00Z", "2034-04-06", "2034-04-11");
}

void DigestTest::itRunsToTheNextWorkingDay()
{
    QFETCH(QString, now);
    QFETCH(QString, today);
    QFETCH(QString, until);
    QCOMPARE(test::run(connection(), "INSERT INTO day_off (day, name) VALUES ('2034-04-07', 'Goede Vrijdag'),"
                                     " ('2034-04-10', 'Tweede Paasdag') ON CONFLICT (day) DO NOTHING"),
        u"ok"_s);
    const auto told = digest(now);
    QVERIFY(told);
    QCOMPARE(told->today.iso(), today);
    QCOMPARE(told->until.iso(), until);
}

void DigestTest::whatComesIsMine_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<int>("as"); ///< 0: a seat, 1: trainer, 2: neither, 3: cancelled, 4: waiting
    QTest::addColumn<bool>("told");
    QTest::newRow("later today") << u"2034-05-12T12:00:00Z"_s << 0 << true;
    QTest::newRow("going on") << u"2034-05-12T06:30:00Z"_s << 0 << true;
    QTest::newRow("over") << u"2034-05-12T05:00:00Z"_s << 0 << false;
    QTest::newRow("in the weekend") << u"2034-05-13T12:00:00Z"_s << 1 << true;
    QTest::newRow("after the weekend") << u"2034-05-15T21:30:00Z"_s << 1 << true;
    QTest::newRow("the day after that") << u"2034-05-15T22:30:00Z"_s << 0 << false;
    QTest::newRow("of others") << u"2034-05-12T12:00:00Z"_s << 2 << false;
    QTest::newRow("cancelled") << u"2034-05-12T12:00:00Z"_s << 3 << false;
    QTest::newRow("waiting") << u"2034-05-12T12:00:00Z"_s << 4 << false;
}

void DigestTest::whatComesIsMine()
{
    QFETCH(QString, begin);
    QFETCH(int, as);
    QFETCH(bool, told);
    const qint64 id = session(begin, as == 4 ? "max_seats = 1" : QByteArray());
    if (as == 4)
        enrol(id, person(0));
    if (as == 1)
        makeTrainer(id, me());
    else if (as != 2)
        enrol(id, me());
    if (as == 3)
        QCOMPARE(test::revise(connection(), id, "state = 'cancelled', cancel_reason = 'ziek'"), u"ok"_s);
    const auto now = digest(u"2034-05-12T07:00:00Z"_s); // a Friday
    QVERIFY(now);
    const auto found = std::find_if(now->coming.begin(), now->coming.end(),
        [id](const ComingSession &coming) { return coming.session.id.value() == id; });
    QCOMPARE(found != now->coming.end(), told);
    if (told) {
        QCOMPARE(found->isTrainer, as == 1);
        QCOMPARE(found->session.when.begin().iso(), begin);
        QVERIFY(!found->session.title.isEmpty());
    }
    QVERIFY(std::is_sorted(
        now->coming.begin(), now->coming.end(), [](const ComingSession &a, const ComingSession &b) {
            return a.session.when.begin() < b.session.when.begin();
        }));
}

void DigestTest::unreadIsCountedByKind()
{
    NoticeService &notices = m_workspace->notices();
    if (const auto all = notices.notices({}, 1).result(); all && !all->rows.isEmpty())
        QVERIFY(notices.markReadUpTo(all->rows.first().id).result());
    const QString now = u"2034-06-01T08:00:00Z"_s;
    QVERIFY(digest(now)->unread.isEmpty());
    const qint64 mine = session(u"2034-09-01T08:00:00Z"_s);
    enrol(mine, me());
    for (const char *end : {"ends_at = ends_at + 60000", "ends_at = ends_at + 120000"})
        QCOMPARE(test::revise(connection(), mine, end), u"ok"_s);
    const qint64 given = session(u"2034-09-02T08:00:00Z"_s, "needs_approval = $1", {true});
    makeTrainer(given, me());
    enrol(given, person(0));
    const auto unread = digest(now)->unread;
    QCOMPARE(unread.size(), 2);
    QCOMPARE(unread.at(0).kind, NoticeKind::SessionChanged);
    QCOMPARE(unread.at(0).count, 2);
    QCOMPARE(unread.at(1).kind, NoticeKind::Request);
    QCOMPARE(unread.at(1).count, 1);
}

void DigestTest::offersAreNamedUntilTheyRunOut()
{
    const qint64 id = session(u"2034-06-20T08:00:00Z"_s, "max_seats = 1, offer_minutes = 60");
    enrol(id, person(0));
    enrol(id, me());
    QCOMPARE(test::leave(connection(), id, int(person(0).value()), int(me().value())), u"ok"_s);
    const auto find = [id](const Result<Digest> &digest) {
        return std::find_if(digest->offers.begin(), digest->offers.end(),
            [id](const OpenOffer &offer) { return offer.session.id.value() == id; });
    };
    const auto now = m_workspace->notices().digest().result();
    QVERIFY(now);
    const auto offer = find(now);
    QVERIFY(offer != now->offers.end());
    QVERIFY(offer->answerBy > Instant::fromMs(test::nowMs()));
    const auto later = digest(offer->answerBy.plusMinutes(1).iso());
    QVERIFY(find(later) == later->offers.end());
    // A seat that is not confirmed yet is not told as one.
    const auto before = digest(u"2034-06-19T08:00:00Z"_s);
    QVERIFY(std::none_of(before->coming.begin(), before->coming.end(),
        [id](const ComingSession &coming) { return coming.session.id.value() == id; }));
}

void DigestTest::requestsAreForTheTrainer()
{
    const qint64 given = session(u"2034-07-01T08:00:00Z"_s, "needs_approval = $1", {true});
    const qint64 another = session(u"2034-07-01T08:00:00Z"_s, "needs_approval = $1", {true});
    makeTrainer(given, me());
    makeTrainer(another, person(2));
    for (const qint64 id : {given, another}) {
        enrol(id, person(0));
        enrol(id, person(1));
    }
    const auto asked = [this](const QString &now, qint64 id) {
        const auto digest = this->digest(now);
        for (const OpenRequests &each : digest->requests) {
            if (each.session.id.value() == id)
                return each.count;
        }
        return 0;
    };
    QCOMPARE(asked(u"2034-06-28T08:00:00Z"_s, given), 2);
    QCOMPARE(asked(u"2034-06-28T08:00:00Z"_s, another), 0);
    QCOMPARE(asked(u"2034-07-02T08:00:00Z"_s, given), 0);
}

void DigestTest::whatIsUndecidedIsForCoordinators()
{
    const qint64 id = session(
        u"2034-08-01T08:00:00Z"_s, "min_seats = 4, decide_by = $1", {at(u"2034-07-20T08:00:00Z"_s).ms()});
    const auto isAsked = [&](const QString &now) {
        const auto digest = this->digest(now);
        return std::any_of(digest->undecided.begin(), digest->undecided.end(),
            [id](const UndecidedSession &each) { return each.session.value() == id; });
    };
    QVERIFY(!isAsked(u"2034-07-19T08:00:00Z"_s));
    QVERIFY(isAsked(u"2034-07-21T08:00:00Z"_s));
}

void DigestTest::whoWasThereIsAsked_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("attendance");
    QTest::addColumn<bool>("asked");
    const QString yesterday = u"2034-10-19T08:00:00Z"_s;
    QTest::newRow("not marked") << yesterday << QString() << true;
    QTest::newRow("was there") << yesterday << u"attended"_s << true;
    QTest::newRow("for a part") << yesterday << u"partial"_s << true;
    QTest::newRow("was not there") << yesterday << u"no_show"_s << false;
    QTest::newRow("gave it himself") << yesterday << u"trainer"_s << false;
    QTest::newRow("signed off") << yesterday << u"left"_s << false;
    QTest::newRow("just over") << u"2034-10-20T07:00:00Z"_s << QString() << true;
    QTest::newRow("not over yet") << u"2034-10-20T07:30:00Z"_s << QString() << false;
    QTest::newRow("two weeks ago") << u"2034-10-05T22:10:00Z"_s << QString() << true;
    QTest::newRow("the evening before that") << u"2034-10-05T20:30:00Z"_s << QString() << false;
}

void DigestTest::whoWasThereIsAsked()
{
    QFETCH(QString, begin);
    QFETCH(QString, attendance);
    QFETCH(bool, asked);
    // Who is there is only said about a session that begins soon.
    const qint64 id = session(Instant::fromMs(test::nowMs() + hourMs / 2).iso());
    makeTrainer(id, attendance == "trainer"_L1 ? me() : person(3));
    enrol(id, me());
    if (attendance == "left"_L1)
        QCOMPARE(test::leave(connection(), id, int(me().value())), u"ok"_s);
    else if (const auto seen = fromCodeIn(attendanceCodes, attendance))
        QCOMPARE(
            told(m_workspace->signup().setAttendance(*SessionId::from(id), me(), seen).result()), u"ok"_s);
    QCOMPARE(test::revise(
                 connection(), id, "starts_at = $1, ends_at = $2", {at(begin).ms(), at(begin).ms() + hourMs}),
        u"ok"_s);
    const auto now = digest(u"2034-10-20T08:00:00Z"_s);
    QVERIFY(now);
    const auto found = std::find_if(now->finished.begin(), now->finished.end(),
        [id](const FinishedSession &finished) { return finished.session.id.value() == id; });
    QCOMPARE(found != now->finished.end(), asked);
    if (asked) {
        QCOMPARE(found->trainers.size(), 1);
        QCOMPARE(found->emails.size(), 1);
        QVERIFY(found->emails.first().contains(u'@'));
    }
}

/// On a server he sees only his own enrolments, and he has no role.
void DigestTest::anEmployeeIsToldHisOwn()
{
    if (!test::isPostgres())
        QSKIP("a file knows one account");
    const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    test::superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE tjc_employee");
    const QString url = test::urlAs(m_url, login);
    const auto who =
        PersonId::from(test::asked(*test::connectTo(url), "SELECT ensure_me('Anna')").toLongLong());
    QVERIFY(who);
    const qint64 mine = session(u"2034-11-08T09:00:00Z"_s);
    enrol(mine, *who);
    const qint64 given = session(u"2034-11-08T10:00:00Z"_s, "needs_approval = $1", {true});
    makeTrainer(given, *who);
    enrol(given, person(0));
    session(u"2034-11-20T09:00:00Z"_s, "min_seats = 4, decide_by = $1", {at(u"2034-11-01T08:00:00Z"_s).ms()});
    const auto now = digest(u"2034-11-07T08:00:00Z"_s, url);
    QVERIFY(now);
    QCOMPARE(now->coming.size(), 2);
    QCOMPARE(now->requests.size(), 1);
    QCOMPARE(now->unread.size(), 1);
    QVERIFY(now->undecided.isEmpty());
    const auto after = digest(u"2034-11-09T08:00:00Z"_s, url);
    QCOMPARE(after->finished.size(), 1);
    QCOMPARE(after->finished.first().session.id.value(), mine);
}

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
