#include "store/directory.h"
#include "store/help.h"
#include "tests/app/db/planned.h"

#include <QTest>

using namespace tjc;
using namespace tjc::test;
using namespace Qt::StringLiterals;

/// What the store makes of one's own profile and of requests among colleagues, on both engines. Person 1 asks person 2.
class ProfileHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aProfileIsSavedWhole();
    void savingTheSameAgainIsHarmless();
    void whoSavedFirstIsNotOverwritten();
    void whatAnImportAddedMeanwhileStays();
    void aTopicIsTheSameWithAHyphen();
    void aProfileIsChecked_data();
    void aProfileIsChecked();

    void askingTwiceIsOneRequest();
    void nobodyAsksHimself();
    void whoMayAnswer_data();
    void whoMayAnswer();
    void anAnswerIsGivenOnce_data();
    void anAnswerIsGivenOnce();
    void anAnswerToWhatChangedIsRefused();
    void requestsAreOfTheTwoOnly();

private:
    PersonId person(int number) { return *PersonId::from(number); }
    OwnProfile profile(int who)
    {
        db::OpenReader reader(*m_connection);
        const auto own = store::ownProfile(reader, person(who));
        if (!own)
            qFatal("%s", qPrintable(told(own)));
        return *own;
    }
    QString save(int who, const ProfileDraft &draft)
    {
        const auto clean = checked(draft.after);
        if (!clean)
            return told(clean);
        return told(db::writeOnce(*m_connection, [&](db::Writer &writer) {
            return store::saveProfile(writer, person(who), {draft.revision, draft.before, *clean});
        }));
    }
    HelpRequest request(int who = 1)
    {
        db::OpenReader reader(*m_connection);
        const auto all = store::helpRequests(reader, person(who), 10);
        if (!all || all->isEmpty())
            qFatal("no request");
        return all->first();
    }
    QString ask(int from, int to, const QString &uid = u"u"_s)
    {
        const Instant begin = Instant::fromMs(nowMs() + dayMs);
        const HelpDraft draft{.uid = uid,
            .to = person(to),
            .title = u"Kom je langs?"_s,
            .when = *Span::from(begin, begin.plusMinutes(30)),
            .place = u"B2.14"_s};
        return told(db::writeOnce(*m_connection,
            [&](db::Writer &writer) { return store::askForHelp(writer, person(from), draft); }));
    }
    QString answer(int who, HelpAnswer::Deed deed, std::optional<qint64> revision = {})
    {
        const HelpRequest now = request();
        HelpAnswer given{.id = now.id, .revision = revision.value_or(now.revision), .deed = deed};
        if (deed == HelpAnswer::Deed::Move) {
            given.when = Span::from(m_moved, m_moved.plusMinutes(30));
            given.text = u"Dan kan ik wel"_s;
        } else if (deed == HelpAnswer::Deed::Decline) {
            given.text = u"Geen tijd"_s;
        }
        return told(db::writeOnce(*m_connection,
            [&](db::Writer &writer) { return store::answerHelp(writer, person(who), given); }));
    }

    std::unique_ptr<db::Connection> m_connection;
    Instant m_moved = Instant::fromMs(nowMs() + 3 * dayMs);
};

void ProfileHelpTest::init()
{
    m_connection = migrated(freshWorkspaceUrl());
    addBasics(*m_connection, 3);
    QCOMPARE(run(*m_connection,
                 "INSERT INTO topic (id, name) VALUES (901, 'iPad'), (902, 'Open-source'), (903, 'Twitter')"),
        u"ok"_s);
    QCOMPARE(run(*m_connection, "INSERT INTO expertise (person_id, topic_id) VALUES (1, 901)"), u"ok"_s);
}

void ProfileHelpTest::aProfileIsSavedWhole()
{
    const OwnProfile before = profile(1);
    Profile after = before.profile;
    after.jobTitle = u"adviseur"_s;
    after.building = u"Hoofdtoren"_s;
    after.about = u"Twee\nregels"_s;
    after.offers = true;
    after.listed = false;
    after.showsAvailability = false;
    after.showsHistory = false;
    after.topics = {{u"iPad"_s, Level::Expert, true}, {u"Twitter"_s, Level::Basic, false}, {u"Nieuw"_s}};
    after.languages = {u"nl"_s, u"fy"_s};
    after.formats = {Format::DeskVisit, Format::Workshop};
    after.available = {{5, DayPart::Evening}, {1, DayPart::Morning}};
    QCOMPARE(save(1, {before.revision, before.profile, after}), u"ok"_s);
    const OwnProfile stored = profile(1);
    QCOMPARE(stored.revision, before.revision + 1);
    QVERIFY(stored.profile == *checked(after));
    QCOMPARE(stored.profile.topics.first().name, u"iPad"_s);
    // And everything can be taken off again.
    QCOMPARE(save(1, {stored.revision, stored.profile, Profile{}}), u"ok"_s);
    QVERIFY(profile(1).profile == Profile{});
}

