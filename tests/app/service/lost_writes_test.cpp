#include "app/db/opened.h"

#include "base/account.h"
#include "service/absence_service.h"
#include "service/admin_service.h"
#include "service/calendar_service.h"
#include "service/day_off_service.h"
#include "service/room_service.h"
#include "service/series_service.h"
#include "service/station_service.h"
#include "service/theme_week_service.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;
using test::told;

/// A share that forgets what it acknowledged, played by putting older bytes of the file back while nobody has it open.
class LostWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsLostIsToldAndRepeated();
    void withoutTheGuardNobodyNotices();
    void aRestoredBackupMayBeAccepted();
    void aProgramThatDiedBeforeItsOwnDiskIsNoAlarm();
    void everyStationLooksAfterItsOwn();
    void programsOfOneStationCountTogether();
    void lookingWritesNothing();
    void whatCannotBeRepeatedIsNamed();
    void whatCoordinatorsKeepIsNamed();
    void aLostColleagueIsKnownAgain();
    void withoutAnOwnDiskThereIsNoGuard();
    void aDiskOfThisMachineIsNotWatched();
    void theOwnDiskIsForOnesOwnEyes();

private:
    using Opened = std::unique_ptr<Workspace>;
    Opened opened(const QString &station = u"station"_s, WriteGuard guard = WriteGuard::On)
    {
        const WorkspaceOptions options{
            .pollMs = 20, .guard = guard, .stationFolder = m_folder.filePath(m_case + u'/' + station)};
        auto workspace = std::make_unique<Workspace>(*WorkspaceUrl::parse(m_file), options);
        const auto info = workspace->open().result();
        if (!info)
            qFatal("%s", qPrintable(told(info)));
        return workspace;
    }
    QByteArray bytes() const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the workspace");
        return file.readAll();
    }
    void putBack(const QByteArray &bytes) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the workspace");
    }
    /// The own disk of a station in this workspace.
    QString journal(const QString &station = u"station"_s) const
    {
        QDirIterator found(m_folder.filePath(m_case + u'/' + station), QDir::Files);
        return found.hasNext() ? found.next() : QString();
    }
    static QList<SessionRow> all(Workspace &workspace)
    {
        const auto page = workspace.calendar().sessions({}, {}, 0).result();
        return page ? page->rows : QList<SessionRow>();
    }
    /// Sessions that may be joined at once.
    static QList<SessionRow> joinable(Workspace &workspace)
    {
        QList<SessionRow> rows;
        const Instant soon = SystemClock().now().plusDays(7);
        for (const SessionRow &row : all(workspace)) {
            const auto details = *workspace.calendar().session(row.id).result();
            if (row.state == SessionState::Planned && row.hasSeats() && !row.mine && soon < row.when.begin()
                && !details.signupOpens && !details.signupCloses && !details.needsApproval)
                rows += row;
        }
        return rows;
    }
    static QString enrol(Workspace &workspace, const SessionRow &row)
    {
        return told(workspace.calendar().enrol(row.id, {}, QUuid::createUuid()).result());
    }
    static QStringList lost(Workspace &workspace)
    {
        QStringList words;
        const auto writes = workspace.station().lostWrites().result();
        for (const LostWrite &write : writes.value_or(QList<LostWrite>()))
            words += describe(write);
        return words;
    }
    static QStringList repeat(Workspace &workspace)
    {
        QStringList words;
        const auto writes = workspace.station().repeatLostWrites().result();
        if (!writes)
            return {told(writes)};
        for (const RepeatedWrite &one : *writes) {
            words += one.problem ? describe(one.write) + " - "_L1 + told(Result<void>(*one.problem))
                                 : describe(one.write);
        }
        return words;
    }
    static std::optional<EnrolmentState> mine(Workspace &workspace, SessionId id)
    {
        return workspace.calendar().session(id).result()->row.mine;
    }
    static SessionDetails details(Workspace &workspace, const SessionRow &row)
    {
        return *workspace.calendar().session(row.id).result();
    }
    static SessionDraft draft(const QString &title)
    {
        const Instant begin = SystemClock().now().plusDays(30);
        SessionDraft made{.when = *Span::from(begin, begin.plusMinutes(60))};
        made.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        made.title = title;
        made.maxSeats = 5;
        return made;
    }

    QTemporaryDir m_folder;
    QByteArray m_week;
    QString m_file;
    QString m_case;
    int m_cases = 0;
};

