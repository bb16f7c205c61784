#include "service_fixture.h"

#include "service/directory_service.h"

#include <QFile>
#include <QTest>
#include <QUuid>

#include <functional>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

Q_DECLARE_METATYPE(tjc::SessionFilter)

/// Looking, signing up and planning.
class CalendarServiceTest : public test::ServiceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void theBriefListIsTheSame();
    void pagesMeetWithoutGapOrDouble();
    void aLongSessionIsFoundInTheMiddle();
    void signingUpAndOff();
    void whatIsOnAtThatTimeComesWithTheDetails();
    void aRepeatedIntentIsOneSignUp();
    void aDraftIsSavedAndSavedAgain();
    void whoComesSecondIsTold();
    void whatIsWrongWithADraftIsTold_data();
    void whatIsWrongWithADraftIsTold();
    void oneSessionOfManyGetsATrainingOfItsOwn();
    void aCancelledSessionKeepsItsRecord();
    void participantsAreForTrainersAndCoordinators();
};

void CalendarServiceTest::filters_data()
{
    QTest::addColumn<SessionFilter>("filter");
    QTest::addColumn<std::function<bool(const SessionRow &)>>("fits");
    using Fits = std::function<bool(const SessionRow &)>;

    const auto lists = *m_workspace->calendar().lists().result();
    const auto textOf = [](const SessionRow &row) {
        return (row.title + u' ' + row.trainers.join(u' ')).toLower();
    };
    SessionFilter filter;
    QTest::newRow("nothing left out") << filter << Fits([](const SessionRow &) { return true; });
    filter.format = Format::OpenCoffee;
    QTest::newRow("format") << filter
                            << Fits([](const SessionRow &r) { return r.format == Format::OpenCoffee; });
    filter = {};
    filter.formal = true;
    QTest::newRow("formal") << filter << Fits([](const SessionRow &r) { return r.formal; });
    filter = {};
    filter.onlyMine = true;
    QTest::newRow("mine") << filter << Fits([](const SessionRow &r) { return r.mine.has_value(); });
    filter = {};
    filter.onlyWithSeats = true;
    QTest::newRow("with seats") << filter << Fits([](const SessionRow &r) {
        return r.state == SessionState::Planned && r.hasSeats();
    });
    filter = {};
    filter.themeWeek = lists.themeWeeks.first().id;
    QTest::newRow("theme week") << filter
                                << Fits([name = lists.themeWeeks.first().name](
                                            const SessionRow &r) { return r.themeWeek == name; });
    const Topic &topic = *std::find_if(lists.topics.cbegin(), lists.topics.cend(),
        [](const Topic &known) { return known.name == "Yammer"_L1; });
    filter = {};
    filter.topic = topic.id;
    QTest::newRow("topic") << filter
                           << Fits([](const SessionRow &r) { return r.topics.contains(u"Yammer"_s); });
    filter = {};
    filter.text = u"DRAAITAB"_s;
    QTest::newRow("a prefix, whatever its case")
        << filter << Fits([=](const SessionRow &r) { return textOf(r).contains("draaitab"_L1); });
    filter.text = u"gulsen"_s;
    QTest::newRow("a trainer, without the accents")
        << filter << Fits([=](const SessionRow &r) { return textOf(r).contains(u"gülsen"_s); });
    filter.text = u"draai gülsen"_s;
    QTest::newRow("title and trainer") << filter << Fits([=](const SessionRow &r) {
        return textOf(r).contains("draai"_L1) && textOf(r).contains(u"gülsen"_s);
    });
    filter.text = u"\"' OR 1=1 --*"_s;
    QTest::newRow("hostile") << filter << Fits([](const SessionRow &) { return false; });
    filter.text = u"*** --- '"_s;
    QTest::newRow("no word at all") << filter << Fits([](const SessionRow &) { return false; });
    filter.text = u"+++"_s;
    QTest::newRow("pluses") << filter << Fits([](const SessionRow &) { return false; });
    filter.text = u"  \t "_s;
    QTest::newRow("blanks") << filter << Fits([](const SessionRow &) { return true; });
}