void ProfileHelpTest::savingTheSameAgainIsHarmless()
{
    const OwnProfile before = profile(1);
    Profile after = before.profile;
    after.languages = {u"nl"_s};
    const ProfileDraft draft{before.revision, before.profile, after};
    QCOMPARE(save(1, draft), u"ok"_s);
    QCOMPARE(save(1, draft), u"ok"_s);
    QCOMPARE(profile(1).revision, before.revision + 1);
}

void ProfileHelpTest::whoSavedFirstIsNotOverwritten()
{
    const OwnProfile before = profile(1);
    Profile mine = before.profile;
    mine.building = u"Hier"_s;
    Profile theirs = before.profile;
    theirs.building = u"Daar"_s;
    QCOMPARE(save(1, {before.revision, before.profile, theirs}), u"ok"_s);
    QCOMPARE(save(1, {before.revision, before.profile, mine}), u"conflict profile.revision"_s);
    QCOMPARE(profile(1).profile.building, u"Daar"_s);
}

void ProfileHelpTest::whatAnImportAddedMeanwhileStays()
{
    const OwnProfile before = profile(1);
    QCOMPARE(run(*m_connection, "INSERT INTO expertise (person_id, topic_id) VALUES (1, 903)"), u"ok"_s);
    Profile after = before.profile;
    after.topics.clear();
    QCOMPARE(save(1, {before.revision, before.profile, after}), u"ok"_s);
    QCOMPARE(profile(1).profile.topics.size(), 1);
    QCOMPARE(profile(1).profile.topics.first().name, u"Twitter"_s);
}

void ProfileHelpTest::aTopicIsTheSameWithAHyphen()
{
    const OwnProfile before = profile(1);
    Profile after = before.profile;
    after.topics += {u"open  source"_s, Level::Good, false};
    QCOMPARE(save(1, {before.revision, before.profile, after}), u"ok"_s);
    QCOMPARE(asked(*m_connection, "SELECT count(*) FROM topic"), u"3"_s);
    QCOMPARE(profile(1).profile.topics.last().name, u"Open-source"_s);
}