void LostWritesTest::initTestCase()
{
    m_file = m_folder.filePath(u"w.tjc"_s);
    Workspace made(*WorkspaceUrl::parse(m_file));
    QCOMPARE(told(made.init().result()), u"ok"_s);
    QCOMPARE(told(made.admin().sample({}).result()), u"ok"_s);
    m_week = bytes();
}

void LostWritesTest::init()
{
    m_case = u"case%1"_s.arg(++m_cases);
    putBack(m_week);
}

void LostWritesTest::cleanup()
{
    const auto findings = opened()->admin().check().result();
    QVERIFY(findings.has_value());
    QVERIFY(findings->isEmpty());
}

void LostWritesTest::whatIsLostIsToldAndRepeated()
{
    auto one = opened();
    const QList<SessionRow> open = joinable(*one);
    QVERIFY(open.size() > 3);
    QCOMPARE(enrol(*one, open.at(0)), u"ok"_s);
    one.reset();
    const QByteArray older = bytes();

    one = opened();
    QCOMPARE(enrol(*one, open.at(1)), u"ok"_s);
    QCOMPARE(told(one->calendar().cancelEnrolment(open.at(0).id, {}).result()), u"ok"_s);
    const auto lists = *one->calendar().lists().result();
    SessionDraft wanted = draft(u"Breien voor beginners"_s);
    wanted.summary = u"Eerste regel\nTweede \"regel\""_s;
    wanted.roomId = lists.rooms.first().id;
    wanted.organisationId = lists.organisations.first().id;
    wanted.themeWeekId = lists.themeWeeks.first().id;
    wanted.signupOpens = Instant::fromMs(1'700'000'000'123);
    wanted.trainers = {details(*one, open.at(0)).trainers.first().person};
    wanted.rules = {.waitlistSize = 3,
        .cancelUntil = wanted.when.begin().plusMs(-1'001),
        .walkIn = false,
        .decideBy = wanted.when.begin().plusDays(-3),
        .offerMinutes = 90,
        .blocksClash = true,
        .bufferMinutes = 15};
    wanted.topics = {lists.topics.at(1).id, lists.topics.at(0).id};
    const auto made = one->calendar().save(wanted).result();
    QCOMPARE(told(made), u"ok"_s);
    SessionDraft changed = draftOf(*one->calendar().session(*made).result());
    changed.title = u"Breien voor iedereen"_s;
    QCOMPARE(told(one->calendar().save(changed).result()), u"ok"_s);
    QCOMPARE(told(one->calendar().enrol(*made, {}, QUuid::createUuid()).result()), u"ok"_s);
    QCOMPARE(told(one->calendar()
                      .cancelSession(open.at(2).id, details(*one, open.at(2)).revision, u"Ziek"_s)
                      .result()),
        u"ok"_s);
    const SessionDraft before = draftOf(*one->calendar().session(*made).result());
    one.reset();
    putBack(older);

    one = opened();
    QSignalSpy noticed(one.get(), &Workspace::writesLost);
    const auto refused = one->calendar().enrol(open.at(3).id, {}, QUuid::createUuid()).result();
    QCOMPARE(told(refused), u"conflict workspace.lost_writes"_s);
    QVERIFY2(refused.error().argument.startsWith(u"6: sign-up for “%1”; "_s.arg(open.at(1).title)),
        qPrintable(refused.error().argument));
    // Every refusal is told, also of what the program's own clock would settle meanwhile.
    QTRY_VERIFY(!noticed.isEmpty());
    QVERIFY(!mine(*one, open.at(3).id));
    // A save is refused alike.
    QCOMPARE(told(one->calendar().save(draft(u"Nieuw"_s)).result()), u"conflict workspace.lost_writes"_s);
    const QStringList words{u"sign-up for “%1”"_s.arg(open.at(1).title),
        u"sign-off from “%1”"_s.arg(open.at(0).title), u"new session “Breien voor beginners”"_s,
        u"change of session “Breien voor iedereen”"_s, u"sign-up for “Breien voor iedereen”"_s,
        u"cancelling of session “%1”"_s.arg(open.at(2).title)};
    QCOMPARE(lost(*one), words);

    QCOMPARE(repeat(*one), words);
    QCOMPARE(lost(*one), QStringList());
    QVERIFY(!mine(*one, open.at(0).id));
    QCOMPARE(mine(*one, open.at(1).id), EnrolmentState::Enrolled);
    QCOMPARE(details(*one, open.at(2)).row.state, SessionState::Cancelled);
    QList<SessionRow> again;
    for (const SessionRow &row : all(*one)) {
        if (row.uid == wanted.uid)
            again += row;
    }
    QCOMPARE(int(again.size()), 1);
    QCOMPARE(again.first().mine, EnrolmentState::Enrolled);
    SessionDraft after = draftOf(details(*one, again.first()));
    after.id = before.id;
    QVERIFY(after == before);
    QCOMPARE(enrol(*one, open.at(3)), u"ok"_s);
    QCOMPARE(repeat(*one), QStringList());

    // What was repeated is guarded as anything else.
    one.reset();
    putBack(older);
    QCOMPARE(int(lost(*opened()).size()), 7);
}

void LostWritesTest::withoutTheGuardNobodyNotices()
{
    auto one = opened(u"station"_s, WriteGuard::Off);
    const QList<SessionRow> open = joinable(*one);
    QCOMPARE(enrol(*one, open.at(0)), u"ok"_s);
    one.reset();
    putBack(m_week);
    one = opened(u"station"_s, WriteGuard::Off);
    QCOMPARE(enrol(*one, open.at(1)), u"ok"_s);
    QVERIFY(!mine(*one, open.at(0).id));
    QVERIFY(journal().isEmpty());
}

void LostWritesTest::aRestoredBackupMayBeAccepted()
{
    auto one = opened();
    const QList<SessionRow> open = joinable(*one);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(enrol(*one, open.at(i)), u"ok"_s);
    one.reset();
    const QByteArray newer = bytes();
    putBack(m_week);
    one = opened();
    QCOMPARE(enrol(*one, open.at(3)), u"conflict workspace.lost_writes"_s);
    QCOMPARE(told(one->station().acceptLostWrites().result()), u"ok"_s);
    QCOMPARE(lost(*one), QStringList());
    QCOMPARE(enrol(*one, open.at(3)), u"ok"_s);
    QVERIFY(!mine(*one, open.at(0).id));
    one.reset();
    // The other way round it is the backup's writes that are gone, and that is told as well.
    putBack(newer);
    QVERIFY(lost(*opened()).contains(u"sign-up for “%1”"_s.arg(open.at(3).title)));
}

void LostWritesTest::aProgramThatDiedBeforeItsOwnDiskIsNoAlarm()
{
    auto one = opened();
    const QList<SessionRow> open = joinable(*one);
    QCOMPARE(enrol(*one, open.at(0)), u"ok"_s);
    QFile own(journal());
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QByteArray before = own.readAll();
    own.close();
    QCOMPARE(enrol(*one, open.at(1)), u"ok"_s);
    one.reset();
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write(before) == before.size());
    own.close();
    one = opened();
    QCOMPARE(lost(*one), QStringList());
    QCOMPARE(enrol(*one, open.at(2)), u"ok"_s);
}