void CalendarServiceTest::filters()
{
    QFETCH(SessionFilter, filter);
    QFETCH(std::function<bool(const SessionRow &)>, fits);
    QStringList expected;
    for (const SessionRow &row : all()) {
        if (fits(row))
            expected += row.uid;
    }
    QStringList found;
    for (const SessionRow &row : all(filter))
        found += row.uid;
    // A word may also stand in the summary, which the rows do not have.
    if (!filter.text.isEmpty() && !expected.isEmpty()) {
        for (const QString &uid : expected)
            QVERIFY2(found.contains(uid), qPrintable(uid));
        QVERIFY(found.size() < all().size() || expected.size() == all().size());
    } else {
        QCOMPARE(found, expected);
    }
    static const QByteArrayList findNothing{"hostile", "no word at all", "pluses"};
    QVERIFY2(expected.isEmpty() == findNothing.contains(QByteArray(QTest::currentDataTag())),
        "the example week has nothing to find");
}

void CalendarServiceTest::theBriefListIsTheSame()
{
    const QList<SessionRow> full = all();
    const auto span = *Span::from(full.first().when.begin(), full.last().when.end().plusDays(30));
    const auto brief = *m_workspace->calendar().sessionsIn(span, {}).result();
    QCOMPARE(brief.size(), full.size());
    for (qsizetype i = 0; i < full.size(); ++i) {
        QCOMPARE(brief[i].uid, full[i].uid);
        QCOMPARE(brief[i].enrolled, full[i].enrolled);
        QCOMPARE(brief[i].mine, full[i].mine);
        QCOMPARE(brief[i].answerBy, full[i].answerBy);
        QVERIFY(brief[i].trainers.isEmpty());
    }
}

void CalendarServiceTest::pagesMeetWithoutGapOrDouble()
{
    QStringList uids;
    for (const SessionRow &row : all())
        uids += row.uid;
    SessionFilter filter;
    for (const std::optional<Instant> &from : {std::optional<Instant>(), std::optional(Instant::fromMs(0))}) {
        filter.from = from;
        QStringList paged;
        std::optional<SessionKey> after;
        do {
            const auto page = *m_workspace->calendar().sessions(filter, after, 7).result();
            QVERIFY(page.rows.size() <= 7);
            for (const SessionRow &row : page.rows)
                paged += row.uid;
            after = page.next;
        } while (after);
        QCOMPARE(paged, uids);
    }
}

void CalendarServiceTest::aLongSessionIsFoundInTheMiddle()
{
    const Instant begin = Instant::fromMs(4'102'444'800'000);
    SessionDraft draft{.when = *Span::from(begin, begin.plusDays(60))};
    draft.title = u"Twee maanden e-learning"_s;
    QCOMPARE(told(m_workspace->calendar().save(draft).result()), u"ok"_s);
    for (const auto &[from, to, count] :
        {std::tuple(30, 31, 1), {0, 1, 1}, {59, 60, 1}, {60, 61, 0}, {-1, 0, 0}}) {
        const auto span = *Span::from(begin.plusDays(from), begin.plusDays(to));
        QCOMPARE(int(m_workspace->calendar().sessionsIn(span, {}).result()->size()), count);
    }
}