void ProfileHelpTest::aProfileIsChecked_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << Profile{} << u"ok"_s;
    QTest::newRow("about") << Profile{.about = QString(2'001, u'a')} << u"invalid profile.about.too_long"_s;
    QTest::newRow("building") << Profile{.building = QString(201, u'a')}
                              << u"invalid profile.building.too_long"_s;
    QTest::newRow("job title") << Profile{.jobTitle = QString(201, u'a')}
                               << u"invalid profile.job_title.too_long"_s;
    QTest::newRow("a topic") << Profile{.topics = {{QString(201, u'a')}}} << u"invalid profile.topics"_s;
    QTest::newRow("a language") << Profile{.languages = {u"ned 1"_s}} << u"invalid profile.languages"_s;
    QTest::newRow("twice the same") << Profile{.topics = {{u"iPad"_s}, {u" ipad "_s}},
        .languages = {u"nl"_s, u"NL"_s}}
                                    << u"ok"_s;
}

void ProfileHelpTest::aProfileIsChecked()
{
    QFETCH(Profile, profile);
    QFETCH(QString, outcome);
    QCOMPARE(told(checked(profile)), outcome);
    if (const auto clean = checked(profile)) {
        QVERIFY(clean->topics.size() <= 1);
        QVERIFY(clean->languages.size() <= 1);
    }
}

void ProfileHelpTest::askingTwiceIsOneRequest()
{
    QCOMPARE(ask(1, 2), u"ok"_s);
    QCOMPARE(ask(1, 2), u"ok"_s);
    QCOMPARE(asked(*m_connection, "SELECT count(*) FROM help_request"), u"1"_s);
    QCOMPARE(request().title, u"Kom je langs?"_s);
    QCOMPARE(request().state, HelpState::Asked);
    QCOMPARE(request().toName, u"Person 2"_s);
}

void ProfileHelpTest::nobodyAsksHimself()
{
    QCOMPARE(ask(1, 1), u"invalid help_request.self"_s);
    QCOMPARE(ask(1, 99), u"not_found person"_s);
}

void ProfileHelpTest::whoMayAnswer_data()
{
    using Deed = HelpAnswer::Deed;
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<int>("who");
    QTest::addColumn<HelpAnswer::Deed>("deed");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("the other accepts") << false << 2 << Deed::Accept << u"ok"_s;
    QTest::newRow("the other declines") << false << 2 << Deed::Decline << u"ok"_s;
    QTest::newRow("the other moves it") << false << 2 << Deed::Move << u"ok"_s;
    QTest::newRow("the other withdraws") << false << 2 << Deed::Withdraw << u"denied help_request.answer"_s;
    QTest::newRow("who asked accepts") << false << 1 << Deed::Accept << u"denied help_request.answer"_s;
    QTest::newRow("who asked declines") << false << 1 << Deed::Decline << u"denied help_request.answer"_s;
    QTest::newRow("who asked moves it") << false << 1 << Deed::Move << u"ok"_s;
    QTest::newRow("who asked withdraws") << false << 1 << Deed::Withdraw << u"ok"_s;
    QTest::newRow("changed: who asked accepts") << true << 1 << Deed::Accept << u"ok"_s;
    QTest::newRow("changed: who asked declines") << true << 1 << Deed::Decline << u"ok"_s;
    QTest::newRow("changed: the other accepts")
        << true << 2 << Deed::Accept << u"denied help_request.answer"_s;
    QTest::newRow("changed: the other moves it on") << true << 2 << Deed::Move << u"ok"_s;
    QTest::newRow("a third") << false << 3 << Deed::Accept << u"not_found help_request"_s;
}

void ProfileHelpTest::whoMayAnswer()
{
    QFETCH(bool, isChanged);
    QFETCH(int, who);
    QFETCH(HelpAnswer::Deed, deed);
    QFETCH(QString, outcome);
    QCOMPARE(ask(1, 2), u"ok"_s);
    if (isChanged) {
        QCOMPARE(answer(2, HelpAnswer::Deed::Move), u"ok"_s);
        QCOMPARE(request().state, HelpState::Changed);
        m_moved = m_moved.plusMinutes(60);
    }
    // What the screen offers is what the workspace takes.
    QCOMPARE(may(request(), deed, person(who), Instant::fromMs(nowMs())), outcome == u"ok"_s);
    QCOMPARE(answer(who, deed), outcome);
    QCOMPARE(asked(*m_connection, "SELECT count(*) FROM session"),
        deed == HelpAnswer::Deed::Accept && outcome == u"ok"_s ? u"1"_s : u"0"_s);
}

void ProfileHelpTest::anAnswerIsGivenOnce_data()
{
    using Deed = HelpAnswer::Deed;
    QTest::addColumn<int>("who");
    QTest::addColumn<HelpAnswer::Deed>("deed");
    QTest::newRow("accept") << 2 << Deed::Accept;
    QTest::newRow("decline") << 2 << Deed::Decline;
    QTest::newRow("move") << 2 << Deed::Move;
    QTest::newRow("withdraw") << 1 << Deed::Withdraw;
}

void ProfileHelpTest::anAnswerIsGivenOnce()
{
    QFETCH(int, who);
    QFETCH(HelpAnswer::Deed, deed);
    QCOMPARE(ask(1, 2), u"ok"_s);
    QCOMPARE(answer(who, deed, 1), u"ok"_s);
    const qint64 revision = request().revision;
    QCOMPARE(answer(who, deed, 1), u"ok"_s);
    QCOMPARE(request().revision, revision);
    QVERIFY(asked(*m_connection, "SELECT count(*) FROM session").toInt() <= 1);
}

void ProfileHelpTest::anAnswerToWhatChangedIsRefused()
{
    QCOMPARE(ask(1, 2), u"ok"_s);
    QCOMPARE(answer(1, HelpAnswer::Deed::Move), u"ok"_s);
    QCOMPARE(answer(2, HelpAnswer::Deed::Accept, 1), u"conflict help_request.revision"_s);
    QCOMPARE(answer(2, HelpAnswer::Deed::Decline), u"ok"_s);
    QCOMPARE(request().answer, u"Geen tijd"_s);
    QCOMPARE(answer(2, HelpAnswer::Deed::Accept), u"conflict help_request.transition"_s);
}

void ProfileHelpTest::requestsAreOfTheTwoOnly()
{
    QCOMPARE(ask(1, 2, u"a"_s), u"ok"_s);
    QCOMPARE(answer(2, HelpAnswer::Deed::Decline), u"ok"_s);
    QCOMPARE(ask(2, 1, u"b"_s), u"ok"_s);
    db::OpenReader reader(*m_connection);
    // What is open comes first.
    QCOMPARE(store::helpRequests(reader, person(1), 10)->size(), 2);
    QCOMPARE(store::helpRequests(reader, person(1), 10)->first().uid, u"b"_s);
    QVERIFY(store::helpRequests(reader, person(3), 10)->isEmpty());
}

QTEST_GUILESS_MAIN(ProfileHelpTest)

#include "profile_help_test.moc"