void LostWritesTest::everyStationLooksAfterItsOwn()
{
    auto here = opened(u"here"_s);
    auto there = opened(u"there"_s);
    const QList<SessionRow> open = joinable(*here);
    QCOMPARE(enrol(*here, open.at(0)), u"ok"_s);
    QCOMPARE(told(there->calendar().save(draft(u"Van daar"_s)).result()), u"ok"_s);
    here.reset();
    there.reset();
    const QByteArray older = bytes();
    there = opened(u"there"_s);
    QCOMPARE(told(there->calendar().save(draft(u"Van daar, later"_s)).result()), u"ok"_s);
    there.reset();
    putBack(older);
    // Only what was written there is gone.
    here = opened(u"here"_s);
    there = opened(u"there"_s);
    QCOMPARE(enrol(*here, open.at(1)), u"ok"_s);
    QCOMPARE(enrol(*there, open.at(2)), u"conflict workspace.lost_writes"_s);
    QCOMPARE(lost(*here), QStringList());
    QCOMPARE(repeat(*there), QStringList{u"new session “Van daar, later”"_s});
    QCOMPARE(enrol(*there, open.at(2)), u"ok"_s);
    QCOMPARE(enrol(*here, open.at(3)), u"ok"_s);
}

void LostWritesTest::programsOfOneStationCountTogether()
{
    auto one = opened();
    auto other = opened();
    const QList<SessionRow> open = joinable(*one);
    // Both at the same time: nobody waits for the answer of the other.
    QList<QFuture<Result<Standing>>> answers;
    for (int i = 0; i < 4; ++i) {
        answers += one->calendar().enrol(open.at(i).id, {}, QUuid::createUuid());
        answers += other->calendar().cancelEnrolment(open.at(i).id, {}).then([](Result<void>) {
            return Result<Standing>(Standing{EnrolmentState::Cancelled});
        });
    }
    for (auto &answer : answers)
        QCOMPARE(told(answer.result()), u"ok"_s);
    const QByteArray older = bytes();
    for (int i = 4; i < 6; ++i)
        QCOMPARE(enrol(i % 2 == 0 ? *one : *other, open.at(i)), u"ok"_s);
    QCOMPARE(lost(*one), QStringList());
    one.reset();
    other.reset();
    putBack(older);
    QCOMPARE(int(lost(*opened()).size()), 2);
}