void CalendarServiceTest::signingUpAndOff()
{
    CalendarService &calendar = m_workspace->calendar();
    const SessionRow full = someSession([](const SessionRow &r) { return r.waitlisted > 1 && r.maxSeats; });
    const auto standing = calendar.enrol(full.id, {}, QUuid::createUuid()).result();
    QCOMPARE(told(standing), u"ok"_s);
    QCOMPARE(standing->state, EnrolmentState::Waitlisted);
    QCOMPARE(standing->position, full.waitlisted + 1);
    QCOMPARE(standing->queue, full.waitlisted + 1);
    QCOMPARE(details(full.id).mine->position, full.waitlisted + 1);
    QCOMPARE(told(calendar.enrol(full.id, {}, QUuid::createUuid()).result()), u"conflict enrolment.exists"_s);

    const auto people = *calendar.participants(full.id).result();
    QCOMPARE(int(people.size()), full.enrolled + full.waitlisted + 1 + full.pending);
    const auto firstWaiting = std::find_if(people.cbegin(), people.cend(),
        [](const Participant &p) { return p.state == EnrolmentState::Waitlisted; });
    QCOMPARE(firstWaiting->position, 1);
    QCOMPARE(told(calendar.cancelEnrolment(full.id, people.first().person).result()), u"ok"_s);
    const auto after = *calendar.participants(full.id).result();
    const auto promoted = std::find_if(
        after.cbegin(), after.cend(), [&](const Participant &p) { return p.person == firstWaiting->person; });
    QCOMPARE(promoted->state, EnrolmentState::Enrolled);
    QCOMPARE(details(full.id).mine->position, full.waitlisted);

    QCOMPARE(told(calendar.cancelEnrolment(full.id, {}).result()), u"ok"_s);
    QCOMPARE(told(calendar.cancelEnrolment(full.id, {}).result()), u"not_found enrolment"_s);
    QVERIFY(!details(full.id).mine);
    const auto nowhere = *SessionId::from(999'999);
    QCOMPARE(told(calendar.enrol(nowhere, {}, QUuid::createUuid()).result()), u"not_found session"_s);
    QCOMPARE(told(calendar.participants(nowhere).result()), u"not_found session"_s);
}

void CalendarServiceTest::whatIsOnAtThatTimeComesWithTheDetails()
{
    CalendarService &calendar = m_workspace->calendar();
    const Instant begin = Instant::fromMs(4'050'000'000'000);
    const auto make = [&](const QString &title, int fromMinute, bool blocks) {
        SessionDraft draft{
            .when = *Span::from(begin.plusMinutes(fromMinute), begin.plusMinutes(fromMinute + 60))};
        draft.title = title;
        draft.rules.blocksClash = blocks;
        return *calendar.save(draft).result();
    };
    const SessionId here = make(u"Hier"_s, 0, false);
    const SessionId there = make(u"Daar"_s, 30, false);
    const SessionId strict = make(u"Alleen hier"_s, 45, true);
    const SessionId later = make(u"Later"_s, 60, false);
    QVERIFY(details(here).clashes.isEmpty());
    QCOMPARE(told(calendar.enrol(there, {}, QUuid::createUuid()).result()), u"ok"_s);
    QCOMPARE(told(calendar.enrol(later, {}, QUuid::createUuid()).result()), u"ok"_s);
    const QList<OwnClash> clashes = details(here).clashes;
    QCOMPARE(int(clashes.size()), 1);
    QCOMPARE(clashes.first().title, u"Daar"_s);
    QCOMPARE(clashes.first().when, details(there).row.when);
    QVERIFY(clashes.first().state == EnrolmentState::Enrolled && !clashes.first().blocks);
    // What the details say is what the workspace does.
    QCOMPARE(int(details(strict).clashes.size()), 2);
    QVERIFY(details(strict).clashes.first().blocks);
    QCOMPARE(told(calendar.enrol(strict, {}, QUuid::createUuid()).result()), u"conflict enrolment.clash"_s);
    for (const SessionId id : {there, later})
        QCOMPARE(told(calendar.cancelEnrolment(id, {}).result()), u"ok"_s);
    QVERIFY(details(strict).clashes.isEmpty());
}

void CalendarServiceTest::aRepeatedIntentIsOneSignUp()
{
    CalendarService &calendar = m_workspace->calendar();
    const SessionRow open =
        someSession([](const SessionRow &r) { return r.hasSeats() && r.enrolled > 0 && r.pending == 0; });
    const QUuid intent = QUuid::createUuid();
    const auto first = calendar.enrol(open.id, {}, intent).result();
    const auto again = calendar.enrol(open.id, {}, intent).result();
    QCOMPARE(told(first), u"ok"_s);
    QCOMPARE(told(again), u"ok"_s);
    QCOMPARE(again->state, first->state);
    QCOMPARE(details(open.id).row.enrolled, open.enrolled + 1);
    QCOMPARE(told(calendar.cancelEnrolment(open.id, {}).result()), u"ok"_s);
}

void CalendarServiceTest::aDraftIsSavedAndSavedAgain()
{
    CalendarService &calendar = m_workspace->calendar();
    const auto lists = *calendar.lists().result();
    const auto trainer = m_workspace->directory().find(u"g.arslan"_s).result();
    QCOMPARE(told(trainer), u"ok"_s);
    const Instant begin = Instant::fromMs(4'000'000'000'000);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(90))};
    draft.title = u"  Mindmappen voor Björn & <b>Žofie</b>; 100 % \"zeker\"  "_s;
    draft.summary = u"Waarom gaan?\nDaarom."_s;
    draft.format = Format::DeskVisit;
    draft.building = u"aan de keukentafel"_s;
    draft.minSeats = 1;
    draft.maxSeats = 3;
    draft.organisationId = lists.organisations.first().id;
    draft.themeWeekId = lists.themeWeeks.first().id;
    draft.signupCloses = begin.plusDays(-5);
    draft.trainers = {trainer->id, trainer->id};
    draft.topics = {lists.topics.at(3).id, lists.topics.at(1).id};
    const auto id = calendar.save(draft).result();
    QCOMPARE(told(id), u"ok"_s);

    const SessionDetails saved = details(*id);
    QCOMPARE(saved.row.title, draft.title.trimmed());
    QCOMPARE(saved.summary, draft.summary);
    QCOMPARE(saved.row.building, draft.building);
    QCOMPARE(saved.row.maxSeats, 3);
    QCOMPARE(saved.signupCloses, draft.signupCloses);
    QCOMPARE(int(saved.trainers.size()), 1);
    QCOMPARE(saved.topicIds, draft.topics);
    QCOMPARE(saved.revision, 1);

    SessionDraft next = draftOf(saved);
    next.roomId = lists.rooms.first().id;
    next.maxSeats.reset();
    next.trainers.clear();
    QCOMPARE(told(calendar.save(next).result()), u"ok"_s);
    const SessionDetails changed = details(*id);
    QCOMPARE(changed.revision, 2);
    QCOMPARE(changed.row.room, lists.rooms.first().name);
    QCOMPARE(changed.row.building, lists.rooms.first().building);
    QVERIFY(!changed.row.maxSeats);
    QVERIFY(changed.trainers.isEmpty());
}

void CalendarServiceTest::whoComesSecondIsTold()
{
    const SessionRow row =
        someSession([](const SessionRow &r) { return r.enrolled > 2 && r.waitlisted == 0; });
    SessionDraft mine = draftOf(details(row.id));
    SessionDraft theirs = mine;
    theirs.minSeats = 1;
    const auto other = opened();
    QCOMPARE(told(other->calendar().save(theirs).result()), u"ok"_s);
    mine.minSeats = 0;
    QCOMPARE(told(m_workspace->calendar().save(mine).result()), u"conflict session.revision"_s);
    QCOMPARE(details(row.id).row.minSeats, 1);
    mine.revision = details(row.id).revision;
    QCOMPARE(told(m_workspace->calendar().save(mine).result()), u"ok"_s);
    QCOMPARE(details(row.id).row.minSeats, 0);
    mine.id = SessionId::from(999'999);
    QCOMPARE(told(m_workspace->calendar().save(mine).result()), u"not_found session"_s);
}

void CalendarServiceTest::whatIsWrongWithADraftIsTold_data()
{
    QTest::addColumn<std::function<void(SessionDraft &)>>("spoil");
    QTest::addColumn<QString>("outcome");
    using Spoil = std::function<void(SessionDraft &)>;
    QTest::newRow("no title") << Spoil([](SessionDraft &d) { d.title = u" \t"_s; })
                              << u"invalid training.title.empty"_s;
    QTest::newRow("long title") << Spoil([](SessionDraft &d) { d.title = QString(301, u'x'); })
                                << u"invalid training.title.too_long"_s;
    QTest::newRow("no time") << Spoil([](SessionDraft &d) {
        d.when = *Span::from(d.when.begin(), d.when.begin());
    }) << u"invalid session.times"_s;
    QTest::newRow("no seats") << Spoil([](SessionDraft &d) { d.maxSeats = 0; }) << u"invalid session.seats"_s;
    QTest::newRow("min over max") << Spoil([](SessionDraft &d) { d.minSeats = 9, d.maxSeats = 3; })
                                  << u"invalid session.seats_order"_s;
    QTest::newRow("closes before it opens") << Spoil([](SessionDraft &d) {
        d.signupOpens = d.when.begin();
        d.signupCloses = d.when.begin().plusDays(-1);
    }) << u"invalid session.signup_window"_s;
}

void CalendarServiceTest::whatIsWrongWithADraftIsTold()
{
    QFETCH(std::function<void(SessionDraft &)>, spoil);
    const Instant begin = Instant::fromMs(4'000'000'000'000);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(60))};
    draft.title = u"Woo in een uur"_s;
    spoil(draft);
    const qsizetype before = all().size();
    QTEST(told(m_workspace->calendar().save(draft).result()), "outcome");
    QCOMPARE(all().size(), before);
}