void LostWritesTest::lookingWritesNothing()
{
    auto one = opened();
    const QList<SessionRow> open = joinable(*one);
    QCOMPARE(enrol(*one, open.at(0)), u"ok"_s);
    one.reset();
    putBack(m_week);
    QFile::setPermissions(m_file, QFileDevice::ReadOwner);
    one = opened();
    QCOMPARE(lost(*one), QStringList{u"sign-up for “%1”"_s.arg(open.at(0).title)});
    // Whoever is root may write everything.
    if (!QFileInfo(m_file).isWritable()) {
        QCOMPARE(enrol(*one, open.at(0)), u"read_only workspace.file"_s);
        QCOMPARE(repeat(*one), QStringList{u"read_only workspace.file"_s});
    }
    one.reset();
    QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QVERIFY(bytes() == m_week);
}

void LostWritesTest::whatCannotBeRepeatedIsNamed()
{
    auto one = opened();
    const QList<SessionRow> open = joinable(*one);
    const QString file = m_folder.filePath(u"rooster.csv"_s);
    QFile rows(file);
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("id;title;date;begin;end\r\nx-1;Uit een bestand;2031-03-03;10:00;11:00\r\n");
    rows.close();
    QCOMPARE(told(one->calendar().importSchedule(file, {}).result()), u"ok"_s);
    SessionDraft mine = draftOf(details(*one, open.at(0)));
    mine.title = u"Mijn titel"_s;
    QCOMPARE(told(one->calendar().save(mine).result()), u"ok"_s);
    QCOMPARE(enrol(*one, open.at(1)), u"ok"_s);
    const SeriesPlan plan{{}, {.unit = Recurrence::Unit::Days, .count = 3}};
    QCOMPARE(told(one->series().make(draft(u"Elke dag"_s), plan).result()), u"ok"_s);
    one.reset();
    putBack(m_week);

    auto other = opened(u"other"_s);
    SessionDraft theirs = draftOf(details(*other, open.at(0)));
    theirs.title = u"Hun titel"_s;
    QCOMPARE(told(other->calendar().save(theirs).result()), u"ok"_s);
    one = opened();
    QCOMPARE(repeat(*one), (QStringList{u"import of “rooster.csv” - invalid lost_write.bulk"_s,
                               u"change of session “Mijn titel” - conflict session.revision"_s,
                               u"sign-up for “%1”"_s.arg(open.at(1).title),
                               u"change of the series “Elke dag” - invalid lost_write.bulk"_s}));
    QCOMPARE(details(*one, open.at(0)).row.title, u"Hun titel"_s);
    QCOMPARE(lost(*one), QStringList());
    QCOMPARE(enrol(*one, open.at(2)), u"ok"_s);
}