void CalendarServiceTest::oneSessionOfManyGetsATrainingOfItsOwn()
{
    QHash<qint64, int> sessionsOf;
    for (const SessionRow &row : all())
        ++sessionsOf[row.training.value()];
    const SessionRow row =
        someSession([&](const SessionRow &r) { return sessionsOf.value(r.training.value()) > 1; });
    SessionDraft draft = draftOf(details(row.id));
    draft.title = u"Alleen deze ene keer"_s;
    QCOMPARE(told(m_workspace->calendar().save(draft).result()), u"ok"_s);
    for (const SessionRow &other : all()) {
        if (other.id == row.id)
            QCOMPARE(other.title, draft.title);
        else if (other.training == row.training)
            QCOMPARE(other.title, row.title);
    }
    SessionFilter filter;
    filter.text = u"alleen deze ene"_s;
    QCOMPARE(int(all(filter).size()), 1);
}

void CalendarServiceTest::aCancelledSessionKeepsItsRecord()
{
    CalendarService &calendar = m_workspace->calendar();
    const SessionRow row = someSession([](const SessionRow &r) { return r.waitlisted > 0; });
    const qint64 revision = details(row.id).revision;
    QCOMPARE(told(calendar.cancelSession(row.id, revision, u" "_s).result()), u"invalid session.reason"_s);
    QCOMPARE(told(calendar.cancelSession(row.id, revision + 5, u"ziek"_s).result()),
        u"conflict session.revision"_s);
    QCOMPARE(told(calendar.cancelSession(row.id, revision, u"De trainer is ziek."_s).result()), u"ok"_s);
    const SessionDetails after = details(row.id);
    QCOMPARE(after.row.state, SessionState::Cancelled);
    QCOMPARE(after.cancelReason, u"De trainer is ziek."_s);
    QCOMPARE(after.row.enrolled, row.enrolled);
    QCOMPARE(after.row.waitlisted, row.waitlisted);
    QCOMPARE(told(calendar.enrol(row.id, {}, QUuid::createUuid()).result()), u"conflict session.cancelled"_s);
}

void CalendarServiceTest::participantsAreForTrainersAndCoordinators()
{
    const SessionRow row = someSession([](const SessionRow &r) { return r.enrolled > 0; });
    const QString login = "p_"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    QString url = m_url;
    QString tables = m_url;
    if (test::isPostgres()) {
        test::superuser(m_url, "CREATE ROLE " + login.toLatin1() + " LOGIN IN ROLE tjc_employee");
        url = test::urlAs(m_url, login);
        test::asked(*test::connectTo(url), "SELECT ensure_me('Anna')");
    } else {
        url = tables = m_folder.filePath(u"plain.tjc"_s);
        QVERIFY(QFile::copy(m_url, url));
        QCOMPARE(test::run(*test::connectTo(url), "DELETE FROM person_role"), u"ok"_s);
    }
    const auto plain = std::make_unique<Workspace>(*WorkspaceUrl::parse(url));
    const auto info = plain->open().result();
    QVERIFY(info && info->me.person && !info->me.has(Role::Coordinator));

    const QString path = m_folder.filePath(u"participants.csv"_s);
    const auto list = [&] { return plain->calendar().participants(row.id).result(); };
    const auto write = [&] {
        return plain->calendar().exportParticipants(row.id, path, ExportKind::CsvRfc4180).result();
    };
    QCOMPARE(told(list()), u"denied role.coordinator"_s);
    QCOMPARE(told(write()), u"denied role.coordinator"_s);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(
        told(plain->calendar().participants(*SessionId::from(999'999)).result()), u"not_found session"_s);

    const auto connection = test::connectTo(tables);
    QCOMPARE(test::run(*connection,
                 "INSERT INTO session_trainer (session_id, person_id, position) VALUES ($1, $2, 99)",
                 {row.id.value(), info->me.person->value()}),
        u"ok"_s);
    QCOMPARE(told(list()), u"ok"_s);
    QCOMPARE(int(list()->size()), row.enrolled + row.waitlisted + row.pending);
    QCOMPARE(told(write()), u"ok"_s);
    QCOMPARE(test::run(*connection, "DELETE FROM session_trainer WHERE session_id = $1 AND position = 99",
                 {row.id.value()}),
        u"ok"_s);
}

QTEST_GUILESS_MAIN(CalendarServiceTest)
#include "calendar_service_test.moc"