void LostWritesTest::whatCoordinatorsKeepIsNamed()
{
    const Day day = *Day::fromIso(u"2031-03-03"_s);
    auto one = opened();
    const auto room = one->rooms().save({.name = u"C1.01"_s}).result();
    QCOMPARE(told(room), u"ok"_s);
    QCOMPARE(told(one->rooms().remove(*room).result()), u"ok"_s);
    QCOMPARE(told(one->themeWeeks().save({.name = u"Wiki"_s, .first = day, .last = day}).result()), u"ok"_s);
    const Instant begin = *Instant::fromIso(u"2031-03-03T08:00:00Z"_s);
    QCOMPARE(
        told(one->absences().save({.when = *Span::from(begin, begin.plusMinutes(60))}).result()), u"ok"_s);
    QCOMPARE(told(one->daysOff().save({}, {day, u"Koningsdag"_s}).result()), u"ok"_s);
    QCOMPARE(told(one->daysOff().remove(day).result()), u"ok"_s);
    one.reset();
    putBack(m_week);
    one = opened();
    QCOMPARE(told(one->rooms().save({.name = u"C1.02"_s}).result()), u"conflict workspace.lost_writes"_s);
    const QString notKept = u" - invalid lost_write.bulk"_s;
    QCOMPARE(repeat(*one),
        (QStringList{u"change of room “C1.01”"_s + notKept, u"change of room “C1.01”"_s + notKept,
            u"change of theme week “Wiki”"_s + notKept, u"change of the absence of 2031-03-03"_s + notKept,
            u"change of days off (Koningsdag)"_s + notKept, u"change of days off (2031-03-03)"_s + notKept}));
    QCOMPARE(told(one->rooms().save({.name = u"C1.02"_s}).result()), u"ok"_s);
}

void LostWritesTest::aLostColleagueIsKnownAgain()
{
    // The user's own row is among what is lost, and its number goes to another.
    const auto connection = test::connectTo(m_file);
    const QByteArray me = accountName().toUtf8();
    QCOMPARE(test::run(*connection,
                 "UPDATE person SET login = 'was-' || login, revision = revision + 1"
                 " WHERE login = $1",
                 {me}),
        u"ok"_s);
    const QByteArray older = bytes();
    auto one = opened();
    const QList<SessionRow> open = joinable(*one);
    QCOMPARE(enrol(*one, open.at(0)), u"ok"_s);
    one.reset();
    putBack(older);
    const auto again = test::connectTo(m_file);
    QCOMPARE(test::run(*again, "INSERT INTO person (uid, name) VALUES ('new', 'Iemand anders')"), u"ok"_s);
    one = opened();
    QCOMPARE(repeat(*one), QStringList{u"sign-up for “%1”"_s.arg(open.at(0).title)});
    QCOMPARE(test::asked(*again, "SELECT p.login FROM enrolment e JOIN person p ON p.id = e.person_id"
                                 " ORDER BY e.id DESC LIMIT 1"),
        QString::fromUtf8(me));
    QCOMPARE(mine(*one, open.at(0).id), EnrolmentState::Enrolled);
}

void LostWritesTest::withoutAnOwnDiskThereIsNoGuard()
{
    const QString file = m_folder.filePath(m_case);
    QFile inTheWay(file);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"own disk"_s));
    auto one = opened();
    QCOMPARE(enrol(*one, joinable(*one).at(0)), u"ok"_s);
}

void LostWritesTest::aDiskOfThisMachineIsNotWatched()
{
    auto one = opened(u"station"_s, WriteGuard::OnShares);
    const QList<SessionRow> open = joinable(*one);
    QCOMPARE(enrol(*one, open.at(0)), u"ok"_s);
    const auto connection = test::connectTo(m_file);
    const QString stations = test::asked(*connection, "SELECT count(*) FROM station");
    if (stations != u"0"_s)
        QSKIP("the folder for temporary files lies on a file system that may be a share");
    QVERIFY(journal().isEmpty());
}

void LostWritesTest::theOwnDiskIsForOnesOwnEyes()
{
    auto one = opened();
    QCOMPARE(enrol(*one, joinable(*one).at(0)), u"ok"_s);
    const auto ours =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(journal()).permissions() & ~ours, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(QFileInfo(journal()).absolutePath()).permissions()
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther),
        QFileDevice::Permissions());
}

QTEST_GUILESS_MAIN(LostWritesTest)
#include "lost_writes_test.moc"
